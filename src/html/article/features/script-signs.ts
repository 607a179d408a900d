import type { Span } from '../../../edit/edit.js'
import type { Recorder } from '../recorder.js'
import type { Signs } from './signs.js'

const BODY = /"articleBody"\s{0,9}:\s{0,9}"/
const COUNT = /"wordCount"\s{0,9}:\s{0,9}"?(\d{1,6})/
const LOCKED = /"isAccessibleForFree"\s{0,9}:\s{0,9}"?false/i

/** Whether a page says that its story is for subscribers, and where. */
export function lockIn(html: string, scripts: readonly Span[]): Span | undefined {
  for (const { start, end } of scripts) {
    const found = LOCKED.exec(html.slice(start, end))
    if (found) return { start: start + found.index, end: start + found.index + found[0].length }
  }
  return undefined
}

/** What the scripts of a page and what is hidden in it tell of the text: how much of a page is to be made by scripts. */
export function scriptSigns(html: string, recorder: Recorder, data: readonly Span[]): Signs {
  const scripts = recorder.scripts.reduce((sum, { start, end }) => sum + end - start, 0)
  const texts = data.map(({ start, end }) => html.slice(start, end))
  const told = texts.map(bodyLengthIn).find((length) => length > 0) ?? 0
  const counted = texts.map((text) => Number(COUNT.exec(text)?.[1] ?? 0)).find((words) => words > 0) ?? 0
  return {
    'script share': html.length > 0 ? scripts / html.length : 0,
    scripts: Math.log2(1 + scripts),
    hidden: Math.log2(1 + recorder.hidden),
    'body told': told,
    'words told': counted,
  }
}

/** Code units of the `articleBody` that a script holds, escapes and all. */
function bodyLengthIn(script: string): number {
  const found = BODY.exec(script)
  if (!found) return 0
  const start = found.index + found[0].length
  let end = start
  while (end < script.length && script.charCodeAt(end) !== 34) end += script.charCodeAt(end) === 92 ? 2 : 1
  return end - start
}
