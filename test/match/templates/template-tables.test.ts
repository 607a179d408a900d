import { describe, expect, it } from 'vitest'
import { normalizedLine } from '../../../src/match/normalized-line.js'
import { compileRules } from '../../../src/match/rule-set.js'
import { PackTemplates } from '../../../src/match/templates/pack-templates.js'
import { closingOf, compileTables, openingOf } from '../../../src/match/templates/template-tables.js'
import { packs } from '../../../src/packs.js'
import { lazyPack, serializePack } from '../../../src/rules/lazy-pack.js'
import type { RulePack } from '../../../src/rules/rule.js'

const pack: RulePack = {
  lang: 'en',
  families: {
    share: { ask: { lines: ['(tell|ask) us', 'to {name}', '{n} replies'], endings: ['share it'] } },
    related: { below: { lines: ['see {title}'], place: 'tail' }, both: { lines: ['{site} on {site}'] } },
    newsletter: { words: { words: ['tell (us)', '订阅新闻'] } },
  },
}

describe('compileTables', () => {
  it('files each template by its use and by the letters at one end of its lines', () => {
    expect(compileTables(new PackTemplates(pack))).toEqual({
      lines: {
        openings: { tel: 'ag', ask: 'a', 'to ': 'b', 订阅: 'g' },
        closings: { ies: 'c' },
        others: [[5, ' on ']],
        edges: [5, 1],
        longest: 124,
      },
      tail: { openings: { see: 'e' }, closings: {}, others: [], edges: [1, 0], longest: 204 },
      endings: { openings: { sha: 'd' }, closings: {}, others: [], edges: [1, 0], longest: 8 },
    })
  })
})

describe('the letters by which an edge is filed', () => {
  it.each([
    ['subscribe', 'sub', 'ibe'],
    ['by', 'by', 'by'],
    ['点击这里', '点击', '这里'],
    ['a... b', 'a', '. b'],
  ])('of %s', (edge, opening, closing) => {
    expect([openingOf(edge), closingOf(edge)]).toEqual([opening, closing])
  })
})

describe('a line with an ellipsis among its first letters', () => {
  it.each(['A... b', 'A… b'])('is known: %s', (line) => {
    const rules = compileRules([{ lang: 'en', families: { share: { it: { lines: ['a... b'] } } } }])
    expect(rules.ofLine(normalizedLine(line, { start: 0, end: line.length }))).toHaveLength(1)
  })
})

/** Lines of words of a pack: each of its first choices. */
const linesOf = ({ families }: RulePack) =>
  Object.values(families).flatMap((rules) =>
    Object.values(rules).flatMap(({ lines = [], words = [] }) => [
      ...words,
      ...lines.map((line) => line.replace(/[([]([^()[\]|{}]*)[^()[\]]*[)\]]/g, '$1').replace(/[\\()[\]{}|]/g, '')),
    ]),
  )

describe('a pack with built tables', () => {
  it.each(packs.map((some) => [some.lang, some] as const))('knows the same lines as without: %s', (lang, some) => {
    const written = lazyPack(
      lang,
      () => JSON.parse(serializePack(some, compileTables(new PackTemplates(some)))),
      () => some.words,
    )
    const [fresh, built] = [compileRules([some]), compileRules([written])]
    const told = (rules: typeof fresh) =>
      linesOf(some).map((line) => {
        const said = normalizedLine(line, { start: 0, end: line.length })
        return [...rules.ofLine(said), rules.ofTail(said)].map((rule) => rule?.address)
      })
    expect(told(built)).toEqual(told(fresh))
    expect(told(built).flat().filter(Boolean).length).toBeGreaterThan(5)
  })
})
