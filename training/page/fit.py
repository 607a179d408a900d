"""
python fit.py DATA OUT: fits to what label.mjs wrote a table of names and two forests, once for each fold by site and once for all.
Between the forests it has around.mjs read what stands around each passage by the scores of the first.
"""
import json, os, subprocess, sys
os.environ.setdefault('OPENBLAS_NUM_THREADS', '1')
import numpy as np, lightgbm as lgb

here = os.path.dirname(os.path.abspath(__file__))
sys.path += [here, f'{here}/..']
from passages import FOLDS, read
from forest import write_forests, write_table
from names import weigh

source, out = sys.argv[1], sys.argv[2]
# What the digits of a forest have room for.
COLUMNS = 88
HOPELESS = -6
FIRST, SECOND = 110, 110
PARAMS = dict(objective='binary', learning_rate=0.1, num_leaves=16, min_data_in_leaf=80, feature_fraction=0.4,
              bagging_fraction=0.8, bagging_freq=1, lambda_l2=5, max_bin=63, verbose=-1, num_threads=2, seed=7,
              deterministic=True, force_row_wise=True)

data = read(out)
names, fold = data.names, data.fold
everything = np.ones(len(data.y), bool)
rows_of = [fold != i for i in range(FOLDS)] + [everything]


def forests(X, names, rounds):
    """The columns that tell most, and a forest over them for each fold and for all; columns of style come last."""
    full = np.concatenate([X, data.style], axis=1)[data.taught]
    y, weight = data.y[data.taught], data.weight[data.taught]
    fit = lambda columns, rows: lgb.train(PARAMS, lgb.Dataset(full[np.ix_(rows, columns)], y[rows], weight=weight[rows]), rounds)
    styles = X.shape[1] + np.arange(data.style.shape[1])
    gain = fit(np.arange(full.shape[1]), everything[data.taught]).feature_importance('gain')[:X.shape[1]]
    order = np.argsort(-gain, kind='stable')
    print('by gain: ' + ', '.join(f'{names[c]} {gain[c] / gain.sum():.4f}' for c in order), flush=True)
    columns = np.sort(order[:COLUMNS])
    return columns, [fit(np.append(columns, styles), rows[data.taught]) for rows in rows_of]


def scores_of(X, columns, models):
    """Scores by trees that saw no page of the site."""
    plain = np.concatenate([X[:, columns], np.zeros_like(data.style)], axis=1)
    scores = np.full(len(X), HOPELESS, np.float32)
    for i in range(FOLDS):
        some = data.asked & (fold == i)
        scores[some] = models[i].predict(plain[some], raw_score=True)
    return scores


def report(title, scores):
    loss = np.logaddexp(0, -(2 * data.y - 1) * scores) * data.weight
    sets = [(name, data.taught & (data.sets == name)) for name in sorted(set(data.sets))]
    means = '  '.join(f'{name} {loss[some].sum() / data.weight[some].sum():.4f}' for name, some in sets)
    print(f'{title}: log loss {loss[data.taught].sum() / data.weight[data.taught].sum():.4f}  {means}', flush=True)


print(f'{len(data.pages)} pages, {len(data.fold_of)} sites, {data.taught.sum()} passages to learn from', flush=True)
tables, data.X[:, names.index('names')] = weigh(out, data)
columns, first = forests(data.X, names, FIRST)
scores = scores_of(data.X, columns, first)
report('first', scores)

at = 0
for part, length in enumerate(data.parts):
    scores[at:at + length].tofile(f'{out}/scores-{part}.bin')
    at += length
of = str(len(data.parts))
reading = [subprocess.Popen(['node', f'{here}/around.mjs', source, out, str(part), of]) for part in range(len(data.parts))]
assert all(process.wait() == 0 for process in reading)
with open(f'{out}/around.json') as file:
    around_names = json.load(file)
around = np.concatenate([np.fromfile(f'{out}/around-{part}.bin', dtype=np.float32) for part in range(len(data.parts))])
both = np.concatenate([data.X, around.reshape(-1, len(around_names))], axis=1)
both_columns, second = forests(both, names + around_names, SECOND)
final = scores_of(both, both_columns, second)
report('second', final)
final.tofile(f'{out}/final.bin')

room = f'{here}/../../src/page'
targets = [(f'{out}/forests-{i}.ts', f'{out}/names-{i}.ts') for i in range(FOLDS)] + [(f'{room}/decide/forests.table.ts', f'{room}/features/names.table.ts')]
for (model, table), one, two, weights in zip(targets, first, second, tables):
    write_forests(model, by='training/page/fit.py', first=(one, [names[c] for c in columns]), second=(two, [(names + around_names)[c] for c in both_columns]))
    write_table(table, 'NAME_WEIGHTS', weights, by='training/page/fit.py')
with open(f'{out}/folds.json', 'w') as file:
    json.dump(data.fold_of, file)
