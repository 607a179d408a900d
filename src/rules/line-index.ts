import { Glance } from '../language/glance.js'
import { outlineOf, PhraseTable } from './phrase-table.js'
import type { Filed } from './rule.js'
import { LONGEST_LINE, type Said } from './said.js'
import type { Seen } from './sight.js'
import type { Template } from './template.js'
import { TemplateIndex, TemplateIndexes } from './template-index.js'

const NONE: readonly Filed[] = []

type IsWanted = (rule: Filed) => boolean

/** Rules by the lines they know, phrases before templates with slots. */
export class LineIndex {
  readonly phrases = new PhraseTable<Filed>()
  readonly templates = new TemplateIndex()
  private readonly added: (readonly [template: Template, filed: Filed])[] = []
  private readonly parts = new Map<IsWanted, LineIndex>()

  add(template: Template, filed: Filed): void {
    this.added.push([template, filed])
    if (!template.phrases) this.templates.add(template, filed)
    for (const phrase of template.phrases ?? []) this.phrases.add(phrase, filed)
  }

  /** `mayBePhrase`, `seen`: what a look at the line told. */
  find(said: Said, mayBePhrase: boolean, seen: Seen | undefined): readonly Filed[] {
    const known = mayBePhrase ? this.phrases.find(said.text, said) : undefined
    if (known) return known
    const filed = seen && this.templates.find(said, seen)
    return filed ? [filed] : NONE
  }

  /** The index of some rules alone. `isWanted`: of a few that are always the same. */
  partOf(isWanted: IsWanted): LineIndex {
    const known = this.parts.get(isWanted)
    if (known) return known
    const part = new LineIndex()
    for (const [template, filed] of this.added) if (isWanted(filed)) part.add(template, filed)
    this.parts.set(isWanted, part)
    return part
  }
}

/** Indexes side by side: what any of them knows is known. One look at a line spares it a look-up in each, nearly always. */
export class LineIndexes {
  private readonly templates: TemplateIndexes
  private readonly parts = new Map<IsWanted, LineIndexes>()
  /** Of the phrases of all. */
  private outlines: Glance | undefined
  private longestPhrase = 0

  constructor(private readonly indexes: readonly LineIndex[]) {
    this.templates = new TemplateIndexes(indexes.map(({ templates }) => templates))
  }

  find(said: Said): readonly Filed[] {
    if (said.length > LONGEST_LINE) return NONE
    const mayBePhrase = this.mayBePhrase(said)
    const seen = this.templates.sight.look(said)
    if (!mayBePhrase && seen === undefined) return NONE
    let found = NONE
    for (const index of this.indexes) {
      const known = index.find(said, mayBePhrase, seen)
      if (known.length > 0) found = found.length === 0 ? known : [...found, ...known]
    }
    return found
  }

  /** The first of the rules found that is wanted. Nearly always there is none, and those that are wanted tell so sooner. */
  findWanted(said: Said, isWanted: IsWanted): Filed | undefined {
    return this.partOf(isWanted).find(said).length === 0 ? undefined : this.find(said).find(isWanted)
  }

  private partOf(isWanted: IsWanted): LineIndexes {
    const known = this.parts.get(isWanted)
    if (known) return known
    const part = new LineIndexes(this.indexes.map((index) => index.partOf(isWanted)))
    this.parts.set(isWanted, part)
    return part
  }

  private mayBePhrase(said: Said): boolean {
    this.outlines ??= this.outlinesOfAll()
    return said.length <= this.longestPhrase && this.outlines.mayHold(outlineOf(said.text, said))
  }

  private outlinesOfAll(): Glance {
    const outlines = new Set<number>()
    for (const { phrases } of this.indexes) this.longestPhrase = Math.max(this.longestPhrase, phrases.tell(outlines))
    return new Glance(outlines)
  }
}
