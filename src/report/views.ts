import { visible } from '../document/visible.js'
import type { Change } from '../edit/change.js'
import { effectOf, isMarkup } from './reasons.js'

/** Longer removals are collapsed to their start and end. */
const COLLAPSED = 900
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
    parts.push(unchangedHtml(source.slice(at, start)))
    at = end
    const marks = before !== '' && after !== '' // é and e + U+0301 look alike
    const del = before === '' ? '' : `<del>${collapsed(before, marks)}</del>`
    const ins =
      after === '' ? '' : `<ins>${isMarkup(change) ? unchangedHtml(after) : changedHtml(after, { marks })}</ins>`
    parts.push(`<span class="${classesOf(change)}" data-change="${index}" data-at="${start}">${del}${ins}</span>`)
  }
  parts.push(unchangedHtml(source.slice(at)))
  return parts.join('')
}

/** The text as HTML. Replacements are marked, and a caret shows where something was removed. */
export function textView(text: string, changes: readonly Change[]): string {
  const parts: string[] = []
  let at = 0
  let grown = 0
  for (const [index, change] of changes.entries()) {
    const { start, before, after } = change
    const place = start + grown
    grown += after.length - before.length
    if (isMarkup(change)) continue
    parts.push(unchangedHtml(text.slice(at, place)))
    at = place + after.length
    const seen =
      after.trim() === '' ? `${after}<span class="cd-caret" aria-hidden="true">‸</span>` : unchangedHtml(after)
    parts.push(`<span class="${classesOf(change)}" data-change="${index}">${seen}</span>`)
  }
  parts.push(unchangedHtml(text.slice(at)))
  return parts.join('')
}

const classesOf = (change: Change) => `cd-change cd-${effectOf(change)}${isMarkup(change) ? ' cd-markup' : ''}`

function collapsed(text: string, marks: boolean): string {
  if (text.length <= COLLAPSED) return changedHtml(text, { marks })
  const hidden = text.slice(SHOWN, -SHOWN)
  const button = `<button type="button" class="cd-unfold">show ${grouped(hidden.length)} more characters</button>`
  return `${changedHtml(text.slice(0, SHOWN))}${button}<span hidden>${changedHtml(hidden)}</span>${changedHtml(text.slice(-SHOWN))}`
}

export { visible }

const SPECIAL: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const SPECIALS = /[&<>"']/g
const BREAK = /\n/g
/** Like `INKLESS` of `visible`, but for groups: each token becomes an element. */
const TOKEN = /⟨[^⟨⟩ ]{1,12}⟩/g

/** Escapes text for HTML: `a < "b"` → `a &lt; &quot;b&quot;` */
export function escaped(text: string): string {
  return text.toWellFormed().replace(SPECIALS, (sign) => SPECIAL[sign] as string)
}

/**
 * Unchanged text as HTML. Invisible characters become tokens, except for spaces between words.
 *
 * `a\u200bb` → `a<span class="cd-token">ZWSP</span>b`
 */
export function unchangedHtml(text: string): string {
  return withTokens(visible(text.replaceAll('\t', '    ')))
}

/** Changed text as HTML, where line breaks and leading marks are visible too: `a\n` → `a⏎\n` */
export function changedHtml(text: string, { marks = false } = {}): string {
  return withTokens(visible(text, { marks }).replace(BREAK, '⏎\n'))
}

function withTokens(text: string): string {
  return escaped(text).replace(TOKEN, (token) => `<span class="cd-token">${token.slice(1, -1)}</span>`)
}

const EDGE = 40

/** The start and end of a passage on one line, for lists: `Read more: … on page 4` */
export function excerpt(text: string, most = 160): string {
  const line = text.length > 4 * most ? `${text.slice(0, 2 * most)} … ${text.slice(-2 * EDGE)}` : text
  const lines = line.split('\n').map((one) => one.trim())
  const filled = lines.filter((one) => one !== '')
  const shown = visible(filled.length === 0 ? line : filled.join('⏎')).replaceAll('\n', '⏎')
  return shown.length <= most ? shown : `${shown.slice(0, most - EDGE)} … ${shown.slice(-EDGE)}`
}

export const grouped = (value: number): string => value.toLocaleString('en-US')
