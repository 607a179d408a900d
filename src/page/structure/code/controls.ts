import { attributeOf, lineOf, nextSibling } from '../../cursor.js'
import { Attribute } from '../../read/attributes.js'
import type { Page } from '../../read/columns.js'
import { tagOf } from '../../read/tags.js'
import { classesOf, holdsTag } from '../look.js'

/** Names of what counts lines: gutters and their cells. */
const GUTTER =
  /(?:^|[\s_-])(?:lineno|linenos|linenodiv|linenumbers?|line-?num(?:ber)?s?|line-numbers-rows|gutters?|gutter-cell|rouge-gutter|blob-num|(?:crayon|ln)-nums?|hljs-ln-n(?:umbers)?)(?:$|[\s_-])|(?:^|\s)lnt?(?:$|\s)/i
/** Names of what highlighters put there to be clicked at, or to measure with. */
const CONTROL =
  /(?:^|[\s_-])(?:copy|copied|copybtn|copybutton|clipboard|zeroclipboard|toolbar|btn|button|tooltip|sr-only|visually-hidden|screen-reader-text|codemirror-(?:measure|cursors?|selected|vscrollbar|hscrollbar|gutter-filler|scrollbar-filler)|cm-(?:announced|panels?|tooltip|cursorlayer|selectionlayer)|ace_(?:marker-layer|cursor-layer|print-margin|scrollbar|gutter-layer)|crayon-(?:toolbar|info|plain|plain-wrap)|enlighter-(?:toolbar|raw|btn)|minimap|scrollbar|overflow-guard-hint)(?:$|[\s_-])/i
/** Names of a line above the code that says what it is. */
const HEADER =
  /(?:^|[\s_-])(?:header|title|titlebar|filename|file-name|caption|lang|language|label|tabs|toolbar|info)(?:$|[\s_-])/i
