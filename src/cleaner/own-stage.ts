import type { Edit, Stage } from '../edit/edit.js'
import { classIn } from '../input.js'

/**
 * Wraps a custom stage in a check. It throws a `RangeError` if the stage returns anything but edits, such as a text, or an edit
 * without a rule.
 */
export function ownStage(stage: Stage): Stage {
  return (text) => {
    const edits: unknown = stage(text)
    if (!Array.isArray(edits))
      throw new RangeError(
        `A stage must return an array of edits such as ${EDIT}. This one returned ${classIn(edits)}.`,
      )
    for (const edit of edits as readonly Partial<Edit>[]) {
      if (typeof edit?.insert === 'string' && typeof edit.rule === 'string' && edit.rule !== '') continue
      throw new RangeError(`An edit must have the form ${EDIT}. This stage returned ${JSON.stringify(edit)}.`)
    }
    return edits
  }
}

const EDIT = '{ start, end, insert: "%", rule: "house/percent" }'
