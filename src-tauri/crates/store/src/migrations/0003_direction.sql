-- Talks about where somebody wants to go, and looks at the signs of being stuck. The leader's alone.

CREATE TABLE direction_talk (
    id TEXT NOT NULL PRIMARY KEY,
    rev INTEGER NOT NULL,
    person TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    "on" TEXT NOT NULL,
    direction TEXT,
    motives TEXT NOT NULL,
    would_miss TEXT NOT NULL,
    ic_alternative TEXT NOT NULL,
    support TEXT,
    note TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX direction_talk_of ON direction_talk (person, "on", id);

-- A sign nobody looked at is null.
CREATE TABLE stuck_check_in (
    id TEXT NOT NULL PRIMARY KEY,
    rev INTEGER NOT NULL,
    person TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    "on" TEXT NOT NULL,
    by TEXT NOT NULL,
    no_buy_in TEXT,
    strained_relations TEXT,
    stretched_thin TEXT,
    same_tasks TEXT,
    long_hours TEXT,
    no_clear_path TEXT,
    no_impact TEXT,
    note TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX stuck_check_in_of ON stuck_check_in (person, "on", id);
