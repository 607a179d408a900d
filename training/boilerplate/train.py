"""Trains the two forests of src/boilerplate by folds of sites, and prints what goes and what is lost at each limit.

    python training/boilerplate/train.py ROWS [--out FOLDER] [--write]
ROWS: the folder that rows.ts wrote, a set of files for each fold. --out: the tables of each fold, for the whole cleaner.
"""

import argparse
import json
import os
import subprocess
import sys
import time

import lightgbm
import numpy as np

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.append(os.path.join(HERE, ".."))
from forest import encoded

parser = argparse.ArgumentParser()
parser.add_argument("rows")
parser.add_argument("--out", default="")
parser.add_argument("--write", action="store_true")
parser.add_argument("--trees", type=int, default=120)
parser.add_argument("--leaves", type=int, default=12)
parser.add_argument("--least", type=int, default=60, help="units in a leaf, at least")
parser.add_argument("--sentence", type=float, default=2.0, help="how much more a sentence of the story weighs")
parser.add_argument("--columns", type=int, default=84, help="columns of each forest, at most")
parser.add_argument("--without", default="", help="columns to leave out, separated by commas")
parser.add_argument("--importance", action="store_true")
OPTIONS = parser.parse_args()
STARTED = time.time()
FOLDS = 4
SURE = -4.0

# What a document of a kind counts, however long it is: posts labelled by hand most.
KINDS = {"page": 0.35, "post": 0.7, "run-on": 0.7, "text": 3.0, "clean": 2.0, "gold": 1.0, "written": 0.7, "web": 0.2}


def say(*words):
    print(*words, f"({time.time() - STARTED:.0f} s)", flush=True)


HEADS = [json.load(open(os.path.join(OPTIONS.rows, f"{fold}.json"))) for fold in range(FOLDS)]
FIRST, SECOND = HEADS[0]["first"], HEADS[0]["second"]
DOCUMENTS = [d for head in HEADS for d in head["documents"]]
COUNTS = [sum(d["units"] for d in head["documents"]) for head in HEADS]
ROWS = np.concatenate([np.fromfile(os.path.join(OPTIONS.rows, f"{f}.f32"), np.float32).reshape(-1, len(FIRST)) for f in range(FOLDS)])
FACTS = np.concatenate([np.fromfile(os.path.join(OPTIONS.rows, f"{f}.facts.f32"), np.float32).reshape(-1, 4) for f in range(FOLDS)])
LABELS, IS_SURE = FACTS[:, 0].astype(int), FACTS[:, 1] > 0
OF = np.repeat(np.arange(len(DOCUMENTS)), [d["units"] for d in DOCUMENTS])
FOLD = np.repeat(np.arange(FOLDS), COUNTS)
KIND = np.array([d["kind"] for d in DOCUMENTS])[OF]
SET = np.array([d["set"] for d in DOCUMENTS])[OF]
COPY = np.array([d["copy"] for d in DOCUMENTS])[OF]
WIDTH = ROWS[:, FIRST.index("width")]
PROSE = ROWS[:, FIRST.index("prose")] > 0
KNOWN = LABELS >= 0


def weights():
    """Every document counts about the same, wide units more, and sentences of the story more still."""
    wide = np.sqrt(np.maximum(WIDTH, 10) / 60) * KNOWN
    total = np.bincount(OF, wide, minlength=len(DOCUMENTS))
    own = np.array([KINDS[d["kind"]] * d["weight"] * (0.5 if d["copy"] else 1) for d in DOCUMENTS])
    each = own / np.sqrt(np.maximum(total, 1))
    return wide * each[OF] * np.where((LABELS == 0) & PROSE, OPTIONS.sentence, 1)


WEIGHTS = weights()
TRAIN = KNOWN & ~IS_SURE
THINNED = (KIND == "page") & (np.random.RandomState(5).rand(len(KIND)) > 0.3)
TRAIN &= ~THINNED
WEIGHTS[KIND == "page"] /= 0.3
LEFT_OUT = set(OPTIONS.without.split(","))


def fit(X, rows, columns):
    parameters = dict(
        objective="binary", num_leaves=OPTIONS.leaves, learning_rate=10 / OPTIONS.trees, min_data_in_leaf=OPTIONS.least,
        bagging_fraction=0.7, bagging_freq=1, feature_fraction=0.4, lambda_l2=10, max_bin=63, verbose=-1, num_threads=2,
        seed=1, deterministic=True, force_row_wise=True, boost_from_average=False,
    )
    data = lightgbm.Dataset(X[np.ix_(rows, columns)], LABELS[rows], weight=WEIGHTS[rows] / WEIGHTS[rows].mean())
    return lightgbm.train(parameters, data, OPTIONS.trees)


