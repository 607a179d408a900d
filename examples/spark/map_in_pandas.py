"""python3 map_in_pandas.py in.ndjson out: a data frame in, one with clean columns out, one Node a partition."""

import json
import subprocess
import sys
import threading

import pandas as pd
from pyspark.sql import SparkSession

from copydesk import command

FLAT = """id string, ok boolean, verdict string, error string, message string, text string, title string,
  authors string, publishedAt string, lang string, url string, siteName string, kind string, quality string,
  removed double, version string, rulesHash string, inputHash string, document string"""
COLUMNS = [column.split()[0] for column in FLAT.split(",")]
BATCH = 1000
COMMAND = command("--shape", "flat")  # looked up here, for other machines have no module of this folder


def clean(frames):
    child = subprocess.Popen(COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env={})

    def write():  # beside the reading: a pipe holds 64 kB, and whoever only writes waits for ever
        with child.stdin:
            for frame in frames:
                for line in frame["value"]:
                    child.stdin.write(line.encode() + b"\n")

    failure = []

    def guarded():
        try:
            write()
        except BaseException as error:  # told to Spark below
            failure.append(error)

    writer = threading.Thread(target=guarded)
    writer.start()
    rows = []
    for line in child.stdout:
        rows.append(json.loads(line))
        if len(rows) == BATCH:
            yield pd.DataFrame(rows)[COLUMNS]
            rows = []
    if rows:
        yield pd.DataFrame(rows)[COLUMNS]
    writer.join()
    if failure or child.wait() != 0:
        raise RuntimeError(f"copydesk filter: exit code {child.wait()}, {failure}")


source, target = sys.argv[1:]
spark = SparkSession.builder.appName("copydesk").getOrCreate()
spark.read.text(source).mapInPandas(clean, FLAT).write.parquet(target)
spark.stop()
