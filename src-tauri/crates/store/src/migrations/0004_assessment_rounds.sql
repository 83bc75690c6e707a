-- Assessments in stages, and what colleagues were asked and said.

CREATE TABLE assessment_round (
    id TEXT NOT NULL PRIMARY KEY,
    rev INTEGER NOT NULL,
    person TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    ladder TEXT NOT NULL REFERENCES ladder_version (id) DEFERRABLE INITIALLY DEFERRED,
    against TEXT NOT NULL,
    begun_on TEXT NOT NULL,
    self_in TEXT,
    manager_in TEXT,
    closed_on TEXT,
    reopens TEXT REFERENCES assessment_round (id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX assessment_round_of ON assessment_round (person, begun_on, id);

-- The name is kept beside the reference: it is what the leader wrote, also for somebody who is not on the roster.
CREATE TABLE peer_view (
    id TEXT NOT NULL PRIMARY KEY,
    rev INTEGER NOT NULL,
    person TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    round TEXT REFERENCES assessment_round (id) DEFERRABLE INITIALLY DEFERRED,
    peer TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    peer_name TEXT NOT NULL,
    why TEXT NOT NULL,
    asked_on TEXT NOT NULL,
    answered_on TEXT,
    words TEXT NOT NULL,
    quote TEXT,
    naming TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX peer_view_of ON peer_view (person, asked_on, id);
CREATE INDEX peer_view_by ON peer_view (peer) WHERE peer IS NOT NULL;

ALTER TABLE assessment ADD COLUMN round TEXT REFERENCES assessment_round (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE assessment ADD COLUMN peer_view TEXT REFERENCES peer_view (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX assessment_in_round ON assessment (round) WHERE round IS NOT NULL;
