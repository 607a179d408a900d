import { PhraseTable } from './phrase-table.js'
import type { Filed } from './rule.js'
import { LONGEST_LINE, type Said } from './said.js'
import type { Template } from './template.js'
import { TemplateIndex } from './template-index.js'

const NONE: readonly Filed[] = []

/** Rules by the lines they know, phrases before templates with slots. */
export class LineIndex {
  private readonly phrases = new PhraseTable<Filed>()
  private readonly templates = new TemplateIndex()
  private readonly added: (readonly [template: Template, filed: Filed])[] = []
  private readonly parts = new Map<(rule: Filed) => boolean, LineIndex>()

  add(template: Template, filed: Filed): void {
    this.added.push([template, filed])
    if (!template.phrases) this.templates.add(template, filed)
    for (const phrase of template.phrases ?? []) this.phrases.add(phrase, filed)
  }

  find(said: Said): readonly Filed[] {
    if (said.length > LONGEST_LINE) return NONE
    const known = this.phrases.find(said.text, said)
    if (known) return known
    const filed = this.templates.find(said)
    return filed ? [filed] : NONE
  }

  /** The first of the rules found that is wanted. Nearly always there is none, and those that are wanted tell so sooner. */
  findWanted(said: Said, isWanted: (rule: Filed) => boolean): Filed | undefined {
    return this.partOf(isWanted).find(said).length === 0 ? undefined : this.find(said).find(isWanted)
  }

  /** `isWanted`: of a few that are always the same. */
  private partOf(isWanted: (rule: Filed) => boolean): LineIndex {
    const known = this.parts.get(isWanted)
    if (known) return known
    const part = new LineIndex()
    for (const [template, filed] of this.added) if (isWanted(filed)) part.add(template, filed)
    this.parts.set(isWanted, part)
    return part
  }
}
