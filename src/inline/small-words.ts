/** A text shows its small words within so many code units. */
const SAMPLE = 8192

/**
 * Tells whether a text writes a word small somewhere between blanks: `the`, of `The`. Looks at the first pages only.
 * Such a word with a capital opens a sentence, and is no name.
 */
export function smallWords(text: string): (word: string) => boolean {
  const sample = text.slice(0, SAMPLE)
  const known = new Map<string, boolean>()
  return (word) => {
    const found = known.get(word) ?? sample.includes(` ${word.toLowerCase()} `)
    known.set(word, found)
    return found
  }
}
