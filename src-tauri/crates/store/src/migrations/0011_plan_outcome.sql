-- A target reaches paper once the two agreed on it, and a plan is closed with what became of it.
ALTER TABLE plan ADD COLUMN target_agreed_on TEXT;
ALTER TABLE plan ADD COLUMN closed_on TEXT;
ALTER TABLE plan ADD COLUMN outcome TEXT;
ALTER TABLE plan ADD COLUMN outcome_note TEXT NOT NULL DEFAULT '';
UPDATE plan SET target_agreed_on = agreed_on WHERE target IS NOT NULL;
