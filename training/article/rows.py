"""Reads what label.mjs wrote: rows, labels, weights, folds."""
import glob, json
from types import SimpleNamespace
import numpy as np

FOLDS = 5
# How much a page counts: what no paper printed teaches less, and so does gold that a model drafted.
SHARE = {'wcxb': 0.6, 'scrapinghub': 1.3, 'fundus': 1.3, 'naeb': 1.3}
SHARE_OF_OTHERS = 0.2
# A page of a thousand comments is no better at telling what a comment is than one of a hundred.
MOST_OTHERS = 12
# Gold that a publisher's parser made lacks lists, tables, quotations and posts: that they are missing teaches nothing.
PARSED = ['fundus', 'fundus-tests']
PARSED_KINDS = [2, 3, 4, 7]
# What stays of a page is a matter of taste: that a model drafted the gold, or that the page is no story, is a column to
# learn by, and then left out.


def read(out):
    pages, parts, names = [], [], None
    for file in sorted(glob.glob(f'{out}/pages-*.json')):
        with open(file) as opened:
            part = json.load(opened)
        names = part['names']
        pages += part['pages']
        parts.append(sum(len(p['labels']) for p in part['pages']))
    lengths = [len(p['labels']) for p in pages]
    X = np.concatenate([np.fromfile(file, dtype=np.float32) for file in sorted(glob.glob(f'{out}/rows-*.bin'))]).reshape(-1, len(names))
    column = lambda name: X[:, names.index(name)]
    page = np.repeat(np.arange(len(pages)), lengths)
    sets = np.array([p['set'] for p in pages])[page]
    y = np.concatenate([p['labels'] for p in pages])
    # judge.ts asks the trees of no other passage.
    asked = (column('inWide') == 1) | (column('linkShare') <= 0.6)
    core = np.split(column('inCore') == 1, np.cumsum(lengths)[:-1])
    weight = np.concatenate([weights(p, *both) for p, both in zip(pages, zip(core, np.split(asked, np.cumsum(lengths)[:-1])))])
    missing = np.isin(sets, PARSED) & np.isin(column('kind'), PARSED_KINDS) & (y == 0) & (column('inCore') == 1)
    weight[missing & (column('linkShare') < 0.3)] = 0
    fold_of = folds(pages)
    others = np.array([not p['isStory'] for p in pages])[page]
    style = np.stack([sets == 'wcxb', others], axis=1).astype(np.float32)
    taught = asked & (weight > 0) & (y >= 0)
    weight *= taught.sum() / weight[taught].sum()
    return SimpleNamespace(X=X, y=y, weight=weight, asked=asked, taught=taught, style=style, names=names, pages=pages,
                           parts=parts, fold=np.array([fold_of[p['site']] for p in pages])[page], fold_of=fold_of, sets=sets)


def weights(p, in_core, asked):
    """A page counts as much as another; within it a passage by the root of its words."""
    labels, words = np.array(p['labels']), np.array(p['words'])
    gold = labels == 1
    roots = np.sqrt(1 + words) * (labels >= 0)
    weight = np.minimum(0.2, roots / max(1e-9, roots[gold].sum() or roots.sum()))
    others = (labels == 0) & asked
    weight[others] *= min(1, MOST_OTHERS / max(1e-9, weight[others].sum()))
    # Where the gold text stops in the midst of the story, it teaches nothing.
    of_core = words[gold & in_core].sum()
    if p['set'] != 'trafilatura' and of_core < 0.55 * words[in_core].sum() and of_core > 0.8 * words[gold].sum():
        return weight * 0
    return weight * SHARE.get(p['set'], 1) * (1 if p['isStory'] else SHARE_OF_OTHERS)


def folds(pages):
    sites = sorted({p['site'] for p in pages})
    np.random.RandomState(1).shuffle(sites)
    return {site: i % FOLDS for i, site in enumerate(sites)}


def places(out):
    """The places of names of each passage: how many there are, and all of them in a row."""
    counts, all_places = [], []
    for file in sorted(glob.glob(f'{out}/names-*.bin')):
        flat, at = np.fromfile(file, dtype=np.int32), 0
        while at < len(flat):
            counts.append(flat[at])
            all_places.append(flat[at + 1:at + 1 + flat[at]])
            at += 1 + flat[at]
    return np.array(counts), np.concatenate(all_places)
