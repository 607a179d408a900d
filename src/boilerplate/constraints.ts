/** What a unit and its place are, as bits. */
export const Fact = {
  /** It reads like a sentence. */
  sentence: 1,
  /** It ends with a stop, but is too short to read like a sentence of the story. */
  shortSentence: 2,
  /** It stands between the first and the last sentence of the story. */
  within: 4,
  /** It stands above the first sentence of the story. */
  above: 8,
  /** It is the first unit of the text, which is its headline more often than not. */
  first: 16,
  /** It may be the headline: it stands above the story, is wider than a label, and no rule fits. */
  headline: 32,
  /** It is part of a sentence: it opens in lowercase or ends with a comma or a colon. */
  part: 64,
  /** It is wider than a label. */
  wide: 128,
  /** Its words say story. */
  saysStory: 256,
  /** No rule matches any unit of the text. */
  unknownText: 512,
  /** No rule matches the unit. */
  unknown: 1024,
  /** A rule matches it and fits where it stands. */
  fits: 2048,
  /** It is a piece of a line. */
  piece: 4096,
  /** Its script has neither spaces between words nor stops. */
  unread: 8192,
  /** It is an item of a list. */
  item: 16384,
} as const

export type Favor = 'recall' | 'balanced' | 'precision'

interface Constraint {
  readonly because: string
  /** The facts that a unit must have, as bits. */
  readonly of: number
  /** The log-odds that such a unit needs more. */
  readonly needs: number
}

const env = (name: string, value: number): number => Number(process.env[name] ?? value)

export const LIMITS: Readonly<Record<Favor, number>> = { recall: env('RECALL', 2), balanced: env('LIMIT', 1), precision: env('PRECISION', 0.2) }
export const RUN = { price: env('PRICE', 0.3) }
export const CONSTRAINTS: readonly Constraint[] = [
  { because: 'a lost sentence is worse than boilerplate that stays', of: Fact.sentence, needs: env('SENTENCE', 1) },
  { because: '', of: Fact.shortSentence, needs: env('SHORT', 0) },
  { because: '', of: Fact.within, needs: env('WITHIN', 0) },
  { because: '', of: Fact.first, needs: env('FIRST', 0) },
  { because: '', of: Fact.headline, needs: env('HEADLINE', 0) },
  { because: '', of: Fact.part | Fact.wide | Fact.unknown, needs: env('PART', 0) },
  { because: '', of: Fact.saysStory | Fact.unknown, needs: env('SAYS', 0) },
  { because: '', of: Fact.unknownText, needs: env('UNKNOWN_TEXT', 0) },
  { because: '', of: Fact.unknown, needs: env('UNKNOWN', 0) },
  { because: '', of: Fact.fits, needs: -env('ANYWHERE', 0) },
  { because: '', of: Fact.unread | Fact.unknown, needs: env('UNREAD', 9) },
  { because: '', of: Fact.unknown | Fact.above, needs: env('ABOVE', 0) },
  { because: '', of: Fact.unknown | Fact.within | Fact.sentence, needs: env('WITHIN_SENTENCE', 0) },
  { because: '', of: Fact.item | Fact.unknown, needs: env('ITEM', 0) },
]
