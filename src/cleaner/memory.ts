import { apply } from '../edit/edit.js'
import type { EditStage, Edits } from '../edit/edit-list.js'
import type { Pipeline } from '../pipeline.js'
import { SettledLines } from '../repair/mojibake/settled-lines.js'

/**
 * The stages for one source, with the repair of mojibake restoreOnce what it has found to be restored: it is the slowest stage, and
 * runs again with the others in each round.
 */
export function withMemory(pipeline: Pipeline): Pipeline {
  const { first, all, restore } = pipeline.repair
  if (!restore) return pipeline
  let restored: string | undefined
  let noEdits: Edits = [] // The empty list of `restore` tells whether anything was in doubt, so that one is returned.
  const settled = new SettledLines()
  const restoreOnce: EditStage = (text) => {
    if (text === restored) return noEdits
    const edits = restore(text, settled)
    restored = edits.length === 0 ? text : apply(text, edits)
    noEdits = edits.length === 0 ? edits : []
    return edits
  }
  const repair = { first, restore: restoreOnce, all: all.map((stage) => (stage === restore ? restoreOnce : stage)) }
  return { ...pipeline, repair }
}
