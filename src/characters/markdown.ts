import type { Span } from '../edit/edit.js'

const LINK_SIGN = ']('
const STRONG_SIGN = '**'
/** Longer lines are not searched for links; in code units, including URLs. */
const LONGEST = 4000

/** The target of a link: a URL in parentheses, which may contain balanced parentheses and a title; not a word in parentheses. */
const TARGET =
  '\\((?:<|(?=[#/?.)]|[a-z]{2,10}:|[^\\s()]{1,100}\\.(?:html?|php)))[^\\s()]{0,1000}(?:\\([^\\s()]{0,100}\\)[^\\s()]{0,1000})?(?: "[^"\\n]{0,300}")?\\)'
/** `![A bridge](/bridge.png)` */
export const PICTURE = /* @__PURE__ */ new RegExp(`!\\[[^\\]\\[\\n]{0,1000}\\]${TARGET}`, 'g')
/** A link, which may go over several lines; group 1 is its text. */
export const LINKED = /* @__PURE__ */ new RegExp(`(?<!!)\\[([^\\[\\]]{0,1000})\\]${TARGET}`, 'g')
const LINK = /* @__PURE__ */ new RegExp(`\\[([^\\]\\[\\n]{0,1000})\\]${TARGET}`, 'g')
const TARGETS = /* @__PURE__ */ new RegExp(`(?<=\\])${TARGET}`, 'g')
const TARGET_HERE = /* @__PURE__ */ new RegExp(TARGET, 'y')
const STRONG = /\*\*/g
/** A link in plain-text mail, with the URL after the words: `Unsubscribe <https://example.org/u>`, `View online (https://…)` */
const BESIDE = / ?[(<[]https?:\/\/[^\s()<>[\]]{1,1000}[)>\]]/g
const ADDRESS_SIGN = '://'
/** The backslash of an escaped character: `Required fields are marked \*` */
const ESCAPED = /\\(?=[*_[\]()#|.!-])/g

/**
 * The text of a line of Markdown: links without their URLs, no images, no emphasis. `undefined` if the line has none of these.
 *
 * `**[Read more: Owner to appeal](https://example.org/a)**` → `Read more: Owner to appeal`
 */
export function saidInMarkdown(text: string, { start, end }: Span): string | undefined {
  if (end - start > LONGEST) return undefined
  const line = text.slice(start, end)
  const hasAddress = line.includes(ADDRESS_SIGN)
  if (!hasAddress && !line.includes(LINK_SIGN) && !line.includes(STRONG_SIGN) && !isEmphasized(line)) return undefined
  const linked = line.replace(PICTURE, '').replace(LINK, '$1')
  const content = (hasAddress ? linked.replace(BESIDE, '') : linked).replace(STRONG, '').trim()
  return (isEmphasized(content) ? content.slice(1, -1) : content).replace(ESCAPED, '')
}

const SAYS_SOMETHING = /^.[\p{L}\p{N}]/u

/** `*Photo: Jo Ng*` */
function isEmphasized(line: string): boolean {
  const sign = line.charAt(0)
  return (sign === '*' || sign === '_') && line.length > 2 && line.endsWith(sign) && SAYS_SOMETHING.test(line)
}

/** The number of code units of a line in link targets. */
export function widthOfTargets(line: string): number {
  if (line.length > LONGEST || !line.includes(LINK_SIGN)) return 0
  let width = 0
  for (const [target] of line.matchAll(TARGETS)) width += target.length
  return width
}

/** The links of a line, with brackets and targets. */
export function linksIn(line: string): Span[] {
  if (line.length > LONGEST || !line.includes(LINK_SIGN)) return []
  return [...line.matchAll(LINK)].map(({ 0: link, index }) => ({ start: index, end: index + link.length }))
}

/** The end of the link whose text in brackets ends at `end`, or `end` itself without a target. */
export function endOfLink(text: string, end: number): number {
  TARGET_HERE.lastIndex = end
  return TARGET_HERE.test(text) ? TARGET_HERE.lastIndex : end
}

/** The break between two lines, with blank lines, indentation and the `>` of quoted mail. */
const BREAK = /[ \t]{0,40}\n[\s>|]{0,40}/g

/** Joins lines: `'Photo:\nJo Ng'` → `'Photo: Jo Ng'` */
export const inOneLine = (text: string): string => (text.includes('\n') ? text.replace(BREAK, ' ') : text)

const TICKS_AT_START = /(?:^|\n)[ \t]{0,100}(`{1,1000})/g
const TICKS = /`+/g
const LONGEST_LANGUAGE = 30
const NO_LANGUAGE = /[^\w+#.-]/

/** A fence for a code block, longer than any run of backticks at the start of its lines: ```` ```js ```` */
export function fenceOf(code: string): string {
  return '`'.repeat(Math.max(3, longest(code.matchAll(TICKS_AT_START)) + 1))
}

/** A language name for the info string of a fence; `undefined` if it is not a valid name. */
export const infoOf = (language: string): string | undefined =>
  language.length > LONGEST_LANGUAGE || NO_LANGUAGE.test(language) ? undefined : language

const longest = (found: Iterable<RegExpMatchArray>) =>
  Array.from(found, ([, run = '']) => run.length).reduce((most, length) => Math.max(most, length), 0)

/**
 * The delimiters of an inline code span (CommonMark): a run of backticks of a length that the code does not contain, and a space
 * if the code starts or ends with a backtick: `` ` `` → `` `` ` `` ``
 */
export function ticksAround(code: string): { readonly before: string; readonly behind: string } {
  if (!code.includes('`')) return { before: '`', behind: '`' }
  const runs = new Set(Array.from(code.matchAll(TICKS), ([run]) => run.length))
  let count = 1
  while (runs.has(count)) count++
  const ticks = '`'.repeat(count)
  const pad = code.startsWith('`') || code.endsWith('`') ? ' ' : ''
  return { before: ticks + pad, behind: pad + ticks }
}

const IN_TICKS = /^(`+)(?!`)([\s\S]*?[^`])\1$/
const PADDED = /^ (?=[\s\S]*\S)([\s\S]*) $/

/** The span inside the backticks of inline code: `` `a` `` → `a`. `undefined` without backticks. */
export function insideTicks(text: string): Span | undefined {
  const [, ticks = '', inside = ''] = IN_TICKS.exec(text) ?? []
  if (ticks === '') return undefined
  const isPadded = (inside.startsWith(' `') || inside.endsWith('` ')) && PADDED.test(inside)
  const start = ticks.length + (isPadded ? 1 : 0)
  return { start, end: text.length - start }
}

/** A span of inline code, extended to its backticks if it has them. */
export function aroundTicks(text: string, start: number, end: number): Span {
  const isPadded = text[start - 1] === ' ' && text[end] === ' ' && text[start - 2] === '`' && text[end + 1] === '`'
  const pad = isPadded ? 1 : 0
  let [from, to] = [start - pad, end + pad]
  while (text[from - 1] === '`') from--
  while (text[to] === '`') to++
  return from < start - pad && to > end + pad ? { start: from, end: to } : { start, end }
}
