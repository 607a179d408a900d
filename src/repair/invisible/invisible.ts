import { apply } from '../../edit/edit.js'
import type { Edits } from '../../edit/edit-list.js'
import { applyStage, editsOf, transformOf } from '../../edit/transform.js'
import { interleave } from '../coalesce.js'
import { blankCells } from './braille.js'
import { gaps } from './gaps.js'
import { stackedMarks } from './stacked-marks.js'

/** Which characters that nobody sees stay: `removeInvisible(text, { softHyphen: 'keep' })` */
export interface InvisibleOptions {
  /** Soft hyphens, which only say where a word may break: removed unless asked for. */
  readonly softHyphen?: 'remove' | 'keep' | undefined
  /** Ideographic variation sequences, one selector after a Han character: kept unless asked for. */
  readonly ivs?: 'keep' | 'strip' | undefined
}

/**
 * Characters that no reader sees, judged by what stands around them, and marks stacked beyond the eighth.
 *
 * - zero-width characters, tags, selectors, fillers go where they mean nothing: `pass\u200bword` → `password`
 * - joiners stay where they shape letters or pictures: می‌خواهم, श्री, ශ්‍රී, 👩‍🚀
 * - a selector stays after a base that has the variant: ❤️, 葛󠄀; flags keep their tags: 🏴󠁧󠁢󠁥󠁮󠁧󠁿
 * - directional controls stay in lines with right-to-left letters, if they are balanced; overrides never do
 */
export function invisible(text: string, options: InvisibleOptions = {}): Edits {
  const choices = { softHyphens: options.softHyphen === 'keep', ideographicVariants: options.ivs !== 'strip' }
  const blanks = (seen: string) => interleave(gaps(seen, choices), blankCells(seen))
  const cut = applyStage(transformOf(text), stackedMarks)
  if (cut.moves.length === 0) return blanks(text)
  return editsOf(applyStage(cut, blanks))
}

/** A text without invisible characters: `pass\u200bword` → `password`. See `invisible` for what is kept. */
export function removeInvisible(text: string, options?: InvisibleOptions): string {
  return apply(text, invisible(text, options))
}
