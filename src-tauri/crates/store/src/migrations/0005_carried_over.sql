-- Whoever is carried over to a new version of the ladder stands where they stood: the placement says which one it goes on from.
ALTER TABLE placement ADD COLUMN carried_from TEXT;
