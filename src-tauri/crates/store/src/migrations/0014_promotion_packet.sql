-- The case for somebody's next level: the leader's words and the notes chosen as examples, one id to a line. A note may go before the
-- packet does.

CREATE TABLE promotion_packet (
    id TEXT NOT NULL PRIMARY KEY,
    rev INTEGER NOT NULL,
    person TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    level TEXT NOT NULL,
    examples TEXT,
    statement TEXT NOT NULL,
    "on" TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX promotion_packet_of ON promotion_packet (person, level);
