/** A text as the published rules look at it. */
export interface TextParts {
  readonly text: string
  /** Stretches between white space: what the rules call words. */
  readonly words: readonly string[]
  /** Lines with something on them, trimmed. */
  readonly lines: readonly string[]
  /** Stretches between empty lines, trimmed. */
  readonly paragraphs: readonly string[]
}

const WHITE = /\s+/u
const BREAKS = /\n+/u
const EMPTY_LINES = /\n\s*\n/u

/** `'One two.\n\nThree'` → words `One`, `two.`, `Three`; two lines; two paragraphs */
export function partsOf(text: string): TextParts {
  const trimmed = (pieces: readonly string[]) => pieces.map((piece) => piece.trim()).filter((piece) => piece !== '')
  return {
    text,
    words: text.split(WHITE).filter((word) => word !== ''),
    lines: trimmed(text.split(BREAKS)),
    paragraphs: trimmed(text.split(EMPTY_LINES)),
  }
}

/** A part of a whole, of nothing 0. */
export const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

/** How many of some items there are. */
export const count = <T>(items: readonly T[], counts: (item: T) => boolean): number =>
  items.reduce((sum, item) => sum + (counts(item) ? 1 : 0), 0)
