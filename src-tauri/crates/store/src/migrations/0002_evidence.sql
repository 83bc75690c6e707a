-- Dated notes of what people were seen doing, and the leader's word on how ready they are.

CREATE TABLE evidence (
    id TEXT NOT NULL PRIMARY KEY,
    rev INTEGER NOT NULL,
    person TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    "on" TEXT NOT NULL,
    text TEXT NOT NULL,
    kind TEXT NOT NULL,
    sharing TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX evidence_of ON evidence (person, "on", id);

-- The target is the code of a competency or decision area, or the id of an action. It is no reference: competencies live inside
-- the ladder document, and a note outlives the action it was about.
CREATE TABLE evidence_link (
    id TEXT NOT NULL PRIMARY KEY,
    rev INTEGER NOT NULL,
    evidence TEXT NOT NULL REFERENCES evidence (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK (kind IN ('competency', 'delegation', 'action')),
    target TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX evidence_link_of ON evidence_link (evidence, id);

CREATE TABLE readiness_call (
    id TEXT NOT NULL PRIMARY KEY,
    rev INTEGER NOT NULL,
    person TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    level TEXT NOT NULL,
    ladder TEXT NOT NULL REFERENCES ladder_version (id) DEFERRABLE INITIALLY DEFERRED,
    term TEXT NOT NULL,
    proposed TEXT,
    "on" TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX readiness_call_of ON readiness_call (person, "on", id);
