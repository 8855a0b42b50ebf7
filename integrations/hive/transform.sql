-- Hive over `pingzhang detect --tsv` and `redact --tsv`: one process a task, NULL as \N, row for row.
-- The program must be on every node. Tabs and line ends inside values are escaped by Hive and undone by --escaped.
SET hive.transform.escape.input=true;

CREATE TABLE people_tagged AS
SELECT TRANSFORM (id, name, mobile, remark)
  USING 'pingzhang detect --tsv --escaped --columns id,name,mobile,remark'
  AS (id BIGINT, name STRING, mobile STRING, remark STRING,
      id_types STRING, name_types STRING, mobile_types STRING, remark_types STRING)
FROM people;

CREATE TABLE people_masked AS
SELECT TRANSFORM (id, name, mobile, remark)
  USING 'pingzhang redact --tsv --escaped --columns id,name,mobile,remark'
  AS (id BIGINT, name STRING, mobile STRING, remark STRING)
FROM people;
