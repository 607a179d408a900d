import { attributeNamed, attributeOf, firstChild, nextSibling } from '../../cursor.js'
import { Attribute } from '../../read/attributes.js'
import { Flag, type Page } from '../../read/columns.js'
import { tagOf } from '../../read/tags.js'
import { classesOf, endOfLook, lengthIn } from '../look.js'
import { isNamedFor, Named } from '../names.js'
import { countsLines, labelOf } from './controls.js'

/** How the white space in an element is taken: all of it, none between its elements, or as a browser shows it. */
export type Space = 'kept' | 'between' | 'collapsed'

const tagsOf = (names: string): ReadonlySet<number> => new Set(names.split(' ').map(tagOf))
const IN_BOX =
  /(?:^|\s)(?:line|cm-line|CodeMirror-(?:line|code)|view-line|ace_line|crayon-line|blob-code|react-file-line|hljs-ln-(?:line|code)|enlighter-\w+|enlighter_\w+)(?:\s|$)/
const SHOWN_AS_BLOCK = /(?:^|;)\s*(?:display:\s*(?:block|grid|flex)|white-space:\s*(?:pre|break-spaces)(?!-line))/i
const KEEPS_SPACE = /(?:^|;)\s*white-space:\s*(?:pre|break-spaces)(?!-line)/i
const CALLED_BLOCK = /(?:^|\s)(?:block|code-?block|blockcode|whitespace-pre|multi-?line)(?:\s|$)/i
const LINE = /(?:^|\s)(?:line|code-line|cm-line|view-line|token-line)(?:\s|$)/
const NAMES_CODE = /code|lang|highlight|source|snippet|listing|terminal|console|shell/i
const [PRE, CODE, TABLE, TR, P, DIV, BR] = /* @__PURE__ */ (
  ['pre', 'code', 'table', 'tr', 'p', 'div', 'br'] as const
).map(tagOf) as [number, number, number, number, number, number, number]
const BOXES = /* @__PURE__ */ tagsOf('div table figure section ol span')
const SPACED = /* @__PURE__ */ tagsOf('pre listing xmp plaintext')
const CODES = /* @__PURE__ */ tagsOf('code samp tt')
/** What holds text and no code: a `pre` that was never closed swallows a page. */
const OF_A_PAGE = /* @__PURE__ */ tagsOf(
  'h1 h2 h3 h4 h5 h6 article section main nav form iframe blockquote aside footer dl',
)
/** Elements in a sentence hold code; these hold blocks of it. */
const HOLDERS = /* @__PURE__ */ tagsOf('div figure p li td dd section article blockquote')
/** What may stand beside a block of code in its box. */
const BESIDE = /* @__PURE__ */ tagsOf(
  'div figure p li td dd section article blockquote button br hr ul ol table pre h2 h3 h4 code',
)
const MOST_ELEMENTS = 400
const MOST_IN_PRE = 4000
const MOST_PARAGRAPHS = 20
const LONGEST_HEADER = 20
const MOST_BEFORE_ROW = 8
const MOST_IN_CELL = 12

/** Whether elements of a tag may be blocks of code by what is in them alone. */
export const mayBeCode = (tag: number): boolean => SPACED.has(tag) || CODES.has(tag) || tag === TABLE

/** How the white space of an element is taken that is a block of code; `undefined` if it is none. */
export function codeBlockAt(page: Page, row: number): Space | undefined {
  const tag = page.tag[row] as number
  if (SPACED.has(tag)) return holdsPage(page, row) ? undefined : 'kept'
  if (CODES.has(tag)) return blockOfCode(page, row)
  if (BOXES.has(tag) && isCodeBox(page, row)) return holdsLines(page, row) ? 'between' : undefined
  return tag === TABLE && isNumbered(page, row) ? 'between' : undefined
}

/** Whether an element is named, by its class or by what it was pasted from, for a box of code. */
export const isCodeBox = (page: Page, row: number): boolean => isNamedFor(page, row, Named.codeBox)

