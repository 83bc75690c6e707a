-- What holds for a while and goes on in another area, or after a lower level that came between, is one decision.
ALTER TABLE temporary_level ADD COLUMN decided_as TEXT;
WITH RECURSIVE origin_of (area, origin) AS (
    SELECT area, origin FROM area_origin
    UNION
    SELECT origin_of.area, area_origin.origin FROM origin_of JOIN area_origin ON area_origin.area = origin_of.origin
)
UPDATE temporary_level SET decided_as = (
    SELECT first.id FROM temporary_level AS first
    WHERE first.person = temporary_level.person
        AND first.level = temporary_level.level
        AND first.reason = temporary_level.reason
        AND first.until = temporary_level.until
        AND first.since <= temporary_level.since
        AND first.id < temporary_level.id
        AND first.area IN (SELECT origin FROM origin_of WHERE origin_of.area = temporary_level.area)
    ORDER BY first.since, first.id
    LIMIT 1
);
