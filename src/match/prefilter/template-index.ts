import { readNumbers } from '../../rules/numbers.js'
import type { RuleRef } from '../../rules/rule.js'
import type { TemplateTable } from '../../rules/template-tables.js'
import { LONGEST_KEY, type NormalizedLine, nextKey } from '../normalized-line.js'
import type { LineMatcher, PackTemplates, TemplateUse } from '../templates/pack-templates.js'
import type { TemplateMatcher } from '../templates/template-matcher.js'
import { closingOf, FIRST_LETTERS, openingOf } from '../templates/template-tables.js'
import { type CandidateKeys, LiteralPrefilter, type ReadKeys } from './literal-prefilter.js'
import { holdsAt, NgramIndex } from './ngram-index.js'
import { outlineOf, PhraseTable } from './phrase-table.js'

/** The templates of a pack for one use, and the table of their literals that is known before parsing. */
export interface TemplateSource {
  readonly templates: PackTemplates
  readonly table: TemplateTable
}

/** Unparsed templates of a source whose lines begin, or end, with these letters. */
interface UnparsedTemplates {
  readonly letters: string
  readonly source: TemplateSource
  /** The numbers of the templates, encoded for `readNumbers`. */
  readonly numbers: string
  /** The next entry with the same key. */
  readonly next: UnparsedTemplates | undefined
}

/**
 * An index of templates: by their prefixes; by their suffixes if they begin with a slot; by their literals if they also end
 * with one. A line costs a few lookups, and a pattern runs only where both ends of the template match. A template is parsed
 * when a line first begins or ends with the same three letters; most texts need only a few.
 */
export class TemplateIndex {
  /** Whole lines, only for the use `lines`. */
  readonly phrases = new PhraseTable<RuleRef>()
  private readonly byOpening = new AffixIndex(1)
  private readonly byClosing = new AffixIndex(-1)
  private readonly unparsedByOpening: ReadonlyMap<number, UnparsedTemplates>
  private readonly unparsedByClosing: ReadonlyMap<number, UnparsedTemplates>
  private readonly keysByOpening = new Map<number, ReadKeys>()
  private readonly keysByClosing = new Map<number, ReadKeys>()
  /** Templates with slots at both ends and literals in between. */
  private readonly ngramIndex = new NgramIndex<LineMatcher>()
  /** Templates that may consist of slots alone. All of them are short. */
  private readonly slotOnly: LineMatcher[] = []
  private readonly longestSlotOnly: number
  readonly longest: number
  /** The number of edges once all templates are parsed. */
  readonly edges: readonly [openings: number, closings: number]

  /** `isWanted`: selects rules. Default: all. */
  constructor(
    sources: readonly TemplateSource[],
    private readonly use: TemplateUse,
    private readonly isWanted?: (rule: RuleRef) => boolean,
  ) {
    this.longest = Math.max(0, ...sources.map(({ table }) => table.longest ?? Number.POSITIVE_INFINITY))
    this.unparsedByOpening = this.unparsedBy('openings', 1, sources)
    this.unparsedByClosing = this.unparsedBy('closings', -1, sources)
    this.edges = [this.edgesBy(0, sources), this.edgesBy(1, sources)]
    for (const { templates, table } of sources)
      for (const [nth, ...stretches] of table.others)
        if (this.isOn(templates, nth)) this.addOther(templates, nth, stretches)
    this.longestSlotOnly = Math.max(0, ...this.slotOnly.map(({ longest }) => longest))
  }

  private unparsedBy(end: 'openings' | 'closings', step: 1 | -1, sources: readonly TemplateSource[]) {
    const unparsed = new Map<number, UnparsedTemplates>()
    // In reverse, because each entry is put before the known entries of its key.
    for (const source of [...sources].reverse()) {
      const table = source.table[end]
      for (const letters of Object.keys(table).reverse()) {
        const numbers = table[letters] as string
        if (this.isWanted && !readNumbers(numbers).some((nth) => this.isOn(source.templates, nth))) continue
        const key = keyOfEdge(letters, step)
        unparsed.set(key, { letters, source, numbers, next: unparsed.get(key) })
      }
    }
    return unparsed
  }

