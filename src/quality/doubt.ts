import { Scorer } from '../decide/forest.js'
import { forest, TYPICAL } from './model.table.js'
import type { Signs } from './signs.js'

/** Read when a page first asks; it never changes. */
let scorer: Scorer | undefined

const rowOf = (signs: Signs) => Float64Array.from(forest.columns, (name) => signs[name] ?? 0)
const logOddsOf = (row: Float64Array): number => {
  scorer ??= new Scorer(forest)
  return scorer.score(row)
}

/** How likely it is that half of a story or more is missing, or that half of its text or more is none of it. */
export function doubtOf(signs: Signs): number {
  return 1 / (1 + Math.exp(-logOddsOf(rowOf(signs))))
}

/** By how much the log-odds of the doubt would fall if each sign were what good pages have, largest first. */
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
