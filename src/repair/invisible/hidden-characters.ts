import type { HiddenText } from '../../document.js'
import { invisible } from './invisible.js'
import { payloadOf } from './payload.js'

/** Overrides and their like turn the order of letters about. */
const OVERRIDE = /[\u202a-\u202e\u2066-\u2069]/

/**
 * The characters of a source that take no ink and that `clean` takes out, runs of them decoded.
 *
 * `Rain\u200b` → `[{ start: 4, end: 5, text: 'U+200B', rule: 'text/invisible/…', grade: 'ordinary' }]`
 */
export function hiddenCharacters(source: string): HiddenText[] {
  return Array.from(invisible(source), ({ start, end, rule }) => {
    const units = source.slice(start, end)
    const payload = payloadOf(units)
    const isSuspicious = payload !== undefined || OVERRIDE.test(units)
    return { start, end, text: payload ?? codePointsOf(units), rule, grade: isSuspicious ? 'suspicious' : 'ordinary' }
  })
}

/** `\u200b` → `U+200B` */
function codePointsOf(text: string): string {
  return Array.from(text, (character) => {
    const code = character.codePointAt(0) as number
    return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
  }).join(' ')
}

/** What markup hides and what characters do, in source order. */
export function inOrder(inMarkup: readonly HiddenText[], inCharacters: readonly HiddenText[]): HiddenText[] {
  return [...inMarkup, ...inCharacters].sort((a, b) => a.start - b.start || a.end - b.end)
}
