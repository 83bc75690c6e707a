-- From each code straight to the next one: a DISTINCT would walk over every focus area of everyone for the few codes there are.
WITH RECURSIVE used (code) AS (
    SELECT min(code) FROM focus WHERE kind = 'competency'
    UNION ALL
    SELECT (SELECT min(code) FROM focus WHERE kind = 'competency' AND code > used.code)
    FROM used
    WHERE used.code IS NOT NULL
)
SELECT code FROM used WHERE code IS NOT NULL
