import { CUE_WORDS } from './cues.table.js'
import { hidingName, isForNarrow, isForWide } from './hiding-names.js'
import { HASH_BASIS, HASH_PRIME, NameTable } from './name-table.js'

/** What a class attribute tells as a whole. One bit each. */
export const Fact = {
  /** Text for screen readers, and boxes that open over a word. */
  hides: 1 << 0,
  /** A post of another site: `twitter-tweet`. */
  embed: 1 << 1,
  /** The text under a picture: `wp-caption-text`. */
  caption: 1 << 2,
  /** A note to the reader: `admonition warning`. */
  callout: 1 << 3,
  /** Shown on narrow screens only: `md:hidden` … */
  narrow: 1 << 4,
  /** … or on wide ones only: `hidden md:block` */
  wide: 1 << 5,
} as const

/** Nearly all values have none of these words, and need no second look. */
const TELLS =
  /tooltip|sr-|reader|visually|visibl|assistive|a11y|a-off|hidden|hide|-none|no-disp|-only|only-|show-|embed|twitter|instagram|post-media|caption|alert|admonition|callout|aside|block|notecard|information-macro/i
/** A value of more code units is no list of names of frameworks. */
const LONGEST = 600
const EMBED =
  /(?:^|\s)(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed|reddit-(?:embed|card)(?:-bq)?|text-post-media)(?:\s|$)/
const CAPTION =
  /(?:^|\s)(?:wp-caption-text|tr-caption|(?:image|photo|picture|img|figure|fig|gallery)[_-]{0,2}caption(?:[_-]{1,2}text)?|caption[_-]{1,2}text|figcaption)(?:\s|$)/i
const CALLOUT =
  /(?:^|\s)(?:markdown-alert(?:-[a-z]+)?|admonition(?:-[a-z]+|block)?|theme-admonition|callout(?:-block)?|(?:notion|nextra|obsidian)-callout|starlight-aside|custom-block|notecard|confluence-information-macro|alert-(?:info|note|warning|danger|success|primary|secondary|tip|important|caution))(?:\s|$)/i

const FACTS: readonly (readonly [fact: number, isOne: (classes: string) => boolean])[] = [
  [Fact.hides, (classes) => hidingName(classes) !== undefined],
  [Fact.embed, (classes) => EMBED.test(classes)],
  [Fact.caption, (classes) => CAPTION.test(classes)],
  [Fact.callout, (classes) => CALLOUT.test(classes)],
  [Fact.narrow, (classes) => classes.length <= LONGEST && isForNarrow(classes)],
  [Fact.wide, (classes) => classes.length <= LONGEST && isForWide(classes)],
]

/** The places of words in a table of weights: a power of two. */
export const WORD_PLACES: number = 1 << 13
/** No name of a site that is one has more words. */
const MOST_WORDS = 24

let lexicon: NameTable | undefined

/** The cues of the words of names, by hash. */
function cueTable(): NameTable {
  const cues = new Map<string, number>()
  for (const [cue, words] of CUE_WORDS) for (const word of words.split(' ')) cues.set(word, (cues.get(word) ?? 0) | cue)
  return new NameTable([...cues.keys()], [...cues.values()])
}

/** The bits of `Cue` of a word with a hash as `hashOf` has it: that of `newsletter` → `Cue.newsletter` */
export function cuesOfWord(hash: number): number {
  lexicon ??= cueTable()
  const cues = lexicon.find(hash)
  return Math.max(cues, 0)
}

/** A power of two, several times the number of values that most pages have. */
const SLOTS = 1 << 12
const MOST_STEPS = 8

