const TICKS_AT_START = /(?:^|\n)[ \t]{0,100}(`{1,1000})/g
const TICKS = /`+/g
const LONGEST_LANGUAGE = 30
const NO_LANGUAGE = /[^\w+#.-]/

/** The sign before a block of code, longer than any run of backticks at the start of one of its lines: ```` ```js ```` */
export function fenceOf(code: string): string {
  return '`'.repeat(Math.max(3, longest(code.matchAll(TICKS_AT_START)) + 1))
}

/** A language as it may stand behind a fence; nothing if it is no name. */
export const infoOf = (language: string): string | undefined =>
  language.length > LONGEST_LANGUAGE || NO_LANGUAGE.test(language) ? undefined : language

const longest = (found: Iterable<RegExpMatchArray>) =>
  Array.from(found, ([, run = '']) => run.length).reduce((most, length) => Math.max(most, length), 0)

/**
 * The signs around code within a line, as CommonMark has them: backticks in a run that the code does not hold, and a blank if
 * it begins or ends with one: `` ` `` → `` `` ` `` ``
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

/** What stands between the signs around code within a line: `` `a` `` → `a`. Where there are none, undefined. */
export function insideTicks(text: string): { readonly start: number; readonly end: number } | undefined {
  const [, ticks = '', inside = ''] = IN_TICKS.exec(text) ?? []
  if (ticks === '') return undefined
  const isPadded = (inside.startsWith(' `') || inside.endsWith('` ')) && PADDED.test(inside)
  const start = ticks.length + (isPadded ? 1 : 0)
  return { start, end: text.length - start }
}

/** A span of code in a text with the signs around it, if they stand there. */
export function aroundTicks(
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  const isPadded = text[start - 1] === ' ' && text[end] === ' ' && text[start - 2] === '`' && text[end + 1] === '`'
  const pad = isPadded ? 1 : 0
  let [from, to] = [start - pad, end + pad]
  while (text[from - 1] === '`') from--
  while (text[to] === '`') to++
  return from < start - pad && to > end + pad ? { start: from, end: to } : { start, end }
}