/** What Prism and highlight.js call parts of the code itself. */
const TOKEN = /(?:^|\s)(?:token|hljs-(?!ln\b|copy)[\w-]+)(?:\s|$)/
/** Prompts that stand in elements of their own. */
const PROMPT = /(?:^|\s)(?:gp|prompt|shell-prompt|command-line-prompt|prompt_|hljs-meta\s+prompt_)(?:\s|$)/
const LOOKS_LIKE_PROMPT = /^\s*(?:[^\s]{0,40}[$#%>❯➜λ]|>>>|\.\.\.|In ?\[\d*\]:|irb\([^)]*\)[^>]*>)\s*$/
const UNSELECTABLE = /(?:^|[\s:])(?:select-none|unselectable|user-select-none|no-select|noselect)(?:\s|$)/
const UNSELECTABLE_STYLE = /user-select:\s*none/i
const COUNTS = /^[\s\d.:|·…+\-–─│⌄›▸▾●]*$/
const DIGIT = /\d/
const NUMBER = /^\s*\d{1,6}\s*$/
const tagsOf = (names: string): ReadonlySet<number> => new Set(names.split(' ').map(tagOf))
const BLOCKS = /* @__PURE__ */ tagsOf('div header figcaption p h1 h2 h3 h4 h5 h6 nav ul summary')
const COUNTERS = /* @__PURE__ */ tagsOf('span div td th a i em small label code')
const [TD, BUTTON, SVG, HEAD, FIGCAPTION, CODE, PRE] = /* @__PURE__ */ (
  ['td', 'button', 'svg', 'header', 'figcaption', 'code', 'pre'] as const
).map(tagOf) as [number, number, number, number, number, number, number]
/** A header or a button says no more than this, digits aside. */
const LONGEST_LABEL = 80
/** A gutter has so many code units at most. */
const LONGEST_GUTTER = 200_000

/**
 * The rule for what a highlighter adds to a block of code: controls, line numbers, prompts. `isAbove`: whether no code was read
 * yet, so that it may be a header.
 */
export function controlRule(page: Page, row: number, isAbove: boolean): string | undefined {
  const tag = page.tag[row] as number
  if (tag === BUTTON || tag === SVG) return 'html/code/control'
  const classes = classesOf(page, row)
  if (TOKEN.test(classes) && !PROMPT.test(classes)) return undefined
  if (GUTTER.test(classes) && COUNTS.test(labelOf(page, row) ?? 'x')) return 'html/code/line-number'
  if (tag === TD && page.tag[nextSibling(page, row)] === TD && countsLines(labelOf(page, row) ?? ''))
    return 'html/code/line-number'
  if (classes !== '' && CONTROL.test(classes) && labelOf(page, row) !== undefined) return 'html/code/control'
  if (PROMPT.test(classes) && LOOKS_LIKE_PROMPT.test(labelOf(page, row) ?? 'x')) return 'html/code/prompt'
  const style = attributeOf(page, row, Attribute.style) ?? ''
  const isApart = UNSELECTABLE.test(classes) || UNSELECTABLE_STYLE.test(style)
  const label = isApart ? labelOf(page, row) : undefined
  if (label !== undefined && COUNTS.test(label)) return 'html/code/line-number'
  if (label !== undefined && LOOKS_LIKE_PROMPT.test(label)) return 'html/code/prompt'
  if (!isAbove || !BLOCKS.has(tag)) return undefined
  const isNamed = tag === HEAD || tag === FIGCAPTION || HEADER.test(classes) || isApart
  const isHeader = (isNamed || holdsTag(page, row, BUTTON)) && labelOf(page, row) !== undefined
  return isHeader && !holdsCode(page, row) && standsAbove(page, row) ? 'html/code/header' : undefined
}

/** Whether something is said behind an element in its parent. */
const standsAbove = ({ textTo, parent }: Page, row: number): boolean =>
  (textTo[row] as number) < (textTo[parent[row] as number] as number)

/** Whether a label says nothing but counts lines. */
export const countsLines = (label: string): boolean => COUNTS.test(label) && DIGIT.test(label)

/** What an element says, if it is no longer than a label or a count of lines. */
export function labelOf(page: Page, row: number, most = LONGEST_LABEL): string | undefined {
  const { lengthBefore, digitsBefore, textFrom, textTo } = page
  const from = textFrom[row] as number
  const to = textTo[row] as number
  const length = (lengthBefore[to] as number) - (lengthBefore[from] as number)
  const digits = (digitsBefore[to] as number) - (digitsBefore[from] as number)
  return length - digits > most ? undefined : lineOf(page, from, to, LONGEST_GUTTER)
}

const holdsCode = (page: Page, row: number): boolean => holdsTag(page, row, CODE) || holdsTag(page, row, PRE)

/** The cells and spans that count the lines of code by no name: the first element of each line, one number after the other. */
export function countersIn(page: Page, code: number): ReadonlySet<number> {
  const counters = new Set<number>()
  const { after } = page
  for (let row = code; row < (after[code] as number); row++) {
    const first = row + 1
    if (first >= (after[row] as number) || (after[first] as number) >= (after[row] as number)) continue
    for (const counter of countersOf(page, row)) counters.add(counter)
  }
  return counters
}

function countersOf(page: Page, parent: number): readonly number[] {
  const { after, html, textFrom, textTo, textStart, textEnd } = page
  const counters: number[] = []
  let number: number | undefined
  for (let line = parent + 1; line < (after[parent] as number); line = after[line] as number) {
    const counter = counterOf(page, line)
    if (counter < 0) return []
    const text = textFrom[counter] as number
    if ((textTo[counter] as number) !== text + 1) return []
    const label = html.slice(textStart[text], textEnd[text])
    if (!NUMBER.test(label) || (number !== undefined && Number(label) !== number + 1)) return []
    number = Number(label)
    counters.push(counter)
  }
  return counters
}

/** The element that a line begins with, if something follows it; or -1. */
function counterOf({ after, tag, textFrom, closeEnd, closeStart }: Page, line: number): number {
  const first = line + 1
  if (first >= (after[line] as number) || after[first] !== first + 1 || !COUNTERS.has(tag[first] as number)) return -1
  const isFirst = textFrom[first] === textFrom[line]
  return isFirst && (closeEnd[first] as number) < (closeStart[line] as number) ? first : -1
}
