-- A plan that is lived by: what helps with an action, what was kept and held when, which dates slipped, what became of each focus area,
-- what goes on from the plan before, and the plan as it was signed.
ALTER TABLE action ADD COLUMN resources TEXT NOT NULL DEFAULT '';
ALTER TABLE action ADD COLUMN people TEXT NOT NULL DEFAULT '';
ALTER TABLE action ADD COLUMN carried_from TEXT;

ALTER TABLE focus ADD COLUMN outcome TEXT;
ALTER TABLE focus ADD COLUMN outcome_note TEXT NOT NULL DEFAULT '';
ALTER TABLE focus ADD COLUMN carried_from TEXT;

ALTER TABLE commitment ADD COLUMN status TEXT NOT NULL DEFAULT 'open';
ALTER TABLE commitment ADD COLUMN done_on TEXT;
ALTER TABLE commitment ADD COLUMN carried_from TEXT;
UPDATE commitment SET status = 'done' WHERE done;
ALTER TABLE commitment DROP COLUMN done;

-- Until now a check-in with a note was one that had been held.
ALTER TABLE check_in ADD COLUMN held_on TEXT;
UPDATE check_in SET held_on = min("on", date('now')) WHERE note <> '' OR changes <> '';

CREATE TABLE due_move (
    id TEXT NOT NULL PRIMARY KEY,
    rev INTEGER NOT NULL,
    person TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK (kind IN ('action', 'commitment', 'check_in')),
    thing TEXT NOT NULL,
    "on" TEXT NOT NULL,
    was TEXT NOT NULL,
    became TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX due_move_of ON due_move (person, thing);

-- A rowid table: its rows are long.
CREATE TABLE signed_plan (
    id TEXT NOT NULL PRIMARY KEY,
    rev INTEGER NOT NULL,
    plan TEXT NOT NULL REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
    pm_name TEXT,
    pm_on TEXT,
    leader_name TEXT,
    leader_on TEXT,
    agreement TEXT NOT NULL,
    pages INTEGER NOT NULL,
    missing TEXT NOT NULL,
    pdf BLOB NOT NULL
) STRICT;
CREATE INDEX signed_plan_of ON signed_plan (plan);
