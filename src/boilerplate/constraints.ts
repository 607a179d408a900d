/** What a unit and its place are, as bits. */
export const Fact = {
  /** It reads like a sentence. */
  sentence: 1,
  /** It stands above the first sentence of the story, where the headline is. */
  above: 2,
  /** It is part of a sentence: it opens in lowercase, or ends with a comma or a colon. */
  part: 4,
  /** It is wider than a label. */
  wide: 8,
  /** Its words say story. */
  saysStory: 16,
  /** No rule tells that the text has boilerplate. */
  untoldText: 32,
  /** No rule matches it. */
  unknown: 64,
  /** A rule matches it and fits where it stands. */
  fits: 128,
  /** It is in Thai, Lao or Khmer, whose words and sentences cannot be told apart. */
  unread: 256,
} as const

/** What is favored: fewer lost sentences, neither, or less boilerplate that stays. */
export type Favor = 'recall' | 'balanced' | 'precision'

/** The log-odds from which a unit goes, before the constraints. */
export const LIMITS: Readonly<Record<Favor, number>> = { recall: 1.2, balanced: 0.3, precision: -0.6 }

/** What each end of a run of units costs, so that a doubtful unit goes with its row and a single one stays. */
export const PRICE = 0.3

/** What a unit needs more, in log-odds, to go. */
export interface Constraint {
  /** The facts that a unit must have, as bits of `Fact`. */
  readonly of: number
  readonly needs: number
}

/** All that the decoder knows besides odds, in order; each applies to the units that have all of its facts, and they add up. */
export const CONSTRAINTS: readonly Constraint[] = [
  // A rule speaks for itself where it fits, even if the words of the unit are those of news.
  { of: Fact.fits, needs: -1.5 },
  // A lost sentence is worse than boilerplate that stays.
  { of: Fact.sentence, needs: 1 },
  // A line that a scraper broke, or a verse.
  { of: Fact.part | Fact.wide | Fact.unknown, needs: 1 },
  { of: Fact.saysStory | Fact.unknown, needs: 1 },
  // Headlines look like labels.
  { of: Fact.above | Fact.unknown, needs: 1 },
  // Most texts in which no rule tells of boilerplate are clean.
  { of: Fact.untoldText, needs: 1.5 },
  { of: Fact.unread | Fact.unknown, needs: 9 },
]
