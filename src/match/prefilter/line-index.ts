import type { RuleRef } from '../../rules/rule.js'
import { LONGEST_LINE, type NormalizedLine } from '../normalized-line.js'
import type { CandidateKeys } from './literal-prefilter.js'
import { TemplateIndex, TemplateIndexes, type TemplateSource } from './template-index.js'

const NONE: readonly RuleRef[] = []

export type IsWanted = (rule: RuleRef) => boolean

/** The rules of one rule set that match whole lines. Whole phrases are looked up before templates with slots. */
export class LineIndex {
  readonly templates: TemplateIndex
  private readonly parts = new Map<IsWanted, LineIndex>()

  /** `isOn`: selects the rules that are switched on. Default: all. */
  constructor(
    private readonly sources: readonly TemplateSource[],
    private readonly isOn?: IsWanted,
  ) {
    this.templates = new TemplateIndex(sources, 'lines', isOn)
  }

  /** `mayBePhrase`, `candidates`: the results of `LiteralPrefilter` for the line. */
  find(normalized: NormalizedLine, mayBePhrase: boolean, candidates: CandidateKeys | undefined): readonly RuleRef[] {
    const known = mayBePhrase ? this.templates.phrases.find(normalized.text, normalized) : undefined
    if (known) return known
    const ref = candidates && this.templates.find(normalized, candidates)
    return ref ? [ref] : NONE
  }

  /** The index of the wanted rules alone. It is cached, so `isWanted` must be one of a few constant functions. */
  partOf(isWanted: IsWanted): LineIndex {
    const known = this.parts.get(isWanted)
    if (known) return known
    const { isOn } = this
    const part = new LineIndex(this.sources, isOn ? (rule) => isOn(rule) && isWanted(rule) : isWanted)
    this.parts.set(isWanted, part)
    return part
  }
}

/** Several line indexes behind one prefilter: a line has the rules that any index finds. */
export class LineIndexes {
  private readonly templates: TemplateIndexes
  private readonly parts = new Map<IsWanted, LineIndexes>()

  constructor(private readonly indexes: readonly LineIndex[]) {
    this.templates = new TemplateIndexes(indexes.map(({ templates }) => templates))
  }

  find(normalized: NormalizedLine): readonly RuleRef[] {
    if (normalized.length > LONGEST_LINE) return NONE
    const { prefilter } = this.templates
    const candidates = prefilter.candidatesIn(normalized)
    const mayBePhrase = prefilter.mayBePhrase(normalized)
    if (!mayBePhrase && candidates === undefined) return NONE
    let found = NONE
    for (const index of this.indexes) {
      const known = index.find(normalized, mayBePhrase, candidates)
      if (known.length > 0) found = found.length === 0 ? known : [...found, ...known]
    }
    return found
  }

  /**
   * The first wanted rule that matches a line. Usually there is none, and an index of the wanted rules alone finds that out
   * sooner than an index of all rules.
   */
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
