import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { boilerplate } from '../../src/decide/boilerplate.js'
import { apply } from '../../src/edit/edit.js'
import { packs } from '../../src/rules/packs.js'
import type { RulePack } from '../../src/rules/rule.js'
import { HOLES } from './concepts/holes.js'
import { STORY as PARAGRAPHS, ruleSetOf } from './rule-sets.js'

// What sites in all languages print around a story, one plain line a concept and language, in `concepts/probes/`. Each must be
// removed when it stands alone below a story, by rules and without the classifier. `docs/concepts.md` is the matrix of concepts
// and languages: `npx vitest run --project unit test/rules/concepts.test.ts --update` writes it.

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
const probes = probesOf('en')

/** The rules that answer the line of each concept in a language; none if the line stays. */
function answersIn(lang: string): ReadonlyMap<string, readonly string[]> {
  const ruleSet = ruleSetOf(packs.find((pack) => pack.lang === lang) as RulePack)
  const answers = [...probesOf(lang)].map(([concept, line]) => {
    const text = `${STORY}\n\n${line}`
    const { edits } = boilerplate(text, ruleSet)
    const rules = apply(text, edits) === STORY ? edits.map(({ rule }) => rule) : []
    return [concept, [...new Set(rules)]] as const
  })
  return new Map(answers)
}

const answers = new Map(languages.map((lang) => [lang, answersIn(lang)]))

/** `en/share/link` → `share/link`; rules of other packs keep their language. */
const nameIn = (lang: string, rule: string) => (rule.startsWith(`${lang}/`) ? rule.slice(lang.length + 1) : rule)

/** The rules that answer a concept, with their languages; the most common first. */
function rowOf(concept: string): string {
  const byRule = new Map<string, string[]>()
  for (const lang of languages) {
    const rules = answers.get(lang)?.get(concept) ?? []
    const name = rules.map((rule) => `\`${nameIn(lang, rule)}\``).join(' + ') || '**no rule**'
    byRule.set(name, [...(byRule.get(name) ?? []), lang])
  }
  const cells = [...byRule]
    .sort(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1))
    .map(([name, langs]) => `${name} ${langs.map((lang) => `\`${lang}\``).join(' ')}`)
  return `| \`${concept}\` | \`${probes.get(concept)}\` | ${cells.join('<br>')} |`
}

const page = () => `# Concepts by language

Sites in all languages print the same kinds of lines around a story. This table shows, for each concept, an example in English
and the rules that remove one plain line of it in each language, without the classifier. \`any/…\` is a rule for all languages.

| concept | example | rules and languages |
| --- | --- | --- |
${[...probes.keys()].map(rowOf).join('\n')}
`

describe('concepts that every language says', () => {
  it('are those of all languages', () => {
    for (const lang of languages) expect([...probesOf(lang).keys()], lang).toEqual([...probes.keys()])
    const ofPacks = packs.map(({ lang }) => lang).filter((lang) => lang !== 'any')
    expect(languages).toEqual(ofPacks.sort())
  })

  // A hole that is filled must be struck from the list, so that it stays filled.
  it.each(languages)('%s: are answered by rules but for the holes', (lang) => {
    const holes = [...(answers.get(lang) ?? [])].flatMap(([concept, rules]) => (rules.length === 0 ? [concept] : []))
    expect(holes).toEqual(HOLES[lang] ?? [])
  })

  it('are listed in the docs with the rules that answer', async () => {
    await expect(page()).toMatchFileSnapshot('../../docs/concepts.md')
  })
})
