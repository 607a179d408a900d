import { apply, type Stage } from './edit.js'
import { fold, type Move } from './move.js'

/** A text on its way through the desk: where it began, what it is now, and the road between. */
export interface Draft {
  readonly source: string
  readonly text: string
  readonly moves: readonly Move[]
  /** How many stages have changed it. */
  readonly stages: number
}

/** A draft that nobody has touched yet. */
export function open(source: string): Draft {
  return { source, text: source, moves: [], stages: 0 }
}

/** The draft after one more stage. */
export function run(draft: Draft, stage: Stage): Draft {
  const edits = stage(draft.text)
  if (edits.length === 0) return draft
  const stages = draft.stages + 1
  return { source: draft.source, text: apply(draft.text, edits), moves: fold(draft.moves, edits, stages), stages }
}

/** So often may stages hand work to each other before the desk calls it a day; stories need two rounds at most. */
const MOST_ROUNDS = 8

/**
 * The draft after stages that can make work for each other, run until none of them finds any.
 *
 * `&am&#8203;p;` → decoded to `&am`, zero-width space, `p;` → bared to `&amp;` → decoded to `&`
 */
export function settle(draft: Draft, stages: readonly Stage[]): Draft {
  let settled = draft
  let idle = 0 // so many stages in a row found nothing
  for (let runs = 0; idle < stages.length && runs < MOST_ROUNDS * stages.length; runs++) {
    const after = run(settled, stages[runs % stages.length] as Stage)
    idle = after === settled ? idle + 1 : 0
    settled = after
  }
  return settled
}
