"""integrations/hive/transform.sql in Hive itself, as it stands, held against the program alone over the same rows: line
ends, tabs, backslashes and nulls in the values. Hive 2.3.10 comes with pyspark; two jars it lacks come from Maven.

    pip install pyspark==4.0.1          (and Java 17, Maven)
    for jar in client common; do mvn dependency:copy -Dartifact=org.apache.hive:hive-llap-$jar:2.3.10 -DoutputDirectory=FOLDER; done
    python bench/hive.py FOLDER [ROWS]
"""

import os
import shutil
import subprocess
import sys
import tempfile

import pyspark

HERE = os.path.dirname(os.path.abspath(__file__))
PROGRAM = os.path.join(HERE, "..", "cli", "bin", "pingzhang.js")
STATEMENTS = os.path.join(HERE, "..", "integrations", "hive", "transform.sql")
OPENED = "lang net util io nio util.concurrent util.concurrent.atomic lang.reflect lang.invoke text time".split(" ")
SETTINGS = {
    "javax.jdo.option.ConnectionURL": "jdbc:derby:memory:pingzhang;create=true",
    "javax.jdo.option.ConnectionDriverName": "org.apache.derby.iapi.jdbc.AutoloadedDriver",
    "datanucleus.schema.autoCreateAll": "true",
    "hive.metastore.schema.verification": "false",
    "hive.execution.engine": "mr",
    "mapreduce.framework.name": "local",
    "fs.defaultFS": "file:///",
    "hive.stats.autogather": "false",
    "hive.cbo.enable": "false",
    "hive.async.log.enabled": "false",
    # Lines of text files would end at a line end inside a value.
    "hive.default.fileformat": "SequenceFile",
}
MARKS = {"<LF>": "\n", "<TAB>": "\t", "<BS>": "\\"}


def table(rows):
    for row in range(rows):
        remark = None if row % 3 == 0 else f"第{row}件<LF>电话1359876{row:04d}，<TAB>𠮷家<BS>"
        yield [str(row), None if row % 7 == 0 else "王建国", f"1359876{row:04d}", remark]


def hive(work, jars, raw):
    settings = {
        **SETTINGS,
        "hive.metastore.warehouse.dir": f"file://{work}/warehouse",
        "hive.exec.scratchdir": f"file://{work}/scratch",
        "hive.exec.local.scratchdir": f"{work}/local",
        "hive.downloaded.resources.dir": f"{work}/resources",
    }
    with open(os.path.join(work, "hive-site.xml"), "w", encoding="utf-8") as file:
        told = (f"<property><name>{name}</name><value>{value}</value></property>" for name, value in settings.items())
        file.write(f"<configuration>{''.join(told)}</configuration>")
    with open(os.path.join(work, "run.sql"), "w", encoding="utf-8") as file:
        file.write(f"""
CREATE TABLE raw (id BIGINT, name STRING, mobile STRING, remark STRING) ROW FORMAT DELIMITED FIELDS TERMINATED BY '\\t';
ALTER TABLE raw SET FILEFORMAT TEXTFILE;
LOAD DATA LOCAL INPATH '{raw}' INTO TABLE raw;
CREATE TABLE people AS SELECT id, name, mobile,
  regexp_replace(regexp_replace(regexp_replace(remark, '<LF>', '\\n'), '<TAB>', '\\t'), '<BS>', '\\\\\\\\') AS remark FROM raw;
SOURCE {STATEMENTS};
SELECT 'detect', id, name, mobile, hex(remark), id_types, name_types, mobile_types, remark_types FROM people_tagged ORDER BY id;
SELECT 'redact', id, name, mobile, hex(remark) FROM people_masked ORDER BY id;
""")
    with open(os.path.join(work, "pingzhang"), "w", encoding="utf-8") as file:
        file.write(f'#!/bin/sh\nexec node "{PROGRAM}" "$@"\n')
    os.chmod(os.path.join(work, "pingzhang"), 0o755)
    opened = [word for package in OPENED for word in ("--add-opens", f"java.base/java.{package}=ALL-UNNAMED")]
    folders = ":".join([work, os.path.join(os.path.dirname(pyspark.__file__), "jars"), os.path.abspath(jars)])
    run = subprocess.run(
        ["java", *opened, os.path.join(HERE, "hive", "Launcher.java"), folders, "-f", os.path.join(work, "run.sql")],
        env={**os.environ, "PATH": f"{work}:{os.environ['PATH']}"}, cwd=work, capture_output=True, text=True,
    )
    if run.returncode != 0:
        sys.exit(run.stderr[-3000:])
    return [line.split("\t") for line in run.stdout.split("\n")]


def alone(verb, rows):
    escaped = {"\\": "\\\\", "\t": "\\t", "\n": "\\n"}
    lines = ["\t".join("\\N" if cell is None else "".join(escaped.get(sign, sign) for sign in cell) for cell in row) for row in rows]
    words = ["node", PROGRAM, verb, "--tsv", "--escaped", "--columns", "id,name,mobile,remark"]
    run = subprocess.run(words, input="\n".join(lines) + "\n", capture_output=True, text=True, check=True)
    return [[None if cell == "\\N" else unescaped(cell) for cell in line.split("\t")] for line in run.stdout.split("\n")[:-1]]


def unescaped(cell):
    return cell.replace("\\\\", "\0").replace("\\t", "\t").replace("\\n", "\n").replace("\0", "\\")


def main():
    jars, count = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 2000
    marked = list(table(count))
    work = tempfile.mkdtemp(prefix="pz-hive-")
    try:
        raw = os.path.join(work, "raw.tsv")
        with open(raw, "w", encoding="utf-8") as file:
            file.writelines("\t".join("\\N" if cell is None else cell for cell in row) + "\n" for row in marked)
        answers = hive(work, jars, raw)
    finally:
        shutil.rmtree(work)
    rows = marked
    for mark, sign in MARKS.items():
        rows = [[cell and cell.replace(mark, sign) for cell in row] for row in rows]
    for verb in ("detect", "redact"):
        given = [[None if cell == "NULL" else cell for cell in line[1:]] for line in answers if line[0] == verb]
        for row in given:
            row[3] = row[3] and bytes.fromhex(row[3]).decode()
        expected = alone(verb, rows)
        print(f"{verb}: {len(given)} rows, {'equal' if given == expected else 'NOT equal'}")
        if given != expected or len(given) != count:
            sys.exit(1)


main()
