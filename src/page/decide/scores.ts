import { Scorer } from '../../forest/forest.js'
import { COLUMNS, type Features, MOST_PASSAGES, WIDTH } from '../features/features.js'
import { first, second } from './forests.table.js'
import { HOPELESS, SURROUNDINGS, surroundingsOf, writeSurroundings } from './surroundings.js'

const ROW = /* @__PURE__ */ [...COLUMNS, ...SURROUNDINGS]

/** What the first forest scores lower, no second look brings back. */
const LOST = -4.5

let scorers: readonly [first: Scorer, second: Scorer] | undefined

/**
 * How much each passage looks like part of the story, in log-odds. One forest scores each passage alone, a second one once more by
 * what the first found around it.
 */
export function scorePassages(features: Features): Float64Array {
  const { page, asked, rows, prose } = features
  scorers ??= [new Scorer(first, ROW), new Scorer(second, ROW)]
  const [one, two] = scorers
  const scores = new Float64Array(page.passages).fill(HOPELESS)
  for (let at = MOST_PASSAGES; at < page.passages; at++) if (prose[at] === 1) scores[at] = -HOPELESS
  for (let nth = 0; nth < asked.length; nth++) scores[asked[nth] as number] = one.score(rows, nth * WIDTH)
  // What stands around the few that were scored says nothing of so many.
  if (page.passages > 2 * MOST_PASSAGES) return scores
  const around = surroundingsOf(features, scores)
  const row = new Float64Array(ROW.length)
  for (let nth = 0; nth < asked.length; nth++) {
    const at = asked[nth] as number
    if ((scores[at] as number) < LOST) continue
    for (let column = 0; column < WIDTH; column++) row[column] = rows[nth * WIDTH + column] as number
    writeSurroundings(around, features, at, row, WIDTH)
    scores[at] = two.score(row)
  }
  return scores
}