/** `code` elements that are no part of a sentence: with a `pre` in them, in lines, or by their style. */
function blockOfCode(page: Page, row: number): Space | undefined {
  const style = attributeOf(page, row, Attribute.style) ?? ''
  if (KEEPS_SPACE.test(style)) return 'kept'
  const { after, tag } = page
  const end = endOfLook(page, row, MOST_ELEMENTS)
  let lines = 0
  let breaks = 0
  for (let inner = row + 1; inner < end; inner++) {
    const number = tag[inner] as number
    if (number === PRE) return 'between'
    if (number === BR) breaks += breaksText(page, inner, row) ? 1 : 0
    else if (
      number === DIV ||
      LINE.test(classesOf(page, inner)) ||
      attributeNamed(page, inner, 'data-line') !== undefined
    )
      lines++
  }
  if (lines > 1) return 'kept'
  if (end < (after[row] as number)) return undefined
  const classes = classesOf(page, row)
  const isCalledBlock = SHOWN_AS_BLOCK.test(style) || CALLED_BLOCK.test(classes)
  if (isCalledBlock && isAlone(page, row)) return breaks > 0 ? 'collapsed' : 'between'
  if (breaks > 0) return isAlone(page, row) ? 'collapsed' : undefined
  return isSource(page, row, classes) && isAlone(page, row) ? 'kept' : undefined
}

/** Whether text stands on either side of a break, in the code. */
const breaksText = ({ textFrom, textTo }: Page, br: number, code: number): boolean =>
  (textFrom[br] as number) > (textFrom[code] as number) && (textFrom[br] as number) < (textTo[code] as number)

/** Whether nothing else is said in the block that an element is in. */
function isAlone(page: Page, row: number): boolean {
  const { parent, tag, textFrom, textTo } = page
  const around = parent[row] as number
  if (around === 0) return true
  if (!HOLDERS.has(tag[around] as number)) return false
  const before = (textFrom[row] as number) - 1
  const behind = textTo[row] as number
  return (
    (before < (textFrom[around] as number) || isApart(page, before, around)) &&
    (behind >= (textTo[around] as number) || isApart(page, behind, around))
  )
}

/** Whether a text stands in a control or a block of its own, within an element. */
function isApart({ textParent, parent, tag }: Page, text: number, around: number): boolean {
  let at = textParent[text] as number
  if (at === around) return false
  while ((parent[at] as number) !== around) at = parent[at] as number
  return BESIDE.has(tag[at] as number)
}

/** Whether code that stands alone in a box that is named so is in lines as they are written. */
function isSource(page: Page, row: number, classes: string): boolean {
  const { parent, tag, html, openEnd, closeStart, textFrom, textStart, textEnd } = page
  const around = parent[row] as number
  if (around === 0 || tag[around] === P || firstChild(page, row) === row + 1) return false
  if (!NAMES_CODE.test(`${classesOf(page, around)} ${classes}`)) return false
  const text = textFrom[row] as number
  return (
    (openEnd[row] as number) < (closeStart[row] as number) &&
    text < (page.textTo[row] as number) &&
    html.slice(textStart[text], textEnd[text]).includes('\n')
  )
}

/** Whether a box holds lines of code, and nothing that code does not: themes of blogs name their boxes so, too. */
function holdsLines(page: Page, box: number): boolean {
  const { tag } = page
  const end = endOfLook(page, box, MOST_ELEMENTS)
  for (let row = box + 1; row < end; row++)
    if (tag[row] === PRE || tag[row] === CODE || IN_BOX.test(classesOf(page, row))) return !holdsPage(page, box)
  return false
}

/** Whether what a page is made of stands in an element. */
function holdsPage(page: Page, outer: number): boolean {
  const { tag, flags } = page
  const end = endOfLook(page, outer, MOST_IN_PRE)
  let paragraphs = 0
  let labels = 0
  for (let row = outer + 1; row < end; row++) {
    if (((flags[row] as number) & Flag.hidden) !== 0) continue
    const number = tag[row] as number
    if (number === P) paragraphs++
    // A header above code may be in a heading.
    else if (OF_A_PAGE.has(number) && lengthIn(page, row) > LONGEST_HEADER) return true
    else if (OF_A_PAGE.has(number)) labels++
    if (paragraphs > MOST_PARAGRAPHS || (paragraphs > 0 && labels > 0)) return true
  }
  return false
}

/** Whether a table is there to number the lines of code: a column of numbers beside one with a `pre` or `code`. */
function isNumbered(page: Page, table: number): boolean {
  const { after, tag } = page
  const end = Math.min(after[table] as number, table + MOST_BEFORE_ROW)
  let tr = table + 1
  while (tr < end && tag[tr] !== TR) tr++
  const numbers = tr < end ? firstChild(page, tr) : -1
  const code = numbers < 0 ? -1 : nextSibling(page, numbers)
  if (code < 0 || nextSibling(page, code) >= 0) return false
  const last = Math.min(after[code] as number, code + MOST_IN_CELL)
  let isCode = false
  for (let row = code + 1; row < last; row++) if (tag[row] === PRE || tag[row] === CODE) isCode = true
  return isCode && countsLines(labelOf(page, numbers) ?? '')
}
