-- Codes and names on the published versions before the one that counts, the oldest first, so that the last name is met last.
SELECT competency.value ->> 'code', competency.value ->> 'name'
FROM ladder_version version, json_each(version.ladder, '$.competencies') competency
WHERE version.status = 'published'
  AND version.number < (SELECT max(number) FROM ladder_version WHERE status = 'published')
ORDER BY version.number
