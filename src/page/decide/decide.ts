import type { Favor } from '../../decide/favor.js'
import { type Features, readFeatures } from '../features/features.js'
import type { Page } from '../read/columns.js'
import { allowLooks } from '../structure/look.js'
import { footnotesOf } from '../structure/notes/notes.js'
import { CONSTRAINTS } from './constraints.js'
import type { Draft } from './draft.js'
import { reasonsOf } from './reasons.js'
import { chooseRuns } from './runs.js'
import { scorePassages } from './scores.js'

/** Which passages of a page are its story. All columns are by passage. */
export interface Decision {
  readonly features: Features
  /** How much each looks like part of the story, in log-odds: what was left out with a high score is in doubt. */
  readonly scores: Float64Array
  /** 1 for those that stay. */
  readonly keeps: Uint8Array
  /** Why the others go: numbers in `REASONS`, 0 for those that stay. What repeats the story is no missing part of it. */
  readonly reasons: Uint8Array
}

/** How a page is decided. */
export interface DecideOptions {
  /** What matters more where it is unclear what a passage is. */
  readonly favor?: Favor | undefined
  /** What becomes of captions of pictures; those of tables stay with them. */
  readonly captions?: 'keep' | 'drop' | undefined
}

/** Decides once which passages of a page are its story: columns → scores → runs → constraints. */
export function decidePage(page: Page, options: DecideOptions = {}): Decision {
  const features = readFeatures(page)
  const scores = scorePassages(features)
  const { keeps, repeats } = draftOf(features, scores, options)
  return { features, scores, keeps, reasons: reasonsOf(features, keeps, repeats) }
}

/** The decision for given scores. `without`: names of constraints that are left out, to measure what they are worth. */
export function draftOf(features: Features, scores: Float64Array, options: DecideOptions, without = ''): Draft {
  const keeps = chooseRuns(features, scores, options.favor ?? 'balanced')
  const repeats = new Uint8Array(keeps.length)
  const keepsCaptions = options.captions === 'keep'
  allowLooks(features.page)
  const draft: Draft = { features, scores, keeps, repeats, footnotes: footnotesOf(features.page), keepsCaptions }
  for (const { name, apply } of CONSTRAINTS) if (name !== without && without !== 'all') apply(draft)
  return draft
}
