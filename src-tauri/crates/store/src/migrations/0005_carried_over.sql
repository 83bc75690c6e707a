-- Whoever is carried over to a new version of the ladder stands where they stood: since when, is kept beside the day of the new code.
ALTER TABLE placement ADD COLUMN stands_since TEXT;
