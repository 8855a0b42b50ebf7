"""Pingzhang inside Spark: a table tagged and masked by executors, the same with one executor killed half-way, held
against one process over the same table; then rows a second and core beside a Python expression in the same place.

    pip install pyspark==4.0.1 pyarrow pandas==2.3.3          (and Java 17)
    SPARK_LOCAL_IP=127.0.0.1 python bench/spark.py [--rows 5000000] [--work FOLDER] [--program "node cli/bin/pingzhang.js"]
"""

import argparse
import hashlib
import io
import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time

import pyarrow as pa
import pyarrow.dataset as ds
import pyarrow.parquet as pq
from pyspark.sql import SparkSession

from spark_regex import detect_by_expression
from spark_table import COLUMNS, write_table

HERE = os.path.dirname(os.path.abspath(__file__))
MODULE = os.path.join(HERE, "..", "integrations", "spark", "pingzhang_arrow.py")
sys.path.insert(0, os.path.dirname(MODULE))
import pingzhang_arrow as pingzhang  # noqa: E402

CORES = 2
FOUND = pa.list_(pa.struct([("start", pa.int32()), ("end", pa.int32()), ("type", pa.string())]))
RESULT = pa.schema([("id", pa.int64()), *((name, pa.string()) for name in COLUMNS), *((f"{name}_pi", FOUND) for name in COLUMNS)])


def session(work):
    # Executors find another Python by themselves, and not what is installed beside this one.
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    return (
        SparkSession.builder.master(f"local-cluster[{CORES},1,1024]")
        .appName("pingzhang")
        .config("spark.ui.enabled", "false")
        .config("spark.ui.showConsoleProgress", "false")
        .config("spark.sql.files.maxPartitionBytes", "4m")
        .config("spark.sql.files.openCostInBytes", "4m")
        .config("spark.worker.dir", os.path.join(work, "workers"))
        .getOrCreate()
    )


def digest(table):
    """Of the values in the order of their ids, however they were batched: the bytes of the same Parquet writer."""
    table = pa.table([table.column(name).cast(kind) for name, kind in zip(RESULT.names, RESULT.types)], schema=RESULT)
    sink = io.BytesIO()
    pq.write_table(table.sort_by("id").combine_chunks(), sink, compression="none", use_dictionary=False)
    return {"rows": table.num_rows, "sha256": hashlib.sha256(sink.getbuffer()).hexdigest()}


def alone(folder, program):
    """One process that tags and one that masks, the whole table through both."""
    columns = ["--columns", ",".join(COLUMNS)]
    tag = subprocess.Popen([*program, "detect", "--arrow", "--offsets", "characters", *columns], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    mask = subprocess.Popen([*program, "redact", "--arrow", *columns], stdin=tag.stdout, stdout=subprocess.PIPE)
    tag.stdout.close()

    def feed():
        table = ds.dataset(folder)
        with tag.stdin, pa.ipc.new_stream(tag.stdin, table.schema) as writer:
            for batch in table.to_batches(batch_size=10_000):
                writer.write_batch(batch)

    feeding = threading.Thread(target=feed)
    feeding.start()
    result = pa.ipc.open_stream(mask.stdout).read_all()
    feeding.join()
    if tag.wait() != 0 or mask.wait() != 0:
        raise RuntimeError("a filter failed")
    return result


def tag_and_mask(spark, folder, program, out):
    tagged = pingzhang.detect(spark.read.parquet(folder), columns=COLUMNS, program=program)
    pingzhang.redact(tagged, columns=COLUMNS, program=program).write.mode("overwrite").parquet(out)


def executors(spark):
    """Process ids of this application's executors."""
    found = []
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{pid}/cmdline", "rb") as file:
                words = file.read().decode(errors="replace").split("\0")
        except OSError:
            continue
        if any(word.endswith("CoarseGrainedExecutorBackend") for word in words) and spark.sparkContext.applicationId in words:
            found.append(int(pid))
    return found


def kill_one_half_way(spark, told):
    tracker = spark.sparkContext.statusTracker()
    while not told.get("over"):
        for stage in filter(None, map(tracker.getStageInfo, tracker.getActiveStageIds())):
            if stage.numTasks > 1 and stage.numCompletedTasks * 2 >= stage.numTasks:
                told["killed"] = executors(spark)[0]
                told["after"] = f"{stage.numCompletedTasks} of {stage.numTasks} tasks"
                os.kill(told["killed"], signal.SIGKILL)
                return
        time.sleep(0.2)


def timed(work):
    before = time.monotonic()
    work()
    return time.monotonic() - before


def say(step, **facts):
    print(json.dumps({"step": step, **facts}, ensure_ascii=False), flush=True)


def main():
    asked = argparse.ArgumentParser()
    asked.add_argument("--rows", type=int, default=5_000_000)
    asked.add_argument("--rounds", type=int, default=3)
    asked.add_argument("--work", default="out/spark")
    asked.add_argument("--program", default=f"node {os.path.join(HERE, '..', 'cli', 'bin', 'pingzhang.js')}")
    asked = asked.parse_args()
    work, program = os.path.abspath(asked.work), asked.program.split(" ")
    folder, out = os.path.join(work, "table"), os.path.join(work, "result")
    shutil.rmtree(work, ignore_errors=True)
    parts = max(4, asked.rows // 125_000)
    write_table(folder, asked.rows, parts)
    rate = lambda seconds, rows=asked.rows: {"seconds": round(seconds, 1), "rows/s/core": round(rows / seconds / CORES)}

    expected = {}
    seconds = timed(lambda: expected.update(digest(alone(folder, program))))
    say("alone", **expected, seconds=round(seconds, 1))

    spark = session(work)
    spark.sparkContext.setLogLevel("OFF")
    for module in (MODULE, os.path.join(HERE, "spark_regex.py")):
        spark.sparkContext.addPyFile(module)
    spark.range(CORES * 4, numPartitions=CORES * 4).count()

    seconds = timed(lambda: tag_and_mask(spark, folder, program, out))
    result = digest(pq.read_table(out))
    say("spark", **result, **rate(seconds), equal=result == expected)

    told = {}
    killer = threading.Thread(target=kill_one_half_way, args=(spark, told))
    killer.start()
    seconds = timed(lambda: tag_and_mask(spark, folder, program, out))
    told["over"] = True
    killer.join()
    again = digest(pq.read_table(out))
    say("spark, an executor killed", **again, **told, seconds=round(seconds, 1), equal=again == expected)

    part = spark.read.parquet(*(os.path.join(folder, name) for name in sorted(os.listdir(folder))[: max(4, parts // 4)]))
    rows = part.count()
    jobs = {
        "tagged by pingzhang": lambda: pingzhang.detect(part, columns=COLUMNS, program=program),
        "tagged by a Python expression": lambda: detect_by_expression(part, COLUMNS),
        "masked by pingzhang": lambda: pingzhang.redact(part, columns=COLUMNS, program=program),
        "passed through Python": lambda: part.mapInArrow(lambda batches: batches, part.schema),
    }
    seconds = {name: [] for name in jobs}
    for _ in range(asked.rounds + 1):
        for name, job in jobs.items():
            seconds[name].append(timed(lambda: job().write.format("noop").mode("overwrite").save()))
    for name, all_rounds in seconds.items():
        # The first round starts the filters and the compilers.
        say(name, rows=rows, **rate(sorted(all_rounds[1:])[len(all_rounds[1:]) // 2], rows))
    spark.stop()
    if not result == again == expected:
        sys.exit(1)


main()
