"""Pingzhang in Spark: DataFrames in, DataFrames out, over the filters `detect --arrow` and `redact --arrow`.

Each Python worker keeps one filter running and hands it batch after batch; an answer is as long as what was sent, or the
task fails and Spark tries it again. What the filter says of rows it cannot read is in the executor's standard error.

    spark.sparkContext.addPyFile("integrations/spark/pingzhang_arrow.py")
    import pingzhang_arrow as pingzhang
    tagged = pingzhang.detect(frame)
    masked = pingzhang.redact(frame, columns=["name", "mobile"], options=["--policy", "public-notice"])
"""

import subprocess

import pyarrow as pa
from pyspark.sql.types import ArrayType, IntegerType, StringType, StructField, StructType

FINDINGS = ArrayType(
    StructType([StructField("start", IntegerType()), StructField("end", IntegerType()), StructField("type", StringType())])
)


def detect(frame, columns=None, options=(), program=("pingzhang",)):
    """The frame with a column NAME_pi of findings behind for each text column. Offsets count characters, as SQL does."""
    columns = columns or _text_columns(frame)
    schema = StructType(frame.schema.fields + [StructField(f"{name}_pi", FINDINGS) for name in columns])
    return _through(frame, schema, [*program, "detect", "--arrow", "--offsets", "characters"], columns, options)


def redact(frame, columns=None, options=(), program=("pingzhang",)):
    """The frame with its text columns redacted, or those named."""
    return _through(frame, frame.schema, [*program, "redact", "--arrow"], columns or _text_columns(frame), options)


def _text_columns(frame):
    return [field.name for field in frame.schema.fields if isinstance(field.dataType, StringType)]


def _through(frame, schema, command, columns, options):
    if not columns:
        raise ValueError("the frame has no text column")
    if any("," in name for name in columns):
        raise ValueError("a column name with a comma cannot be passed on; rename it")
    command = [*command, "--columns", ",".join(columns), *options]

    def answers(batches):
        for batch in batches:
            yield _Filter.of(command, batch.schema).answer(batch)

    return frame.mapInArrow(answers, schema)


class _Filter:
    """A filter that runs for as long as its Python worker: batches go in and come back in step, so nothing can block."""

    _running = {}

    @classmethod
    def of(cls, command, schema):
        key = (tuple(command), schema.serialize().to_pybytes())
        if key not in cls._running:
            cls._running[key] = cls(key, command, schema)
        return cls._running[key]

    def __init__(self, key, command, schema):
        self._key = key
        self._child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self._writer = pa.ipc.new_stream(self._child.stdin, schema)
        self._reader = None

    def answer(self, batch):
        try:
            self._writer.write_batch(batch)
            self._child.stdin.flush()
            if self._reader is None:
                self._reader = pa.ipc.open_stream(self._child.stdout)
            answer = self._reader.read_next_batch()
            if answer.num_rows != batch.num_rows:
                raise RuntimeError(f"pingzhang answered {answer.num_rows} rows to {batch.num_rows}")
            return answer
        except (OSError, StopIteration, pa.ArrowInvalid) as error:
            self._child.kill()
            code = self._child.wait()
            raise RuntimeError(f"pingzhang ended with {code}; see the executor's standard error") from error
        except BaseException:
            self._child.kill()
            raise
        finally:
            if self._child.poll() is not None:
                type(self)._running.pop(self._key, None)
