/** Printed by training/article/fit.py. */
export const nameWeights = ''
