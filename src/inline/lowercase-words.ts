/** The number of code units that are searched for lowercase words. */
const SAMPLE = 8192

/**
 * A test for words that also occur in lowercase between spaces: `the`, for `The`. Such a word with a capital begins a sentence
 * and is not a name.
 */
export function lowercaseWords(text: string): (word: string) => boolean {
  const sample = text.slice(0, SAMPLE)
  const known = new Map<string, boolean>()
  return (word) => {
    const found = known.get(word) ?? sample.includes(` ${word.toLowerCase()} `)
    known.set(word, found)
    return found
  }
}
