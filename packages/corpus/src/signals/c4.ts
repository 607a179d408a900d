import { count, share, type TextParts } from './text.js'

const END_MARK = /[.?!"]$/u
/** The second variant also accepts a straight apostrophe as an end mark. */
const END_MARK_OR_APOSTROPHE = /[.?!"']$/u
const ENDS_IN_DOTS = /\.\.\.$/u
const WHITE = /\s+/u
const POLICY = [
  'terms of use',
  'privacy policy',
  'cookie policy',
  'uses cookies',
  'use of cookies',
  'use cookies',
] as const
const SENTENCE_END = /[.?!]["')\]]{0,3}(?=\s|$)/gu
const LONGEST_WORD = 1000

/** One of the two variants of C4’s rules in use. */
interface Form {
  readonly leastWords: number
  readonly endMark: RegExp
}

const TFDS: Form = { leastWords: 5, endMark: END_MARK }
const DATATROVE: Form = { leastWords: 3, endMark: END_MARK_OR_APOSTROPHE }

/**
 * The signals of C4 (Raffel et al. 2020) in both variants: `c4` with at least 5 words per line, as in its own code, and
 * `c4-datatrove` with at least 3. Lines count as C4 would keep or drop them; sentences are those of the kept lines.
 */
export function c4Signals(parts: TextParts) {
  const { text, lines } = parts
  const lower = text.toLowerCase()
  return {
    'c4/line-without-end-mark': shareOf(lines, (line) => !endsWell(line, TFDS)),
    'c4/line-with-few-words': shareOf(lines, (line) => wordsIn(line) < TFDS.leastWords),
    'c4/line-with-javascript': shareOf(lines, (line) => line.toLowerCase().includes('javascript')),
    'c4/line-with-policy': shareOf(lines, hasPolicy),
    'c4/lines-removed': shareOf(lines, (line) => !isKept(line, TFDS)),
    'c4/sentences': sentencesIn(lines.filter((line) => isKept(line, TFDS))),
    'c4/lorem-ipsum': lower.includes('lorem ipsum') ? 1 : 0,
    'c4/curly-bracket': text.includes('{') ? 1 : 0,
    'c4-datatrove/lines-removed': shareOf(lines, (line) => !isKept(line, DATATROVE)),
    'c4-datatrove/sentences': sentencesIn(lines.filter((line) => isKept(line, DATATROVE))),
  }
}

const shareOf = (lines: readonly string[], is: (line: string) => boolean) => share(count(lines, is), lines.length)
const wordsIn = (line: string) => line.split(WHITE).length
const endsWell = (line: string, { endMark }: Form) => endMark.test(line) && !ENDS_IN_DOTS.test(line)

function hasPolicy(line: string): boolean {
  const lower = line.toLowerCase()
  return POLICY.some((phrase) => lower.includes(phrase))
}

function isKept(line: string, form: Form): boolean {
  return (
    endsWell(line, form) &&
    wordsIn(line) >= form.leastWords &&
    !line.split(WHITE).some((word) => word.length > LONGEST_WORD) &&
    !line.toLowerCase().includes('javascript') &&
    !hasPolicy(line)
  )
}

const sentencesIn = (lines: readonly string[]) =>
  lines.reduce((sum, line) => sum + Math.max(1, line.match(SENTENCE_END)?.length ?? 0), 0)
