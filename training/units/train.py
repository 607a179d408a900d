"""Trains what src/evidence and src/decide look up: the weights of words, and the forest over look, words and surroundings.

Run from the root of the project, after `features.ts` was built and has written its documents (see README.md):
    python training/units/train.py WORK [--write] [--out FOLDER]
Prints cross-validation by site: what goes and what is lost at each price. Seeds are fixed: the same bytes each time.
"""

import argparse
import json
import os
import subprocess
import sys
import time

import lightgbm
import numpy as np
import scipy.sparse as sparse
from scipy.optimize import minimize

sys.path.append(os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from forest import BASE, SIGNS, encoded, quoted

parser = argparse.ArgumentParser()
parser.add_argument("work")
parser.add_argument("--bits", type=int, default=20, help="cues are told apart by so many bits of their hashes")
parser.add_argument("--cues", type=int, default=8192, help="so many of them get a weight: those that tell most")
parser.add_argument("--trees", type=int, default=100)
parser.add_argument("--leaves", type=int, default=12)
parser.add_argument("--folds", type=int, default=4)
parser.add_argument("--penalty", type=float, default=6e-5)
parser.add_argument("--sites", type=float, default=1.0, help="the share of sites to train on: how figures grow with them")
parser.add_argument("--without", default="", help="a language that is left out of training, whose figures are printed")
parser.add_argument("--write", action="store_true")
parser.add_argument("--folds-out", default="", help="where models of each fold are written, for the whole cleaner")
OPTIONS = parser.parse_args()
BUILD = os.path.join(os.path.dirname(os.path.abspath(__file__)), ".build.mjs")
STARTED = time.time()

# What a document of a kind counts, however long it is: posts labelled by hand most.
KINDS = {"page": 0.35, "post": 1.0, "run-on": 1.0, "text": 3.0, "clean": 2.0, "list": 0.02, "written": 1.0, "web": 0.2}
# What the weight of a cue comes to at most.
HEAVIEST = 7
LEVELS = 2 * HEAVIEST + 1
# A sign holds a weight and one of these many digits of a place.
FURTHEST = BASE * (BASE // LEVELS)
# The scale that words are shown to the regression at.
LOUDNESS = 3.0


def path(*names):
    return os.path.join(OPTIONS.work, *names)


def say(*words):
    print(*words, f"({time.time() - STARTED:.0f} s)", flush=True)


with open(path("documents.json")) as file:
    HEAD = json.load(file)
DOCUMENTS = HEAD["documents"]
LOOKS, AROUND = HEAD["looks"], HEAD["surroundings"]
UNITS = np.array([d["units"] for d in DOCUMENTS])
OF = np.repeat(np.arange(len(DOCUMENTS)), UNITS)
LABELS = np.fromfile(path("labels.i8"), np.int8)
LOOK = np.fromfile(path("looks.f32"), np.float32).reshape(-1, len(LOOKS))
COUNTS = np.fromfile(path("counts.i32"), np.int32)
CUES = np.fromfile(path("cues.i32"), np.int32)
KIND = np.array([d["kind"] for d in DOCUMENTS])
SITE = np.array([d["site"] for d in DOCUMENTS])
SET = np.array([d["set"] for d in DOCUMENTS])
LANGUAGE = np.array([d["lang"] for d in DOCUMENTS])


def groups():
    """For each document the name of its group: sites that posts of one repository are from belong together."""
    above = {}

    def root(name):
        while above.get(name, name) != name:
            name = above[name]
        return name

    for d in DOCUMENTS:
        if "repo" in d:
            first, second = sorted([root(d["site"]), root("repository " + d["repo"])])
            above[second] = first
    return np.array([root(d["site"]) for d in DOCUMENTS])


def fold_of_groups():
    """Groups of many posts are dealt out first, each to the fold with the fewest posts, then all others at random."""
    group = groups()
    posts = {name: int(count) for name, count in zip(*np.unique(group[KIND == "text"], return_counts=True))}
    names = sorted(set(group))
    order = np.random.RandomState(1).permutation(len(names))
    number = {name: int(order[at]) for at, name in enumerate(names)}
    load = [0] * OPTIONS.folds
    of = {}
    for name in sorted(names, key=lambda name: (-posts.get(name, 0), number[name])):
        of[name] = load.index(min(load)) if name in posts else number[name] % OPTIONS.folds
        load[of[name]] += posts.get(name, 0)
    share = np.array([(number[name] * 7919) % 1000 / 1000 for name in group])
    return np.array([of[name] for name in group]), share


FOLD, SHARE = fold_of_groups()
LISTS = KIND == "list"
FOLD[LISTS] = -1
FOLD_OF_SITE = dict(zip(SITE, FOLD))
# A line of a list that only sites of a fold have is not learned by the model that is judged on them.
HOLDERS = [{FOLD_OF_SITE[site] for site in d.get("sites", [])} for d in DOCUMENTS]
ONLY_IN = [np.array([holders == {fold} for holders in HOLDERS]) for fold in range(OPTIONS.folds)]
USED = (SHARE < OPTIONS.sites) | LISTS
if OPTIONS.without:
    USED &= ~np.isin(LANGUAGE, OPTIONS.without.split(","))


def weights():
    """Every document counts about the same, wide units more."""
    wide = np.sqrt(np.maximum(LOOK[:, 0], 10) / 60)
    known = LABELS >= 0
    total = np.bincount(OF, wide * known, minlength=len(DOCUMENTS))
    own = np.array([KINDS[d["kind"]] * d["weight"] for d in DOCUMENTS])
    each = own / np.sqrt(np.maximum(total, 1))
    each[LISTS] = KINDS["list"] * np.array([d["weight"] for d in DOCUMENTS])[LISTS]
    return wide * each[OF] * known


WEIGHTS = weights()


def matrix():
    """Units by hashed cues, each row of length 1; and how wide a unit is and how it ends, so that words need not say it."""
    columns = CUES & ((1 << OPTIONS.bits) - 1)
    values = np.repeat((LOUDNESS / np.sqrt(np.maximum(COUNTS, 1))).astype(np.float32), COUNTS)
    starts = np.concatenate([[0], np.cumsum(COUNTS, dtype=np.int64)])
    words = sparse.csr_matrix((values, columns, starts), shape=(len(COUNTS), 1 << OPTIONS.bits))
    width = np.digitize(LOOK[:, 0], [12, 25, 40, 70, 110, 160, 300]) + 8 * (LOOK[:, LOOKS.index("stop")] > 0)
    form = sparse.csr_matrix((np.ones(len(COUNTS), np.float32), (np.arange(len(COUNTS)), width)), shape=(len(COUNTS), 16))
    return sparse.hstack([words, form], format="csr")


def regression(X, labels, weight):
    """Logistic regression by L-BFGS; the weights of the columns, without the intercept."""
    weight = (weight / weight.sum()).astype(np.float64)
    sign = np.where(labels > 0, 1.0, -1.0)
    turned = X.T.tocsr()

    def loss(b):
        margin = sign * (X @ b[:-1].astype(np.float32) + b[-1])
        slope = -(weight * sign / (1 + np.exp(np.clip(margin, -30, 30))))
        value = np.sum(weight * np.logaddexp(0, -margin)) + 0.5 * OPTIONS.penalty * np.dot(b[:-1], b[:-1])
        gradient = np.concatenate([turned @ slope.astype(np.float32) + OPTIONS.penalty * b[:-1], [slope.sum()]])
        return value, gradient.astype(np.float64)

    found = minimize(loss, np.zeros(X.shape[1] + 1), jac=True, method="L-BFGS-B", options=dict(maxiter=40, maxcor=8))
    return found.x[:-1].astype(np.float32)


def weights_of_words(X, labels, weight):
    """What the cues that tell most weigh once the others are gone, as whole numbers from -7 to 7, and what 1 is worth.

    How much a cue tells is what it adds to the variance of the scores. The largest weights in a thousand are cut.
    """
    size = 1 << OPTIONS.bits
    squares = X.copy()
    squares.data **= 2
    presence = (squares.T @ (weight / weight.sum()))[:size]
    told = regression(X, labels, weight)[:size] ** 2 * presence
    kept = np.sort(np.argsort(-told, kind="stable")[: OPTIONS.cues])
    form = np.arange(size, X.shape[1])
    words = regression(X[:, np.concatenate([kept, form])], labels, weight)[: len(kept)]
    scale = float(np.quantile(np.abs(words), 0.999)) / HEAVIEST
    quantized = np.zeros(size, np.int8)
    quantized[kept] = np.clip(np.round(words / scale), -HEAVIEST, HEAVIEST)
    return quantized, scale


def scores_of(X, words):
    quantized, scale = words
    return X[:, : len(quantized)] @ (quantized * np.float32(scale))


def surroundings(scores, name):
    file = path(f"{name}.f32")
    np.asarray(scores, np.float32).tofile(file)
    subprocess.run(["node", "--max-old-space-size=8000", BUILD, "surroundings", OPTIONS.work, file], check=True)
    return np.fromfile(file + ".around", np.float32).reshape(-1, len(AROUND))


def forest(X, labels, weight):
    parameters = dict(
        objective="binary", num_leaves=OPTIONS.leaves, learning_rate=10 / OPTIONS.trees, min_data_in_leaf=80,
        bagging_fraction=0.7, bagging_freq=1, feature_fraction=0.4, lambda_l2=20, max_bin=63, verbose=-1, num_threads=1,
        seed=1, deterministic=True, force_row_wise=True, boost_from_average=False,
    )
    return lightgbm.train(parameters, lightgbm.Dataset(X, labels, weight=weight / weight.mean()), OPTIONS.trees)


def margins(model, X):
    return model.predict(X, raw_score=True)


KNOWN = LABELS >= 0
MAY_TRAIN = USED[OF] & KNOWN
ALONE = LISTS[OF]
X = matrix()
say(f"{USED.sum()} documents of {len(set(SITE[USED]))} sites, {MAY_TRAIN.sum()} units, {KNOWN[MAY_TRAIN].sum()} labels")

# Of the many units of pages three in ten are learned from, at a weight that makes up for it.
THINNED = (KIND == "page")[OF]
MAY_TRAIN &= ~THINNED | (np.random.RandomState(5).rand(len(LABELS)) < 0.3)
WEIGHTS[THINNED] /= 0.3

scores = np.zeros(len(LABELS), np.float32)
word_models = []
for fold in range(OPTIONS.folds):
    train = MAY_TRAIN & (FOLD[OF] != fold) & ~ONLY_IN[fold][OF]
    word_models.append(weights_of_words(X[train], LABELS[train], WEIGHTS[train]))
    test = FOLD[OF] == fold
    scores[test] = scores_of(X[test], word_models[-1])
say("words, by folds")
everything = weights_of_words(X[MAY_TRAIN], LABELS[MAY_TRAIN], WEIGHTS[MAY_TRAIN])
say("words")

ROWS = np.hstack([LOOK, surroundings(scores, "folds")])
odds = np.zeros(len(LABELS), np.float32)
TREES = MAY_TRAIN & ~ALONE
forests = []
for fold in range(OPTIONS.folds):
    train = TREES & (FOLD[OF] != fold)
    forests.append(forest(ROWS[train], LABELS[train], WEIGHTS[train]))
    test = FOLD[OF] == fold
    odds[test] = margins(forests[-1], ROWS[test])
final = forest(ROWS[TREES], LABELS[TREES], WEIGHTS[TREES])
say("forest")
np.save(path("odds.npy"), odds)
np.save(path("scores.npy"), scores)

# Once more, by the first odds, by how a unit stands to what they take for the story, and by how sure its row is.
def again(odds):
    file = path("odds.f32")
    np.asarray(odds, np.float32).tofile(file)
    subprocess.run(["node", "--max-old-space-size=8000", BUILD, "again", OPTIONS.work, file], check=True)
    rows = np.zeros((len(odds), len(AROUND) + len(HEAD["run"])), np.float32)
    rows[~ALONE] = np.fromfile(file + ".again", np.float32).reshape(-1, rows.shape[1])
    return rows


AGAIN = np.hstack([LOOK, again(odds)])
first_odds = odds
odds = np.zeros(len(LABELS), np.float32)
second_forests = []
for fold in range(OPTIONS.folds):
    train = TREES & (FOLD[OF] != fold)
    second_forests.append(forest(AGAIN[train], LABELS[train], WEIGHTS[train]))
    test = FOLD[OF] == fold
    odds[test] = margins(second_forests[-1], AGAIN[test])
second = forest(AGAIN[TREES], LABELS[TREES], WEIGHTS[TREES])
say("second forest")
np.save(path("second.npy"), odds)

# The curve: for each price of a lost sentence, what goes and what is lost.
PRICES = [0, 0.5, 1, 1.5, 2, 2.5, 3, 4]
for kind in ["posts-3", "posts", "written", "post", "run-on", "page", "clean"]:
    here = KNOWN & ((SET if kind.startswith("posts") else KIND) == kind)[OF]
    story, boilerplate = here & (LABELS == 0), here & (LABELS == 1)
    print(f"{kind}: {boilerplate.sum()} of boilerplate, {story.sum()} of story")
    for price in PRICES:
        before = (first_odds[boilerplate] >= price).mean() if boilerplate.any() else float("nan")
        print(f"  first {price}: gone {before:.3f}  story lost {(first_odds[story] >= price).mean():.5f} of units")
    for price in PRICES:
        gone = (odds[boilerplate] >= price).mean() if boilerplate.any() else float("nan")
        lost = (odds[story] >= price).mean()
        wide = (LOOK[story, 0] * (odds[story] >= price)).sum() / LOOK[story, 0].sum()
        print(f"  at log-odds {price}: gone {gone:.3f}  story lost {lost:.5f} of units, {wide:.5f} of characters")

def table_of_forest(name, model, names, comment):
    return f"""import type {{ Forest }} from './forest.js'

// Written by training/units/train.py.

/** {comment} */
export const {name}: Forest = {encoded(model, names, shares=True, digits=5)[1]}
"""


def table_of_words(words):
    quantized, scale = words
    places, signs = [], []
    last = 0
    for place in np.flatnonzero(quantized):
        # Far ones are reached by steps of places that weigh nothing.
        while place - last >= FURTHEST:
            last += FURTHEST - 1
            places.append(SIGNS[(FURTHEST - 1) % BASE])
            signs.append(SIGNS[(FURTHEST - 1) // BASE * LEVELS + HEAVIEST])
        places.append(SIGNS[(place - last) % BASE])
        signs.append(SIGNS[(place - last) // BASE * LEVELS + quantized[place] + HEAVIEST])
        last = place
    return f"""// Written by training/units/train.py.

/** What one weight is worth, in log-odds; for each row of cues, its length counts once more. */
export const SCALE = {scale * LOUDNESS:.6g}

/** Cues are told apart by so many bits of their hashes. */
export const BITS = {OPTIONS.bits}

/** The places of those that weigh anything, as `word-table.ts` reads them: the last digits of how far each is from the one before. */
export const PLACES =
  {quoted("".join(places))}

/** The digits before these, and what each of them weighs, all languages in one table. */
export const WEIGHTS =
  {quoted("".join(signs))}
"""


def write(folder, words, model, of_second):
    os.makedirs(os.path.join(folder, "evidence"), exist_ok=True)
    os.makedirs(os.path.join(folder, "decide"), exist_ok=True)
    with open(os.path.join(folder, "evidence", "words.table.ts"), "w") as file:
        file.write(table_of_words(words))
    tables = [
        ("unit-forest", "UNIT_FOREST", model, LOOKS + AROUND, "Log-odds of boilerplate for a unit, by its surface, words and context."),
        ("second-forest", "SECOND_FOREST", of_second, LOOKS + AROUND + HEAD["run"], "The same once more, by first odds, how a unit stands to the story and how sure its row is."),
    ]
    for name, constant, forest_of, columns, comment in tables:
        with open(os.path.join(folder, "decide", f"{name}.table.ts"), "w") as file:
            file.write(table_of_forest(constant, forest_of, columns, comment))


if OPTIONS.write:
    write("src", everything, final, second)
if OPTIONS.folds_out:
    for fold in range(OPTIONS.folds):
        write(os.path.join(OPTIONS.folds_out, str(fold)), word_models[fold], forests[fold], second_forests[fold])
    with open(os.path.join(OPTIONS.folds_out, "sites.json"), "w") as file:
        json.dump({d["id"]: int(FOLD[at]) for at, d in enumerate(DOCUMENTS) if d["kind"] in ("text", "page", "clean")}, file)
say("written")
