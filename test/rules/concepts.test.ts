import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { boilerplate } from '../../src/decide/boilerplate.js'
import { apply } from '../../src/edit/edit.js'
import { packs } from '../../src/rules/packs.js'
import type { RulePack } from '../../src/rules/rule.js'
import { HOLES } from './concepts/holes.js'
import { STORY as PARAGRAPHS, ruleSetOf } from './rule-sets.js'

// What sites in all languages say around a story, one plain line a concept and language, in `concepts/probes/`. Each must go
// when it stands alone below a story, by rules and without the model.

const STORY = PARAGRAPHS.join('\n\n')

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
    const ruleSet = ruleSetOf(packs.find((pack) => pack.lang === lang) as RulePack)
    const stays = [...probesOf(lang)].flatMap(([concept, line]) => {
      const text = `${STORY}\n\n${line}`
      return apply(text, boilerplate(text, ruleSet).edits) === STORY ? [] : [concept]
    })
    expect(stays).toEqual(HOLES[lang] ?? [])
  })
})
