import type { Block, BlockDetails } from '../document.js'
import type { Line } from './line.js'
import type { Item, Run } from './run.js'

/** The maximum depth of lists: Markdown indents each line for all of its parents. */
const DEEPEST = 9
/** The largest number in Markdown. */
const LARGEST = 999_999_999

/** A block as an item of the current list, or of a new one. */
export function itemOf(block: Block, line: Line, before: Item | undefined, isParted: boolean): Item {
  const { ordered = false, depth = 1, number, checked, continues }: BlockDetails = block
  const goesOn = continues === true && before !== undefined
  const deepest = (before?.depth ?? 0) + (goesOn ? 0 : 1)
  const here = Math.max(1, Math.min(Math.trunc(depth) || 1, deepest, DEEPEST))
  const counts = ordered === true && !goesOn && isNumber(number)
  const restarts = counts && here === 1 && number === 1 && before?.reached !== undefined && !isCountdown(before)
  const top = (here > 1 || goesOn) && before ? before.top : ordered
  const begins = before?.top !== top || restarts
  return {
    line,
    ordered,
    number: counts ? number : undefined,
    reached: counts && here === 1 ? number : begins ? undefined : before?.reached,
    from: begins ? undefined : counts && here === 1 ? before?.reached : before?.from,
    checked: goesOn || typeof checked !== 'boolean' ? undefined : checked,
    depth: here,
    parted: isParted && !begins,
    top,
    begins,
    continues: goesOn && !begins,
  }
}

const isNumber = (number: unknown): number is number =>
  Number.isInteger(number) && (number as number) >= 0 && (number as number) <= LARGEST

/** Whether a list counts down and the next number is 1: 3, 2. */
const isCountdown = ({ reached, from }: Item): boolean => reached === 2 && (from === undefined || from > 2)

/** A block of another kind within the preceding item. */
export function innerItem(inner: Run, depth: number, before: Item): Item {
  const { top, ordered, reached, from } = before
  const here = Math.max(1, Math.min(Math.trunc(depth) || 1, before.depth))
  const nothing = { number: undefined, checked: undefined, parted: true, begins: false, continues: true }
  return { ...nothing, line: { text: '', marks: [] }, ordered, depth: here, top, reached, from, inner }
}
