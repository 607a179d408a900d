import { isAscii } from '../../characters/ascii.js'
import { partUnspaced } from '../../characters/scripts.js'

const NOT_WORD = /[^\p{L}\p{N}]+/gu
const ASCII_WORD = /[a-z0-9]+/g

/** Words in lower case, letters of scripts without blanks one by one: `“So” 晴れ` → `['so', '晴', 'れ']` */
export function wordsOf(text: string): string[] {
  if (isAscii(text)) return text.slice(0, LONGEST).toLowerCase().match(ASCII_WORD) ?? []
  return partUnspaced(text.slice(0, LONGEST).normalize('NFKC').toLowerCase()).split(NOT_WORD).filter(Boolean)
}

const LONGEST = 1000

/** The words of headlines, read once for each, for each is held against many. */
export class Words {
  private readonly known = new Map<string, ReadonlySet<string>>()
  private readonly joined = new Map<string, string>()

  of(text: string): ReadonlySet<string> {
    const words = this.known.get(text) ?? new Set(wordsOf(text))
    this.known.set(text, words)
    return words
  }

  /** All of them in order, parted by blanks. */
  inOrder(text: string): string {
    const line = this.joined.get(text) ?? wordsOf(text).join(' ')
    this.joined.set(text, line)
    return line
  }
}

/** How far two headlines are the same, from 0 to 1: the share of the shorter one’s words that the other has too. */
export function likeness(one: string, other: string, words = new Words()): number {
  if (one === other && one !== '') return 1
  const a = words.of(one)
  const b = words.of(other)
  const [short, long] = a.size < b.size ? [a, b] : [b, a]
  if (short.size === 0) return 0
  let shared = 0
  for (const word of short) if (long.has(word)) shared++
  const share = shared / short.size
  // One word out of ten in common says little of two headlines: `Sport` is in every headline on sport.
  return short.size < 3 && long.size > short.size * 3 ? share / 2 : share
}

/** Whether two texts are the same but for case, punctuation and blanks. */
export function isSame(one: string, other: string, words = new Words()): boolean {
  return one === other || words.inOrder(one) === words.inOrder(other)
}
