import type { RuleRef } from '../../rules/rule.js'
import { LONGEST_LINE, type NormalizedLine } from '../normalized-line.js'
import type { CandidateKeys } from './literal-prefilter.js'
import { TemplateIndex, TemplateIndexes, type TemplateSource } from './template-index.js'

const NONE: readonly RuleRef[] = []

export type IsWanted = (rule: RuleRef) => boolean

/** Rules by the lines they know, phrases before templates with slots. */
export class LineIndex {
  readonly templates: TemplateIndex
  private readonly parts = new Map<IsWanted, LineIndex>()

  /** `isOn`: which rules work; all, if it is left out. */
  constructor(
    private readonly sources: readonly TemplateSource[],
    private readonly isOn?: IsWanted,
  ) {
    this.templates = new TemplateIndex(sources, 'lines', isOn)
  }

  /** `mayBePhrase`, `seen`: what a look at the line told. */
  find(normalized: NormalizedLine, mayBePhrase: boolean, seen: CandidateKeys | undefined): readonly RuleRef[] {
    const known = mayBePhrase ? this.templates.phrases.find(normalized.text, normalized) : undefined
    if (known) return known
    const ref = seen && this.templates.find(normalized, seen)
    return ref ? [ref] : NONE
  }

  /** The index of some rules alone. `isWanted`: of a few that are always the same. */
  partOf(isWanted: IsWanted): LineIndex {
    const known = this.parts.get(isWanted)
    if (known) return known
    const { isOn } = this
    const part = new LineIndex(this.sources, isOn ? (rule) => isOn(rule) && isWanted(rule) : isWanted)
    this.parts.set(isWanted, part)
    return part
  }
}

/** Indexes side by side: what any of them knows is known. One look at a line spares it a look-up in each, nearly always. */
export class LineIndexes {
  private readonly templates: TemplateIndexes
  private readonly parts = new Map<IsWanted, LineIndexes>()

  constructor(private readonly indexes: readonly LineIndex[]) {
    this.templates = new TemplateIndexes(indexes.map(({ templates }) => templates))
  }

  find(normalized: NormalizedLine): readonly RuleRef[] {
    if (normalized.length > LONGEST_LINE) return NONE
    const { prefilter } = this.templates
    const seen = prefilter.candidatesIn(normalized)
    const mayBePhrase = prefilter.mayBePhrase(normalized)
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
}
