-- Actions the leader keeps to use again.
CREATE TABLE own_action (
    id TEXT NOT NULL PRIMARY KEY,
    rev INTEGER NOT NULL,
    text TEXT NOT NULL,
    action_kind INTEGER NOT NULL CHECK (action_kind IN (70, 20, 10)),
    owner TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('competency', 'delegation', 'shift')),
    code TEXT NOT NULL
) STRICT, WITHOUT ROWID;
