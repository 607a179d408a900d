/** How much of a text is searched for words in small letters, in code units. */
const SAMPLE = 8192

/**
 * A test for words that the text has in small letters somewhere between blanks: `the`, for `The`. Such a word with a capital
 * opens a sentence, and is no name.
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
