"""python fit.py OUT: fits the doubt of src/quality/ to what signs.mjs wrote, and prints how far it can be trusted."""
import json, os, sys
import numpy as np, lightgbm as lgb

here = os.path.dirname(os.path.abspath(__file__))
sys.path.append(f'{here}/..')
from forest import encoded

out = sys.argv[1]
FOLDS, ROUNDS, FALSE_ALARMS, POOR = 5, 100, 0.08, 0.5
PARAMS = dict(objective='cross_entropy', learning_rate=0.08, num_leaves=6, min_data_in_leaf=25, feature_fraction=0.5,
              bagging_fraction=0.8, bagging_freq=1, lambda_l2=5, max_bin=63, verbose=-1, num_threads=2, seed=7,
              deterministic=True, force_row_wise=True)

with open(f'{out}/quality.json') as file:
    pages = [p for p in json.load(file) if p['signs']]
names = sorted({name for p in pages for name in p['signs']})
X = np.array([[p['signs'].get(name, 0) for name in names] for p in pages])
worse = np.array([min(p['precision'], p['recall']) for p in pages])
# From three quarters of the story down to a third of it a text is ever less of use.
y = np.clip((0.75 - worse) / 0.4, 0, 1)
story = np.array([p['type'] in ('article', 'unknown') for p in pages])
bad, good = worse < 0.5, worse >= 0.8
sites = sorted({p['site'] for p in pages})

# What can only speak against a text, and what can only speak for it: with a hundred bad stories a tree would learn chance.
AGAINST = ['likely left', 'doubtful', 'rival', 'tail', 'head', 'cut blocks', 'stamps a block', 'no article', 'other kind',
           'named', 'linked', 'begins', 'title before', 'comments', 'hidden', 'runs', 'parents a passage', 'stands alone',
           'by times']
FOR = ['likely kept', 'described', 'title', 'title on top', 'description', 'description on top', 'leaning', 'one pattern', 'one group',
       'words', 'ended blocks', 'last ended', 'longest run']
PARAMS['monotone_constraints'] = [1 if name in AGAINST else -1 if name in FOR else 0 for name in names]


def fit(rows):
    return lgb.train(PARAMS, lgb.Dataset(X[rows], y[rows]), ROUNDS)


def by_folds(seed):
    shuffled = list(sites)
    np.random.RandomState(seed).shuffle(shuffled)
    fold_of = {site: i % FOLDS for i, site in enumerate(shuffled)}
    fold = np.array([fold_of[p['site']] for p in pages])
    doubt = np.zeros(len(y))
    for i in range(FOLDS):
        doubt[fold == i] = fit(fold != i).predict(X[fold == i])
    return doubt


# Twice by other folds: a threshold should not hang on one shuffle.
runs = [by_folds(1), by_folds(2)]
doubt = np.mean(runs, axis=0)
least = float(np.mean([np.quantile(d[good & story], 1 - FALSE_ALARMS) for d in runs]))
b, g = bad & story, good & story
print(f'{len(pages)} pages of {len(sites)} sites, {story.sum()} stories: {b.sum()} bad, {g.sum()} good; by folds:')
print(f'doubt of at least {least:.3f}: {np.mean([(d[b] >= least).mean() for d in runs]):.3f} of bad stories, '
      f'{np.mean([(d[g] >= least).mean() for d in runs]):.3f} of good ones')
# Warned of anything: by the doubt, and by what needs none.
told = np.array([len(p['codes']) > 0 for p in pages])
warned = [told | (d >= least) for d in runs]
print(f'with a warning of any kind: {np.mean([w[b].mean() for w in warned]):.3f} of bad stories, '
      f'{np.mean([w[g].mean() for w in warned]):.3f} of good ones')
print('\ndoubt said    stories  mean said  was bad  was good')
edges = [0, 0.02, 0.04, 0.08, least, 0.3, POOR, 0.8, 1.01]
for low, high in zip(edges, edges[1:]):
    m = story & (doubt >= low) & (doubt < high)
    if m.any():
        print(f'{low:.2f} to {high:.2f}  {m.sum():7d}  {doubt[m].mean():9.3f}  {bad[m].mean():7.3f}  {good[m].mean():8.3f}')
print('\nverdict by doubt alone   stories  share   was bad  was good   other kinds  was bad')
for name, low, high in [('good', 0, least), ('partial', least, POOR), ('poor', POOR, 1.01)]:
    is_said = (doubt >= low) & (doubt < high)
    m, o = story & is_said, ~story & is_said
    print(f'{name:22} {m.sum():9d}  {m.sum() / story.sum():.3f}  {bad[m].mean():7.3f}  {good[m].mean():8.3f}  '
          f'{o.sum():11d}  {bad[o].mean():7.3f}')

# What was said of whole stories and of those with a third missing, by the library as it ships.
recall = np.array([p['recall'] for p in pages])
precision = np.array([p['precision'] for p in pages])
f1 = 2 * precision * recall / np.maximum(precision + recall, 1e-9)
is_good = np.array([p['verdict'] == 'good' for p in pages])
others = np.array([p['reasons'] == ['more-pages'] for p in pages])
whole, third = story & (f1 >= 0.95), story & (recall < 2 / 3)
print(f'\nof {whole.sum()} stories with F1 of .95: {1 - is_good[whole].mean():.3f} partial or poor, '
      f'{others[whole].mean():.3f} as they go on elsewhere; of {third.sum()} with a third missing {is_good[third].mean():.3f} good')

model = fit(np.ones(len(y), bool))
used, text = encoded(model, names)
with open(f'{here}/../../src/quality/model.table.ts', 'w') as file:
    file.write("import type { Forest } from '../forest/forest.js'\n\n/** Printed by training/quality/fit.py. */\n")
    file.write(f'export const forest: Forest = {text}\n')
    file.write('\n/** What good pages have for each column: the median. */\nexport const TYPICAL: readonly number[] = [\n')
    file.writelines(f'  {np.median(X[g, i]):.4g},\n' for i in used)
    file.write(f']\n\n/** By folds, {FALSE_ALARMS:.0%} of good stories are in so much doubt or more. */\n')
    file.write(f'export const DOUBTFUL = {least:.3g}\n')
print(f'\n{model.num_trees()} trees over {len(used)} of {len(names)} signs')
