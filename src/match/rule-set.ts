/**
 * How a line meets ten thousand phrases: a literal prefilter with an n-gram index, as engines for regular expressions have
 * it. Templates such as `(sign up|subscribe) for our [free] newsletter` are parsed once (`templates/template-parser.ts`).
 * Those that are few phrases without slots stand in a hash table of whole lines (`prefilter/phrase-table.ts`); of the others
 * it is known how they begin, how they end and what they hold (`affix-index.ts`, `ngram-index.ts` beside it).
 *
 *     line ── letters folded ──► hash ──► Bloom filters (prefixes, suffixes, literals): nearly every line stops here
 *     `fold.ts`, `normalized-line.ts`     │ `prefilter/`
 *                                         └─► candidates ──► required literals ──► regular expression ──► slots
 *                                                            `templates/`
 *
 * So a line costs a few look-ups however many rules there are, and a pattern runs only where all that it needs is there.
 * What is no template has a matcher of its own beside this: patterns of whole lines (`line-pattern-index.ts`), stretches
 * within a line (`inline-matcher.ts`), credits that close a caption (`closing-credit.ts`).
 */
import { type Words, wordsOf } from '../locale/at-hand.js'
import type { CreditWords, FamilyName, Rule, RulePack, RuleRef } from '../rules/rule.js'
import type { TemplateTables } from '../rules/template-tables.js'
import { append } from './append.js'
import { closingCredits } from './closing-credit.js'
import { type FiledStretch, InlineMatcher } from './inline-matcher.js'
import { LinePatternIndex, type LinePatternTest } from './line-pattern-index.js'
import { LONGEST_LINE, type NormalizedLine } from './normalized-line.js'
import { type IsWanted, LineIndex, LineIndexes } from './prefilter/line-index.js'
import { TemplateIndex, TemplateIndexes } from './prefilter/template-index.js'
import { type PackTemplates, type TemplateUse, templatesOf } from './templates/pack-templates.js'
import { SLOT_VALIDATORS, type SlotValidators } from './templates/slots/validators.js'
import { tablesOf } from './templates/template-tables.js'

/** All packs of a cleaner, filed so that a line costs a few look-ups however many rules there are. */
export interface RuleSet {
  /** The families that stay out of work. */
  readonly keptFamilies: ReadonlySet<FamilyName>
  /** Addresses, and families of a language such as `en/share`, that are switched off. */
  readonly switchedOff: ReadonlySet<string>
  /** Those of the packs, BCP 47 or `any`. */
  readonly languages: readonly string[]
  /** Those of the languages that the cleaner has packs of, whichever of these work. */
  readonly words: Words
  /** The rules that know a line wherever it stands. */
  readonly ofLine: (normalized: NormalizedLine) => readonly RuleRef[]
  /**
   * The first of these that is wanted; sooner done than to ask for all. `isWanted`: of a few that are always the same, for each
   * has an index of its own, which stays.
   */
  readonly wantedOfLine: (normalized: NormalizedLine, isWanted: (rule: RuleRef) => boolean) => RuleRef | undefined
  /** The rule that knows a line below the story. */
  readonly ofTail: (normalized: NormalizedLine) => RuleRef | undefined
  /** The rules that take whole lines for their shape, however long. */
  readonly linePatterns: Pick<LinePatternIndex, 'find' | 'ofOrnaments' | 'ofTail'>
  /** The rule that knows what stands behind the last sentence of a paragraph. */
  readonly ofEnding: (normalized: NormalizedLine, mayHold: boolean) => RuleRef | undefined
  /** Whether what stands there, or closes it, may be known by a stretch that it holds. */
  readonly mayHoldEnding: (normalized: NormalizedLine) => boolean
  /** Rules for stretches within a line, with the character that opens them. */
  readonly inline: readonly InlineMatcher[]
  /** The rule of an address, as receipts name it; none if it is none of these packs’. */
  readonly ruleAt: (address: string) => RuleRef | undefined
  /** What it looks them up in. */
  readonly indexes: readonly Indexes[]
}

/** The rules of some packs, filed by what they know. */
interface Indexes {
  readonly lines: LineIndex
  readonly tail: TemplateIndex
  readonly endings: TemplateIndex
  readonly shapes: LinePatternIndex
  readonly inside: ReadonlyMap<string, readonly FiledStretch[]>
  readonly packs: readonly PackTemplates[]
  readonly isOn: IsWanted | undefined
}

/**
 * What the rules of some packs need beside their templates. A program with the rules of a few families brings no more of it
 * than these ask for.
 */
