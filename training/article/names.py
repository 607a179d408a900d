"""What each word of class names and ids weighs: a logistic regression over hashed words, by folds and in all."""
import numpy as np, scipy.sparse as sparse
from scipy.optimize import minimize
from rows import FOLDS, places

PLACES = 1 << 13
PENALTY = 1e-5
ROUNDS = 40
MIDDLE = 44


def weigh(out, data):
    """Tables by fold and for all, as the library reads them, and for each passage the score by a table that never saw its site."""
    counts, flat = places(out)
    rows = np.repeat(np.arange(len(counts)), counts)
    X = sparse.csr_matrix((np.ones(len(flat), np.float32), (rows, flat)), shape=(len(counts), PLACES))
    tables = [fit(X, data, data.taught & (data.fold != i)) for i in range(FOLDS)] + [fit(X, data, data.taught)]
    score = np.zeros(len(counts), np.float32)
    for i in range(FOLDS):
        score[data.fold == i] = X[data.fold == i] @ tables[i]
    return tables, score


def fit(X, data, rows):
    X, sign = X[rows], np.where(data.y[rows] > 0, 1.0, -1.0)
    weight = (data.weight[rows] / data.weight[rows].sum()).astype(np.float64)
    transposed = X.T.tocsr()

    def loss(b):
        margin = sign * (X @ b[:-1].astype(np.float32) + b[-1])
        slope = -weight * sign / (1 + np.exp(np.clip(margin, -30, 30)))
        value = (weight * np.logaddexp(0, -margin)).sum() + 0.5 * PENALTY * (b[:-1] ** 2).sum()
        return value, np.append(transposed @ slope.astype(np.float32) + PENALTY * b[:-1], slope.sum()).astype(np.float64)

    found = minimize(loss, np.zeros(PLACES + 1), jac=True, method='L-BFGS-B', options=dict(maxiter=ROUNDS, maxcor=8)).x
    return np.clip(np.round(found[:-1] * 10), -MIDDLE, MIDDLE).astype(np.float32) / 10
