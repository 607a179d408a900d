"""python fit.py OUT: fits a linear model of the kinds of pages to what signs.mjs wrote, and prints folds by site."""
import json, os, sys
import numpy as np
from scipy.optimize import minimize

here = os.path.dirname(os.path.abspath(__file__))
out = sys.argv[1]
FOLDS, L2, DANIEL = 5, 30.0, 0.3
KINDS = ['article', 'forum', 'documentation', 'listing', 'product', 'service']
KIND_OF = {'collection': 'listing'}

# The pages of one set that are not of the press are of kinds that nobody wrote down; those of another are all of 2011.
pages = [p for p in json.load(open(f'{out}/kind.json')) if p['type'] != 'unknown']
names = sorted({name for p in pages for name in p['signs']})
X = np.array([[p['signs'].get(name, 0) for name in names] for p in pages])
y = np.array([KINDS.index(KIND_OF.get(p['type'], p['type'])) for p in pages])
weight = np.array([DANIEL if p['set'] == 'daniel' else 1.0 for p in pages])
mean, spread = X.mean(0), X.std(0) + 1e-9
Z = np.c_[(X - mean) / spread, np.ones(len(X))]

sites = sorted({p['site'] for p in pages})
np.random.RandomState(1).shuffle(sites)
fold_of = {site: i % FOLDS for i, site in enumerate(sites)}
fold = np.array([fold_of[p['site']] for p in pages])


def shares(W, A):
    S = A @ W.T
    E = np.exp(S - S.max(1, keepdims=True))
    return E / E.sum(1, keepdims=True)


def fit(rows):
    A, Y, w = Z[rows], np.eye(len(KINDS))[y[rows]], weight[rows]

    def loss(t):
        W = t.reshape(len(KINDS), -1)
        P = shares(W, A)
        G = ((P - Y) * w[:, None]).T @ A
        G[:, :-1] += L2 * W[:, :-1]
        return -(w * np.log(P[Y == 1] + 1e-12)).sum() + L2 / 2 * (W[:, :-1] ** 2).sum(), G.ravel()

    start = np.zeros(len(KINDS) * Z.shape[1])
    return minimize(loss, start, jac=True, method='L-BFGS-B', options=dict(maxiter=500)).x.reshape(len(KINDS), -1)


P = np.zeros((len(y), len(KINDS)))
for i in range(FOLDS):
    P[fold == i] = shares(fit(fold != i), Z[fold == i])
print(f'{len(pages)} pages, {len(sites)} sites, {FOLDS} folds: {(P.argmax(1) == y).mean():.3f} right')
print('is \\ said'.ljust(15), *(k[:8].rjust(9) for k in KINDS))
for k, kind in enumerate(KINDS):
    print(kind.ljust(15), *(str(((P.argmax(1) == j) & (y == k)).sum()).rjust(9) for j in range(len(KINDS))))
for least in (0.3, 0.5, 0.7):
    other = P[:, 0] < 1 - least
    print(f'said to be no article from {least} on: {other[y > 0].mean():.3f} of those, {other[y == 0].mean():.4f} of stories')

W = fit(np.ones(len(y), bool))
W -= W.mean(0)
raw = W[:, :-1] / spread
biases = W[:, -1] - raw @ mean
kept = [i for i in range(len(names)) if np.abs(W[:, i]).max() >= 0.04]
dropped = [i for i in range(len(names)) if i not in kept]
biases = biases + raw[:, dropped] @ mean[dropped]
with open(f'{here}/../../src/html/kind/model.table.ts', 'w') as file:
    file.write("import type { KindModel } from './model.js'\n\n/** Printed by training/kind/fit.py. */\n")
    file.write('export const kindModel: KindModel = {\n')
    file.write(f"  kinds: [{', '.join(repr(k) for k in KINDS)}],\n")
    file.write(f"  biases: [{', '.join(f'{b:.4g}' for b in biases)}],\n  weights: {{\n")
    for i in kept:
        name = names[i] if names[i].isidentifier() else repr(names[i])
        file.write(f"    {name}: [{', '.join(f'{round(w, 2):g}' for w in raw[:, i])}],\n")
    file.write('  },\n}\n')