/** What the class attributes and ids of a page say. Each value is looked at once, and has a number. */
export class ClassNames {
  /** By number: the value, its bits of `Cue`, its bits of `Fact`, and the places of its words in a table of weights. */
  readonly values: string[] = []
  readonly cues: number[] = []
  readonly facts: number[] = []
  readonly words: (readonly number[])[] = []
  /** … and what it says of the structure of a story, once that is asked: see `structure/names.ts`; -1 before. */
  readonly named: number[] = []
  private readonly lengths = new Int32Array(SLOTS)
  private readonly numbers = new Int32Array(SLOTS)

  /** Forgets all values, for the next page. */
  clear(): void {
    this.lengths.fill(0)
    this.values.length = this.cues.length = this.facts.length = this.words.length = this.named.length = 0
  }

  /** The number of the value at a span of a source; a span is never empty. */
  at(source: string, start: number, end: number): number {
    const { lengths, numbers, values } = this
    const length = end - start
    let slot = slotOf(source, start, length)
    for (let step = 0; step < MOST_STEPS; step++, slot = (slot + 1) & (SLOTS - 1)) {
      if (lengths[slot] === 0) {
        const number = this.add(source.slice(start, end))
        lengths[slot] = length
        numbers[slot] = number
        return number
      }
      const number = numbers[slot] as number
      if (lengths[slot] === length && values[number] === source.slice(start, end)) return number
    }
    return this.add(source.slice(start, end))
  }

  private add(value: string): number {
    this.words.push(readWords(value))
    this.cues.push(readCues)
    this.named.push(-1)
    this.facts.push(TELLS.test(value) ? factsOf(value) : 0)
    return this.values.push(value) - 1
  }
}

/** A slot by the length of a value and 16 of its units, evenly spread: lists of classes have hundreds. */
function slotOf(source: string, start: number, length: number): number {
  const step = (length >> 4) + 1
  let hash = length
  for (let at = start + length - 1; at >= start; at -= step) hash = Math.imul(hash ^ source.charCodeAt(at), HASH_PRIME)
  return (hash ^ (hash >>> 15)) & (SLOTS - 1)
}

function factsOf(value: string): number {
  let facts = 0
  for (const [fact, isOne] of FACTS) if (isOne(value)) facts |= fact
  return facts
}

/** What `readWords` read last, beside what it answers. */
let readCues = 0

/**
 * The places of the words of names in a table of weights, once each; sets `readCues` to what the words say, alone and two as one:
 * `articleBody share-bar` → the words `article`, `body`, `share`, `bar`; cues of these, of `articlebody` and of `sharebar`.
 */
function readWords(value: string): readonly number[] {
  const places: number[] = []
  let cues = 0
  let hash = HASH_BASIS
  /** The hash of the word before and this one. */
  let joined = HASH_BASIS
  let length = 0
  let hasBefore = false
  let wasLower = false
  for (let at = 0; at <= value.length; at++) {
    const code = at < value.length ? value.charCodeAt(at) : SPACE
    const isUpper = code >= UPPER_A && code <= UPPER_Z
    const isLetter = isUpper || (code >= LOWER_A && code <= LOWER_Z) || code > LAST_ASCII
    if (length > 0 && (!isLetter || (isUpper && wasLower))) {
      cues |= cuesOfWord(hash)
      if (hasBefore) cues |= cuesOfWord(joined)
      const place = (hash ^ (hash >>> 15)) & (WORD_PLACES - 1)
      if (places.length < MOST_WORDS && !places.includes(place)) places.push(place)
      joined = hash
      hasBefore = code !== SPACE
      hash = HASH_BASIS
      length = 0
    } else if (code === SPACE) hasBefore = false
    wasLower = isLetter && !isUpper
    if (!isLetter) continue
    hash = Math.imul(hash ^ (code | 32), HASH_PRIME)
    joined = Math.imul(joined ^ (code | 32), HASH_PRIME)
    length++
  }
  readCues = cues
  return places
}

const SPACE = 0x20
const UPPER_A = 0x41
const UPPER_Z = 0x5a
const LOWER_A = 0x61
const LOWER_Z = 0x7a
const LAST_ASCII = 0x7f
