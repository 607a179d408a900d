import { decodeEntities } from '../repair/entities.js'
import { ATTRIBUTE_NAMES } from './read/attributes.js'
import { Flag, type Page } from './read/columns.js'
import { GAP_TEXTS, Gap } from './read/gap.js'
import { KNOWN_TAGS, TAG_NAMES } from './read/tags.js'

// Reads elements off the columns of a page by their rows. Nothing is built: an element is its row.

/** The name of an element in lower case: that of `<DIV>` → `'div'`; the empty string for the root. */
export function nameOf({ html, tag, openStart }: Page, row: number): string {
  const number = tag[row] as number
  if (number < KNOWN_TAGS) return TAG_NAMES[number] ?? ''
  const start = (openStart[row] as number) + 1
  return (NAME.exec(html.slice(start, start + LONGEST_NAME))?.[0] ?? '').toLowerCase()
}

const NAME = /^[^\s/>]+/
const LONGEST_NAME = 100

/** The row of an attribute of an element by its number in `attributes.ts`, or -1. */
export function attributeRow({ attribute, attributeName }: Page, row: number, name: number): number {
  const end = attribute[row + 1] as number
  for (let at = attribute[row] as number; at < end; at++) if (attributeName[at] === name) return at
  return -1
}

/** The value of an attribute by its number, as it stands in the source: references are not decoded. `undefined` if there is none. */
export function attributeOf(page: Page, row: number, name: number): string | undefined {
  const at = attributeRow(page, row, name)
  return at < 0 ? undefined : page.html.slice(page.valueStart[at], page.valueEnd[at])
}

/** The same by any name, in lower case, for the few that have no number: `data-latex`. */
export function attributeNamed(page: Page, row: number, name: string): string | undefined {
  const number = NUMBERS.get(name)
  if (number !== undefined) return attributeOf(page, row, number)
  const { html, attribute, attributeName, attributeStart, valueStart, valueEnd } = page
  const end = attribute[row + 1] as number
  for (let at = attribute[row] as number; at < end; at++) {
    if (attributeName[at] !== 0) continue
    const start = attributeStart[at] as number
    if (isNameAt(html, start, name) && !NAME_GOES_ON.test(html.charAt(start + name.length)))
      return html.slice(valueStart[at], valueEnd[at])
  }
  return undefined
}

const NUMBERS: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(
  ATTRIBUTE_NAMES.slice(1).map((name, at) => [name, at + 1]),
)

/** Whether a name in lower case stands at an offset of a source, in any case. */
function isNameAt(html: string, start: number, name: string): boolean {
  for (let at = 0; at < name.length; at++) {
    const code = html.charCodeAt(start + at)
    if ((code >= UPPER_A && code <= UPPER_Z ? code | 32 : code) !== name.charCodeAt(at)) return false
  }
  return true
}

const UPPER_A = 0x41
const UPPER_Z = 0x5a

const NAME_GOES_ON = /[^\s/>=]/

/** The first element in another, or -1. */
export function firstChild({ after }: Page, row: number): number {
  return (after[row] as number) > row + 1 ? row + 1 : -1
}

/** The next element in the same parent, or -1. */
export function nextSibling({ after, parent }: Page, row: number): number {
  const next = after[row] as number
  const around = parent[row] as number
  return around >= 0 && next < (after[around] as number) ? next : -1
}

/** Whether an element is in another, or is that one. */
export const isWithin = ({ after }: Page, row: number, outer: number): boolean =>
  row >= outer && row < (after[outer] as number)

/** The innermost element around a row, itself included, whose tag has a number, at most so many levels up; or -1. */
export function closest({ tag, parent }: Page, row: number, number: number, levels = Number.POSITIVE_INFINITY): number {
  let at = row
  for (let level = 0; at > 0 && level < levels; level++, at = parent[at] as number) if (tag[at] === number) return at
  return -1
}

/**
 * What a reader sees of an element, in one line, references decoded, after at most so many code units of source.
 *
 * `<h1>Rain &amp; <b>snow</b></h1>` → `'Rain & snow'`
 */
export function lineIn(page: Page, row: number, most = 400): string {
  return lineOf(page, page.textFrom[row] as number, page.textTo[row] as number, most)
}

/** The same of texts, from one up to another. */
export function lineOf(page: Page, from: number, to: number, most = 400): string {
  const { html, textStart, textEnd, textGap } = page
  let line = ''
  for (let text = from, left = most; text < to && left > 0; text++) {
    const start = textStart[text] as number
    const end = Math.min(textEnd[text] as number, start + left)
    if (line !== '' && textGap[text] !== Gap.none) line += ' '
    line += html.slice(start, end)
    left -= end - start
  }
  return decodeEntities(line).replace(BLANKS, ' ').trim()
}

const BLANKS = /\s+/g

/** What stands in an element as source, for titles and scripts, whose text has no rows. */
export const sourceIn = ({ html, openEnd, closeStart }: Page, row: number): string =>
  html.slice(openEnd[row], closeStart[row])

/** Whether a reader sees none of an element. */
export const isHidden = ({ flags }: Page, row: number): boolean => ((flags[row] as number) & Flag.hidden) !== 0

/**
 * The text of chosen passages, or of all, references decoded: blocks apart by blank lines, cells by ` | `.
 *
 * `<p>Rain</p><ul><li>Snow<li>Hail</ul>` → `'Rain\n\nSnow\nHail'`
 */
export function textOf(page: Page, keeps?: ArrayLike<number | boolean>): string {
  const { passages, passageText, textStart, textEnd, textGap, textParent, flags } = page
  const references = new ReferenceReader(page)
  let out = ''
  for (let passage = 0; passage < passages; passage++) {
    if (keeps && !keeps[passage]) continue
    const first = passageText[passage] as number
    const end = passageText[passage + 1] as number
    for (let text = first; text < end; text++) {
      const gap = textGap[text] as number
      if (out !== '') out += GAP_TEXTS[text === first && gap < Gap.line ? Gap.paragraph : gap] as string
      const isVerbatim = ((flags[textParent[text] as number] as number) & Flag.verbatim) !== 0
      const read = references.decoded(textStart[text] as number, textEnd[text] as number)
      out += isVerbatim ? read : read.replace(WIDE_BLANKS, ' ')
    }
  }
  return out
}

const WIDE_BLANKS = /[ \t\n\f\r]{2,}|[\t\n\f\r]/g

/** Decodes spans of a page by the references that the reader found. Spans must be asked for in order. */
class ReferenceReader {
  private next = 0

  constructor(private readonly page: Page) {}

  decoded(start: number, end: number): string {
    const { html, references, referenceStart, referenceEnd, referenceTexts } = this.page
    while (this.next < references && (referenceStart[this.next] as number) < start) this.next++
    let text = ''
    let at = start
    for (; this.next < references && (referenceStart[this.next] as number) < end; this.next++) {
      text += html.slice(at, referenceStart[this.next]) + (referenceTexts[this.next] as string)
      at = referenceEnd[this.next] as number
    }
    return text + html.slice(at, end)
  }
}
