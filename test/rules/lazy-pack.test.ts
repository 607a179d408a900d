import { describe, expect, it, vi } from 'vitest'
import { builtTables, joined, lazyPack, serializePack } from '../../src/rules/lazy-pack.js'
import { packs } from '../../src/rules/packs.js'
import type { RulePack } from '../../src/rules/rule.js'
import type { TemplateTables } from '../../src/rules/template-tables.js'
import { writeTables } from '../../src/rules/written-tables.js'

const empty = { openings: {}, closings: {}, others: [], edges: [0, 0], longest: 0 } as const
const NONE: TemplateTables = { lines: empty, tail: empty, endings: empty }

/** The rules without what tests alone read. */
const withoutProofs = (families: RulePack['families']) =>
  Object.fromEntries(
    Object.entries(families).map(([family, rules]) => [
      family,
      Object.fromEntries(Object.entries(rules).map(([name, { proof: _, ...rule }]) => [name, rule])),
    ]),
  )

describe('lazy packs', () => {
  it.each(packs.map((pack) => [pack.lang, pack] as const))(
    '%s is read as it was written, but for its proofs',
    (lang, pack) => {
      const read = lazyPack(lang, () => joined(serializePack(pack, NONE)))
      expect(read.lang).toBe(lang)
      expect(read.families).toEqual(withoutProofs(pack.families))
      expect(read.families).toBe(read.families)
    },
  )

  it('keeps the flags of patterns', () => {
    const inside = [{ opens: '[', pattern: /\[ad\]/giy, inWord: true }]
    const pack = { lang: 'en', families: { 'ad-marker': { mark: { inside } } } }
    expect(lazyPack('en', () => joined(serializePack(pack, NONE))).families).toEqual(pack.families)
  })

  it('reads nothing before it is asked, and then once', () => {
    const readJson = vi.fn(() => ({ families: {}, tables: () => NONE }))
    const pack = lazyPack('en', readJson)
    expect(readJson).not.toHaveBeenCalled()
    expect([pack.families, pack.families]).toEqual([{}, {}])
    expect([builtTables(pack), builtTables(pack)]).toEqual([NONE, NONE])
    expect(readJson).toHaveBeenCalledOnce()
  })

  it('joins parts in the order of the whole', () => {
    const families = { share: { a: {} }, copyright: null, newsletter: { c: {} } }
    const own = JSON.stringify({ families, tables: writeTables(NONE) })
    const whole = joined(own, JSON.stringify({ copyright: { b: {} } }))
    expect(Object.keys(whole.families)).toEqual(['share', 'copyright', 'newsletter'])
    expect(whole.families).toEqual({ share: { a: {} }, copyright: { b: {} }, newsletter: { c: {} } })
    expect(whole.tables?.()).toEqual(NONE)
  })
})
