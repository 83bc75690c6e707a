-- Every table has a stable id and a revision. Facts are dated rows: history is added to, never overwritten.
-- References are checked at commit, so that undo may replay rows in any order.

CREATE TABLE setting (
    id TEXT NOT NULL PRIMARY KEY,
    rev INTEGER NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE person (
    id TEXT NOT NULL PRIMARY KEY,
    rev INTEGER NOT NULL,
    name TEXT NOT NULL,
    email TEXT,
    number TEXT,
    role_slug TEXT,
    note TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX person_by_email ON person (email COLLATE NOCASE) WHERE email IS NOT NULL;
CREATE INDEX person_by_number ON person (number COLLATE NOCASE) WHERE number IS NOT NULL;
CREATE INDEX person_by_name ON person (name COLLATE NOCASE);

CREATE TABLE employment (
    id TEXT NOT NULL PRIMARY KEY,
    rev INTEGER NOT NULL,
    person TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    since TEXT NOT NULL,
    status TEXT NOT NULL,
    title TEXT NOT NULL,
    manager TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    area TEXT,
    market TEXT NOT NULL,
    stage TEXT,
    role_start TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX employment_of ON employment (person, since, id);
CREATE INDEX employment_below ON employment (manager) WHERE manager IS NOT NULL;

CREATE TABLE open_role (
    id TEXT NOT NULL PRIMARY KEY,
    rev INTEGER NOT NULL,
    level TEXT,
    title TEXT NOT NULL,
    manager TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    area TEXT,
    market TEXT NOT NULL,
    opened TEXT NOT NULL,
    closed TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX open_role_below ON open_role (manager) WHERE manager IS NOT NULL;

-- A version is read and frozen as a whole, so the ladder is kept as one document.
CREATE TABLE ladder_version (
    id TEXT NOT NULL PRIMARY KEY,
    rev INTEGER NOT NULL,
    number INTEGER NOT NULL,
    status TEXT NOT NULL,
    published_on TEXT,
    ladder TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE placement (
    id TEXT NOT NULL PRIMARY KEY,
    rev INTEGER NOT NULL,
    person TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    level TEXT,
    ladder TEXT REFERENCES ladder_version (id) DEFERRABLE INITIALLY DEFERRED,
    since TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX placement_of ON placement (person, since, id);

CREATE TABLE decision_area (
    id TEXT NOT NULL PRIMARY KEY,
    rev INTEGER NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    short TEXT NOT NULL,
    category TEXT NOT NULL,
    description TEXT NOT NULL,
    reversible TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE delegation (
    id TEXT NOT NULL PRIMARY KEY,
    rev INTEGER NOT NULL,
    person TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    area TEXT NOT NULL REFERENCES decision_area (id) DEFERRABLE INITIALLY DEFERRED,
    since TEXT NOT NULL,
    level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 7),
    wanted INTEGER CHECK (wanted BETWEEN 1 AND 7),
    "limit" TEXT,
    reason TEXT,
    review TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX delegation_of ON delegation (person, area, since, id);

CREATE TABLE assessment (
    id TEXT NOT NULL PRIMARY KEY,
    rev INTEGER NOT NULL,
    person TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    by TEXT NOT NULL,
    "on" TEXT NOT NULL,
    state TEXT NOT NULL,
    ladder TEXT NOT NULL REFERENCES ladder_version (id) DEFERRABLE INITIALLY DEFERRED,
    against TEXT,
    note TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX assessment_of ON assessment (person, "on", id);

CREATE TABLE rating (
    id TEXT NOT NULL PRIMARY KEY,
    rev INTEGER NOT NULL,
    assessment TEXT NOT NULL REFERENCES assessment (id) DEFERRABLE INITIALLY DEFERRED,
    competency TEXT NOT NULL,
    value INTEGER NOT NULL CHECK (value BETWEEN 0 AND 5),
    note TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX rating_of ON rating (assessment);

CREATE TABLE plan (
    id TEXT NOT NULL PRIMARY KEY,
    rev INTEGER NOT NULL,
    person TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    starts TEXT NOT NULL,
    ends TEXT NOT NULL,
    direction TEXT,
    target TEXT,
    aspiration TEXT NOT NULL,
    strengths TEXT NOT NULL,
    state TEXT NOT NULL,
    agreed_on TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX plan_of ON plan (person, starts);

CREATE TABLE focus (
    id TEXT NOT NULL PRIMARY KEY,
    rev INTEGER NOT NULL,
    plan TEXT NOT NULL REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    code TEXT NOT NULL,
    "from" INTEGER,
    "to" INTEGER,
    note TEXT NOT NULL,
    know TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX focus_of ON focus (plan, position);

CREATE TABLE one_to_one (
    id TEXT NOT NULL PRIMARY KEY,
    rev INTEGER NOT NULL,
    person TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    "on" TEXT NOT NULL,
    shared TEXT NOT NULL,
    private TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX one_to_one_of ON one_to_one (person, "on", id);

CREATE TABLE action (
    id TEXT NOT NULL PRIMARY KEY,
    rev INTEGER NOT NULL,
    person TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    focus TEXT REFERENCES focus (id) DEFERRABLE INITIALLY DEFERRED,
    one_to_one TEXT REFERENCES one_to_one (id) DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL,
    kind INTEGER,
    owner TEXT NOT NULL,
    due TEXT,
    status TEXT NOT NULL,
    done_on TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX action_of ON action (person, id);
CREATE INDEX action_under ON action (focus) WHERE focus IS NOT NULL;

CREATE TABLE commitment (
    id TEXT NOT NULL PRIMARY KEY,
    rev INTEGER NOT NULL,
    plan TEXT NOT NULL REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL,
    due TEXT,
    done INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX commitment_of ON commitment (plan);

CREATE TABLE check_in (
    id TEXT NOT NULL PRIMARY KEY,
    rev INTEGER NOT NULL,
    plan TEXT NOT NULL REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
    "on" TEXT NOT NULL,
    note TEXT NOT NULL,
    changes TEXT NOT NULL,
    private_note TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX check_in_of ON check_in (plan, "on");

CREATE TABLE context_shared (
    id TEXT NOT NULL PRIMARY KEY,
    rev INTEGER NOT NULL,
    person TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    one_to_one TEXT REFERENCES one_to_one (id) DEFERRABLE INITIALLY DEFERRED,
    "on" TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX context_shared_of ON context_shared (person, "on", id);
