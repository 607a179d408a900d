import type { Change } from '../edit/change.js'
import { drawn, grouped, inert } from './markup.js'
import { effectOf, isMarkup } from './reasons.js'

/** Longer removals are folded to their beginning and their end. */
const FOLDED = 900
const SHOWN = 300

/**
 * The source as HTML, with each change marked in place. `data-change` is the index of the change.
 *
 * `Rain &amp; sun` → `Rain <span class="cd-change cd-replaced" data-change="0" data-at="5"><del>&amp;amp;</del><ins>&amp;</ins></span> sun`
 */
export function sourceView(source: string, changes: readonly Change[]): string {
  const parts: string[] = []
  let at = 0
  for (const [index, change] of changes.entries()) {
    const { start, end, before, after } = change
    parts.push(inert(source.slice(at, start)))
    at = end
    const marks = before !== '' && after !== '' // é and e + U+0301 look alike
    const del = before === '' ? '' : `<del>${folded(before, marks)}</del>`
    const ins = after === '' ? '' : `<ins>${isMarkup(change) ? inert(after) : drawn(after, { marks })}</ins>`
    parts.push(`<span class="${classesOf(change)}" data-change="${index}" data-at="${start}">${del}${ins}</span>`)
  }
  parts.push(inert(source.slice(at)))
  return parts.join('')
}

/** The text as HTML: what replaced something is marked, and a caret shows where something was removed. */
export function textView(text: string, changes: readonly Change[]): string {
  const parts: string[] = []
  let at = 0
  let grown = 0
  for (const [index, change] of changes.entries()) {
    const { start, before, after } = change
    const place = start + grown
    grown += after.length - before.length
    if (isMarkup(change)) continue
    parts.push(inert(text.slice(at, place)))
    at = place + after.length
    const seen = after.trim() === '' ? `${after}<span class="cd-caret" aria-hidden="true">‸</span>` : inert(after)
    parts.push(`<span class="${classesOf(change)}" data-change="${index}">${seen}</span>`)
  }
  parts.push(inert(text.slice(at)))
  return parts.join('')
}

const classesOf = (change: Change) => `cd-change cd-${effectOf(change)}${isMarkup(change) ? ' cd-markup' : ''}`

function folded(text: string, marks: boolean): string {
  if (text.length <= FOLDED) return drawn(text, { marks })
  const hidden = text.slice(SHOWN, -SHOWN)
  const button = `<button type="button" class="cd-unfold">show ${grouped(hidden.length)} more characters</button>`
  return `${drawn(text.slice(0, SHOWN))}${button}<span hidden>${drawn(hidden)}</span>${drawn(text.slice(-SHOWN))}`
}
