import { lineOf } from '../text-of.js'
import { HELPERS, OPENINGS } from './people-words.js'

const TAGS = /<[^<>]{0,500}>/g
const PARENTHESIS = /[([{][^()[\]{}]{0,200}[)\]}]/g
const BLANKS = /[^\S\n]{1,1000}/g
const WORDS = /([ \n|,;])/
/** In small letters, with a capital, in capitals. */
const anyCase = (all: string) =>
  `${all}|${all.replace(/[^|]+/g, (word) => word.charAt(0).toUpperCase() + word.slice(1))}|${all.toUpperCase()}`
/** Fewer than `Locale.and`: here each parts two names wherever it stands, and `a` or `con` may be part of one. */
const AND = 'and|und|et|og|och|en|ja|oraz|и|і|και|ve'
/** Both ask and answer. */
const TALKS = 'im Gespräch mit|in conversation with|interviewed by'
/** Spanish `y` and Italian `e` stand within names, too: what follows has a first name, or is none. `José Ortega y Gasset` */
const SEPARATOR = /* @__PURE__ */ new RegExp(
  `( [-–—&+] | ?[,;|•·／/、，\\n] ?(?:(?:${anyCase(`${AND}|y|e`)}|&) )?| (?:${anyCase(AND)}) ` +
    `| (?:${TALKS}) ` +
    '| [ye] (?=\\p{Lu}\\p{Ll}{1,30} \\p{Lu}|\\p{Ll}{1,30} \\p{L})| [YE] (?=\\p{Lu}{2,30} \\p{Lu}))',
  'u',
)
const LINK = /[&+]|(?:^| )(?:and|und|et|og|och|y|e|en|ja|oraz|и|і|και|ve) /i
const START = /[\n;]/
const GLUED_OPENING = /^By(?=\p{Lu}\p{Ll})/u

/** A part of a byline, between two separators. */
export interface BylinePart {
  /** Without the words that open a byline and the marks around it. */
  readonly text: string
  /** Whether “and” or its like links it to the part before. */
  readonly isLinked: boolean
  /** Whether it starts anew: on a line of its own, or after a semicolon. */
  readonly isNew: boolean
  /** What opened it says that it names those who wrote, or those who helped. */
  readonly by?: 'author' | 'helper'
}

/**
 * The parts of a byline, without markup, addresses and what stands in brackets.
 *
 * `By Ana Ruiz (AP) and Bo Li, Quito | ana@example.org` → `Ana Ruiz`, `Bo Li` (linked), `Quito`
 */
export function partsOf(byline: string): BylinePart[] {
  const line = byline
    .replaceAll('：', ': ')
    .replace(TAGS, ' ')
    .replace(PARENTHESIS, ' ')
    .split(WORDS)
    .map(withoutAddress)
    .join('')
  const pieces = line.replace(BLANKS, ' ').split(SEPARATOR)
  const parts: BylinePart[] = []
  for (let at = 0; at < pieces.length; at += 2) {
    const before = pieces[at - 1] ?? ''
    const { text, by } = opened(trimMarks(pieces[at] as string))
    const isNew = START.test(before)
    if (text) parts.push({ text, isLinked: LINK.test(before), isNew, ...(by && { by }) })
  }
  return parts
}

function withoutAddress(word: string): string {
  return word.includes('@') || word.includes('://') || word.startsWith('www.') ? '|' : word
}

const MARKS: ReadonlySet<string> = new Set(' \t\n\r\u00a0.,:;|-–—/*•·"“”)]')
const MARKS_BEFORE: ReadonlySet<string> = new Set([...MARKS, "'", '’', '&'])

/** A text without the marks around it; the dot of `Jr.` stays. */
function trimMarks(text: string): string {
  let from = 0
  let to = text.length
  while (from < to && MARKS_BEFORE.has(text.charAt(from))) from++
  while (to > from && text.charAt(to - 1) !== '.' && MARKS.has(text.charAt(to - 1))) to--
  return lineOf(text.slice(from, to))
}

const LONGEST_OPENING = 5

/** `Written by Ana Ruiz` → `Ana Ruiz`, `ByAna Ruiz` → `Ana Ruiz`, `Photos by Bo Li` → `Bo Li`, who helped */
function opened(text: string): { text: string; by?: 'author' | 'helper' } {
  let words = text.replace(GLUED_OPENING, '').split(' ')
  let by: 'author' | 'helper' | undefined
  for (let length = Math.min(LONGEST_OPENING, words.length); length > 0; length--) {
    const opening = trimMarks(words.slice(0, length).join(' ').toLowerCase())
    const isHelper = HELPERS.has(opening)
    if (!isHelper && !OPENINGS.has(opening)) continue
    by = isHelper ? 'helper' : 'author'
    words = words.slice(length)
    length = Math.min(LONGEST_OPENING, words.length) + 1
  }
  return { text: trimMarks(words.join(' ')), ...(by && { by }) }
}

/** Whether a text says, or ends in saying, that the next name is of one who helped: `12 May · Edited by` */
export function isHelp(text: string): boolean {
  const words = trimMarks(lineOf(text).toLowerCase()).split(' ')
  for (let length = 2; length <= LONGEST_OPENING; length++) if (HELPERS.has(words.slice(-length).join(' '))) return true
  return false
}
