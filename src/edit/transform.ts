import { compose } from './compose.js'
import { apply } from './edit.js'
import { EditList, type EditStage, type Edits } from './edit-list.js'
import { fixpoint } from './fixpoint.js'
import type { Moves } from './move-list.js'

/** A text between stages: the source, the current text, and the moves between them. */
export interface Transform {
  readonly source: string
  readonly text: string
  readonly moves: Moves
  /** The number of stages that have changed it. */
  readonly stages: number
}

/** The transform of an unchanged text. */
export function transformOf(source: string): Transform {
  return { source, text: source, moves: [], stages: 0 }
}

/** The transform after one more stage. */
export const applyStage = (transform: Transform, stage: EditStage): Transform =>
  applyEdits(transform, stage(transform.text))

/** The transform after the edits of one more stage; the same object if there are none. */
export function applyEdits(transform: Transform, edits: Edits): Transform {
  if (edits.length === 0) return transform
  const stages = transform.stages + 1
  return {
    source: transform.source,
    text: apply(transform.text, edits),
    moves: compose(transform.moves, edits, stages),
    stages,
  }
}

/**
 * The transform after running stages until none of them finds anything.
 *
 * `&am&#8203;p;` → decoded to `&am`, zero-width space, `p;` → stripped to `&amp;` → decoded to `&`
 */
export const untilStable = (transform: Transform, stages: readonly EditStage[]): Transform =>
  fixpoint(transform, stages, applyStage)

/** All changes since the source, as edits of the source. An edit of several rules has the first of them. */
export function editsOf({ source, text, moves }: Transform): Edits {
  const edits = new EditList()
  for (const { before, after, rules } of moves) {
    const insert = text.slice(after.start, after.end)
    if (source.slice(before.start, before.end) !== insert) edits.push({ ...before, insert, rule: rules[0] as string })
  }
  return edits.items
}
