import { holdsDense } from '../characters/scripts.js'
import { apply } from '../edit/edit.js'
import { EditList, type Edits } from '../edit/edit-list.js'

/** Half-width kana or Hangul, with punctuation among them, and adjacent full-width forms. */
const HALF_RUN = /[\uff01-\uff9f\uffa1-\uffdc]{2,400}/g
const HALF_LETTERS = /[\uff66-\uff6f\uff71-\uff9d]{2}|[\uff66-\uff9d][\uff70\uff9e\uff9f]|[\uffa1-\uffdc]{2}/
const RUN = /[\uff01-\uff9f\uffa1-\uffdc]{1,400}/g
const FULL_LETTERS = /[\uff21-\uff3a\uff41-\uff5a]{2}/
const RULE = 'text/width'

/**
 * Normalizes the width of letters: half-width kana and Hangul everywhere, and full-width Latin letters, digits and punctuation
 * in texts without Chinese, Japanese or Korean letters. Among those, full width is correct: `ＮＨＫは`.
 *
 * `ｶﾞｽ` → `ガス`; `ＬＯＵＤ！` → `LOUD!`
 */
export function widths(text: string): Edits {
  const edits = new EditList()
  const isLatin = FULL_LETTERS.test(text) && !holdsDense(text)
  for (const { 0: run, index } of text.matchAll(isLatin ? RUN : HALF_RUN)) {
    if (!isLatin && !HALF_LETTERS.test(run)) continue
    edits.push({ start: index, end: index + run.length, insert: run.normalize('NFKC'), rule: RULE })
  }
  return edits.items
}

/** Gives all letters the normal width of their script; see `widths`: `normalizeWidth('ｶﾞｽ')` → `'ガス'` */
export function normalizeWidth(text: string): string {
  return apply(text, widths(text))
}

/** U+FB00 to U+FB06. */
const LETTERS = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'ſt', 'st'] as const
const FIRST = 0xfb00
const LIGATURE = /[\ufb00-\ufb06]/g

/**
 * Expands the ligatures of Latin typefaces, which come from PDFs.
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

/** Expands typographic ligatures; see `ligatures`: `expandLigatures('oﬃce')` → `'office'` */
export function expandLigatures(text: string): string {
  return apply(text, ligatures(text))
}
