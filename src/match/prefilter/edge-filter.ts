import { foldUnit } from '../fold.js'
import { type NormalizedLine, nextKey } from '../normalized-line.js'
import { FIRST_LETTERS, KEY_LENGTHS } from './affix-index.js'
import { BloomFilter } from './bloom-filter.js'

const LONGEST_KEY = /* @__PURE__ */ Math.max(...KEY_LENGTHS)

/**
 * Tells which keys a line may share with templates at one of its ends. Templates are read late: until then, only the first
 * letters of their lines are known, and a line that has these letters makes the filter read them and learn all their keys.
 */
export class EdgeFilter {
  private readonly known: BloomFilter
  /** Keys of first letters whose templates have not been read yet. */
  private readonly unread: Set<number>

  /**
   * `step`: 1 for the beginning of lines, −1 for their end. `most`: the largest count of keys. `unread`: the keys of first
   * letters. `read`: reads the templates under such a key, and returns all their keys.
   */
  constructor(
    private readonly step: 1 | -1,
    most: number,
    unread: Iterable<number>,
    private readonly read: (key: number) => readonly number[],
  ) {
    this.unread = new Set(unread)
    this.known = new BloomFilter(most + this.unread.size)
    for (const key of this.unread) this.known.add(key)
  }

  /** The lengths of the keys that a line may share, as a bit mask: bit 5 is set if a key of its first five letters may be. */
  lengthsIn({ text, start, end, length }: NormalizedLine): number {
    const { known, step } = this
    const most = Math.min(LONGEST_KEY, length)
    let lengths = 0
    let key = 0
    for (let letters = 1, at = step === 1 ? start : end - 1; letters <= most; letters++, at += step) {
      key = nextKey(key, foldUnit(text.charCodeAt(at)))
      if (known.mayContain(key)) {
        lengths |= 1 << letters
        if (letters <= FIRST_LETTERS && this.unread.size > 0) this.readUnder(key)
      } else if (letters === FIRST_LETTERS) return lengths
    }
    return lengths
  }

  private readUnder(key: number): void {
    if (!this.unread.delete(key)) return
    for (const edge of this.read(key)) this.known.add(edge)
  }
}
