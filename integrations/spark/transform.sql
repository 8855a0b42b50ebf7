-- Spark SQL over `pingzhang detect --tsv` and `redact --tsv`: one process a task, NULL as \N, row for row.
-- The program must be on the executors. Spark does not escape what it hands over: tabs and line ends are taken out first.
-- Every column comes back as text: cast what was a number.

CREATE OR REPLACE TEMPORARY VIEW people_tagged AS
SELECT TRANSFORM (id, name, mobile, translate(remark, '\t\n\r', '   '))
  ROW FORMAT DELIMITED FIELDS TERMINATED BY '\t' NULL DEFINED AS '\\N'
  USING 'pingzhang detect --tsv --columns id,name,mobile,remark'
  AS (id STRING, name STRING, mobile STRING, remark STRING,
      id_types STRING, name_types STRING, mobile_types STRING, remark_types STRING)
  ROW FORMAT DELIMITED FIELDS TERMINATED BY '\t' NULL DEFINED AS '\\N'
FROM people;

CREATE OR REPLACE TEMPORARY VIEW people_masked AS
SELECT TRANSFORM (id, name, mobile, translate(remark, '\t\n\r', '   '))
  ROW FORMAT DELIMITED FIELDS TERMINATED BY '\t' NULL DEFINED AS '\\N'
  USING 'pingzhang redact --tsv --columns id,name,mobile,remark'
  AS (id STRING, name STRING, mobile STRING, remark STRING)
  ROW FORMAT DELIMITED FIELDS TERMINATED BY '\t' NULL DEFINED AS '\\N'
FROM people;
