import { expect, it, vi } from 'vitest'
import { stripAdMarkers, stripTrailers } from '../../src/decide/strip.js'
import type { Words } from '../../src/locale/at-hand.js'
import { FAMILIES as AD_MARKERS } from '../../src/rules/ad-marker-packs.js'
import { packs } from '../../src/rules/packs.js'
import type { ProvenFamily } from '../../src/rules/rule.js'
import { FAMILIES as TRAILERS } from '../../src/rules/trailer-packs.js'
import { lineOf, picksOf } from '../match/written.js'

const noted = vi.hoisted(() => ({ asked: new Set<string>(), brought: [] as readonly string[] }))

// The strippers are given the words of all fields, and it is noted which they would bring and which they ask for.
vi.mock('../../src/rules/only-families.js', async (original) => ({
  ...(await original<object>()),
  onlyWords: (words: Words, fields: readonly string[]) => {
    noted.brought = fields
    return new Proxy(words, {
      get(all, field: keyof Words) {
        noted.asked.add(field)
        return all[field]
      },
    })
  },
}))

/** Asked of credits with a word in small letters, which no line here has that ad markers take. */
const SELDOM: readonly string[] = ['creditWords']

const picks = picksOf(8)

/** Near misses are sentences of the language: as many of them as it takes to tell it. */
const storyOf = (nearMisses: readonly string[]) => nearMisses.join('\n').slice(0, 400)

it.each([
  ['stripAdMarkers', stripAdMarkers, AD_MARKERS],
  ['stripTrailers', stripTrailers, TRAILERS],
])('%s brings the words that its rules ask for, and no others', (_, strip, families) => {
  noted.asked.clear()
  for (const { lang, families: all } of packs) {
    const rules = families.flatMap((family) => Object.values((all as Record<string, ProvenFamily>)[family] ?? {}))
    const story = storyOf(rules.flatMap(({ proof }) => proof.keeps))
    for (const { proof, lines = [], endings = [] } of rules) {
      const written = [...lines, ...endings].flatMap((source) => picks.map((pick) => lineOf(source, lang, pick)))
      for (const line of [...proof.removes, ...proof.keeps, ...written]) strip(`${story}\n\n${line}`)
    }
  }
  expect([...noted.asked].filter((field) => !noted.brought.includes(field))).toEqual([])
  expect(noted.brought.filter((field) => !noted.asked.has(field) && !SELDOM.includes(field))).toEqual([])
})
