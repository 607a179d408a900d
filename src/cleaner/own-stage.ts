import type { Edit, Stage } from '../edit/edit.js'
import { classIn } from '../input.js'

/**
 * A stage of the user’s own that is checked: it throws a `RangeError` if it returns anything but edits, such as a text, or an edit
 * without a rule, which no change could name.
 */
export function ownStage(stage: Stage): Stage {
  return (text) => {
    const edits: unknown = stage(text)
    if (!Array.isArray(edits))
      throw new RangeError(`a stage answers with ${WANTED}, and this one with ${classIn(edits)}`)
    for (const edit of edits as readonly Partial<Edit>[]) {
      if (typeof edit?.insert === 'string' && typeof edit.rule === 'string' && edit.rule !== '') continue
      throw new RangeError(`an edit of a stage is ${EDIT}, and one is ${JSON.stringify(edit)}`)
    }
    return edits
  }
}

const EDIT = "{ start, end, insert: '%', rule: 'house/percent' }"
const WANTED = `a list of edits such as ${EDIT}`
