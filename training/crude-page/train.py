"""Trains the two guesses of the crude page model, and prints their figures in five-fold cross-validation by site.

    pip install numpy lightgbm
    python training/crude-page/train.py            # from the project's root; writes src/rules/crude-page/model.table.ts
    python training/crude-page/train.py --only-validate

The first guess sees what a line and its neighbours look like; the second also what the first says of the lines around.
The second is trained on guesses of models that have not seen the site of the page.
"""
import json
import os
import subprocess
import sys
import tempfile

import lightgbm
import numpy as np

HERE = os.path.dirname(os.path.abspath(__file__))
WORK = tempfile.mkdtemp()
PROGRAM = os.path.join(WORK, "pages.mjs")
TREES, LEAVES = (80, 8), (100, 8)
FOLDS, INNER = 5, 4


def library(*arguments):
    return subprocess.run(["node", PROGRAM, *arguments], check=True, text=True, capture_output=True).stdout


def path(name):
    return os.path.join(WORK, name)


def trained(size, features, labels):
    trees, leaves = size
    # Wide lines count more, and every page about the same.
    weights = []
    for page in features:
        weight = page[:, 1] + 0.5
        weights.append(weight / np.sqrt(weight.sum()))
    weights = np.concatenate(weights)
    model = lightgbm.LGBMClassifier(
        n_estimators=trees, num_leaves=leaves, learning_rate=10 / trees, min_child_samples=60, subsample=0.7,
        subsample_freq=1, colsample_bytree=0.4, reg_lambda=20, max_bin=63, verbose=-1, n_jobs=2, random_state=1,
    )
    return model.fit(np.concatenate(features), np.concatenate(labels), sample_weight=weights / weights.mean())


def guess(model, page):
    return model.predict_proba(page)[:, 1]


def within(guesses):
    """Every page with the features that these guesses add."""
    with open(path("guesses.json"), "w") as file:
        json.dump([[round(float(one), 5) for one in page] for page in guesses], file)
    library("within", path("guesses.json"), path("within.json"))
    with open(path("within.json")) as file:
        return [np.array(page, np.float32) for page in json.load(file)]


def both(pages, train):
    """Both models, trained on the pages of these numbers."""
    sites = sorted({pages[i]["site"] for i in train})
    guesses = [np.zeros(len(page["labels"])) for page in pages]
    for fold in range(INNER):
        inside = [i for i in train if sites.index(pages[i]["site"]) % INNER != fold]
        model = trained(TREES, [pages[i]["features"] for i in inside], [pages[i]["labels"] for i in inside])
        for i in train:
            if sites.index(pages[i]["site"]) % INNER == fold:
                guesses[i] = guess(model, pages[i]["features"])
    first = trained(TREES, [pages[i]["features"] for i in train], [pages[i]["labels"] for i in train])
    for i, page in enumerate(pages):
        if i not in train:
            guesses[i] = guess(first, page["features"])
    context = within(guesses)
    second = trained(LEAVES, [context[i] for i in train], [pages[i]["labels"] for i in train])
    return first, second, context


def validate(pages):
    sites = sorted({page["site"] for page in pages})
    order = np.random.RandomState(1).permutation(len(sites))
    fold_of = {site: int(order[i]) % FOLDS for i, site in enumerate(sites)}
    guesses = [None] * len(pages)
    for fold in range(FOLDS):
        train = {i for i, page in enumerate(pages) if fold_of[page["site"]] != fold}
        _, second, context = both(pages, train)
        for i in range(len(pages)):
            if i not in train:
                guesses[i] = [round(float(one), 5) for one in guess(second, context[i])]
    with open(os.environ.get("GUESSES", path("second.json")), "w") as file:
        json.dump(guesses, file)
    print(f"{FOLDS}-fold cross-validation by site, {len(pages)} pages:")
    print(library("score", file.name), end="")


def nodes(tree):
    """A tree as a list of nodes of three numbers; see forest.ts."""
    if "leaf_value" in tree:
        return [(-1, round(tree["leaf_value"], 3), 0)]
    left, right = nodes(tree["left_child"]), nodes(tree["right_child"])
    assert tree["decision_type"] == "<="
    moved = [(c, v, t + 1 if c >= 0 else 0) for c, v, t in left]
    last = [(c, v, t + 1 + len(left) if c >= 0 else 0) for c, v, t in right]
    bound = float(f"{tree['threshold']:.4g}")
    return [(tree["split_feature"], bound, 1 + len(left)), *moved, *last]


def written(name, comment, model):
    trees = [nodes(tree["tree_structure"]) for tree in model.booster_.dump_model()["tree_info"]]
    number = lambda one: f"{one:g}"
    lines = ["  [" + ",".join(number(n) for node in tree for n in node) + "]," for tree in trees]
    return "\n".join([f"/** {comment} */", f"export const {name}: Forest = {{", "  base: 0,", "  trees: [", *("  " + line for line in lines), "  ],", "}"])


subprocess.run(
    ["npx", "esbuild", os.path.join(HERE, "pages.ts"), "--bundle", "--format=esm", "--platform=node", "--packages=external",
     f"--outfile={PROGRAM}", "--log-level=error"], check=True)
os.symlink(os.path.join(os.getcwd(), "node_modules"), path("node_modules"))
library("looks", path("looks.json"))
with open(path("looks.json")) as file:
    PAGES = json.load(file)
for each in PAGES:
    each["features"] = np.array(each["features"], np.float32)
    each["labels"] = np.array(each["labels"])
validate(PAGES)
if "--only-validate" not in sys.argv:
    first, second, _ = both(PAGES, set(range(len(PAGES))))
    head = "import type { Forest } from './forest.js'\n\n// Written by training/crude-page/train.py.\n"
    with open("src/rules/crude-page/model.table.ts", "w") as file:
        file.write("\n".join([head, written("FIRST_GUESS", "By the look of a line and of those around it.", first), "",
                              written("SECOND_GUESS", "And by what the first guess says of them.", second), ""]))
