import type { Shield } from '../blocks/shield.js'
import { apply } from '../edit/edit.js'
import type { EditStage, Edits } from '../edit/edit-list.js'
import type { Pipeline } from '../pipeline.js'
import { entities } from '../repair/entities.js'
import { SettledLines } from '../repair/mojibake/settled-lines.js'

/**
 * The stages of repair for one source: kept away from its code, and with a memory of what mojibake was found in last, since
 * that is the slowest stage and runs again in each round.
 */
export function withMemory(pipeline: Pipeline, shield: Shield): Pipeline {
  const { first, all, restore } = pipeline.repair
  const over = (stage: EditStage) => (stage === entities ? shield.overReferences(stage) : shield.over(stage))
  if (!restore) return { ...pipeline, repair: { first: first.map(over), restore, all: all.map(over) } }
  let restored: string | undefined
  let noEdits: Edits = [] // The empty list of `restore` tells whether anything was in doubt, so that one is returned.
  const settled = new SettledLines()
  const shieldedRestore = shield.overMojibake(restore)
  const restoreOnce: EditStage = (text) => {
    if (text === restored) return noEdits
    const edits = shieldedRestore(text, settled)
    restored = edits.length === 0 ? text : apply(text, edits)
    noEdits = edits.length === 0 ? edits : []
    return edits
  }
  const repair = {
    first: first.map(over),
    restore: restoreOnce,
    all: all.map((stage) => (stage === restore ? restoreOnce : over(stage))),
  }
  return { ...pipeline, repair }
}
