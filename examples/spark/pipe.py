"""python3 pipe.py in.ndjson out: every line of a file through `copydesk filter`, one Node a partition, in order."""

import shlex
import sys

from pyspark.sql import SparkSession

from copydesk import command

source, target = sys.argv[1:]
spark = SparkSession.builder.appName("copydesk").getOrCreate()
lines = spark.sparkContext.textFile(source, minPartitions=4)
lines.pipe(shlex.join(command()), checkCode=True).saveAsTextFile(target)
spark.stop()
