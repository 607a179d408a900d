/**
 * Forms of news text that look like furniture and are none: each is made of a clean text, with none of its words changed
 * and a few signs, numbers and line feeds put in. What looks like a list or a label must be told by its words.
 */

/** Numbers from 0 to 1. */
type Random = () => number

const SENTENCE = /(?<=[.!?…]["”’»)]?) (?=["“«(]?\p{Lu})|(?<=[。！？।۔][」』”）]?)(?=[^」』”）\s])|\n+/u
const CLAUSE = /(?<=[,;:،、，；])\s*/u
const WORD = /[\p{L}\p{M}\p{N}’'-]+/gu
const NAME = /^\p{Lu}\p{Ll}{2}/u
const LAST_STOP = /[.!?…。！？।۔]+["”’»)」』]?$/u
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/** How wide a verse is, in words or in letters of scripts without blanks. */
const VERSE = [3, 8] as const
const WRAPPED_AT = [40, 66, 72, 80] as const

const between = (random: Random, from: number, to: number) => from + Math.floor(random() * (to - from + 1))
const one = <T>(random: Random, some: readonly T[]): T => some[Math.floor(random() * some.length)] as T
const two = (number: number) => String(number).padStart(2, '0')

const sentencesOf = (text: string): string[] =>
  text
    .split(SENTENCE)
    .map((sentence) => sentence.trim())
    .filter(Boolean)

/** The first words of a sentence, without its stop: `('The council met on Monday.', 3)` → `'The council met'` */
function opening(sentence: string, count: number): string {
  if (UNSPACED.test(sentence)) return sentence.slice(0, 2 * count).replace(LAST_STOP, '')
  return sentence.split(' ').slice(0, count).join(' ').replace(LAST_STOP, '')
}

/** Names and other words with capitals that a text has, or any words. */
function namesOf(text: string): string[] {
  const words = text.match(WORD) ?? ['A']
  const names = words.filter((word) => NAME.test(word))
  return (names.length > 3 ? names : words).slice(0, 60)
}

const wrapped = (text: string, width: number): string =>
  text.replace(new RegExp(`(?![^\\n]{1,${width}}$)([^\\n]{1,${width}})[ \\n]`, 'gm'), '$1\n')

function verses(text: string, random: Random): string {
  const lines = sentencesOf(text)
    .slice(0, 12)
    .flatMap((sentence) => sentence.split(CLAUSE))
    .flatMap((clause) => {
      const words = UNSPACED.test(clause) ? (clause.match(/.{1,12}/gu) ?? []) : clause.split(' ')
      const rows: string[] = []
      for (let at = 0; at < words.length; ) {
        const count = UNSPACED.test(clause) ? 1 : between(random, ...VERSE)
        rows.push(words.slice(at, at + count).join(' '))
        at += count
      }
      return rows
    })
  return lines.map((line, at) => (at % 5 === 4 ? `${line}\n` : line)).join('\n')
}

/** A moment before each sentence: a clock time, a day, a year. */
function chronicle(text: string, random: Random): string {
  const style = between(random, 0, 4)
  const moment = [
    (nth: number) => `${two(6 + nth)}:${two(between(random, 0, 59))} `,
    (nth: number) => `${two(nth + 1)}.${two(between(random, 1, 12))}.: `,
    (nth: number) => `${1960 + 3 * nth}: `,
    (nth: number) => `${two(6 + nth)}.${two(between(random, 0, 59))}\n`,
    (nth: number) => `${between(random, 1, 28)}/${nth + 1}/20${two(between(random, 10, 26))} – `,
  ][style] as (nth: number) => string
  return sentencesOf(text)
    .slice(0, 16)
    .map((sentence, nth) => moment(nth) + sentence)
    .join('\n')
}

function interview(text: string, random: Random): string {
  const names = namesOf(text)
  const style = between(random, 0, 2)
  const speakers = [one(random, names), `${one(random, names)} ${one(random, names)}`]
  return sentencesOf(text)
    .slice(0, 24)
    .map((sentence, nth) => {
      if (style === 0) return `${speakers[nth % 2]}: ${sentence}`
      if (style === 1) return nth % 2 ? sentence : `${opening(sentence, 9)}?`
      return `– ${sentence}`
    })
    .join('\n')
}

/** Points of a few words below a sentence. */
function list(text: string, random: Random): string {
  const sentences = sentencesOf(text)
  const bullet = one(random, ['- ', '* ', '• ', '', 'n. ', 'n) '])
  const points = sentences
    .slice(1, 14)
    .map((sentence, nth) => bullet.replace('n', String(nth + 1)) + opening(sentence, between(random, 2, 9)))
  return [sentences[0], ...points, ...sentences.slice(14)].join('\n')
}

/** A word and what it is, a line each: ingredients, results, facts. */
function facts(text: string, random: Random): string {
  const names = namesOf(text)
  const sentences = sentencesOf(text)
  const style = between(random, 0, 3)
  const lines = sentences.slice(1, 16).map((sentence) => {
    const name = one(random, names)
    if (style === 0) return `${name}: ${opening(sentence, 5)}`
    if (style === 1) return `${name} – ${one(random, names)} ${between(random, 0, 4)}:${between(random, 0, 4)}`
    if (style === 2) return `${between(random, 1, 500)} ${opening(sentence, 3).toLowerCase()}`
    return `${between(random, 1, 20)}. ${name} ${one(random, names)} ${between(random, 1, 90)}`
  })
  return [sentences[0], ...lines, ...sentences.slice(16)].join('\n')
}

/** A heading of a few words before every few sentences. */
function headed(text: string, random: Random): string {
  const names = namesOf(text)
  return sentencesOf(text)
    .map((sentence, nth) => {
      if (nth % 3 !== 0 || nth === 0) return sentence
      const heading =
        random() < 0.5 ? opening(sentence, between(random, 1, 5)) : `${one(random, names)} ${one(random, names)}`
      return `${random() < 0.3 ? heading.toUpperCase() : heading}\n${sentence}`
    })
    .join('\n')
}

function letter(text: string, random: Random): string {
  const names = namesOf(text)
  const sentences = sentencesOf(text)
  const address = [
    `${one(random, names)} ${between(random, 1, 200)}`,
    `${between(random, 1000, 99999)} ${one(random, names)}`,
  ]
  const opened = `${opening(sentences[0] ?? '', 2)} ${one(random, names)},`
  const closed = [`${opening(sentences.at(-1) ?? '', 3)},`, `${one(random, names)} ${one(random, names)}`]
  return [...(random() < 0.5 ? address : []), opened, ...sentences, ...closed].join('\n')
}

const FORMS: readonly ((text: string, random: Random) => string)[] = [
  (text) => sentencesOf(text).join('\n'),
  (text) => text.replace(/\s*\n\s*/g, ' '),
  (text) => text.toUpperCase(),
  (text, random) => wrapped(text, one(random, WRAPPED_AT)),
  verses,
  chronicle,
  interview,
  list,
  facts,
  headed,
  letter,
]

/** One of the forms of a text: `'He came. She left.'` → `'09:12 He came.\n10:40 She left.'` */
export const formOf = (text: string, random: Random): string => one(random, FORMS)(text, random)
