-- The day a date was given is remembered too: put right on that day it was entered wrong and did not slip.
CREATE TABLE due_move_new (
    id TEXT NOT NULL PRIMARY KEY,
    rev INTEGER NOT NULL,
    person TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK (kind IN ('action', 'commitment', 'check_in')),
    thing TEXT NOT NULL,
    "on" TEXT NOT NULL,
    was TEXT,
    became TEXT
) STRICT, WITHOUT ROWID;
INSERT INTO due_move_new SELECT id, rev, person, kind, thing, "on", was, became FROM due_move;
DROP TABLE due_move;
ALTER TABLE due_move_new RENAME TO due_move;
CREATE INDEX due_move_of ON due_move (person, thing);
