-- An indexed look-up per person is three times faster here than a window function over all history.
SELECT p.id, p.name, p.email, p.number,
       e.since, e.status, e.title, e.manager, e.area, e.market, e.stage, e.role_start,
       pl.id IS NOT NULL, pl.level, pl.since, CASE WHEN pl.carried_from IS NOT NULL THEN pl.id END
FROM person p
JOIN employment e ON e.id = (
    SELECT id FROM employment WHERE person = p.id AND since <= ?1 ORDER BY since DESC, id DESC LIMIT 1
)
LEFT JOIN placement pl ON pl.id = (
    SELECT id FROM placement WHERE person = p.id AND since <= ?1 ORDER BY since DESC, id DESC LIMIT 1
)
