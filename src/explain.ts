import type { Change } from './edit/change.js'

/**
 * The receipt in words: one line for each change, in source order, with its UTF-16 offsets in the source, the rules
 * that took part, what hid the text if it was hidden, and what they did. Texts stand as in JSON, with what cannot be
 * seen escaped; of a long one the middle is left out, for the offsets tell where it is. No changes: an empty string.
 *
 * `explain(clean('\n[ad_1]\nIt isn&#39;t over.'))` →
 *
 *     0–8  any/ad-marker/wp-automatic  removed "\n[ad_1]\n"
 *     14–19  text/entity  "&#39;" → "'"
 */
export function explain({ changes }: { readonly changes: readonly Change[] }): string {
  return changes.map(tell).join('\n')
}

function tell({ start, end, before, after, rules, because = [] }: Change): string {
  const reason = because.length === 0 ? '' : ` (${because.join('; ')})`
  return `${start}–${end}  ${rules.join(', ')}${reason}  ${deed(before, after)}`
}

function deed(before: string, after: string): string {
  if (after === '') return `removed ${quoted(before)}`
  if (before === '') return `added ${quoted(after)}`
  return `${quoted(before)} → ${quoted(after)}`
}

const LONG = 120
const HEAD = 80
const TAIL = 32
// A cut within a pair of surrogates leaves half of it, which is no character.
const HALF_AT_END = /[\ud800-\udbff]$/
const HALF_AT_START = /^[\udc00-\udfff]/

/** All but the ordinary space: controls, spaces, format characters, private and unassigned ones, and lone marks. */
const UNSEEN = /(?! )[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]|(?<=^.)\p{M}/gu

/** `don\u200bt` → `"don\u200bt"`: what JSON reads back, if nothing is left out. */
function quoted(text: string): string {
  if (text.length <= LONG) return escaped(text)
  const head = text.slice(0, HEAD).replace(HALF_AT_END, '')
  const tail = text.slice(-TAIL).replace(HALF_AT_START, '')
  return `${escaped(head).slice(0, -1)} … ${escaped(tail).slice(1)}`
}

function escaped(text: string): string {
  return JSON.stringify(text).replace(UNSEEN, (character) => {
    let codes = ''
    for (let at = 0; at < character.length; at++)
      codes += `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`
    return codes
  })
}
