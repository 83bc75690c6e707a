SELECT competency.value ->> 'code', competency.value ->> 'name'
FROM ladder_version version, json_each(version.ladder, '$.competencies') competency
WHERE version.id = ?1
