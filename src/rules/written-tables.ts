import type { TemplateTable, TemplateTables } from './template-tables.js'

/**
 * Tables as the build writes them: what each template is filed by, in the order of the templates. Told the other way
 * round, as they are looked up, they were a quarter of all packs: every list of numbers is something new to a packer.
 */
export interface WrittenTables {
  /** For each template a capital for its use and for what files it, see `PLACES`, and its letters, which are small. */
  readonly filed: string
  /** For each use in the order of `USES`: `edges` and `longest`. */
  readonly sizes: readonly (readonly [openings: number, closings: number, longest: number | null])[]
}

const USES = ['lines', 'tail', 'endings'] as const
const KINDS = ['openings', 'closings', 'others'] as const
/** The place of a capital is that of a use times three and of a kind. */
const PLACES = 'ABCDEFGHI'
/** Stands for a template that no line can come near. */
const NOWHERE = 'J'
/** Stands between letters and others of the same template. */
const MORE = 'Z'

/** `{ lines: { openings: { tel: [0, 1], ask: [0] }, … }, … }` → `{ filed: 'AtelZaskAtel', … }` */
export function writeTables(tables: TemplateTables): WrittenTables {
  const places: string[] = []
  const letters: string[][] = []
  const file = (nth: number, place: number, some: readonly string[]) => {
    places[nth] = PLACES.charAt(place)
    letters[nth] = [...(letters[nth] ?? []), ...some]
  }
  USES.forEach((use, at) => {
    const { openings, closings, others } = tables[use]
    for (const [kind, table] of [openings, closings].entries())
      for (const [some, numbers] of Object.entries(table))
        for (const nth of numbers) file(nth, at * KINDS.length + kind, [some])
    for (const [nth, ...stretches] of others) file(nth, at * KINDS.length + KINDS.indexOf('others'), stretches)
  })
  const filed = Array.from(places, (place, nth) => (place ?? NOWHERE) + (letters[nth] ?? []).join(MORE)).join('')
  return { filed, sizes: USES.map((use) => [...tables[use].edges, tables[use].longest] as const) }
}

interface OpenTable extends TemplateTable {
  readonly openings: Record<string, number[]>
  readonly closings: Record<string, number[]>
  readonly others: [number, ...string[]][]
}

/** What `writeTables` wrote. */
export function readTables({ filed, sizes }: WrittenTables): TemplateTables {
  const tables = sizes.map(
    ([openings, closings, longest]): OpenTable => ({
      openings: {},
      closings: {},
      others: [],
      edges: [openings, closings],
      longest,
    }),
  )
  let nth = 0
  for (const [, place = '', written = ''] of filed.matchAll(TEMPLATE)) {
    if (place !== NOWHERE) fileAt(tables, PLACES.indexOf(place), nth, written === '' ? [] : written.split(MORE))
    nth++
  }
  const [lines, tail, endings] = tables as [OpenTable, OpenTable, OpenTable]
  return { lines, tail, endings }
}

const TEMPLATE = /([A-J])([^A-J]*)/g

function fileAt(tables: readonly OpenTable[], place: number, nth: number, letters: readonly string[]): void {
  const table = tables[Math.floor(place / KINDS.length)] as OpenTable
  const kind = KINDS[place % KINDS.length] as (typeof KINDS)[number]
  if (kind === 'others') table.others.push([nth, ...letters])
  else fileTemplate(table[kind], letters, nth)
}

/** Files a template by all of these letters. */
export function fileTemplate(table: Record<string, number[]>, letters: Iterable<string>, nth: number): void {
  for (const some of letters) {
    const list = table[some] ?? []
    list.push(nth)
    table[some] = list
  }
}
