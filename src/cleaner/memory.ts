import { apply } from '../edit/edit.js'
import type { EditStage, Edits } from '../edit/edit-list.js'
import type { Pipeline } from '../pipeline.js'
import { SettledLines } from '../repair/mojibake/settled-lines.js'

/**
 * The stages for one source: they look for broken characters once in one text, though others run again. A noisy text has
 * something that may be broken in nearly all places.
 */
export function withMemory(pipeline: Pipeline): Pipeline {
  const { first, all, restore } = pipeline.repair
  if (!restore) return pipeline
  let whole: string | undefined
  let none: Edits = []
  const settled = new SettledLines()
  const remembering: EditStage = (text) => {
    if (text === whole) return none
    const edits = restore(text, settled)
    whole = edits.length === 0 ? text : apply(text, edits)
    none = edits.length === 0 ? edits : []
    return edits
  }
  const repair = { first, restore: remembering, all: all.map((stage) => (stage === restore ? remembering : stage)) }
  return { ...pipeline, repair }
}
