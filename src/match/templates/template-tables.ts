import { builtTables } from '../../rules/lazy-pack.js'
import { writeNumbers } from '../../rules/numbers.js'
import type { RulePack } from '../../rules/rule.js'
import type { TemplateTable, TemplateTables } from '../../rules/template-tables.js'
import type { PackTemplates, TemplateUse } from './pack-templates.js'
import type { Template } from './template.js'

/** Templates are told apart by so many letters at the ends of their lines before they are read. */
const LETTERS = 3
/** Signs of Chinese, Japanese and Korean say as much in fewer. */
const SIGNS = 2
const FIRST_SIGN = 0x2e80

/** The letters at the front of an edge by which it is filed: `subscribe` → `sub`; a line may write `…` for dots. */
export function openingOf(edge: string): string {
  const letters = edge.slice(0, edge.charCodeAt(0) < FIRST_SIGN ? LETTERS : SIGNS)
  const dots = edge.indexOf('...')
  return dots > 0 ? letters.slice(0, dots) : letters
}

/** Those at its back: `subscribe` → `ibe` */
export const closingOf = (edge: string): string =>
  edge.slice(-(edge.charCodeAt(edge.length - 1) < FIRST_SIGN ? LETTERS : SIGNS))

/** What a template is filed by: its phrases or what its lines begin with, what they end with, or what they hold. */
type FiledBy = 'phrases' | 'openings' | 'closings' | 'others'

/** Phrases are looked up as whole lines alone. */
function filedBy({ phrases, prefixes, suffixes }: Template, use: TemplateUse): FiledBy {
  if (phrases && use === 'lines') return 'phrases'
  if (!prefixes.includes('')) return 'openings'
  return suffixes.includes('') ? 'others' : 'closings'
}

/** What the build found out about a pack, or of one’s own what is found out now. */
export const tablesOf = (pack: RulePack, templates: PackTemplates): TemplateTables =>
  builtTables(pack) ?? compileTables(templates)

/** Reads all templates of a pack for what need be known of them before they are read. */
export function compileTables(templates: PackTemplates): TemplateTables {
  const makers: Record<TemplateUse, TableMaker> = {
    lines: new TableMaker(),
    tail: new TableMaker(),
    endings: new TableMaker(),
  }
  for (let nth = 0; nth < templates.count; nth++) {
    const use = templates.useOf(nth)
    makers[use].add(nth, templates.templateOf(nth), use)
  }
  const { lines, tail, endings } = makers
  return { lines: lines.table, tail: tail.table, endings: endings.table }
}

class TableMaker {
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
      file(this.closings, template.suffixes.map(closingOf), nth)
    } else {
      const edges = template.phrases && by === 'phrases' ? template.phrases : template.prefixes
      this.edges[0] += edges.length
      file(this.openings, edges.map(openingOf), nth)
    }
  }

  get table(): TemplateTable {
    const { others, edges } = this
    const [openings, closings] = [written(this.openings), written(this.closings)]
    return { openings, closings, others, edges, longest: Number.isFinite(this.longest) ? this.longest : null }
  }
}

const written = (table: Record<string, number[]>): Record<string, string> =>
  Object.fromEntries(Object.entries(table).map(([letters, numbers]) => [letters, writeNumbers(numbers)]))

function file(table: Record<string, number[]>, letters: readonly string[], nth: number): void {
  for (const some of new Set(letters)) {
    const list = table[some] ?? []
    list.push(nth)
    table[some] = list
  }
}
