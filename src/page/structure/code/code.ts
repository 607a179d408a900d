import { attributeNamed } from '../../cursor.js'
import { Flag, type Page } from '../../read/columns.js'
import { tagOf } from '../../read/tags.js'
import { trimSpace } from '../../white-space.js'
import { classesOf, holdsTag, isSilent } from '../look.js'
import type { CodeBlock, Cut } from '../rewrite.js'
import { previousSibling } from '../walk.js'
import { codeBlockAt, isCodeBox, mayBeCode, type Space } from './block.js'
import { labelOf } from './controls.js'
import { languageCalled, languageOf } from './language.js'
import { linesOf } from './lines.js'
import { type Piece, textOf, without } from './piece.js'
import { readsLikeProse } from './prose.js'

const tagsOf = (names: string): ReadonlySet<number> => new Set(names.split(' ').map(tagOf))
const VERSE = /(?:^|[\s_-])(?:verse|poem|poetry|lyrics?)(?:$|[\s_-])/i
/** A number before a line: `12  if (a)`, `12|if (a)` */
const COUNTER = /^[ \t]*(\d{1,6})(?:[ \t]{0,8}[|│] ?|[ \t]|$)/
const FEWEST_COUNTED = 3
/** Rows of data begin with numbers, too: of code that is counted so many lines have signs of code. */
const LEAST_WITH_SIGNS = 0.3
const SIGN = /[{}()[\];=<>]/
const [PRE, CODE, BUTTON, P] = /* @__PURE__ */ (['pre', 'code', 'button', 'p'] as const).map(tagOf) as [
  number,
  number,
  number,
  number,
]
const HEADERS = /* @__PURE__ */ tagsOf('div span header p strong small ul')
const AROUND_CODE = /* @__PURE__ */ tagsOf('div figure code pre')
const NAMED =
  /(?:^|[\s_-])(?:copy|clipboard|copybutton|codeheader|code-?block-?(?:header|title|lang)|code-(?:header|title|lang|toolbar)|filename|file-name|lang-?(?:name|label|tag)|snippet-(?:header|title))(?:$|[\s_-])/i
const COPY = /^\s*(?:copy|copied|copy (?:code|to clipboard|snippet))[!.…]?\s*$/i
/** A header says no more than this, and code is so near to it. */
const LONGEST_HEADER = 60
const MOST_LEVELS = 4

/** The block of code that an element is, and what stands above and below it and is none of it; nothing if it is none. */
export function codeAt(page: Page, row: number): readonly (CodeBlock | Cut)[] | undefined {
  if (!(mayBeCode(page.tag[row] as number) || isCodeBox(page, row) || isPasted(page, row))) return undefined
  const space = isPasted(page, row) ? 'between' : codeBlockAt(page, row)
  if (space === undefined || isSilent(page, row)) return undefined
  const above = headerAbove(page, row)
  const called = above === -1 ? undefined : languageCalled(labelOf(page, above) ?? '')
  const code = readCode(page, row, space, called)
  if (!code) return undefined
  const below = buttonBelow(page, row)
  return [...(above < 0 ? [] : [headerCut(page, above)]), code, ...(below < 0 ? [] : [headerCut(page, below)])]
}

/** Whether an element was pasted into an editor as code. */
const isPasted = (page: Page, row: number): boolean =>
  page.attribute[row] !== page.attribute[row + 1] && attributeNamed(page, row, 'data-paste-element') === 'CODE_BLOCK'

const headerCut = ({ openStart, closeEnd }: Page, row: number): Cut => ({
  kind: 'cut',
  start: openStart[row] as number,
  end: closeEnd[row] as number,
  rule: 'html/code/header',
})

/**
 * The block of code that an element is, without what its highlighter adds; `undefined` if it says nothing, or is a letter in a
 * `pre`. `called`: its language as a header above it has it.
 *
 * `<pre class="language-js"><code>if (a &lt; b)\n  go()</code></pre>` → `if (a < b)\n  go()`, in `js`
 */
