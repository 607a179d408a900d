import type { RuleRef } from '../rules/rule.js'
import { AffixIndex } from './affix-index.js'
import { type CandidateKeys, LiteralPrefilter, type Literals } from './literal-prefilter.js'
import { NgramIndex } from './ngram-index.js'
import type { NormalizedLine } from './normalized-line.js'
import type { Template } from './template.js'
import { TemplateMatcher } from './template-matcher.js'

/**
 * Templates filed under the letters they begin with, or end with if they begin with a slot, or hold if they end with one.
 * A line costs a few look-ups; a pattern is tried only where both ends of the template fit.
 */
export class TemplateIndex {
  private readonly byOpening = new AffixIndex(1)
  private readonly byClosing = new AffixIndex(-1)
  /** Those with slots at both ends, and stretches in between. */
  private readonly sieve = new NgramIndex<TemplateMatcher>()
  /** Those that are all slots, and so all short. */
  private readonly open: TemplateMatcher[] = []
  private longest = 0
  private longestOpen = 0

  add(template: Template, ref: RuleRef): void {
    const matcher = new TemplateMatcher(template, ref)
    this.longest = Math.max(this.longest, matcher.longest)
    if (!template.prefixes.includes('')) {
      for (const edge of template.prefixes) this.byOpening.add(edge, matcher)
    } else if (!template.suffixes.includes('')) {
      for (const edge of template.suffixes) this.byClosing.add(edge, matcher)
    } else {
      for (const stretch of template.anyLiteral) this.sieve.add(stretch, matcher)
      if (template.anyLiteral.length > 0) return
      this.open.push(matcher)
      this.longestOpen = Math.max(this.longestOpen, matcher.longest)
    }
  }

  /** Adds what its lines begin with, end with, or hold. */
  tell(marks: Literals): void {
    this.byOpening.addKeysTo(marks.openings)
    this.byClosing.addKeysTo(marks.closings)
    for (const gram of this.sieve.grams) marks.grams.add(gram)
    marks.longest = Math.max(marks.longest, this.longest)
    marks.longestUnmarked = Math.max(marks.longestUnmarked, this.longestOpen, this.sieve.longestUncalled)
  }

  /** The first rule that fits a line. `seen`: what it has of the marks that the index tells of. */
  find(normalized: NormalizedLine, { openings, closings, grams }: CandidateKeys): RuleRef | undefined {
    if (normalized.length > this.longest) return undefined
    return (
      this.byOpening.find(normalized, openings) ??
      this.byClosing.find(normalized, closings) ??
      this.findOpen(normalized, grams)
    )
  }

  private findOpen(normalized: NormalizedLine, grams: readonly number[]): RuleRef | undefined {
    const called = this.sieve.find(normalized, grams)
    if (called) return called.filed
    if (normalized.length > this.longestOpen) return undefined
    for (const matcher of this.open) if (matcher.matches(normalized)) return matcher.filed
    return undefined
  }
}

/** Indexes side by side: one look at a line spares it a look-up in each of them, nearly always. */
export class TemplateIndexes {
  private marks: LiteralPrefilter | undefined

  constructor(private readonly indexes: readonly TemplateIndex[]) {}

  get prefilter(): LiteralPrefilter {
    this.marks ??= new LiteralPrefilter(this.indexes)
    return this.marks
  }

  /** The first rule of the first index that has one. `mayHold`: see `LiteralPrefilter`. */
  find(normalized: NormalizedLine, mayHold?: boolean): RuleRef | undefined {
    const seen = this.prefilter.candidatesIn(normalized, mayHold)
    if (seen === undefined) return undefined
    for (const index of this.indexes) {
      const found = index.find(normalized, seen)
      if (found) return found
    }
    return undefined
  }
}
