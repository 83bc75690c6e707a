-- What became of a view that differs from what was agreed: it waits to be talked about, or it was and the agreement stayed.
-- All four are null where nobody has done anything about it.
ALTER TABLE delegation_view ADD COLUMN talk TEXT CHECK (talk IN ('waiting', 'kept'));
ALTER TABLE delegation_view ADD COLUMN talk_on TEXT;
ALTER TABLE delegation_view ADD COLUMN talk_agreed INTEGER CHECK (talk_agreed BETWEEN 1 AND 7);
ALTER TABLE delegation_view ADD COLUMN talk_words TEXT;