function readCode(page: Page, row: number, space: Space, called: string | undefined): CodeBlock | undefined {
  const isPre = space === 'kept'
  if (!isPre && ((page.flags[row] as number) & Flag.closed) === 0) return undefined
  const lines = linesOf(page, row, space)
  const pieces = bare(page.html, lines.pieces, isPre)
  const text = textOf(page.html, pieces)
  if (text.trim() === '') return undefined
  const language = languageOf(page, row) ?? lines.language ?? called
  if (language === undefined && isPre && isProse(page, row, text)) return undefined
  const [start, end] = [page.openStart[row] as number, page.closeEnd[row] as number]
  return { kind: 'code', start, end, row, pieces, cuts: lines.cuts, text, language }
}

/** Code without the blank lines around it, and without numbers at the start of each line. */
function bare(html: string, pieces: readonly Piece[], isPre: boolean): readonly Piece[] {
  const whole = textOf(html, pieces)
  const lead = isPre ? (whole.startsWith('\n') ? 1 : 0) : startOfCode(whole)
  const tail = trimSpace(whole, 0, whole.length)
  const ends = [
    { start: 0, end: Math.min(lead, tail) },
    { start: tail, end: whole.length },
  ].filter(({ start, end }) => end > start)
  const inside = ends.length > 0 ? without(pieces, ends) : pieces
  const counted = countersIn(textOf(html, inside))
  return counted.length > 0 ? without(inside, counted) : inside
}

/** Behind the blank lines; where there is but one line, behind its blanks. */
function startOfCode(text: string): number {
  const first = text.length - text.trimStart().length
  return text.trim().includes('\n') ? text.lastIndexOf('\n', first) + 1 : first
}

/** The numbers at the start of each line, where each is one more than the last. */
function countersIn(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  let number: number | undefined
  let at = 0
  let signs = 0
  for (const line of text.split('\n')) {
    const [all, digits] = COUNTER.exec(line) ?? []
    if (all === undefined || digits === undefined) return []
    if (number !== undefined && Number(digits) !== number + 1) return []
    number = Number(digits)
    found.push({ start: at, end: at + all.length })
    if (SIGN.test(line)) signs++
    at += line.length + 1
  }
  return found.length < FEWEST_COUNTED || signs < found.length * LEAST_WITH_SIGNS ? [] : found
}

function isProse(page: Page, row: number, text: string): boolean {
  if (VERSE.test(classesOf(page, row))) return true
  return page.tag[row] !== CODE && !holdsTag(page, row, CODE) && readsLikeProse(text)
}

/** The element right above code that names its language or its file, or holds a button; or -1. */
function headerAbove(page: Page, code: number): number {
  const { tag, parent, textFrom } = page
  let at = code
  for (let level = 0; level < MOST_LEVELS && at > 0; level++, at = parent[at] as number) {
    if (level > 0 && !AROUND_CODE.has(tag[at] as number)) return -1
    const before = previousSibling(page, at)
    if (before >= 0) return isHeader(page, before) ? before : -1
    if (textFrom[at] !== textFrom[parent[at] as number]) return -1
  }
  return -1
}

function isHeader(page: Page, row: number): boolean {
  const tag = page.tag[row] as number
  if (!HEADERS.has(tag) || tag === P || isSilent(page, row)) return false
  const label = labelOf(page, row, LONGEST_HEADER)
  if (label === undefined || holdsTag(page, row, PRE) || holdsTag(page, row, CODE)) return false
  return NAMED.test(classesOf(page, row)) || holdsTag(page, row, BUTTON) || languageCalled(label) !== undefined
}

/** The element right below code that copies it; or -1. */
function buttonBelow(page: Page, code: number): number {
  const { tag, parent, after, textTo } = page
  let at = code
  for (let level = 0; level < MOST_LEVELS && at > 0; level++, at = parent[at] as number) {
    if (level > 0 && !AROUND_CODE.has(tag[at] as number)) return -1
    const next = after[at] as number
    if (next < (after[parent[at] as number] as number)) {
      const isButton = HEADERS.has(tag[next] as number) && COPY.test(labelOf(page, next, LONGEST_HEADER) ?? '')
      return isButton ? next : -1
    }
    if (textTo[at] !== textTo[parent[at] as number]) return -1
  }
  return -1
}
