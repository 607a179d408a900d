import type { Words } from '../../../locale/at-hand.js'
import { isAuthoring, opened, trimMarks } from './opening.js'

const TAGS = /<[^<>]{0,500}>/g
const PARENTHESIS = /[([{][^()[\]{}]{0,200}[)\]}]/g
const BLANKS = /[^\S\n]{1,1000}/g
const WORDS = /([ \n|,;])/
/** In small letters, with a capital, in capitals. */
const anyCase = (all: string) =>
  `${all}|${all.replace(/[^|]+/g, (word) => word.charAt(0).toUpperCase() + word.slice(1))}|${all.toUpperCase()}`
/** Fewer than `Locale.and`: here each parts two names wherever it stands, and `a` or `con` may be part of one. */
const AND = 'and|und|et|og|och|en|ja|oraz|и|і|και|ve'
/** What others add, named in the same line: `Text by Ana Ruiz Photos by Bo Li` */
const HELP = 'photos|photo|fotos|foto|illustrations|illustration|illustrationen|übersetzung|photographie'
/** Both ask and answer. */
const TALKS = 'im Gespräch mit|in conversation with|interviewed by'
/** Spanish `y` and Italian `e` stand within names, too: what follows has a first name, or is none. `José Ortega y Gasset` */
const SEPARATOR = /* @__PURE__ */ new RegExp(
  `( [-–—&+] | ?[,;|•·／/、，\\n] ?(?:(?:${anyCase(`${AND}|y|e`)}|&) )?| (?:${anyCase(AND)}) ` +
    `| (?=(?:${anyCase(HELP)})(?::| (?:by|von|de) ))| (?:${TALKS}) |(?<=\\d) (?=(?:by|von|par|por|di|door|av|af) )` +
    '| [ye] (?=\\p{Lu}\\p{Ll}{1,30} \\p{Lu}|\\p{Ll}{1,30} \\p{L})| [YE] (?=\\p{Lu}{2,30} \\p{Lu}))',
  'u',
)
const LINK = /[&+]|(?:^| )(?:and|und|et|og|och|y|e|en|ja|oraz|и|і|και|ve) /i
const START = /[\n;]/

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
export function partsOf(byline: string, words: Words): BylinePart[] {
  const pieces = plainLine(byline).split(SEPARATOR)
  const parts: BylinePart[] = []
  let wasAuthoring = false
  for (let at = 0; at < pieces.length; at += 2) {
    const before = pieces[at - 1] ?? ''
    const piece = trimMarks(pieces[at] as string)
    const { text, by } = opened(piece, words)
    const isLinked = LINK.test(before)
    // `Text & photos: Ana Ruiz` names who wrote.
    const whose = by && wasAuthoring && isLinked ? 'author' : by
    wasAuthoring = isAuthoring(piece, words)
    if (text && !(wasAuthoring && !by))
      parts.push({ text, isLinked, isNew: START.test(before), ...(whose && { by: whose }) })
  }
  return parts
}

/** Nearly all bylines have none of these: another colon, brackets, addresses, and blanks but single ones. */
const ODD = /[：<([{@]|:\/\/|www\.|[^\S\n ]| {2}/

function plainLine(byline: string): string {
  if (!ODD.test(byline)) return byline
  const line = byline.replaceAll('：', ': ').replace(TAGS, ' ').replace(PARENTHESIS, ' ')
  return line.split(WORDS).map(withoutAddress).join('').replace(BLANKS, ' ')
}

function withoutAddress(word: string): string {
  return word.includes('@') || word.includes('://') || word.startsWith('www.') ? '|' : word
}
