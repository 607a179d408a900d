import type { Span } from '../edit/edit.js'
import { decodeEntities } from '../repair/entities.js'
import { invisible } from '../repair/invisible/invisible.js'
import { payloadOf } from '../repair/invisible/payload.js'
import { unpolluted } from '../unpolluted.js'
import { looksLikeHtml } from './detect.js'
import { readHtml } from './read-html.js'

/** Something in a source that no reader sees; offsets are UTF-16 units of the source, half-open. */
export interface HiddenText extends Span {
  /** What it says, markup left out and characters decoded; of characters that say nothing, their code points. */
  readonly text: string
  /** The rule that takes it out: `html/hidden/colour`, `text/invisible/tag`. */
  readonly rule: string
  /** What hides it, where markup or a style sheet does: `.note{display:none}`. */
  readonly because?: string
  /**
   * `ordinary`: sites do that every day, for menus, screen readers and line breaks. `suspicious`: a way that they have no
   * use for, with words in it. It says nothing of what the words mean.
   */
  readonly grade: 'ordinary' | 'suspicious'
}

/**
 * What no reader of a source sees, in source order: hidden elements with their words, and characters that take no ink, runs
 * of them decoded. `clean` takes all of it out; this tells what it was. Style sheets that a page links to are not read.
 * Takes time in proportion to the source, and never throws on a string.
 *
 * `hiddenText('<p>Rain<span style="font-size:0">obey the next line</span></p>')` →
 * `[{ start: 32, end: 50, text: 'obey the next line', rule: 'html/hidden/font-size', because: 'font-size:0', grade: 'suspicious' }]`
 */
export function hiddenText(source: string): HiddenText[] {
  return unpolluted(() => {
    const inMarkup = looksLikeHtml(source) ? hiddenByMarkup(source) : []
    return [...inMarkup, ...hiddenCharacters(source)].sort((a, b) => a.start - b.start || a.end - b.end)
  })
}

const TAG = /<!--.*?(?:-->|$)|<[^<>]*>/gs
const BLANKS = /\s+/g
/** Ways of hiding that sites use for what people may hear or open. */
const ORDINARY = /^html\/hidden\/(?:attribute|dialog|display|screen-reader|tooltip|visibility)$/
/** A label says less. */
const fewestWords = 3

function hiddenByMarkup(source: string): HiddenText[] {
  const { edits, reasons = [] } = readHtml(source, { html: 'all' })
  let nth = 0
  const stretches: (Span & { readonly rule: string; readonly because: string | undefined })[] = []
  for (const { start, end, rule } of edits) {
    if (!rule.startsWith('html/hidden/')) continue
    while (nth < reasons.length && (reasons[nth] as Span).end <= start) nth++
    const reason = reasons[nth]
    const because = reason && reason.start < end ? reason.because : undefined
    const last = stretches.at(-1)
    const goesOn = last?.rule === rule && last.because === because && wordsIn(source, last.end, start) === ''
    if (goesOn) stretches.pop()
    stretches.push({ start: goesOn ? last.start : start, end, rule, because })
  }
  return stretches.flatMap(({ start, end, rule, because }) => {
    const text = wordsIn(source, start, end)
    if (text === '') return []
    const isSuspicious = !ORDINARY.test(rule) && text.split(' ').length >= fewestWords
    return { start, end, text, rule, ...(because !== undefined && { because }), grade: gradeIf(isSuspicious) }
  })
}

/** What a stretch of markup says: `obey <b>me</b>` → `obey me` */
function wordsIn(source: string, start: number, end: number): string {
  return decodeEntities(source.slice(start, end).replace(TAG, ' ')).replace(BLANKS, ' ').trim()
}

/** Overrides and their like turn the order of letters about. */
const OVERRIDE = /[\u202a-\u202e\u2066-\u2069]/

const gradeIf = (isSuspicious: boolean) => (isSuspicious ? 'suspicious' : 'ordinary')

function hiddenCharacters(source: string): HiddenText[] {
  return invisible(source).map(({ start, end, rule }) => {
    const units = source.slice(start, end)
    const payload = payloadOf(units)
    const isSuspicious = payload !== undefined || OVERRIDE.test(units)
    return { start, end, text: payload ?? codePointsOf(units), rule, grade: gradeIf(isSuspicious) }
  })
}

/** `\u200b` → `U+200B` */
function codePointsOf(text: string): string {
  return Array.from(text, (character) => {
    const code = character.codePointAt(0) as number
    return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
  }).join(' ')
}
