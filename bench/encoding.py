"""ftfy itself on the cases of bench/encoding.mjs.

python -m venv /tmp/ftfy && /tmp/ftfy/bin/pip install ftfy==6.3.1
node bench/encoding.mjs --dump /tmp/cases.json && /tmp/ftfy/bin/python bench/encoding.py /tmp/cases.json
"""
import json
import sys
import time
from collections import Counter

import ftfy

with open(sys.argv[1], encoding="utf-8") as file:
    data = json.load(file)

total, right = Counter(), Counter()
for kind, broken, whole in data["cases"]:
    total[kind] += 1
    right[kind] += ftfy.fix_encoding(broken) == whole
for kind in total:
    print(f"{kind:32}{right[kind]:>16}/{total[kind]}")
for name, documents in data["corpora"].items():
    size = sum(len(text.encode("utf-16-le")) // 2 for text in documents) / 1e6
    best = float("inf")
    for _ in range(2):
        start = time.perf_counter()
        for text in documents:
            ftfy.fix_encoding(text)
        best = min(best, time.perf_counter() - start)
    print(f"{name + ', MB/s':32}{size / best:>18.1f}")
