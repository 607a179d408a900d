/**
 * Matches a line against ten thousand phrases with a literal prefilter and an n-gram index, as regular-expression engines do.
 * Templates such as `(sign up|subscribe) for our [free] newsletter` are parsed once (`templates/template-parser.ts`). A
 * template that expands to a few phrases without slots is stored in a hash table of whole lines (`prefilter/phrase-table.ts`).
 * The others are indexed by their prefixes, suffixes and literals (`affix-index.ts`, `ngram-index.ts`).
 *
 *     line ── letters folded ──► hash ──► Bloom filters (prefixes, suffixes, literals): nearly every line stops here
 *     `fold.ts`, `normalized-line.ts`     │ `prefilter/`
 *                                         └─► candidates ──► required literals ──► search, with slot validators
 *                                                            `templates/`
 *
 * So a line costs a few lookups however many rules there are, and a search runs only where all literals are present.
 * Rules that are not templates have their own matchers: patterns for whole lines (`line-pattern-index.ts`), spans within a line
 * (`inline-matcher.ts`), and credits at the end of a caption (`closing-credit.ts`).
 */
import { type Words, wordsOf } from '../locale/at-hand.js'
import type { CreditWords, FamilyName, Rule, RulePack, RuleRef } from '../rules/rule.js'
import type { TemplateTables } from '../rules/template-tables.js'
import { append } from './append.js'
import { closingCredits } from './closing-credit.js'
import { InlineMatcher, type InlineRule } from './inline-matcher.js'
import { LinePatternIndex, type LinePatternTest } from './line-pattern-index.js'
import { LONGEST_LINE, type NormalizedLine } from './normalized-line.js'
import { type IsWanted, LineIndex, LineIndexes } from './prefilter/line-index.js'
import { TemplateIndex, TemplateIndexes } from './prefilter/template-index.js'
import { type PackTemplates, type TemplateUse, templatesOf } from './templates/pack-templates.js'
import { SLOT_VALIDATORS, type SlotValidators } from './templates/slots/validators.js'
import { tablesOf } from './templates/template-tables.js'

/** The compiled rules of a cleaner's packs. A line costs a few lookups however many rules there are. */
export interface RuleSet {
  /** Families to keep: their rules do not run. */
  readonly keptFamilies: ReadonlySet<FamilyName>
  /** Addresses, and families of a language such as `en/share`, that are switched off. */
  readonly switchedOff: ReadonlySet<string>
  /** The languages of the packs, BCP 47 or `any`. */
  readonly languages: readonly string[]
  /** The words of all packs of the cleaner, including packs that are not in this rule set. */
  readonly words: Words
  /** The rules that match a line at any position. */
  readonly ofLine: (normalized: NormalizedLine) => readonly RuleRef[]
  /**
   * The first wanted rule that matches a line; faster than finding all. `isWanted` must be one of a few constant functions,
   * because an index is built and kept for each.
   */
  readonly wantedOfLine: (normalized: NormalizedLine, isWanted: (rule: RuleRef) => boolean) => RuleRef | undefined
  /** The rule that matches a line below the story. */
  readonly ofTail: (normalized: NormalizedLine) => RuleRef | undefined
  /** Patterns for whole lines, regardless of their length. */
  readonly linePatterns: Pick<LinePatternIndex, 'find' | 'ofOrnaments' | 'ofTail'>
  /** The rule that matches the text behind the last sentence of a paragraph. */
  readonly ofEnding: (normalized: NormalizedLine, mayHold: boolean) => RuleRef | undefined
  /** Whether a line may contain a literal of an ending. If not, pass `false` as `mayHold` to `ofEnding`. */
  readonly mayHoldEnding: (normalized: NormalizedLine) => boolean
  /** Rules for spans within a line, by the character that the spans begin with. */
  readonly inline: readonly InlineMatcher[]
  /** The rule with an address as receipts name it, if it is in one of these packs. */
  readonly ruleAt: (address: string) => RuleRef | undefined
  /** The indexes that lookups use. */
  readonly indexes: readonly Indexes[]
}

/** The rules of some packs, by use. */
interface Indexes {
  readonly lines: LineIndex
  readonly tail: TemplateIndex
  readonly endings: TemplateIndex
  readonly linePatterns: LinePatternIndex
  readonly inline: ReadonlyMap<string, readonly InlineRule[]>
  readonly packs: readonly PackTemplates[]
  readonly isOn: IsWanted | undefined
}

