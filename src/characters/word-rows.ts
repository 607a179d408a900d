import { hashOfRow, wordsIn } from './shingles.js'

/** So many words in a row are hardly said twice by chance; of a script without blanks, so many letters. */
const WIDTH = 4

/**
 * What some texts say, as hashes of all runs of four words in them: tells how much of another text is said in them,
 * wherever it stands and however it is marked up. Takes time in proportion to the texts.
 *
 * `new Shingles().add('It rained all day long.').shareOf('it rained, all day!')` → `1`
 */
export class Shingles {
  private readonly known = new Set<number>()

  add(text: string): this {
    for (const hash of hashesIn(text)) this.known.add(hash)
    return this
  }

  get size(): number {
    return this.known.size
  }

  /** The share of a text’s runs of words that are known, from 0 to 1; of a text of fewer words 0. */
  shareOf(text: string): number {
    const hashes = hashesIn(text)
    return hashes.length === 0 ? 0 : hashes.filter((hash) => this.known.has(hash)).length / hashes.length
  }

  /** The share of what is known here that others know too. */
  shareIn(others: Shingles): number {
    let both = 0
    for (const hash of this.known) if (others.known.has(hash)) both++
    return this.known.size === 0 ? 0 : both / this.known.size
  }
}

/** The hashes of all runs of four words in a text, in order. */
export function hashesIn(text: string): number[] {
  const words = wordsIn(text)
  const hashes: number[] = []
  for (let at = 0; at + WIDTH <= words.length; at++) hashes.push(hashOfRow(words, at, WIDTH))
  return hashes
}
