/** What stands beside a quotation mark, in so far as it tells whether the mark opens or closes. */
export type Side = 'space' | 'bracket' | 'dash' | 'stop' | 'word'

const SPACE = /^[\s\u200B]?$/
const OPENING_BRACKET = /[([{<¿¡（［｛【〔《〈「『]/
const DASH = /[-\u2010-\u2015/\\|=+~]/
const STOP = /[.,;:!?)\]}>…、。，．：；！？）］｝】〕》〉」』।؟،؛]/
/** Dots that begin something: `...and then`, `.com`. */
const LEADING_DOTS = /\.[.\p{L}\p{N}]|…/uy

const BREAK = /\n[^\S\n]*\n|\u2029/g
const SINGLE_CLOSING = /(?<=[^\s([{])['’](?![\p{L}\p{N}])/gu
const DOUBLE = /["“”„«»]/g

/** The side before a mark: of the character that ends at `at`. */
export function sideBefore(text: string, at: number): Side {
  return sideOf(text.charAt(at - 1))
}

/** The side after a mark: of what begins at `at`. */
export function sideAfter(text: string, at: number): Side {
  LEADING_DOTS.lastIndex = at
  return LEADING_DOTS.test(text) ? 'word' : sideOf(text.charAt(at))
}

/** Whether a mark between two sides opens; `isOpen` settles what the sides leave open. */
export function opens(before: Side, after: Side, isOpen: boolean): boolean {
  switch (before) {
    case 'space':
      return after === 'space' || after === 'stop' ? !isOpen : true
    case 'bracket':
      return after === 'stop' ? !isOpen : true
    case 'dash':
      if (after === 'space' || after === 'stop') return false
      return after === 'dash' ? !isOpen : true
    default:
      return after === 'word' || after === 'bracket' ? !isOpen : false
  }
}

/** What is ahead in a text, asked from left to right: each answer is the offset of the next one at or after `from`. */
export interface Ahead {
  readonly paragraphBreak: (from: number) => number
  /** A single mark that stands where one closes, be it an apostrophe or not: `boys'`. */
  readonly singleClosing: (from: number) => number
  readonly double: (from: number) => number
}

/** Takes linear time for all answers together, as long as `from` never goes back. */
export function lookAhead(text: string): Ahead {
  return { paragraphBreak: ahead(text, BREAK), singleClosing: ahead(text, SINGLE_CLOSING), double: ahead(text, DOUBLE) }
}

function ahead(text: string, pattern: RegExp): (from: number) => number {
  let found = -1
  return (from) => {
    if (found < from) {
      pattern.lastIndex = from
      found = pattern.exec(text)?.index ?? text.length
    }
    return found
  }
}

function sideOf(character: string): Side {
  if (SPACE.test(character)) return 'space'
  if (STOP.test(character)) return 'stop'
  if (DASH.test(character)) return 'dash'
  return OPENING_BRACKET.test(character) ? 'bracket' : 'word'
}
