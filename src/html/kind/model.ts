import type { Signs } from './columns.js'

/** A linear model of the kinds of pages, as the trainer prints it. */
export interface KindModel {
  readonly kinds: readonly string[]
  readonly biases: readonly number[]
  /** For each sign, by name, its weight for each kind in turn. */
  readonly weights: Readonly<Record<string, readonly number[]>>
}

/** How likely each kind is, in the order of the model; the shares add up to one. */
export function sharesOf({ biases, weights }: KindModel, signs: Signs): number[] {
  const sums = [...biases]
  for (const name in weights) {
    const value = signs[name] ?? 0
    if (value === 0) continue
    const row = weights[name] as readonly number[]
    for (let kind = 0; kind < sums.length; kind++) sums[kind] = (sums[kind] as number) + (row[kind] as number) * value
  }
  const most = Math.max(...sums)
  const odds = sums.map((sum) => Math.exp(sum - most))
  const all = odds.reduce((a, b) => a + b, 0)
  return odds.map((odd) => odd / all)
}

/** The signs that spoke most for one kind and against another, strongest first. */
export function reasonsFor({ weights }: KindModel, signs: Signs, kind: number, other: number, most = 3): string[] {
  return Object.entries(weights)
    .map(([name, row]) => ({ name, gain: (signs[name] ?? 0) * ((row[kind] as number) - (row[other] as number)) }))
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain)
    .slice(0, most)
    .map(({ name }) => name)
}
