import { apply, type Edit } from '../edit/edit.js'

/**
 * `'hyphen'`: each of – — ― ‒ becomes one `-`; adjacent spaces stay.
 * `'em'`: `--` between words becomes `—`, with or without spaces on both sides.
 */
export type DashStyle = 'keep' | 'hyphen' | 'em'

/** `'dots'`: `…` becomes `...`; `'character'`: `...` becomes `…`. */
export type EllipsisStyle = 'keep' | 'dots' | 'character'

export interface PunctuationOptions {
  readonly dashes?: DashStyle | undefined
  readonly ellipsis?: EllipsisStyle | undefined
}

const DASH = /[\u2012-\u2015]/g
const HYPHENS = /-{2,}/g
const ELLIPSES = /\u2026+/g
const DOTS = /\.{3,}/g
const TOKEN = /\S+/g

const LETTER = /\p{L}/u
/** Before a dash: the end of a word, a sentence or a quotation. */
const BEFORE = /[\p{L}.,;:!?'")\]\u2018-\u201F\xAB\xBB\u2026]/u
/** After a dash: a word, or a quotation that starts or breaks off; no punctuation, as in `i--;`. */
const AFTER = /[\p{L}'"([\u2018-\u201F\xAB\xBB]/u
const NUMBER = /[\p{Nd}$€£%]/u
/** A path, a URL, a class name, a file name: `a--b.html`, `block__part--open`. */
const NAME = /[/\\_@=<>{}]|\w\.[a-z]{2,5}$/
const SIDE_OF_DOTS = /[\d/\\\u2026]/

/**
 * Normalizes dashes (`text/dashes`) and ellipses (`text/ellipsis`); both stay by default.
 * Flags such as `--force`, rules of hyphens, number ranges, dot leaders and the Chinese …… stay.
 *
 * `{ dashes: 'em', ellipsis: 'character' }`: `Well--no...` → `Well—no…`
 */
export function punctuate(text: string, { dashes = 'keep', ellipsis = 'keep' }: PunctuationOptions = {}): Edit[] {
  const dashEdits = dashes === 'hyphen' ? hyphens(text) : dashes === 'em' ? emDashes(text) : []
  const ellipsisEdits = ellipsis === 'dots' ? dots(text) : ellipsis === 'character' ? ellipses(text) : []
  if (ellipsisEdits.length === 0) return dashEdits
  if (dashEdits.length === 0) return ellipsisEdits
  return dashEdits.concat(ellipsisEdits).sort((a, b) => a.start - b.start)
}

/** Normalizes dashes: `normalizeDashes('He left – at last', 'hyphen')` → `'He left - at last'`; see `DashStyle`. */
export function normalizeDashes(text: string, style: DashStyle): string {
  return apply(text, punctuate(text, { dashes: style }))
}

/** Normalizes ellipses: `normalizeEllipsis('So…', 'dots')` → `'So...'`; see `EllipsisStyle`. */
export function normalizeEllipsis(text: string, style: EllipsisStyle): string {
  return apply(text, punctuate(text, { ellipsis: style }))
}

function hyphens(text: string): Edit[] {
  const edits: Edit[] = []
  for (const { index } of text.matchAll(DASH)) edits.push(dash(index, index + 1, '-'))
  return edits
}

function emDashes(text: string): Edit[] {
  const edits: Edit[] = []
  let tokenEnd = 0
  let isName = false
  for (const { index, 0: run } of text.matchAll(HYPHENS)) {
    const end = index + run.length
    if (run.length !== 2 || !joinsWords(text, index, end)) continue
    if (index >= tokenEnd) {
      // Each token is read once, however many dashes it has.
      const token = tokenAround(text, index, tokenEnd)
      tokenEnd = token.end
      isName = NAME.test(text.slice(token.start, token.end))
    }
    if (!isName) edits.push(dash(index, end, '—'))
  }
  return edits
}

function tokenAround(text: string, index: number, from: number): { start: number; end: number } {
  let start = index
  while (start > from && text.charAt(start - 1).trim() !== '') start--
  TOKEN.lastIndex = index
  TOKEN.test(text)
  return { start, end: TOKEN.lastIndex }
}

function joinsWords(text: string, start: number, end: number): boolean {
  const isSpaced = isBlank(text.charAt(start - 1)) && isBlank(text.charAt(end))
  const before = text.charAt(isSpaced ? start - 2 : start - 1)
  const after = text.charAt(isSpaced ? end + 1 : end)
  if (!LETTER.test(before) && !LETTER.test(after)) return false
  return (
    (BEFORE.test(before) || (isSpaced && NUMBER.test(before))) &&
    (AFTER.test(after) || (isSpaced && NUMBER.test(after)))
  )
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\xA0'
}

function dots(text: string): Edit[] {
  const edits: Edit[] = []
  for (const { index, 0: run } of text.matchAll(ELLIPSES)) {
    if (run.length === 1) edits.push({ start: index, end: index + 1, insert: '...', rule: 'text/ellipsis' })
  }
  return edits
}

function ellipses(text: string): Edit[] {
  const edits: Edit[] = []
  for (const { index, 0: run } of text.matchAll(DOTS)) {
    const end = index + run.length
    if (run.length !== 3 || SIDE_OF_DOTS.test(text.charAt(index - 1)) || SIDE_OF_DOTS.test(text.charAt(end))) continue
    edits.push({ start: index, end, insert: '…', rule: 'text/ellipsis' })
  }
  return edits
}

function dash(start: number, end: number, insert: string): Edit {
  return { start, end, insert, rule: 'text/dashes' }
}
