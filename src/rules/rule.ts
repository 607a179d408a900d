import type { LanguageWords } from '../locale/locale.js'
import type { FamilyName, Yield } from './families.js'

export { FAMILY_NAMES, type FamilyName } from './families.js'

export const PLACES = ['anywhere', 'head', 'tail', 'edges', 'below', 'between', 'run'] as const

/**
 * Where a line must stand to be taken out. A line that could be a sentence, a subhead or an item of the story
 * needs this second signal; a line that nobody prints anywhere does not.
 *
 * - `anywhere`: its words are enough
 * - `head`: before the third sentence-like line
 * - `tail`: after the last sentence-like line; where a source trailer holds an address, above the first one too
 * - `edges`: head or tail
 * - `below`: below the first sentence-like line, where no headline of the story stands
 * - `between`: between two sentence-like or otherwise long lines
 * - `run`: beside a line that goes, in a row of three, or with nothing but known lines between it and the end
 *   (or the start, if there are two of them: one alone may be the title)
 *
 * `{ lines: ['source link'], place: 'tail' }`
 */
export type Place = (typeof PLACES)[number]

/** A stretch within a line: `pattern` (sticky) is tried wherever the character `opens` stands. */
export interface Inside {
  readonly opens: string
  readonly pattern: RegExp
  /** It can stand within a word, whose parts then close up: `[dropcap]T[/dropcap]he` → `The`. */
  readonly inWord?: boolean
}

/**
 * A whole line that words cannot describe, code say: `pattern` is tried on lines that end with one of the characters
 * of `ends` and hold `holds`. Without `ends` it is tried below the story only, if its place is `tail`;
 * with `holds: ''` and no `ends`, on lines of nothing but ornaments.
 *
 * `{ holds: '{', ends: ';}', pattern: /^\.[\w-]+ \{.*[;}]$/ }`
 */
export interface Shape {
  readonly holds: string
  readonly ends?: string
  /** So near the end of the line, in code units, `holds` begins. Spares long lines a look from end to end. */
  readonly near?: number
  readonly pattern: RegExp
}

/** How a language credits a picture at the end of its caption: `{ labels: ['Photo'], small: ['by'] }` */
export interface CreditWords {
  /** Before a colon or ©: `Foto`, `Bild`. */
  readonly labels: readonly string[]
  /** What else joins a label and a name: ` by`, ` de`. */
  readonly joints?: readonly string[]
  /** What needs no joint: `©`, `fot.` */
  readonly alone?: readonly string[]
  /** What needs none behind a stop, a bar or an opening bracket: `Op de brug.Beeld Jo Ng` */
  readonly behindStop?: readonly string[]
  /** Sources in small letters: `dpa`, `archiv`. */
  readonly sources?: readonly string[]
  /** Words between names: `von`, `via`. */
  readonly small: readonly string[]
  /** What closes a line, beside a to z, digits and a bracket; capitals follow by themselves. */
  readonly ends?: string
  /** A label may follow a small letter: `im MaiFoto: Jo Ng` */
  readonly glued?: boolean
  /** What pages print behind a credit: ` Vis mer`. */
  readonly tail?: string
}

/** One rule: data only: `{ lines: ['buy (me|us) a coffee'], place: 'tail' }` */
export interface Rule {
  /** Templates of whole lines; see `template.ts` for slots. */
  readonly lines?: readonly string[]
  /** Whole lines that go as they are written, one after the other; no sign in them means anything else. */
  readonly words?: readonly string[]
  /** Whole lines by their shape, ornaments included, of any length. */
  readonly shapes?: readonly Shape[]
  /** Captions that close with their credit; see `caption-credit.ts`. */
  readonly closingCredit?: CreditWords
  /** Templates that close the last paragraph, after its sentence. */
  readonly endings?: readonly string[]
  /** Stretches that go wherever they stand. */
  readonly inside?: readonly Inside[]
  /** Where lines, of whatever kind, fire; `anywhere` if absent. */
  readonly place?: Place
  /** A heading: in the tail, the headlines below it go with it. */
  readonly headsList?: boolean
  /** A heading: at the end of the text the paragraphs below it go with it; if it is `named`, where they hold its last word. */
  readonly headsBiography?: 'named' | 'any'
  /** What its lines say of the story, where that is something else than its family’s: the document keeps it. */
  readonly yields?: Yield
  /** Its lines are a label and the headline of another story behind it, which no full stop closes. */
  readonly labelled?: boolean
  /** Its lines are headlines in capitals: where there are more than a few of them, they are the subheads of the story. */
  readonly inCapitals?: boolean
  /** What tests hold it to. Nothing that runs reads it, and the build leaves it out. */
  readonly proof?: Proof
}

/**
 * What shows that a rule does its work and no harm.
 *
 * `{ removes: ['Buy me a coffee'], keeps: ['Buy me a coffee, she told the officer.'] }`
 */
export interface Proof {
  /** Lines or texts that go. */
  readonly removes: readonly string[]
  /** Near misses that stay, wherever they stand. */
  readonly keeps: readonly string[]
}

/** A rule as the engine knows it: with its address and its place made plain. */
export interface RuleRef {
  /** `en/newsletter/sign-up`: language, family, name. */
  readonly address: string
  readonly lang: string
  readonly family: FamilyName
  readonly place: Place
  readonly headsList: boolean
  readonly headsBiography?: 'named' | 'any'
  readonly yields?: Yield
  readonly labelled?: boolean
  readonly inCapitals?: boolean
}

/**
 * The addresses of a concept: its own, and those of its parts, whose lines go in one place only.
 *
 * `en/share/follow-us` → `en/share/follow-us`, `en/share/follow-us-head`, `en/share/follow-us-edges` …
 */
export const addressesOf = (concept: string): readonly string[] => [
  concept,
  ...PLACES.map((place) => `${concept}-${place}`),
]

/** One file of a pack: rules by name: `{ 'tip-jar': { lines: ['buy (me|us) a coffee'], place: 'tail' } }` */
export type Family = Readonly<Record<string, Rule>>

/** A family of ours: a rule without a proof does not compile. */
export type ProvenFamily = Readonly<Record<string, Rule & { readonly proof: Proof }>>

/** The rules of one language, or of any: `{ lang: 'en', families: { donation: {…} } }` */
export interface RulePack {
  /** BCP 47, or `any`; the first part of a rule’s address. */
  readonly lang: string
  readonly families: Readonly<Partial<Record<FamilyName, Family>>>
  /**
   * Months, words of bylines, verbs of saying …: a cleaner knows those of its packs, and English ones. A pack beside that of its
   * language needs none.
   */
  readonly words?: LanguageWords | undefined
}