  /** An estimate for the wanted rules: proportional to the number of their first letters. */
  private edgesBy(end: 0 | 1, sources: readonly TemplateSource[]): number {
    const all = sources.reduce((sum, { table }) => sum + table.edges[end], 0)
    if (!this.isWanted) return all
    const letters = sources.reduce(
      (sum, { table }) => sum + Object.keys(end === 0 ? table.openings : table.closings).length,
      0,
    )
    const { size } = end === 0 ? this.unparsedByOpening : this.unparsedByClosing
    return Math.ceil((all * size) / Math.max(1, letters))
  }

  private isOn(templates: PackTemplates, nth: number): boolean {
    return this.isWanted?.(templates.refOf(nth)) ?? true
  }

  private addOther(templates: PackTemplates, nth: number, stretches: readonly string[]): void {
    const matcher = templates.matcherWhenAsked(nth)
    for (const stretch of stretches) this.ngramIndex.add(stretch, matcher)
    if (stretches.length === 0) this.slotOnly.push(matcher)
  }

  /** The keys of the letters that lines begin with. */
  get openings(): Iterable<number> {
    return this.unparsedByOpening.keys()
  }

  get closings(): Iterable<number> {
    return this.unparsedByClosing.keys()
  }

  get grams(): Iterable<number> {
    return this.ngramIndex.grams
  }

  /** The length of the longest line that may match without any of these keys. */
  get longestWithoutKeys(): number {
    return Math.max(this.longestSlotOnly, this.ngramIndex.longestWithoutGrams)
  }

  /** Parses the templates whose lines begin with the letters of a key. */
  readOpening(key: number): ReadKeys {
    const known = this.keysByOpening.get(key)
    if (known) return known
    const edges: number[] = []
    const outlines: number[] = []
    this.parseEach(this.unparsedByOpening.get(key), (templates, nth, letters) => {
      const template = templates.templateOf(nth)
      if (template.phrases && this.use === 'lines') {
        for (const phrase of template.phrases)
          if (openingOf(phrase) === letters) outlines.push(this.addPhrase(phrase, templates.refOf(nth)))
      } else
        for (const edge of template.prefixes)
          if (openingOf(edge) === letters) this.addEdge(edge, 1, templates.matcherOf(nth), edges)
    })
    const keys = { edges, outlines }
    this.keysByOpening.set(key, keys)
    return keys
  }

  /** Parses the templates whose lines end with the letters of a key. */
  readClosing(key: number): ReadKeys {
    const known = this.keysByClosing.get(key)
    if (known) return known
    const edges: number[] = []
    this.parseEach(this.unparsedByClosing.get(key), (templates, nth, letters) => {
      for (const edge of templates.templateOf(nth).suffixes)
        if (closingOf(edge) === letters) this.addEdge(edge, -1, templates.matcherOf(nth), edges)
    })
    const keys = { edges, outlines: [] }
    this.keysByClosing.set(key, keys)
    return keys
  }

  private parseEach(
    first: UnparsedTemplates | undefined,
    read: (templates: PackTemplates, nth: number, letters: string) => void,
  ): void {
    for (let unparsed = first; unparsed; unparsed = unparsed.next) {
      const { letters, source, numbers } = unparsed
      for (const nth of readNumbers(numbers)) if (this.isOn(source.templates, nth)) read(source.templates, nth, letters)
    }
  }

  private addPhrase(phrase: string, ref: RuleRef): number {
    this.phrases.add(phrase, ref)
    return outlineOf(phrase, { start: 0, end: phrase.length })
  }

  private addEdge(edge: string, step: 1 | -1, matcher: TemplateMatcher, keys: number[]): void {
    const index = step === 1 ? this.byOpening : this.byClosing
    keys.push(index.add(edge, matcher), keyOfEdge(edge, step, FIRST_LETTERS))
  }

  /** The first rule that matches a line. `candidates`: the keys that the prefilter found. */
  find(normalized: NormalizedLine, { openings, closings, grams }: CandidateKeys): RuleRef | undefined {
    if (normalized.length > this.longest) return undefined
    return (
      this.byOpening.find(normalized, openings) ??
      this.byClosing.find(normalized, closings) ??
      this.findOther(normalized, grams)
    )
  }

