import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { boilerplate } from '../../src/decide/boilerplate.js'
import { apply } from '../../src/edit/edit.js'
import { wordsOf } from '../../src/locale/at-hand.js'
import { compileRules } from '../../src/match/rule-set.js'
import { ruleSetsCompiledBy } from '../../src/match/rule-sets-by-language.js'
import { any } from '../../src/rules/any/index.js'
import { en } from '../../src/rules/en/index.js'
import { packs } from '../../src/rules/packs.js'
import { HOLES } from './concepts/holes.js'

// What sites in all languages say around a story, one plain line a concept and language, in `concepts/probes/`. Each must go
// when it stands alone below a story, by rules and without the model.

const STORY = [
  'The council voted on Tuesday evening to rebuild the old bridge over the river.',
  'Work will begin in spring, and the road beside it stays open until the autumn.',
  'The mayor promised an answer to both before the first stone is laid in the spring.',
].join('\n\n')

const PROBES = new URL('concepts/probes/', import.meta.url)

/** The lines of a language, by concept. */
function probesOf(lang: string): ReadonlyMap<string, string> {
  const lines = readFileSync(new URL(`${lang}.txt`, PROBES), 'utf8')
    .trimEnd()
    .split('\n')
  return new Map(lines.map((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)]))
}

const languages = readdirSync(PROBES).map((file) => file.replace('.txt', ''))

describe('concepts that every language says', () => {
  it('are those of all languages', () => {
    const concepts = [...probesOf('en').keys()]
    for (const lang of languages) expect([...probesOf(lang).keys()], lang).toEqual(concepts)
    expect(languages).toEqual(
      packs
        .map(({ lang }) => lang)
        .filter((lang) => lang !== 'any')
        .sort(),
    )
  })

  // A hole that is filled must be struck from the list, so that it stays filled.
  it.each(languages)('%s: are known but for the holes', (lang) => {
    const some = packs.filter((pack) => pack === any || pack === en || pack.lang === lang)
    const words = wordsOf(some)
    const ruleSet = ruleSetsCompiledBy((those) => compileRules(those, undefined, undefined, words), some)([lang])
    const stays = [...probesOf(lang)].flatMap(([concept, line]) => {
      const text = `${STORY}\n\n${line}`
      return apply(text, boilerplate(text, ruleSet).edits) === STORY ? [] : [concept]
    })
    expect(stays).toEqual(HOLES[lang] ?? [])
  })
})
