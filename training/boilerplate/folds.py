"""Writes the fold of each document, as training/units/train.py deals them out: folds.py WORK, with WORK/units and WORK/folds."""

import json
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
TRAINER = os.path.join(HERE, "..", "units", "train.py")
WORK = sys.argv[1]

source = open(TRAINER).read()
sys.argv = [TRAINER, os.path.join(WORK, "units")]
scope = {"__file__": TRAINER, "__name__": "folds"}
exec(compile(source[: source.index('LISTS = KIND == "list"')], TRAINER, "exec"), scope)
folds = {f"{d['kind']} {d['set']} {d['id']}": int(scope["FOLD"][at]) for at, d in enumerate(scope["DOCUMENTS"]) if d["kind"] != "list"}
with open(os.path.join(WORK, "folds", "all.json"), "w") as file:
    json.dump(folds, file)
