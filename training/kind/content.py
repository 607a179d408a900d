"""
python content.py OUT: fits the trees of src/html/article/content.table.ts to what content.mjs wrote, and prints folds by site.
F1 is by words, page by page, before the rules of lines; pages that look like articles stay what they are.
"""
import json, os, sys
from collections import Counter
import numpy as np, lightgbm as lgb

here = os.path.dirname(os.path.abspath(__file__))
sys.path.append(f'{here}/..')
from forest import spelled

out = sys.argv[1]
FOLDS, ROUNDS = 5, 80
KINDS = ['forum', 'product', 'documentation', 'listing']
# Pages of each type in the whole of the set.
PAGES = dict(forum=113, product=119, collection=117, listing=99, documentation=91, service=165)
PARAMS = dict(objective='binary', learning_rate=0.1, num_leaves=8, min_data_in_leaf=60, feature_fraction=0.5, bagging_fraction=0.7,
              bagging_freq=1, lambda_l2=5, verbose=-1, num_threads=1, seed=1, deterministic=True, force_row_wise=True)

with open(f'{out}/content-pages.json') as file:
    data = json.load(file)
pages, names = data['pages'], data['names'] + [f'kind {kind}' for kind in KINDS]
counts = [len(p['keeps']) for p in pages]
page = np.repeat(np.arange(len(pages)), counts)
X = np.fromfile(f'{out}/content-rows.bin', dtype=np.float32).reshape(-1, len(data['names']))
X = np.hstack([X, np.array([[p['kind'] == kind for kind in KINDS] for p in pages], dtype=np.float32)[page]])
y = np.concatenate([p.get('labels', [-1] * count) for p, count in zip(pages, counts)])


def weights(p):
    """Passages by the root of their words, pages alike but for short ones, and by how well their labels fit."""
    words = np.sqrt([len(w) + 1 for w in p['words']])
    return words * p.get('trust', 0) * 200 / max(50, words.sum() * p.get('trust', 0))


weight = np.concatenate([weights(p) for p in pages])
sites = sorted({p['site'] for p in pages})
np.random.RandomState(1).shuffle(sites)
fold = np.array([sites.index(p['site']) % FOLDS for p in pages])[page]


def fit(rows):
    rows = rows & (y >= 0)
    return lgb.train(PARAMS, lgb.Dataset(X[rows], y[rows], weight=weight[rows]), ROUNDS)


def f1(p, keeps):
    gold, given = Counter(p['gold']), Counter()
    for words, keep in zip(p['words'], keeps):
        if keep:
            given.update(words)
    return 2 * sum((gold & given).values()) / max(1, sum(gold.values()) + sum(given.values()))


def report(title, keeps):
    by_type = {name: [f1(p, k) for p, k in zip(pages, keeps) if p['type'] == name] for name in PAGES}
    means = {name: np.mean(of) for name, of in by_type.items()}
    every = sum(PAGES[name] * mean for name, mean in means.items()) / sum(PAGES.values())
    print(title.ljust(20), '  '.join(f'{name} {mean:.3f}' for name, mean in means.items()), f' as in WCXB {every:.3f}')


scores = np.zeros(len(y))
for i in range(FOLDS):
    scores[fold == i] = fit(fold != i).predict(X[fold == i], raw_score=True)
ends = np.cumsum([0] + counts)
report('as stories', [p['keeps'] for p in pages])
for least in (-1.2, -0.9, -0.6):
    report(f'from {least}', [
        [k or (p['isOther'] and s > least) for k, s in zip(p['keeps'], scores[start:end])]
        for p, start, end in zip(pages, ends, ends[1:])
    ])
report('labels', [p.get('labels', p['keeps']) for p in pages])

with open(f'{here}/../../src/html/article/content.table.ts', 'w') as file:
    file.write("import type { Forest } from '../../forest/forest.js'\n\n/** Printed by training/kind/content.py. */\n")
    file.write(f'export const content: Forest = {spelled(fit(y >= -1), names)}\n')
