"""Reads what label.mjs wrote: rows, labels, weights, folds. What a page and a passage count is the same as for the article model."""
import glob, json, os, sys
from types import SimpleNamespace
import numpy as np

sys.path.append(f'{os.path.dirname(os.path.abspath(__file__))}/../article')
from rows import FOLDS, PARSED, PARSED_KINDS, folds, weights


def read(out):
    pages, parts, names = [], [], None
    for file in sorted(glob.glob(f'{out}/pages-*.json')):
        with open(file) as opened:
            part = json.load(opened)
        names = part['names']
        pages += part['pages']
        parts.append(sum(len(p['labels']) for p in part['pages']))
    lengths = [len(p['labels']) for p in pages]
    rows = [np.fromfile(file, dtype=np.float32) for file in sorted(glob.glob(f'{out}/rows-*.bin'))]
    X = np.concatenate(rows).reshape(-1, len(names))
    column = lambda name: X[:, names.index(name)]
    page = np.repeat(np.arange(len(pages)), lengths)
    sets = np.array([p['set'] for p in pages])[page]
    y = np.concatenate([p['labels'] for p in pages])
    core = np.concatenate([p['core'] for p in pages]).astype(bool)
    asked = np.zeros(len(y), bool)
    starts = np.concatenate([[0], np.cumsum(lengths)])
    for p, start in zip(pages, starts):
        asked[start + np.array(p['asked'], int)] = True
    cut = lambda all: np.split(all, starts[1:-1])
    weight = np.concatenate([weights(p, *both) for p, both in zip(pages, zip(cut(core), cut(asked)))])
    missing = np.isin(sets, PARSED) & np.isin(column('kind'), PARSED_KINDS) & (y == 0) & core
    weight[missing & (column('linked') < 0.3)] = 0
    fold_of = folds(pages)
    others = np.array([not p['isStory'] for p in pages])[page]
    style = np.stack([sets == 'wcxb', others], axis=1).astype(np.float32)
    taught = asked & (weight > 0) & (y >= 0)
    weight *= taught.sum() / weight[taught].sum()
    return SimpleNamespace(X=X, y=y, weight=weight, asked=asked, taught=taught, style=style, names=names, pages=pages,
                           parts=parts, starts=starts, sets=sets,
                           fold=np.array([fold_of[p['site']] for p in pages])[page], fold_of=fold_of)
