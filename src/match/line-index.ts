import type { RuleRef } from '../rules/rule.js'
import { BloomFilter } from './bloom-filter.js'
import type { CandidateKeys } from './literal-prefilter.js'
import { LONGEST_LINE, type NormalizedLine } from './normalized-line.js'
import { outlineOf, PhraseTable } from './phrase-table.js'
import type { Template } from './template.js'
import { TemplateIndex, TemplateIndexes } from './template-index.js'

const NONE: readonly RuleRef[] = []

type IsWanted = (rule: RuleRef) => boolean

/** Rules by the lines they know, phrases before templates with slots. */
export class LineIndex {
  readonly phrases = new PhraseTable<RuleRef>()
  readonly templates = new TemplateIndex()
  private readonly added: (readonly [template: Template, filed: RuleRef])[] = []
  private readonly parts = new Map<IsWanted, LineIndex>()

  add(template: Template, ref: RuleRef): void {
    this.added.push([template, ref])
    if (!template.phrases) this.templates.add(template, ref)
    for (const phrase of template.phrases ?? []) this.phrases.add(phrase, ref)
  }

  /** `mayBePhrase`, `seen`: what a look at the line told. */
  find(normalized: NormalizedLine, mayBePhrase: boolean, seen: CandidateKeys | undefined): readonly RuleRef[] {
    const known = mayBePhrase ? this.phrases.find(normalized.text, normalized) : undefined
    if (known) return known
    const ref = seen && this.templates.find(normalized, seen)
    return ref ? [ref] : NONE
  }

  /** The index of some rules alone. `isWanted`: of a few that are always the same. */
  partOf(isWanted: IsWanted): LineIndex {
    const known = this.parts.get(isWanted)
    if (known) return known
    const part = new LineIndex()
    for (const [template, ref] of this.added) if (isWanted(ref)) part.add(template, ref)
    this.parts.set(isWanted, part)
    return part
  }
}

/** Indexes side by side: what any of them knows is known. One look at a line spares it a look-up in each, nearly always. */
export class LineIndexes {
  private readonly templates: TemplateIndexes
  private readonly parts = new Map<IsWanted, LineIndexes>()
  /** Of the phrases of all. */
  private outlines: BloomFilter | undefined
  private longestPhrase = 0

  constructor(private readonly indexes: readonly LineIndex[]) {
    this.templates = new TemplateIndexes(indexes.map(({ templates }) => templates))
  }

  find(normalized: NormalizedLine): readonly RuleRef[] {
    if (normalized.length > LONGEST_LINE) return NONE
    const mayBePhrase = this.mayBePhrase(normalized)
    const seen = this.templates.prefilter.candidatesIn(normalized)
    if (!mayBePhrase && seen === undefined) return NONE
    let found = NONE
    for (const index of this.indexes) {
      const known = index.find(normalized, mayBePhrase, seen)
      if (known.length > 0) found = found.length === 0 ? known : [...found, ...known]
    }
    return found
  }

  /** The first of the rules found that is wanted. Nearly always there is none, and those that are wanted tell so sooner. */
  findWanted(normalized: NormalizedLine, isWanted: IsWanted): RuleRef | undefined {
    return this.partOf(isWanted).find(normalized).length === 0 ? undefined : this.find(normalized).find(isWanted)
  }

  private partOf(isWanted: IsWanted): LineIndexes {
    const known = this.parts.get(isWanted)
    if (known) return known
    const part = new LineIndexes(this.indexes.map((index) => index.partOf(isWanted)))
    this.parts.set(isWanted, part)
    return part
  }

  private mayBePhrase(normalized: NormalizedLine): boolean {
    this.outlines ??= this.outlinesOfAll()
    return normalized.length <= this.longestPhrase && this.outlines.mayContain(outlineOf(normalized.text, normalized))
  }

  private outlinesOfAll(): BloomFilter {
    const outlines = new Set<number>()
    for (const { phrases } of this.indexes) this.longestPhrase = Math.max(this.longestPhrase, phrases.tell(outlines))
    return new BloomFilter(outlines)
  }
}
