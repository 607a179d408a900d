"""python fit.py DIR [--folds-only]: fits trees to what label.mjs wrote: a forest for each fold by site, and the one that ships."""
import json, os, sys
import numpy as np, lightgbm as lgb
from forest import write
from rows import read

here = os.path.dirname(os.path.abspath(__file__))
out = sys.argv[1]
FOLDS, ROUNDS, COLUMNS = 5, 120, 85
PARAMS = dict(objective='binary', learning_rate=0.1, num_leaves=16, min_data_in_leaf=80, feature_fraction=0.4,
              bagging_fraction=0.8, bagging_freq=1, lambda_l2=5, max_bin=63, verbose=-1, num_threads=1, seed=7,
              deterministic=True, force_row_wise=True)

data = read(out)
X, y, weight, names, styles = data.X, data.y, data.weight, data.names, data.styles


def fit(rows, columns):
    """Trees on some rows; the columns of style come last, and are cut off when the trees are written."""
    some = np.ix_(rows, np.concatenate([columns, styles]))
    return lgb.train(PARAMS, lgb.Dataset(X[some], y[rows], weight=weight[rows]), ROUNDS)


def choose(rows):
    gain = fit(rows, np.arange(len(names))).feature_importance('gain')[:len(names)]
    return np.sort(np.argsort(-gain)[:COLUMNS])


print(f'{len(data.pages)} pages, {len(data.fold_of)} sites, {len(y)} passages to learn from')
everything = np.ones(len(y), bool)
columns = choose(everything)
for i in range(FOLDS):
    write(fit(data.fold != i, columns), [names[c] for c in columns], f'{out}/fold-{i}.ts')
with open(f'{out}/folds.json', 'w') as file:
    json.dump({p['site']: int(data.fold_of[p['site']]) for p in data.pages}, file)
if '--folds-only' not in sys.argv:
    write(fit(everything, columns), [names[c] for c in columns], f'{here}/../../src/html/article/model.table.ts')
