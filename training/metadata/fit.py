"""
python fit.py OUT [--write]: fits a forest each for titles, authors and dates to what candidates.mjs wrote; prints by folds of
sites how often the best candidate is right, and writes the tables of src/page/metadata.
"""
import glob, json, os, sys, zlib
os.environ.setdefault('OPENBLAS_NUM_THREADS', '1')
import numpy as np, lightgbm as lgb

here = os.path.dirname(os.path.abspath(__file__))
sys.path.append(f'{here}/..')
from forest import spelled

out = sys.argv[1]
FOLDS = 5
TREES = {'title': 60, 'authors': 60, 'date': 60}
BASE = dict(learning_rate=0.1, num_leaves=8, min_data_in_leaf=20, feature_fraction=0.5, bagging_fraction=0.8, bagging_freq=1,
            lambda_l2=5, max_bin=63, verbose=-1, num_threads=1, seed=7, deterministic=True, force_row_wise=True, objective='binary')
with open(f'{out}/columns.json') as file:
    NAMES = json.load(file)
pages = [json.loads(line) for path in sorted(glob.glob(f'{out}/candidates-*.jsonl')) for line in open(path)]
pages.sort(key=lambda page: page['key'])


def fold_of(site):
    return zlib.crc32(site.encode()) % FOLDS


def fit(field, data, trees):
    if field == 'title':
        data = [p for p in data if any(c[0] for c in p[field])]
    X = np.array([c[1] for p in data for c in p[field]], np.float32)
    y = np.array([c[0] for p in data for c in p[field]])
    w = np.array([(1.0 if p['isStory'] else .4) for p in data for c in p[field]])
    if field == 'title':
        # Titles are ranked within their page: one is always given. Authors and dates have scores that pages can be held against.
        return lgb.train(dict(BASE, objective='lambdarank', lambdarank_truncation_level=3), lgb.Dataset(X, y, weight=w, group=[len(p[field]) for p in data]), trees)
    return lgb.train(BASE, lgb.Dataset(X, y, weight=w), trees)


report = {}
for field in ['title', 'authors', 'date']:
    data = [p for p in pages if p.get(field)]
    named = lambda p: field != 'authors' or p['gold'].get('authors')
    asked = [p for p in pages if p['gold'].get(field) and p['isStory']]
    right = {}
    for fold in range(FOLDS):
        model = fit(field, [p for p in data if fold_of(p['site']) != fold], TREES[field])
        for p in data:
            if fold_of(p['site']) != fold: continue
            scores = model.predict(np.array([c[1] for c in p[field]], np.float32), raw_score=True)
            best = int(np.argmax(scores))
            right[p['key']] = (p[field][best][0], p[field][best][2], float(scores[best]), any(c[0] for c in p[field]))
    report[field] = right
    hits = [right.get(p['key'], (0, None, 0, False)) for p in asked]
    share = lambda some: sum(h[0] for h in some) / max(1, len(some))
    sets = {}
    for p, h in zip(asked, hits): sets.setdefault(p['set'], []).append(h)
    print(f"{field}: {share(hits):.4f} of {len(hits)}; among the candidates {sum(h[3] for h in hits) / len(hits):.4f};",
          '  '.join(f'{name} {share(some):.3f}' for name, some in sorted(sets.items())), flush=True)
    if field == 'authors':
        none = [right[p['key']][2] for p in data if not p['gold'].get('authors')]
        for cut in (-3, -2, -1.5, -1, -.5, 0):
            kept = sum(h[0] for h in hits if h[2] > cut) / len(hits)
            print(f'  above {cut}: right {kept:.4f}, of pages without a gold author signed {np.mean(np.array(none) > cut):.3f}')
    if '--write' in sys.argv:
        model = fit(field, data, TREES[field])
        room = {'title': 'titles', 'authors': 'authors', 'date': 'dates'}[field]
        with open(f'{here}/../../src/page/metadata/{room}.table.ts', 'w') as file:
            file.write("import type { Forest } from '../../forest/forest.js'\n\n/** Printed by training/metadata/fit.py. */\n"
                       f'export const {field.upper()}_FOREST: Forest = {spelled(model, NAMES[field])}\n')
    gain = fit(field, data, TREES[field]).feature_importance('gain')
    if '--gain' in sys.argv:
        for i in np.argsort(-gain)[:40]: print('   ', NAMES[field][i], round(float(gain[i])))
        print('    unused:', [NAMES[field][i] for i in range(len(NAMES[field])) if gain[i] == 0])
json.dump({p['key']: {f: [report[f].get(p['key']), p['gold'].get(f)] for f in report} for p in pages}, open(f'{out}/report.json', 'w'))
