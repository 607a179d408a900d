import type { Found } from '../../document.js'
import { decodeEntities } from '../../repair/entities.js'
import { attributeOf } from '../cursor.js'
import type { Page } from '../read/columns.js'

/** A value in one line, and the place that provides it. */
export interface Clue {
  readonly value: string
  readonly found: Found
}

const BLANKS = /[\s\u200b]+/g
const SOFT_HYPHENS = /\u00ad/g

/** A value in one line, references decoded, without soft hyphens: `Rain &amp;\n sno&shy;w ` → `Rain & snow` */
export const inOneLine = (value: string): string =>
  decodeEntities(value).replace(SOFT_HYPHENS, '').replace(BLANKS, ' ').trim()

/** The place of an element, and the rule that reads it. */
export const foundAt = ({ openStart, closeEnd }: Page, row: number, rule: string): Found => ({
  source: { start: openStart[row] as number, end: closeEnd[row] as number },
  rule: `html/metadata/${rule}`,
})

/** What an attribute says, if anything. */
export function clueIn(page: Page, row: number, attribute: number, rule: string): Clue[] {
  const value = inOneLine(attributeOf(page, row, attribute) ?? '')
  return value === '' ? [] : [{ value, found: foundAt(page, row, rule) }]
}
