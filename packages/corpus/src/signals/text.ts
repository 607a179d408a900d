/** The parts of a text that the published rules use. */
export interface TextParts {
  readonly text: string
  /** Words: text between white space. */
  readonly words: readonly string[]
  /** Trimmed lines that are not empty. */
  readonly lines: readonly string[]
  /** Trimmed paragraphs: text between empty lines. */
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

/** A share of a whole; 0 for an empty whole. */
export const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

/** The number of items for which a predicate is true. */
export const count = <T>(items: readonly T[], counts: (item: T) => boolean): number =>
  items.reduce((sum, item) => sum + (counts(item) ? 1 : 0), 0)
