"""A small table through Spark, by the module and by the statements of integrations/spark, held against the program alone."""

import os
import subprocess
import sys

from pyspark.sql import SparkSession

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
MODULE = os.path.join(ROOT, "integrations", "spark", "pingzhang_arrow.py")
sys.path.insert(0, os.path.dirname(MODULE))
import pingzhang_arrow as pingzhang  # noqa: E402

ROWS = [
    (row, None if row % 7 == 0 else "王建国", f"1359876{row:04d}", f"第{row}件\n电话1359876{row:04d}，𠮷家\\" if row % 3 else None)
    for row in range(500)
]


def alone(verb, rows):
    lines = ["\t".join("\\N" if cell is None else str(cell).translate({9: " ", 10: " ", 13: " "}) for cell in row) for row in rows]
    run = subprocess.run(
        ["pingzhang", verb, "--tsv", "--columns", "id,name,mobile,remark"],
        input="\n".join(lines) + "\n", capture_output=True, text=True, check=True,
    )
    return [[None if cell == "\\N" else cell for cell in line.split("\t")] for line in run.stdout.split("\n")[:-1]]


def rows_of(frame):
    return sorted((list(row) for row in frame.collect()), key=lambda row: int(row[0]))


def same(what, one, other):
    if one != other:
        differs = [pair for pair in zip(one, other) if pair[0] != pair[1]]
        sys.exit(f"{what}: {len(one)} and {len(other)} rows, {len(differs)} differ, the first: {differs[:1]}")


spark = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false").getOrCreate()
spark.sparkContext.setLogLevel("OFF")
spark.sparkContext.addPyFile(MODULE)
people = spark.createDataFrame(ROWS, "id int, name string, mobile string, remark string").repartition(4)
people.createTempView("people")
with open(os.path.join(ROOT, "integrations", "spark", "transform.sql"), encoding="utf-8") as file:
    for statement in file.read().split(";"):
        if "CREATE" in statement:
            spark.sql(statement)
same("detect in SQL", rows_of(spark.table("people_tagged")), alone("detect", ROWS))
same("redact in SQL", rows_of(spark.table("people_masked")), alone("redact", ROWS))

found = pingzhang.detect(people)
same("redact in Python", rows_of(pingzhang.redact(found, columns=["name", "mobile", "remark"]).select("id", "name", "mobile")),
     [[int(row[0]), row[1], row[2]] for row in alone("redact", ROWS)])
for row in found.collect():
    for name in ("name", "mobile", "remark"):
        cell, spans = row[name], row[f"{name}_pi"]
        if (cell is None) != (spans is None):
            sys.exit("null and nothing found must differ")
        for span in spans or []:
            if span["type"] == "PHONE" and not cell[span["start"] : span["end"]].startswith("1359876"):
                sys.exit("an offset does not point to the value")
try:
    pingzhang.redact(people, options=["--policy", "no-such-policy"]).collect()
    sys.exit("a filter that fails must fail the task")
except Exception as error:  # noqa: BLE001
    if "pingzhang ended with 2" not in str(error):
        raise
spark.stop()
print("equal")
