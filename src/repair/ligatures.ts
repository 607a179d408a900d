import { apply } from '../edit/edit.js'
import { EditList, type Edits } from '../edit/edit-list.js'

/** From U+FB00 to U+FB06. */
const LETTERS = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'ſt', 'st'] as const
const FIRST = 0xfb00
const LIGATURE = /[\ufb00-\ufb06]/g

/**
 * The ligatures of Latin typefaces as the letters that they join. A PDF holds them; no keyboard has them.
 *
 * `oﬃce` → `office`
 */
export function ligatures(text: string): Edits {
  const edits = new EditList()
  for (LIGATURE.lastIndex = 0; LIGATURE.test(text); ) {
    const end = LIGATURE.lastIndex
    const insert = LETTERS[text.charCodeAt(end - 1) - FIRST] as string
    edits.push({ start: end - 1, end, insert, rule: 'text/ligature' })
  }
  return edits.items
}

/** A text without the ligatures of typefaces: see `ligatures`. `expandLigatures('oﬃce')` → `'office'` */
export function expandLigatures(text: string): string {
  return apply(text, ligatures(text))
}
