import { once } from '../characters/once.js'
import type { CreditWords } from '../rules/rule.js'
import type { LinePatternTest } from './line-pattern-index.js'

/** The length of a caption before its credit, in code units. */
const SHORTEST = 12
const LONGEST = 600
/** The longest credit including its label, in code units, and the maximum number of words in it. */
const REACH = 200
const MOST_WORDS = 10

const ENDS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789)'
const BEFORE = /[\s.,!?…(|/”“„"»–—-]/
/** Another label before this one, for the writer: `Bleiben Sie gesund! Text/Foto: Jo Ng` closes a story, not a caption. */
const SHARED = /[.!?…”"»)|] ?\p{L}{2,12}\/$/u
const SMALL_LETTER = /\p{Ll}/u
const STOP = /(?:[.!?…”"»(|–—]| -) ?$/
const CLOSING = /\.?\)?$/
const BETWEEN = /[ /,|]+/
const JOINERS: ReadonlySet<string> = new Set(['', '&', '-', '–'])
const NAME = /* @__PURE__ */ once(() => /^["'“‘„«]?(?:\p{Lu}|@|\p{N}{1,6}\p{L})/u)
const NUMBER = /^\p{N}/u
/** A credit that begins with a year is a copyright notice: `© 2024 Jo Ng` */
const YEAR = /^(?:19|20)\d\d$/
const WORD = /* @__PURE__ */ once(() => /^["'“‘„«]?[@\p{L}\p{N}][\p{L}\p{N}.’'"“”»&@_-]{0,40}$/u)

/**
 * Tests for captions that end with a label and the makers of the picture. The credit contains only names and function words.
 *
 * `Die Brücke im Mai. Foto: Jo Ng/dpa`; not `Da war ein Foto: das Beweisstück`
 */
export function closingCredits(words: CreditWords): LinePatternTest[] {
  const { labels, alone = [], behindStop = [], ends = '' } = words
  let test: ((line: string) => boolean) | undefined
  const pattern = {
    test: (line: string) => {
      test ??= testOf(words) // Built on first use, because thirty languages have hundreds of labels.
      return test(line)
    },
  }
  const stems = stemsOf([...labels, ...alone, ...behindStop])
  return stems.map((holds) => ({ holds, ends: ENDS + ends + ends.toUpperCase(), near: REACH, pattern }))
}

function testOf(words: CreditWords): (line: string) => boolean {
  const { glued = false, tail = '' } = words
  const label = labelOf(words)
  const sources = new Set(words.sources)
  const small = new Set(words.small)
  const isName = (word: string) => sources.has(word) || (NAME().test(word) && WORD().test(word))
  const isKnown = (word: string) => isName(word) || small.has(word) || (NUMBER.test(word) && WORD().test(word))
  return (line) => {
    const end = tail !== '' && line.endsWith(tail) ? line.length - tail.length : line.length
    for (const { index, length, bare } of labelsFromEnd(label, line)) {
      if (!(bare ? STOP.test(line.slice(index - 3, index)) : standsFree(line, index, glued))) continue
      const credit = wordsOf(line.slice(index + length, end), isKnown)
      // The text behind an earlier label is longer still, so the search ends here.
      if (credit.length > MOST_WORDS || !credit.every(isKnown)) return false
      if (credit.some(isName) && !YEAR.test(credit[0] as string)) return true
    }
    return false
  }
}

function labelOf({ labels, joints = [], alone = [], behindStop = [] }: CreditWords): RegExp {
  const joined = labels.length > 0 ? `${anyOf(labels)}(?: ?[:©]|${anyOf(joints)})` : '(?!)'
  return new RegExp(`${joined}|${anyOf(alone)}|(?<bare>${anyOf(behindStop)}(?!\\p{Ll}))`, 'gu')
}

interface Label {
  readonly index: number
  readonly length: number
  readonly bare: boolean
}

function labelsFromEnd(label: RegExp, line: string): Label[] {
  const labels: Label[] = []
  label.lastIndex = Math.max(SHORTEST, line.length - REACH)
  for (let found = label.exec(line); found && found.index <= LONGEST; found = label.exec(line))
    labels.push({ index: found.index, length: found[0].length, bare: found.groups?.['bare'] !== undefined })
  return labels.reverse()
}

function standsFree(line: string, at: number, glued: boolean): boolean {
  const before = line.charAt(at - 1)
  if (before === '/' && SHARED.test(line.slice(Math.max(0, at - 16), at))) return false
  return BEFORE.test(before) || (glued && SMALL_LETTER.test(before))
}

/** `' Jo Ng/dpa-Xy)'` → `['Jo', 'Ng', 'dpa', 'Xy']` */
function wordsOf(credit: string, isKnown: (word: string) => boolean): string[] {
  const parts = credit.replace(CLOSING, '').split(BETWEEN)
  return parts.flatMap((part) => (isKnown(part) ? part : part.split('-'))).filter((part) => !JOINERS.has(part))
}

/** The shortest literals such that each label contains one of them. */
function stemsOf(labels: readonly string[]): string[] {
  const stems: string[] = []
  for (const label of [...labels].sort((a, b) => a.length - b.length))
    if (!stems.some((stem) => label.includes(stem))) stems.push(label)
  return stems
}

/** An alternation, longest word first: `(?:Fotos|Foto)`. Without words, a pattern that never matches. */
function anyOf(words: readonly string[]): string {
  if (words.length === 0) return '(?!)'
  const longestFirst = [...words].sort((a, b) => b.length - a.length)
  return `(?:${longestFirst.map((word) => word.replace(/[.|]/g, '\\$&')).join('|')})`
}
