import * as kind from './kinds.js'
import { isPair, type PageSet } from './page-set.js'
import { kindOf } from './plausibility.js'
import type { Run } from './run.js'
import { readSequence, UNIT } from './sequence.js'

/** What hardly anybody writes: a letter or two of a rare script, or of another than the word they stand in; and two scripts in one word. */
export type Mixture = 'none' | 'rare' | 'scripts'

/** So many letters make a word, and not chance. */
const WORD = 3
const FIRST_HAN = 0x3400
const FULL_WIDTH = 0xff00
const PLANE = 0x10000
/** The longest block of a script that has no kind of its own: syllables of Canada. */
const LONGEST_BLOCK = 0x280

/**
 * What the letters that a run becomes are together, and with the letters that it touches. Where they are broken
 * characters themselves, of another layer, they are nothing yet.
 *
 * `bØ¦t` in windows-1252 would be `bئt` → `rare`
 */
export function mixtureOf(text: string, { start, end, page, spaced }: Run, set: PageSet): Mixture {
  const bytes = set.bytesOf(page)
  let first = -1
  let last = -1
  let letters = 0
  let previous = 0
  let before = -1
  let mixed = false
  let rare = 0
  let most = 0
  for (let at = start; at < end; ) {
    const sequence = readSequence(text, at, bytes, spaced)
    const code = sequence % UNIT
    at += Math.floor(sequence / UNIT)
    const of = kindOf(code)
    if (previous < PLANE && code < PLANE && isPair(previous, code, set)) return 'none'
    previous = code
    if (isLetter(code, of)) {
      mixed ||= before >= 0 && !mayMeet(before, code)
      if (letters++ === 0) first = code
      last = code
      rare = of === kind.OTHER_LETTER ? rare + 1 : 0
      most = Math.max(most, rare)
      before = code
    } else if (of !== kind.MARK) {
      rare = 0
      before = -1
    }
  }
  if (mixed) return 'scripts'
  const strays = letters > 0 && letters < WORD && isStray(text, start, end, first, last)
  return strays || (most > 0 && most < WORD) ? 'rare' : 'none'
}

/** Dots and marks of a script stand in its row of the table, too: they are seldom asked about. */
function isLetter(code: number, of: number): boolean {
  return kind.isLetter(of) && (isEuropean(kind.scriptOf(of)) || LETTER.test(String.fromCodePoint(code)))
}

const LETTER = /\p{L}/u

/** Whether a letter or two, a first and a last one, stand in a word of another script. */
function isStray(text: string, start: number, end: number, first: number, last: number): boolean {
  if (touches(text, start - 1, first) || touches(text, end, last)) return true
  // `l贱l`: Chinese characters stand beside Latin words, and not in them.
  return isHan(first) && isLatin(text, start - 1) && isLatin(text, end)
}

/** Whether a letter would touch a Latin one that it never meets. What is not ASCII may be broken itself. */
function touches(text: string, at: number, letter: number): boolean {
  return letter >= 0 && isLatin(text, at) && !mayMeet(text.charCodeAt(at), letter)
}

/** A character, and not a comma, which may stand between Latin words. */
const isHan = (code: number): boolean => kindOf(code) === kind.HAN && code >= FIRST_HAN && code < FULL_WIDTH

function isLatin(text: string, at: number): boolean {
  const unit = text.charCodeAt(at) | 0
  return unit < 0x80 && kind.isLetter(kindOf(unit))
}

/** Whether letters may stand side by side: those of one script, Latin and Greek ones, and those of scripts without blanks. */
function mayMeet(one: number, other: number): boolean {
  const a = kind.scriptOf(kindOf(one))
  const b = kind.scriptOf(kindOf(other))
  if (a === b) return a !== kind.OTHER_LETTER || Math.abs(one - other) < LONGEST_BLOCK
  return isEuropean(a) && isEuropean(b) ? true : isUnspaced(a) && isUnspaced(b)
}

const isEuropean = (script: number): boolean => script === kind.LOWER || script === kind.GREEK_LOWER

/** Of scripts that write no blanks, beside which Latin letters stand without one. */
const isUnspaced = (script: number): boolean =>
  script === kind.LOWER ||
  script === kind.HAN ||
  script === kind.HANGUL ||
  script === kind.THAI ||
  (script >= kind.LAO && script <= kind.MYANMAR) ||
  script === kind.KHMER