  private findOther(normalized: NormalizedLine, grams: readonly number[]): RuleRef | undefined {
    const byLiteral = this.ngramIndex.find(normalized, grams)
    if (byLiteral) return byLiteral.rule
    if (normalized.length > this.longestSlotOnly) return undefined
    for (const matcher of this.slotOnly) if (matcher.matches(normalized)) return matcher.rule
    return undefined
  }
}

/** Several template indexes behind one prefilter, which nearly always saves the lookups in all of them. */
export class TemplateIndexes {
  private ownPrefilter: LiteralPrefilter | undefined = undefined

  constructor(private readonly indexes: readonly TemplateIndex[]) {}

  get prefilter(): LiteralPrefilter {
    this.ownPrefilter ??= new LiteralPrefilter(this.indexes)
    return this.ownPrefilter
  }

  /** The first rule of the first index that has one. `mayHold`: see `LiteralPrefilter.candidatesIn`. */
  find(normalized: NormalizedLine, mayHold?: boolean): RuleRef | undefined {
    const candidates = this.prefilter.candidatesIn(normalized, mayHold)
    if (candidates === undefined) return undefined
    for (const index of this.indexes) {
      const found = index.find(normalized, candidates)
      if (found) return found
    }
    return undefined
  }
}

/** A prefix (or suffix) of lines, and the template whose lines have it. */
interface Entry {
  readonly edge: string
  readonly matcher: TemplateMatcher
  /** The longest line that the matcher accepts, copied here because it is compared first and usually rules the line out. */
  readonly longest: number
  /** The next entry with the same key. */
  next: Entry | undefined
}

/** The key of an edge is the hash of its outer letters: as many as the longest of these lengths that fits. */
const KEY_LENGTHS: readonly number[] = [LONGEST_KEY, 5, 3, 2, 1]

/** The hash of the outer letters of an edge, at most `most` of them, read toward the middle of the line. */
export function keyOfEdge(edge: string, step: 1 | -1, most = edge.length): number {
  let key = 0
  let at = step === 1 ? 0 : edge.length - 1
  for (let letters = Math.min(most, edge.length); letters > 0; letters--, at += step)
    key = nextKey(key, edge.charCodeAt(at))
  return key
}

/** A hash table of templates by the prefixes (`step` 1) or suffixes (`step` −1) of their lines. */
class AffixIndex {
  /** The first and the last entry for each key. */
  private readonly entries = new Map<number, Entry>()
  private readonly last = new Map<number, Entry>()

  constructor(private readonly step: 1 | -1) {}

  /** Returns the key that a line must have to match. */
  add(edge: string, matcher: TemplateMatcher): number {
    const key = keyOfEdge(
      edge,
      this.step,
      KEY_LENGTHS.find((some) => some <= edge.length),
    )
    const entry: Entry = { edge, matcher, longest: matcher.longest, next: undefined }
    const before = this.last.get(key)
    if (before) before.next = entry
    else this.entries.set(key, entry)
    this.last.set(key, entry)
    return key
  }

  /** The first rule whose template matches a line. `lengths`: the key lengths to look up; see `EdgeFilter.lengthsIn`. */
  find(normalized: NormalizedLine, lengths: number): RuleRef | undefined {
    if (lengths === 0) return undefined
    const keys = this.step === 1 ? normalized.openingKeys : normalized.closingKeys
    // Longest key first, because it is the most specific.
    for (const length of KEY_LENGTHS) {
      const found = (lengths >>> length) & 1 ? this.firstUnder(keys[length] as number, normalized) : undefined
      if (found) return found
    }
    return undefined
  }

  private firstUnder(key: number, normalized: NormalizedLine): RuleRef | undefined {
    let entry = this.entries.get(key)
    if (entry === undefined) return undefined
    const { text, start, end, length } = normalized
    for (; entry; entry = entry.next) {
      const { edge, longest, matcher }: Entry = entry
      if (length > longest || length < edge.length) continue
      const from = this.step === 1 ? start : end - edge.length
      if (holdsAt(text, from, end, edge) && matcher.matches(normalized)) return matcher.rule
    }
    return undefined
  }
}
