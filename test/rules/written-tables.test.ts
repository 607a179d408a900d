import { describe, expect, it } from 'vitest'
import { PackTemplates } from '../../src/match/templates/pack-templates.js'
import { compileTables } from '../../src/match/templates/template-tables.js'
import { packs } from '../../src/rules/packs.js'
import { readTables, writeTables } from '../../src/rules/written-tables.js'

describe('written tables', () => {
  it('tell of each template by what it is filed', () => {
    const none = { openings: {}, closings: {}, others: [], edges: [0, 0], longest: 0 } as const
    const lines = {
      openings: { tel: [0, 3], ask: [0] },
      closings: { ies: [1] },
      others: [[4, ' on ']],
      edges: [5, 1],
      longest: null,
    } as const
    expect(writeTables({ lines, tail: none, endings: none })).toEqual({
      filed: 'AtelZaskBiesJAtelC on ',
      sizes: [
        [5, 1, null],
        [0, 0, 0],
        [0, 0, 0],
      ],
    })
  })

  it.each(packs.map((pack) => [pack.lang, pack] as const))('of %s are read as they were, in their order', (_, pack) => {
    const tables = compileTables(new PackTemplates(pack))
    // As JSON, for the order of keys decides which rule takes a line.
    expect(JSON.stringify(readTables(writeTables(tables)))).toBe(JSON.stringify(tables))
  })
})