export interface RuleNeeds {
  readonly validators: SlotValidators
  readonly words: Words
  readonly closingCredits?: (words: CreditWords) => readonly LinePatternTest[]
}

/** What any rules need. */
const ALL_NEEDS = { validators: SLOT_VALIDATORS, closingCredits }

/** The rules of packs, filed. `leave`, `off`: what stays out of work; `words`: those at hand; see `RuleSet`. */
export function compileRules(
  packs: readonly RulePack[],
  leave?: ReadonlySet<FamilyName>,
  off?: ReadonlySet<string>,
  words = wordsOf(packs),
): RuleSet {
  return compileRulesWith({ ...ALL_NEEDS, words }, packs, leave, off)
}

/** The same of packs whose rules need no more than is given. */
export function compileRulesWith(
  needs: RuleNeeds,
  packs: readonly RulePack[],
  leave: ReadonlySet<FamilyName> = new Set(),
  off: ReadonlySet<string> = new Set(),
): RuleSet {
  const isOn = leave.size > 0 || off.size > 0 ? (rule: RuleRef) => !isOff(rule, leave, off) : undefined
  const shapes = new LinePatternIndex()
  const inside = new Map<string, FiledStretch[]>()
  const read = packs.map((pack) => templatesOf(pack, needs.validators, needs.words))
  for (const { rules } of read) {
    for (const { ref, rule } of rules) {
      if (isOn && !isOn(ref)) continue
      for (const shape of rule.shapes ?? []) shapes.add(shape, ref)
      for (const shape of creditsOf(rule, needs)) shapes.add(shape, ref)
      for (const stretch of rule.inside ?? []) append(inside, stretch.opens, { stretch, ref })
    }
  }
  const tables = packs.map((pack, nth) => tablesOf(pack, read[nth] as PackTemplates))
  const sourcesOf = (use: TemplateUse) =>
    read.map((templates, nth) => ({ templates, table: (tables[nth] as TemplateTables)[use] }))
  const indexes: Indexes = {
    lines: new LineIndex(sourcesOf('lines'), isOn),
    tail: new TemplateIndex(sourcesOf('tail'), 'tail', isOn),
    endings: new TemplateIndex(sourcesOf('endings'), 'endings', isOn),
    shapes,
    inside,
    packs: read,
    isOn,
  }
  return ruleSetOf([indexes], leave, off, needs.words)
}

function creditsOf({ closingCredit }: Rule, needs: RuleNeeds): readonly LinePatternTest[] {
  if (!closingCredit) return []
  if (!needs.closingCredits) throw new RangeError('nobody reads the credits of captions')
  return needs.closingCredits(closingCredit)
}

const isOff = ({ address, lang, family }: RuleRef, leave: ReadonlySet<FamilyName>, off: ReadonlySet<string>): boolean =>
  leave.has(family) || off.has(`${lang}/${family}`) || off.has(address)

/** What any of the files knows is known; where one answer is asked for, the first that has one gives it. */
export function ruleSetOf(
  files: readonly Indexes[],
  leaves: ReadonlySet<FamilyName>,
  off: ReadonlySet<string>,
  words: Words,
): RuleSet {
  const lines = new LineIndexes(files.map((some) => some.lines))
  const tail = new TemplateIndexes(files.map((some) => some.tail))
  const endings = new TemplateIndexes(files.map((some) => some.endings))
  const inside = new Map<string, FiledStretch[]>()
  for (const some of files)
    for (const [opens, rules] of some.inside) for (const rule of rules) append(inside, opens, rule)
  return {
    keptFamilies: leaves,
    switchedOff: off,
    languages: files.flatMap(({ packs }) => packs.map(({ lang }) => lang)),
    words,
    ofLine: (normalized) => lines.find(normalized),
    wantedOfLine: (normalized, isWanted) => lines.findWanted(normalized, isWanted),
    ofTail: (normalized) => (normalized.length > LONGEST_LINE ? undefined : tail.find(normalized)),
    linePatterns: LinePatternIndex.together(files.map((some) => some.shapes)),
    ofEnding: (normalized, mayHold) => endings.find(normalized, mayHold),
    mayHoldEnding: (normalized) => endings.prefilter.mayHold(normalized),
    inline: Array.from(inside, ([opens, rules]) => new InlineMatcher(opens, rules)),
    ruleAt: (address) => ruleAt(address, files),
    indexes: files,
  }
}

function ruleAt(address: string, files: readonly Indexes[]): RuleRef | undefined {
  for (const { packs, isOn } of files) {
    for (const templates of packs) {
      const ref = templates.ruleAt(address)
      if (ref && (isOn?.(ref) ?? true)) return ref
    }
  }
  return undefined
}
