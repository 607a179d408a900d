"""Reads what label.mjs wrote: rows, labels, weights, folds."""
import glob, json
from types import SimpleNamespace
import numpy as np

FOLDS = 5
# How much a page counts: what no paper printed teaches less, and so does gold that a model drafted.
SHARE = {'wcxb': 0.6}
SHARE_OF_OTHERS = 0.2
# Gold that a publisher's parser made lacks lists, tables, quotations and posts: that they are missing teaches nothing.
MOST_OTHERS = 2
PARSED = {'fundus', 'fundus-tests'}
PARSED_KINDS = {2, 3, 4, 7}
# What stays of a page is a matter of taste: who made the gold is a column to learn by, and then left out.
STYLES = [{'scrapinghub'}, {'wcxb'}, {'daniel'}, {'naeb'}, {'fundus', 'fundus-tests'}]


def read(out):
    pages, rows, names = [], [], None
    for file in sorted(glob.glob(f'{out}/pages-*.json')):
        with open(file) as opened:
            part = json.load(opened)
        names = part['names']
        pages += part['pages']
        rows.append(np.fromfile(file.replace('pages-', 'rows-').replace('.json', '.bin'), dtype=np.float32).reshape(-1, len(names)))
    X = np.concatenate(rows)
    y = np.concatenate([p['labels'] for p in pages])
    page = np.repeat(np.arange(len(pages)), [len(p['labels']) for p in pages])
    column = lambda name: X[:, names.index(name)]
    weight = np.concatenate([weights(p, q) for p, q in zip(pages, np.split(column('inCore') == 1, np.cumsum([len(p['labels']) for p in pages])[:-1]))])
    sets = np.array([p['set'] for p in pages])[page]
    parsed = np.isin(sets, list(PARSED)) & np.isin(column('kind'), list(PARSED_KINDS)) & (y == 0) & (column('inCore') == 1)
    weight[parsed & (column('linkShare') < 0.3)] = 0
    fold_of = folds(pages)
    fold = np.array([fold_of[p['site']] for p in pages])[page]
    style = np.stack([np.isin(sets, list(s)) for s in STYLES], axis=1).astype(np.float32)
    # judge.ts asks the trees of no other passage.
    use = ((column('inWide') == 1) | (column('linkShare') <= 0.6)) & (weight > 0) & (y >= 0)
    weight *= use.sum() / weight[use].sum()
    return SimpleNamespace(X=np.concatenate([X, style], axis=1)[use], y=y[use], weight=weight[use], fold=fold[use], page=page[use],
                           use=use, names=names, styles=len(names) + np.arange(len(STYLES)), pages=pages, fold_of=fold_of)


def weights(p, in_core):
    """A page counts as much as another; within it a passage by the root of its words."""
    labels, words = np.array(p['labels']), np.array(p['words'])
    roots = np.sqrt(1 + words) * (labels >= 0)
    weight = np.minimum(0.2, roots / max(1e-9, roots[labels == 1].sum() or roots.sum()))
    # A page of a thousand comments is no better at telling what a comment is than one of ten.
    others = weight[labels == 0].sum()
    weight[labels == 0] *= min(1, MOST_OTHERS / max(1e-9, others))
    # Where the gold text stops in the midst of the story, it teaches nothing.
    gold = labels == 1
    if p['set'] != 'trafilatura' and words[gold & in_core].sum() < 0.55 * words[in_core].sum() and words[gold & in_core].sum() > 0.8 * words[gold].sum():
        return weight * 0
    return weight * SHARE.get(p['set'], 1) * (1 if p['isStory'] else SHARE_OF_OTHERS)


def folds(pages):
    sites = sorted({p['site'] for p in pages})
    np.random.RandomState(1).shuffle(sites)
    return {site: i % FOLDS for i, site in enumerate(sites)}
