/** No intended syntax is longer. The rest of a line is ignored. */
const LONGEST = 1000

const ATX = /^(#{1,6})(?:[ \t]|$)/
const CLOSING_SIGNS = /(?:^|[ \t])#{1,1000}[ \t]{0,1000}$/
const FENCE = /^(`{3,1000}|~{3,1000})([^\n\r]{0,1000})$/
const MARKER = /^(?:[-+*]|(\d{1,9})[.)])(?=[ \t]|$)/
const FOOTNOTE = /^\[\^([^\s[\]]{1,200})\]:/
const TASK = /^\[([ \txX])\][ \t]{1,100}(?=\S)/
const CELL = '[ \\t]*:?-+:?[ \\t]*'
const DELIMITERS = /* @__PURE__ */ new RegExp(`^\\|?${CELL}(?:\\|${CELL})*\\|?$`)
const BLANKS = /[ \t]/g

/** Elements whose name alone opens an HTML block. */
const BLOCK_NAMES =
  'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul'
const ATTRIBUTE = '[ \\t]+[a-z_:][\\w.:-]*(?:[ \\t]*=[ \\t]*(?:[^ \\t"\'=<>`]+|\'[^\']*\'|"[^"]*"))?'

/** The start and end of each kind of HTML block, in the order of the specification. Without an end: at the next blank line. */
const HTML_BLOCKS: readonly (readonly [opens: RegExp, closes?: RegExp])[] = [
  [/^<(?:script|pre|style|textarea)(?:[ \t>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<![a-z]/i, />/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [/* @__PURE__ */ new RegExp(`^</?(?:${BLOCK_NAMES})(?:[ \\t]|/?>|$)`, 'i')],
]
/** A tag alone on its line also opens an HTML block, but not inside a paragraph. */
const LONE_TAG = /* @__PURE__ */ new RegExp(
  `^<(?:[a-z][a-z0-9-]*(?:${ATTRIBUTE})*[ \\t]*/?|/[a-z][a-z0-9-]*[ \\t]*)>[ \\t]*$`,
  'i',
)

/** `## Results ##` → level 2, and the content from 3 to 10 */
export function readAtx(rest: string): { level: number; start: number; end: number } | undefined {
  const level = ATX.exec(rest)?.[1]?.length
  if (!level) return undefined
  const body = rest.slice(level)
  const content = body.replace(CLOSING_SIGNS, '').trimEnd()
  const start = level + content.length - content.trimStart().length
  return { level, start, end: level + content.length }
}

/** ```` ```js title ```` → the run of backticks and `js title` */
export function readFence(rest: string): { fence: string; info: string } | undefined {
  const match = FENCE.exec(rest)
  if (!match) return undefined
  const [, fence, info] = match as unknown as [string, string, string]
  return fence.startsWith('`') && info.includes('`') ? undefined : { fence, info: info.trim() }
}

/** `- - -`, `***`, `_ _ _`: three or more of one character, and nothing else */
export function isBreak(rest: string): boolean {
  const signs = rest.replace(BLANKS, '')
  return signs.length > 2 && signs === signs.charAt(0).repeat(signs.length)
}

/** `- one` → `-`; `12. one` → `12.`, number 12 */
export function readMarker(rest: string): { marker: string; number?: number } | undefined {
  const match = MARKER.exec(rest)
  if (!match) return undefined
  const [marker, digits] = match
  return digits === undefined ? { marker } : { marker, number: Number(digits) }
}

/** `[^1]: See p. 4.` → label `1`, length 5 */
export function readFootnote(rest: string): { label: string; length: number } | undefined {
  const match = FOOTNOTE.exec(rest)
  return match ? { label: match[1] as string, length: match[0].length } : undefined
}

/** `[x] done` → checked, length 4 */
export function readTask(rest: string): { checked: boolean; length: number } | undefined {
  const match = TASK.exec(rest)
  return match ? { checked: (match[1] as string).trim() !== '', length: match[0].length } : undefined
}

/** The end of the HTML block that a line opens: a pattern, or `null` for the next blank line. */
export function readHtml(rest: string, inParagraph: boolean): RegExp | null | undefined {
  const head = rest.slice(0, LONGEST)
  for (const [opens, closes] of HTML_BLOCKS) if (opens.test(head)) return closes ?? null
  return !inParagraph && rest.length <= LONGEST && LONE_TAG.test(head) ? null : undefined
}

/** The number of cells in the delimiter row of a table: `| - | :-: |` → 2. `undefined` if the line is not one. */
export function delimiterCells(rest: string): number | undefined {
  const row = rest.trimEnd()
  return (row.includes('|') || row.includes(':')) && DELIMITERS.test(row) ? rowCells(row) : undefined
}

/** The number of cells in a row of a table; escaped bars do not count: `a \| b | c` → 2 */
export function rowCells(row: string): number {
  if (row === '|') return 0
  let count = 1
  let lastBar = -1
  const first = row.startsWith('|') ? 1 : 0
  for (let at = first; at < row.length; at++) {
    const sign = row.charAt(at)
    if (sign === '\\') at++
    else if (sign === '|') {
      count++
      lastBar = at
    }
  }
  return lastBar === row.length - 1 && lastBar >= first ? count - 1 : count
}

const LABEL = '\\[((?:[^\\\\[\\]]|\\\\[^]){1,999})\\]:'
const GAP = '[ \\t]{0,100}(?:\\n[ \\t]{0,100})?'
const TARGET = '(<(?:[^\\\\<>\\n]|\\\\[^]){0,2000}>|(?!<)[^\\s]{1,2000})'
const TITLE = '(?:"(?:[^\\\\"]|\\\\[^]){0,2000}"|\'(?:[^\\\\\']|\\\\[^]){0,2000}\'|\\((?:[^\\\\()]|\\\\[^]){0,2000}\\))'
const REST = '[ \\t]{0,100}(?:\\n|$)'
/** A definition with a title that ends at the end of its line, or without a title, where its target ends the line. */
const DEFINITION = /* @__PURE__ */ new RegExp(
  `[ \\t]{0,100}${LABEL}${GAP}${TARGET}(?:(?:[ \\t]{1,100}(?:\\n[ \\t]{0,100})?|\\n[ \\t]{0,100})${TITLE}${REST}|${REST})`,
  'y',
)
const BRACKETS = /\\?[()]/g
const SAYS_SOMETHING = /\S/

/**
 * The link definitions at the start of a paragraph: the label of each, and its number of lines.
 *
 * `[map]: /map "The map"¶The harbor …` → `map`, 1 line
 */
export function definitionsOf(paragraph: string): { label: string; height: number }[] {
  const definitions: { label: string; height: number }[] = []
  for (let at = 0; paragraph.charAt(at) === '['; at = DEFINITION.lastIndex) {
    DEFINITION.lastIndex = at
    const match = DEFINITION.exec(paragraph)
    if (!match || !SAYS_SOMETHING.test(match[1] as string) || !isBalanced(match[2] as string)) break
    definitions.push({ label: match[1] as string, height: match[0].trimEnd().split('\n').length })
  }
  return definitions
}

/** Whether the parentheses of a bare target are balanced: not `/map)`. */
function isBalanced(target: string): boolean {
  let depth = 0
  for (const [sign] of target.startsWith('<') ? [] : target.matchAll(BRACKETS)) {
    if (sign === '(') depth++
    else if (sign === ')' && --depth < 0) return false
  }
  return depth === 0
}
