import { Fit } from './fit.js'
import { KeyIndex } from './key-index.js'
import type { Filed } from './rule.js'
import type { Said } from './said.js'
import { Sieve } from './sieve.js'
import { type Marks, type Seen, Sight } from './sight.js'
import type { Template } from './template.js'

/**
 * Templates filed under the letters they begin with, or end with if they begin with a slot, or hold if they end with one.
 * A line costs a few look-ups; a pattern is tried only where both ends of the template fit.
 */
export class TemplateIndex {
  private readonly byOpening = new KeyIndex(1)
  private readonly byClosing = new KeyIndex(-1)
  /** Those with slots at both ends, and stretches in between. */
  private readonly sieve = new Sieve<Fit>()
  /** Those that are all slots, and so all short. */
  private readonly open: Fit[] = []
  private longest = 0
  private longestOpen = 0

  add(template: Template, filed: Filed): void {
    const fit = new Fit(template, filed)
    this.longest = Math.max(this.longest, fit.longest)
    if (!template.openings.includes('')) {
      for (const edge of template.openings) this.byOpening.add(edge, fit)
    } else if (!template.closings.includes('')) {
      for (const edge of template.closings) this.byClosing.add(edge, fit)
    } else {
      for (const stretch of template.holds) this.sieve.add(stretch, fit)
      if (template.holds.length > 0) return
      this.open.push(fit)
      this.longestOpen = Math.max(this.longestOpen, fit.longest)
    }
  }

  /** Adds what its lines begin with, end with, or hold. */
  tell(marks: Marks): void {
    this.byOpening.tell(marks.openings)
    this.byClosing.tell(marks.closings)
    for (const gram of this.sieve.grams) marks.grams.add(gram)
    marks.longest = Math.max(marks.longest, this.longest)
    marks.longestUnmarked = Math.max(marks.longestUnmarked, this.longestOpen, this.sieve.longestUncalled)
  }

  /** The first rule that fits a line. `seen`: what it has of the marks that the index tells of. */
  find(said: Said, { openings, closings, grams }: Seen): Filed | undefined {
    if (said.length > this.longest) return undefined
    return this.byOpening.find(said, openings) ?? this.byClosing.find(said, closings) ?? this.findOpen(said, grams)
  }

  private findOpen(said: Said, grams: readonly number[]): Filed | undefined {
    const called = this.sieve.find(said, grams)
    if (called) return called.filed
    if (said.length > this.longestOpen) return undefined
    for (const fit of this.open) if (fit.takes(said)) return fit.filed
    return undefined
  }
}

/** Indexes side by side: one look at a line spares it a look-up in each of them, nearly always. */
export class TemplateIndexes {
  private marks: Sight | undefined

  constructor(private readonly indexes: readonly TemplateIndex[]) {}

  get sight(): Sight {
    this.marks ??= new Sight(this.indexes)
    return this.marks
  }

  /** The first rule of the first index that has one. `mayHold`: see `Sight`. */
  find(said: Said, mayHold?: boolean): Filed | undefined {
    const seen = this.sight.look(said, mayHold)
    if (seen === undefined) return undefined
    for (const index of this.indexes) {
      const found = index.find(said, seen)
      if (found) return found
    }
    return undefined
  }
}