/** What the rules of some packs need besides templates. A program that uses few families loads only what those need. */
export interface RuleNeeds {
  readonly validators: SlotValidators
  readonly words: Words
  readonly closingCredits?: (words: CreditWords) => readonly LinePatternTest[]
}

/** Covers all rules. */
const ALL_NEEDS = { validators: SLOT_VALIDATORS, closingCredits }

/**
 * Compiles the rules of packs. `excluded`: families to leave out; `off`: addresses that are switched off; `words`: the words at
 * hand; see `RuleSet`.
 */
export function compileRules(
  packs: readonly RulePack[],
  excluded?: ReadonlySet<FamilyName>,
  off?: ReadonlySet<string>,
  words = wordsOf(packs),
): RuleSet {
  return compileRulesWith({ ...ALL_NEEDS, words }, packs, excluded, off)
}

/** Like `compileRules`, for packs whose rules need no more than `needs`. */
export function compileRulesWith(
  needs: RuleNeeds,
  packs: readonly RulePack[],
  excluded: ReadonlySet<FamilyName> = new Set(),
  off: ReadonlySet<string> = new Set(),
): RuleSet {
  const isOn = excluded.size > 0 || off.size > 0 ? (rule: RuleRef) => !isOff(rule, excluded, off) : undefined
  const linePatterns = new LinePatternIndex()
  const inline = new Map<string, InlineRule[]>()
  const read = packs.map((pack) => templatesOf(pack, needs.validators, needs.words))
  for (const { rules } of read) {
    for (const { ref, rule } of rules) {
      if (isOn && !isOn(ref)) continue
      for (const shape of rule.shapes ?? []) linePatterns.add(shape, ref)
      for (const shape of creditsOf(rule, needs)) linePatterns.add(shape, ref)
      for (const inside of rule.inside ?? []) append(inline, inside.opens, { inside, ref })
    }
  }
  const tables = packs.map((pack, nth) => tablesOf(pack, read[nth] as PackTemplates))
  const sourcesOf = (use: TemplateUse) =>
    read.map((templates, nth) => ({ templates, table: (tables[nth] as TemplateTables)[use] }))
  const indexes: Indexes = {
    lines: new LineIndex(sourcesOf('lines'), isOn),
    tail: new TemplateIndex(sourcesOf('tail'), 'tail', isOn),
    endings: new TemplateIndex(sourcesOf('endings'), 'endings', isOn),
    linePatterns,
    inline,
    packs: read,
    isOn,
  }
  return ruleSetOf([indexes], excluded, off, needs.words)
}

function creditsOf({ closingCredit }: Rule, needs: RuleNeeds): readonly LinePatternTest[] {
  if (!closingCredit) return []
  if (!needs.closingCredits) throw new RangeError('Caption credits need the matcher "closingCredits".')
  return needs.closingCredits(closingCredit)
}

const isOff = (
  { address, lang, family }: RuleRef,
  excluded: ReadonlySet<FamilyName>,
  off: ReadonlySet<string>,
): boolean => excluded.has(family) || off.has(`${lang}/${family}`) || off.has(address)

/** Merges indexes. Lookups for all rules return the matches of every index; lookups for one rule return the first match. */
export function ruleSetOf(
  files: readonly Indexes[],
  excluded: ReadonlySet<FamilyName>,
  off: ReadonlySet<string>,
  words: Words,
): RuleSet {
  const lines = new LineIndexes(files.map((some) => some.lines))
  const tail = new TemplateIndexes(files.map((some) => some.tail))
  const endings = new TemplateIndexes(files.map((some) => some.endings))
  const inline = new Map<string, InlineRule[]>()
  for (const some of files)
    for (const [opens, rules] of some.inline) for (const rule of rules) append(inline, opens, rule)
  return {
    keptFamilies: excluded,
    switchedOff: off,
    languages: files.flatMap(({ packs }) => packs.map(({ lang }) => lang)),
    words,
    ofLine: (normalized) => lines.find(normalized),
    wantedOfLine: (normalized, isWanted) => lines.findWanted(normalized, isWanted),
    ofTail: (normalized) => (normalized.length > LONGEST_LINE ? undefined : tail.find(normalized)),
    linePatterns: LinePatternIndex.merge(files.map((some) => some.linePatterns)),
    ofEnding: (normalized, mayHold) => endings.find(normalized, mayHold),
    mayHoldEnding: (normalized) => endings.prefilter.mayHold(normalized),
    inline: Array.from(inline, ([opens, rules]) => new InlineMatcher(opens, rules)),
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
