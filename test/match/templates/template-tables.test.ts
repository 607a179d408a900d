import { expect, it } from 'vitest'
import { normalizedLine } from '../../../src/match/normalized-line.js'
import { compileRules } from '../../../src/match/rule-set.js'
import { PackTemplates } from '../../../src/match/templates/pack-templates.js'
import { compileTables } from '../../../src/match/templates/template-tables.js'
import { packs } from '../../../src/packs.js'
import { lazyPack, serializePack } from '../../../src/rules/lazy-pack.js'
import type { RulePack } from '../../../src/rules/rule.js'

it.each(['A... b', 'A… b'])('a line with an ellipsis among its first letters is known: %s', (line) => {
  const rules = compileRules([{ lang: 'en', families: { share: { it: { lines: ['a... b'] } } } }])
  expect(rules.ofLine(normalizedLine(line, { start: 0, end: line.length }))).toHaveLength(1)
})

/** Lines of words of a pack: each of its first choices. */
const linesOf = ({ families }: RulePack) =>
  Object.values(families).flatMap((rules) =>
    Object.values(rules).flatMap(({ lines = [], words = [] }) => [
      ...words,
      ...lines.map((line) => line.replace(/[([]([^()[\]|{}]*)[^()[\]]*[)\]]/g, '$1').replace(/[\\()[\]{}|]/g, '')),
    ]),
  )

it.each(packs.map((some) => [some.lang, some] as const))(
  'a pack with built tables knows the same lines as without: %s',
  (lang, some) => {
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
  },
)
