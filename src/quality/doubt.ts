import { Scorer } from '../decide/forest.js'
import { forest, TYPICAL } from './model.table.js'
import type { Signs } from './signs.js'

/** Decoded on first use. */
let scorer: Scorer | undefined

const rowOf = (signs: Signs) => Float64Array.from(forest.columns, (name) => signs[name] ?? 0)
const logOddsOf = (row: Float64Array): number => {
  scorer ??= new Scorer(forest)
  return scorer.score(row)
}

/** The probability that at least half of a story is missing or at least half of the text does not belong to it. */
export function doubtOf(signs: Signs): number {
  return 1 / (1 + Math.exp(-logOddsOf(rowOf(signs))))
}

/** How much the log-odds of the doubt would fall if each sign had the typical value of good pages, largest first. */
export function doubtersIn(signs: Signs): { readonly sign: string; readonly gain: number }[] {
  const row = rowOf(signs)
  const all = logOddsOf(row)
  return forest.columns
    .map((sign, at) => {
      const without = row.slice()
      without[at] = TYPICAL[at] as number
      return { sign, gain: all - logOddsOf(without) }
    })
    .sort((a, b) => b.gain - a.gain)
}
