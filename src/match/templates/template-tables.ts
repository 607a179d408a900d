import { builtTables } from '../../rules/lazy-pack.js'
import { writeNumbers } from '../../rules/numbers.js'
import type { RulePack } from '../../rules/rule.js'
import type { TemplateTable, TemplateTables } from '../../rules/template-tables.js'
import type { PackTemplates, TemplateUse } from './pack-templates.js'
import type { Template } from './template.js'

/** Unparsed templates are indexed by this many letters at either end of their lines, enough to rule most lines out. */
export const FIRST_LETTERS = 3
/** Characters of Chinese, Japanese and Korean carry more information, so fewer are needed. */
const SIGNS = 2
const FIRST_SIGN = 0x2e80

/**
 * The first letters of an edge, by which it is filed: `subscribe` → `sub`. They stop before `...`, because a line may have `…`
 * instead.
 */
export function openingOf(edge: string): string {
  const letters = edge.slice(0, edge.charCodeAt(0) < FIRST_SIGN ? FIRST_LETTERS : SIGNS)
  const dots = edge.indexOf('...')
  return dots > 0 ? letters.slice(0, dots) : letters
}

/** The last letters of an edge: `subscribe` → `ibe` */
export const closingOf = (edge: string): string =>
  edge.slice(-(edge.charCodeAt(edge.length - 1) < FIRST_SIGN ? FIRST_LETTERS : SIGNS))

/** The literals under which a template is filed: its phrases, its prefixes, its suffixes, or others. */
type FiledBy = 'phrases' | 'openings' | 'closings' | 'others'

/** Phrases are looked up only for the use `lines`. */
function filedBy({ phrases, prefixes, suffixes }: Template, use: TemplateUse): FiledBy {
  if (phrases && use === 'lines') return 'phrases'
  if (!prefixes.includes('')) return 'openings'
  return suffixes.includes('') ? 'others' : 'closings'
}

/** The tables that the build computed for a pack; for custom packs, they are computed here. */
export const tablesOf = (pack: RulePack, templates: PackTemplates): TemplateTables =>
  builtTables(pack) ?? compileTables(templates)

/** Parses all templates of a pack to compile the tables that are needed before parsing. */
export function compileTables(templates: PackTemplates): TemplateTables {
  const builders: Record<TemplateUse, TableBuilder> = {
    lines: new TableBuilder(),
    tail: new TableBuilder(),
    endings: new TableBuilder(),
  }
  for (let nth = 0; nth < templates.count; nth++) {
    const use = templates.useOf(nth)
    builders[use].add(nth, templates.templateOf(nth), use)
  }
  const { lines, tail, endings } = builders
  return { lines: lines.table, tail: tail.table, endings: endings.table }
}

class TableBuilder {
  private readonly openings: Record<string, number[]> = {}
  private readonly closings: Record<string, number[]> = {}
  private readonly others: [number, ...string[]][] = []
  private readonly edges: [openings: number, closings: number] = [0, 0]
  private longest = 0

  add(nth: number, template: Template, use: TemplateUse): void {
    this.longest = Math.max(this.longest, template.longest)
    const by = filedBy(template, use)
    if (by === 'others') this.others.push([nth, ...template.anyLiteral])
    else if (by === 'closings') {
      this.edges[1] += template.suffixes.length
      addTo(this.closings, template.suffixes.map(closingOf), nth)
    } else {
      const edges = template.phrases && by === 'phrases' ? template.phrases : template.prefixes
      this.edges[0] += edges.length
      addTo(this.openings, edges.map(openingOf), nth)
    }
  }

  get table(): TemplateTable {
    const { others, edges } = this
    const [openings, closings] = [encode(this.openings), encode(this.closings)]
    return { openings, closings, others, edges, longest: Number.isFinite(this.longest) ? this.longest : null }
  }
}

const encode = (table: Record<string, number[]>): Record<string, string> =>
  Object.fromEntries(Object.entries(table).map(([letters, numbers]) => [letters, writeNumbers(numbers)]))

function addTo(table: Record<string, number[]>, letters: readonly string[], nth: number): void {
  for (const some of new Set(letters)) {
    const list = table[some] ?? []
    list.push(nth)
    table[some] = list
  }
}