class Forests:
    """A forest for each fold, trained on the others, and one trained on all; `odds` are those of folds."""

    def __init__(self, X, names):
        usable = [at for at, name in enumerate(names) if name not in LEFT_OUT]
        rows = np.flatnonzero(TRAIN)
        trial = fit(X, rows, usable)
        gain = trial.feature_importance("gain")
        self.gain = sorted(((gain[at] / gain.sum(), names[column]) for at, column in enumerate(usable)), reverse=True)
        best = np.argsort(-gain, kind="stable")[: OPTIONS.columns]
        self.columns = sorted(usable[at] for at in best if gain[at] > 0)
        self.names = [names[column] for column in self.columns]
        self.all = fit(X, rows, self.columns)
        self.folds, self.odds = [], np.full(len(X), SURE, np.float32)
        for fold in range(FOLDS):
            self.folds.append(fit(X, rows[FOLD[rows] != fold], self.columns))
            test = np.flatnonzero((FOLD == fold) & ~IS_SURE)
            self.odds[test] = self.folds[-1].predict(X[np.ix_(test, self.columns)], raw_score=True)


def curve(name, odds):
    """What goes at a loss of some units of the story of scraped posts, and how many stretches of clean texts go with it."""
    here = (SET == "posts-3") & (KIND == "text") & (COPY == 0) & KNOWN
    other = (SET == "posts") & (KIND == "text") & (COPY == 0) & KNOWN
    gold, clean = (KIND == "gold") & (SET != "dev"), (KIND == "clean") & KNOWN
    for limit in (0, 0.5, 1, 1.5, 2, 2.5, 3):
        goes = odds - PROSE > limit
        say(
            f"{name} {limit:3}: posts-3 gone {goes[here & (LABELS == 1)].mean():.3f} lost {1e4 * goes[here & (LABELS == 0)].mean():5.1f}"
            f"  posts gone {goes[other & (LABELS == 1)].mean():.3f} lost {1e4 * goes[other & (LABELS == 0)].mean():5.1f} of 10,000"
            f"  gold {1e6 * goes[gold].sum() / WIDTH[gold].sum():6.1f} clean {1e6 * goes[clean].sum() / WIDTH[clean].sum():6.1f} a million"
        )


def again(odds):
    rows = []
    start = 0
    for fold in range(FOLDS):
        file = os.path.join(OPTIONS.rows, f"{fold}.odds.f32")
        np.asarray(odds[start : start + COUNTS[fold]], np.float32).tofile(file)
        start += COUNTS[fold]
        name = os.path.join(OPTIONS.rows, str(fold))
        subprocess.run(["node", "--max-old-space-size=8000", os.path.join(HERE, f"rows-{fold}.build.mjs"), "second", name, file], check=True)
        rows.append(np.fromfile(f"{name}.second.f32", np.float32).reshape(-1, len(SECOND)))
    return np.concatenate(rows)


def table(constant, model, names, comment):
    return f"""import type {{ Forest }} from '../forest/forest.js'

// Written by training/boilerplate/train.py.

/** {comment} */
export const {constant}: Forest = {encoded(model, names, shares=True, digits=5)[1]}
"""


def write(folder, first, second):
    os.makedirs(folder, exist_ok=True)
    tables = [
        ("first-forest", "FIRST_FOREST", first, FIRST_FORESTS, "Log-odds of boilerplate for a unit, by its surface, words, context and rules."),
        ("second-forest", "SECOND_FOREST", second, SECOND_FORESTS, "The same once more, by the first odds of all units."),
    ]
    for name, constant, model, forests, comment in tables:
        with open(os.path.join(folder, f"{name}.table.ts"), "w") as file:
            file.write(table(constant, model, forests.names, comment))


sure_lost = ((LABELS == 1) & IS_SURE & (KIND == "text") & (COPY == 0)).sum()
say(f"{len(DOCUMENTS)} documents, {len(LABELS)} units, {IS_SURE.sum()} surely story ({sure_lost} of them boilerplate of posts)")
FIRST_FORESTS = Forests(ROWS, FIRST)
curve("first", FIRST_FORESTS.odds)
AGAIN = again(FIRST_FORESTS.odds)
TRAIN &= FIRST_FORESTS.odds > -3
SECOND_FORESTS = Forests(AGAIN, SECOND)
SECOND_FORESTS.odds[FIRST_FORESTS.odds <= -3] = FIRST_FORESTS.odds[FIRST_FORESTS.odds <= -3]
curve("second", SECOND_FORESTS.odds)
np.save(os.path.join(OPTIONS.rows, "odds.npy"), np.stack([FIRST_FORESTS.odds, SECOND_FORESTS.odds]))
if OPTIONS.importance:
    for forests in (FIRST_FORESTS, SECOND_FORESTS):
        print("\n".join(f"  {100 * gain:5.2f} {name}" for gain, name in forests.gain))
if OPTIONS.out:
    for fold in range(FOLDS):
        write(os.path.join(OPTIONS.out, str(fold)), FIRST_FORESTS.folds[fold], SECOND_FORESTS.folds[fold])
if OPTIONS.write:
    write("src/boilerplate", FIRST_FORESTS.all, SECOND_FORESTS.all)
say("done")
