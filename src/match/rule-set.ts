/**
 * How a line meets ten thousand phrases: a literal prefilter with an n-gram index, as engines for regular expressions have
 * it. Templates such as `(sign up|subscribe) for our [free] newsletter` are parsed once (`template-parser.ts`). Those that
 * are few phrases without slots stand in a hash table of whole lines (`phrase-table.ts`); of the others it is known how they
 * begin, how they end and what they hold (`template-index.ts`, `affix-index.ts`, `ngram-index.ts`).
 *
 *     line ── letters folded ──► hash ──► Bloom filters (prefixes, suffixes, literals): nearly every line stops here
 *                                             └─► candidates ──► required literals ──► regular expression ──► slots
 *
 * So a line costs a few look-ups however many rules there are, and a pattern runs only where all that it needs is there.
 */
import { traitsOf } from '../rules/families.js'
import type { FamilyName, Inside, Rule, RulePack, RuleRef } from '../rules/rule.js'
import { append } from './append.js'
import { closingCredits } from './closing-credit.js'
import { InlineMatcher } from './inline-matcher.js'
import { LineIndex, LineIndexes } from './line-index.js'
import { LinePatternIndex } from './line-pattern-index.js'
import { LONGEST_LINE, type NormalizedLine } from './normalized-line.js'
import { parseTemplate, type Template } from './template.js'
import { TemplateIndex, TemplateIndexes } from './template-index.js'

/** All packs of a cleaner, filed so that a line costs a few look-ups however many rules there are. */
export interface RuleSet {
  /** The families that stay out of work. */
  readonly keptFamilies: ReadonlySet<FamilyName>
  /** Addresses, and families of a language such as `en/share`, that are switched off. */
  readonly switchedOff: ReadonlySet<string>
  /** The rules that know a line wherever it stands. */
  readonly ofLine: (normalized: NormalizedLine) => readonly RuleRef[]
  /** The first of these that is wanted; sooner done than to ask for all. */
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
  readonly inside: ReadonlyMap<string, readonly (Inside & RuleRef)[]>
  readonly byAddress: ReadonlyMap<string, RuleRef>
}

export function compileRules(
  packs: readonly RulePack[],
  leave: ReadonlySet<FamilyName> = new Set(),
  off: ReadonlySet<string> = new Set(),
): RuleSet {
  const lines = new LineIndex()
  const tail = new TemplateIndex()
  const endings = new TemplateIndex()
  const shapes = new LinePatternIndex()
  const inside = new Map<string, (Inside & RuleRef)[]>()
  const byAddress = new Map<string, RuleRef>()

  for (const { filed: ref, rule } of rulesOf(packs, leave, off)) {
    byAddress.set(ref.address, ref)
    for (const template of [...templatesOf(rule.lines), ...templateOfWords(rule.words)]) {
      // A heading also takes the list below it in the body, and a biography reads like the story.
      const onlyInTail = ref.place === 'tail' && !ref.headsList && !ref.headsBiography
      if (onlyInTail && !template.phrases) tail.add(template, ref)
      else lines.add(template, ref)
    }
    for (const ending of templatesOf(rule.endings)) endings.add(ending, ref)
    for (const shape of rule.shapes ?? []) shapes.add(shape, ref)
    if (rule.closingCredit) for (const shape of closingCredits(rule.closingCredit)) shapes.add(shape, ref)
    for (const stretch of rule.inside ?? []) append(inside, stretch.opens, { ...stretch, ...ref })
  }

  return ruleSetOf([{ lines, tail, endings, shapes, inside, byAddress }], leave, off)
}

/** What any of the files knows is known; where one answer is asked for, the first that has one gives it. */
export function ruleSetOf(
  files: readonly Indexes[],
  leaves: ReadonlySet<FamilyName>,
  off: ReadonlySet<string>,
): RuleSet {
  const lines = new LineIndexes(files.map((some) => some.lines))
  const tail = new TemplateIndexes(files.map((some) => some.tail))
  const endings = new TemplateIndexes(files.map((some) => some.endings))
  const inside = new Map<string, (Inside & RuleRef)[]>()
  for (const some of files)
    for (const [opens, rules] of some.inside) for (const rule of rules) append(inside, opens, rule)
  return {
    keptFamilies: leaves,
    switchedOff: off,
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
  for (const { byAddress } of files) {
    const ref = byAddress.get(address)
    if (ref) return ref
  }
  return undefined
}

const parsed = new WeakMap<readonly string[], readonly Template[]>()

/** Read once: the packs that always work are in every book. */
function templatesOf(lines: readonly string[] = NO_LINES): readonly Template[] {
  const templates = parsed.get(lines) ?? lines.map(parseTemplate)
  parsed.set(lines, templates)
  return templates
}

const NO_LINES: readonly string[] = []

/** What would mean something in a template. */
const SYNTAX = /[\\()[\]{}|]/g

/** One template for all of them. */
function templateOfWords(words: readonly string[] | undefined): readonly Template[] {
  if (!words) return []
  const template = parsed.get(words) ?? [
    parseTemplate(`(${words.map((word) => word.replace(SYNTAX, '\\$&')).join('|')})`),
  ]
  parsed.set(words, template)
  return template
}

function* rulesOf(
  packs: readonly RulePack[],
  leave: ReadonlySet<FamilyName>,
  off: ReadonlySet<string>,
): Generator<{ filed: RuleRef; rule: Rule }> {
  for (const { lang, families } of packs) {
    for (const family of Object.keys(families) as FamilyName[]) {
      if (leave.has(family) || off.has(`${lang}/${family}`)) continue
      for (const [name, rule] of Object.entries(families[family] ?? {}))
        if (!off.has(`${lang}/${family}/${name}`))
          yield { filed: filedAs(`${lang}/${family}/${name}`, lang, family, rule), rule }
    }
  }
}

function filedAs(address: string, lang: string, family: FamilyName, rule: Rule): RuleRef {
  const { place = 'anywhere', headsList = false, headsBiography, labelled, inCapitals } = rule
  const yields = rule.yields ?? traitsOf(family).yields
  return {
    address,
    lang,
    family,
    place,
    headsList,
    ...(headsBiography && { headsBiography }),
    ...(yields && { yields }),
    ...(labelled && { labelled }),
    ...(inCapitals && { inCapitals }),
  }
}
