import { foldUnit } from '../fold.js'
import { type NormalizedLine, nextKey } from '../normalized-line.js'
import { FIRST_LETTERS, KEY_LENGTHS } from './affix-index.js'
import { BloomFilter } from './bloom-filter.js'

const LONGEST_KEY = /* @__PURE__ */ Math.max(...KEY_LENGTHS)

/**
 * Tells which keys a line may share with templates at one of its ends. What templates are to be known by is not known
 * before they are read: that is done when a line first has the letters that some of them wait for.
 */
export class EdgeFilter {
  private readonly known: BloomFilter
  /** Keys of letters whose templates no line has come near. */
  private readonly waiting: Set<number>

  /** `most`: how many keys there will be. `read`: reads the templates that wait for a key, and answers with theirs. */
  constructor(
    private readonly step: 1 | -1,
    most: number,
    waiting: Iterable<number>,
    private readonly read: (key: number) => readonly number[],
  ) {
    this.waiting = new Set(waiting)
    this.known = new BloomFilter(most + this.waiting.size)
    for (const key of this.waiting) this.known.add(key)
  }

  /** For each length of a key whether the line may have one of those, by the bit of its place. */
  seenIn({ text, start, end, length }: NormalizedLine): number {
    const { known, step } = this
    const most = Math.min(LONGEST_KEY, length)
    let seen = 0
    let key = 0
    for (let letters = 1, at = step === 1 ? start : end - 1; letters <= most; letters++, at += step) {
      key = nextKey(key, foldUnit(text.charCodeAt(at)))
      if (known.mayContain(key)) {
        seen |= 1 << letters
        if (letters <= FIRST_LETTERS && this.waiting.size > 0) this.call(key)
      } else if (letters === FIRST_LETTERS) return seen
    }
    return seen
  }

  private call(key: number): void {
    if (!this.waiting.delete(key)) return
    for (const edge of this.read(key)) this.known.add(edge)
  }
}
