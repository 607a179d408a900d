"""python fit.py DIR: fits trees to what label.mjs wrote: one forest for each fold by site, and the one that ships."""
import json, os, sys
import numpy as np, lightgbm as lgb

here = os.path.dirname(os.path.abspath(__file__))
out = sys.argv[1]
FOLDS, ROUNDS, COLUMNS = 5, 80, 60
PARAMS = dict(objective='binary', learning_rate=0.1, num_leaves=12, min_data_in_leaf=60, feature_fraction=0.5,
              bagging_fraction=0.8, bagging_freq=1, lambda_l2=5, max_bin=31, verbose=-1, num_threads=2, seed=7)

with open(f'{out}/pages.json') as file:
    data = json.load(file)
names, pages = data['names'], data['pages']
X = np.fromfile(f'{out}/rows.bin', dtype=np.float32).reshape(-1, len(names))
y = np.concatenate([p['labels'] for p in pages])
page = np.concatenate([np.full(len(p['labels']), i) for i, p in enumerate(pages)])

# A page counts as much as another; within it a passage by the root of its words.
weight = np.concatenate([
    np.minimum(0.2, (r := np.sqrt(1 + np.array(p['words']))) / max(1e-9, r[np.array(p['labels']) == 1].sum() or r.sum()))
    for p in pages])

# Where the gold text stops in the midst of the story, it teaches nothing.
in_core = X[:, names.index('inCore')] == 1
for i, p in enumerate(pages):
    rows, words = page == i, np.array(p['words'])
    gold, core = np.array(p['labels']) == 1, in_core[page == i]
    if words[gold & core].sum() < 0.55 * words[core].sum() and words[gold & core].sum() > 0.8 * words[gold].sum():
        weight[rows] = 0
weight *= len(y) / weight.sum()

sites = sorted({p['site'] for p in pages})
np.random.RandomState(1).shuffle(sites)
fold_of = {site: i % FOLDS for i, site in enumerate(sites)}
fold = np.array([fold_of[p['site']] for p in pages])[page]


# judge.ts asks the trees of no other passage.
asked = (X[:, names.index('inWide')] == 1) | (X[:, names.index('linkShare')] <= 0.6)


def fit(rows, columns):
    rows = rows & asked
    return lgb.train(PARAMS, lgb.Dataset(X[np.ix_(rows, columns)], y[rows], weight=weight[rows]), ROUNDS)


def choose(rows):
    gain = fit(rows, np.arange(len(names))).feature_importance('gain')
    return np.sort(np.argsort(-gain)[:COLUMNS])


SIGNS = [chr(c) for c in range(35, 127) if chr(c) not in "\\`'"]


def write(model, columns, path):
    trees = [t['tree_structure'] for t in model.dump_model()['tree_info']]
    cuts = [set() for _ in columns]
    cut_of = lambda t: float(f"{t['threshold']:.4g}")

    def gather(t):
        if 'split_feature' in t:
            cuts[t['split_feature']].add(cut_of(t)); gather(t['left_child']); gather(t['right_child'])

    for t in trees: gather(t)
    cuts = [sorted(c) for c in cuts]
    used = [i for i, c in enumerate(cuts) if c]
    number = {column: i for i, column in enumerate(used)}
    base = len(SIGNS)
    assert len(used) <= base and max(map(len, cuts)) <= base

    def spell(t):
        if 'split_feature' not in t:
            value = min(base * base - 1, max(0, round(t['leaf_value'] * 1000) + base * base // 2))
            return '!' + SIGNS[value // base] + SIGNS[value % base]
        column = t['split_feature']
        return SIGNS[number[column]] + SIGNS[cuts[column].index(cut_of(t))] + spell(t['left_child']) + spell(t['right_child'])

    text = ''.join(map(spell, trees))
    lines = [text[i:i + 110] for i in range(0, len(text), 110)]
    with open(path, 'w') as file:
        file.write("import type { Forest } from '../../decide/forest.js'\n\n")
        file.write('/** Printed by training/article/fit.py. */\nexport const forest: Forest = {\n  columns: [\n')
        file.writelines(f"    '{names[columns[i]]}',\n" for i in used)
        file.write('  ],\n  cuts: [\n')
        file.writelines(f"    [{', '.join(f'{c:g}' for c in cuts[i])}],\n" for i in used)
        file.write('  ],\n  trees:\n    ' + ' +\n    '.join(f"'{line}'" for line in lines) + ',\n}\n')


everything = np.ones(len(y), bool)
for i in range(FOLDS):
    columns = choose(fold != i)
    write(fit(fold != i, columns), columns, f'{out}/fold-{i}.ts')
columns = choose(everything)
write(fit(everything, columns), columns, f'{here}/../../src/html/article/model.table.ts')
with open(f'{out}/folds.json', 'w') as file:
    json.dump({p['set'] + '/' + p['id']: int(fold_of[p['site']]) for p in pages}, file)
print(f'{len(pages)} pages, {len(sites)} sites, {FOLDS} folds')
