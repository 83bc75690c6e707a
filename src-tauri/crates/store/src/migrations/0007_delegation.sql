-- Decision areas become the leader's own: their words for categories, default limits, a time in the catalogue.
ALTER TABLE decision_area ADD COLUMN held TEXT NOT NULL DEFAULT 'each';
ALTER TABLE decision_area ADD COLUMN limit_amount INTEGER;
ALTER TABLE decision_area ADD COLUMN limit_currency TEXT;
ALTER TABLE decision_area ADD COLUMN limit_customers INTEGER;
ALTER TABLE decision_area ADD COLUMN "limit" TEXT;
ALTER TABLE decision_area ADD COLUMN since TEXT;
ALTER TABLE decision_area ADD COLUMN until TEXT;
UPDATE decision_area SET
    category = upper(substr(category, 1, 1)) || substr(category, 2),
    held = CASE WHEN id IN ('pricing', 'tools', 'hiring') THEN 'one' ELSE 'each' END;

CREATE TABLE area_origin (
    id TEXT NOT NULL PRIMARY KEY,
    rev INTEGER NOT NULL,
    area TEXT NOT NULL REFERENCES decision_area (id) DEFERRABLE INITIALLY DEFERRED,
    origin TEXT NOT NULL REFERENCES decision_area (id) DEFERRABLE INITIALLY DEFERRED,
    "on" TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX area_origin_of ON area_origin (area);

-- Lists of names are kept one to a line.
ALTER TABLE delegation ADD COLUMN wanted_by TEXT;
ALTER TABLE delegation ADD COLUMN limit_amount INTEGER;
ALTER TABLE delegation ADD COLUMN limit_currency TEXT;
ALTER TABLE delegation ADD COLUMN limit_customers INTEGER;
ALTER TABLE delegation ADD COLUMN consult TEXT;
ALTER TABLE delegation ADD COLUMN inform TEXT;
ALTER TABLE delegation ADD COLUMN commitment TEXT;
-- Not a reference: what it was carried from is kept in another area, and may be undone by itself.
ALTER TABLE delegation ADD COLUMN carried_from TEXT;
CREATE INDEX delegation_in ON delegation (area);

CREATE TABLE temporary_level (
    id TEXT NOT NULL PRIMARY KEY,
    rev INTEGER NOT NULL,
    person TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    area TEXT NOT NULL REFERENCES decision_area (id) DEFERRABLE INITIALLY DEFERRED,
    since TEXT NOT NULL,
    until TEXT NOT NULL,
    level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 7),
    reason TEXT NOT NULL,
    ended_on TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX temporary_level_of ON temporary_level (person, area, since);

CREATE TABLE delegation_view (
    id TEXT NOT NULL PRIMARY KEY,
    rev INTEGER NOT NULL,
    person TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    area TEXT NOT NULL REFERENCES decision_area (id) DEFERRABLE INITIALLY DEFERRED,
    "on" TEXT NOT NULL,
    level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 7),
    note TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX delegation_view_of ON delegation_view (person, area, "on", id);

CREATE TABLE poker_round (
    id TEXT NOT NULL PRIMARY KEY,
    rev INTEGER NOT NULL,
    area TEXT NOT NULL REFERENCES decision_area (id) DEFERRABLE INITIALLY DEFERRED,
    "on" TEXT NOT NULL,
    agreed INTEGER CHECK (agreed BETWEEN 1 AND 7),
    note TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX poker_round_in ON poker_round (area, "on", id);

-- The leader's card has no person.
CREATE TABLE poker_vote (
    id TEXT NOT NULL PRIMARY KEY,
    rev INTEGER NOT NULL,
    round TEXT NOT NULL REFERENCES poker_round (id) DEFERRABLE INITIALLY DEFERRED,
    person TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 7)
) STRICT, WITHOUT ROWID;
CREATE INDEX poker_vote_in ON poker_vote (round);
CREATE INDEX poker_vote_of ON poker_vote (person) WHERE person IS NOT NULL;

-- A piece of context is written once and given to several. The same words of one day become one note.
CREATE TABLE context_note (
    id TEXT NOT NULL PRIMARY KEY,
    rev INTEGER NOT NULL,
    "on" TEXT NOT NULL,
    text TEXT NOT NULL,
    settled_on TEXT
) STRICT, WITHOUT ROWID;
INSERT INTO context_note (id, rev, "on", text)
SELECT min(id), 1, "on", text FROM context_shared GROUP BY "on", text;

CREATE TABLE context_tag (
    id TEXT NOT NULL PRIMARY KEY,
    rev INTEGER NOT NULL,
    context TEXT NOT NULL REFERENCES context_note (id) DEFERRABLE INITIALLY DEFERRED,
    area TEXT NOT NULL REFERENCES decision_area (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX context_tag_of ON context_tag (context);

CREATE TABLE context_share (
    id TEXT NOT NULL PRIMARY KEY,
    rev INTEGER NOT NULL,
    context TEXT NOT NULL REFERENCES context_note (id) DEFERRABLE INITIALLY DEFERRED,
    person TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    one_to_one TEXT REFERENCES one_to_one (id) DEFERRABLE INITIALLY DEFERRED,
    "on" TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO context_share (id, rev, context, person, one_to_one, "on")
SELECT s.id, s.rev, (SELECT min(n.id) FROM context_shared AS n WHERE n."on" = s."on" AND n.text = s.text), s.person, s.one_to_one, s."on"
FROM context_shared AS s;
DROP TABLE context_shared;
CREATE INDEX context_share_of ON context_share (person, "on", id);
CREATE INDEX context_share_in ON context_share (context);
