"""CPU seconds JioNLP takes for the lines of standard input, its start not counted: one JSON line.

    pip install jionlp setuptools
    python peer.py extractors < TEXT        (or: locations)
"""

import contextlib
import json
import sys
import time

with contextlib.redirect_stdout(sys.stderr):
    try:
        import jionlp
    except ImportError as error:
        sys.exit(f"no JioNLP: {error}")

EXTRACTORS = {
    "extractors": (
        jionlp.extract_email,
        jionlp.extract_phone_number,
        jionlp.extract_id_card,
        jionlp.extract_ip_address,
        jionlp.extract_qq,
        jionlp.extract_wechat_id,
        jionlp.extract_motor_vehicle_licence_plate,
    ),
    "locations": (jionlp.recognize_location,),
}[sys.argv[1]]

text = sys.stdin.buffer.read().decode()
lines = [line for line in text.split("\n") if line]
with contextlib.redirect_stdout(sys.stderr):
    # What is loaded on first use is start, too.
    for extract in EXTRACTORS:
        extract("杭州市西湖区")
    before = time.process_time()
    for line in lines:
        for extract in EXTRACTORS:
            extract(line)
    seconds = time.process_time() - before
json.dump({"seconds": seconds, "version": getattr(jionlp, "__version__", "?")}, sys.stdout)
