SELECT p.id, e.manager
FROM person p
JOIN employment e ON e.id = (
    SELECT id FROM employment WHERE person = p.id AND since <= ?1 ORDER BY since DESC, id DESC LIMIT 1
)
WHERE e.manager IS NOT NULL
