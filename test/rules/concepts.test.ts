import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { boilerplate } from '../../src/decide/boilerplate.js'
import { apply } from '../../src/edit/edit.js'
import { packs } from '../../src/rules/packs.js'
import { PLACES, type Rule, type RulePack } from '../../src/rules/rule.js'
import { CONCEPTS } from './concepts/concepts.js'
import { HOLES } from './concepts/holes.js'
import { STORY as PARAGRAPHS, ruleSetOf } from './rule-sets.js'

// A rule is named after its concept, in every language alike: `concepts/concepts.ts` lists them. What sites in all languages print
// around a story is in `concepts/probes/`, plain lines with their concepts. Each must be removed when it stands alone below a
// story, by rules and without the classifier. `docs/concepts.md` lists the concepts, and the lines that rules of others remove:
// `npx vitest run --project unit test/rules/concepts.test.ts --update` writes it.

const STORY = PARAGRAPHS.join('\n\n')

const PROBES = new URL('concepts/probes/', import.meta.url)

/** The lines of a language, each with its concept. */
function probesOf(lang: string): (readonly [concept: string, line: string])[] {
  const lines = readFileSync(new URL(`${lang}.txt`, PROBES), 'utf8')
    .trimEnd()
    .split('\n')
  return lines.map((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)])
}

const languages = readdirSync(PROBES).map((file) => file.replace('.txt', ''))
const probes = probesOf('en')

/** The rules that answer each line of a language; none if the line stays. */
function answersIn(lang: string): readonly (readonly string[])[] {
  const ruleSet = ruleSetOf(packs.find((pack) => pack.lang === lang) as RulePack)
  return probesOf(lang).map(([, line]) => {
    const text = `${STORY}\n\n${line}`
    const { edits } = boilerplate(text, ruleSet)
    return apply(text, edits) === STORY ? [...new Set(edits.map(({ rule }) => rule))] : []
  })
}

const answers = new Map(languages.map((lang) => [lang, answersIn(lang)]))

const isListed = (name: string) => {
  const [family = '', concept = ''] = name.split('/')
  return CONCEPTS[family]?.[concept] !== undefined
}

/** `share/follow-us-edges` → `share/follow-us` */
function conceptOf(name: string): string {
  const place = isListed(name) ? undefined : PLACES.find((place) => name.endsWith(`-${place}`))
  return place ? name.slice(0, -place.length - 1) : name
}

/** The rules of a pack, by family and name. */
const rulesOf = ({ families }: RulePack): ReadonlyMap<string, Rule> =>
  new Map(
    Object.entries(families).flatMap(([family, rules]) =>
      Object.entries(rules).map(([name, rule]) => [`${family}/${name}`, rule] as const),
    ),
  )

/** `en/share/bar` → `share/bar`; rules of other packs keep their language. */
const nameIn = (lang: string, rule: string) => (rule.startsWith(`${lang}/`) ? rule.slice(lang.length + 1) : rule)

const coded = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(' ')

/** The languages that have rules of a concept. */
function languagesOf(concept: string): string {
  const having = packs
    .filter((pack) => [...rulesOf(pack).keys()].some((name) => conceptOf(name) === concept))
    .map(({ lang }) => lang)
    .sort()
  const lacking = languages.filter((lang) => !having.includes(lang))
  if (lacking.length === 0) return 'all'
  return lacking.length < 10 ? `all but ${coded(lacking)}` : coded(having)
}

const rows = () =>
  Object.entries(CONCEPTS).flatMap(([family, concepts]) =>
    Object.entries(concepts).map(
      ([name, meaning]) => `| \`${family}/${name}\` | ${meaning} | ${languagesOf(`${family}/${name}`)} |`,
    ),
  )

/** The rules of other concepts that answer a line, with their languages; the most common first. */
function exceptionsOf(nth: number, concept: string): string | undefined {
  const byRule = new Map<string, string[]>()
  for (const lang of languages) {
    const names = (answers.get(lang)?.[nth] ?? []).map((rule) => conceptOf(nameIn(lang, rule)))
    const name = names.map((name) => `\`${name}\``).join(' + ') || '**no rule**'
    if (names.some((name) => name !== concept) || names.length === 0)
      byRule.set(name, [...(byRule.get(name) ?? []), lang])
  }
  if (byRule.size === 0) return undefined
  return [...byRule]
    .sort(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1))
    .map(([name, langs]) => `${name} ${coded(langs)}`)
    .join('<br>')
}

const exceptions = () =>
  probes.flatMap(([concept, line], nth) => {
    const others = exceptionsOf(nth, concept)
    return others ? [`| \`${line}\` | \`${concept}\` | ${others} |`] : []
  })

const page = () => `# Concepts by language

A rule is named after what it removes, and the same thing has the same name in every language: \`en/share/follow-us\` and
\`de/share/follow-us\` remove calls to follow the site. A name that ends with a place, such as \`share/follow-us-edges\`, is a part
of the concept: these lines are removed only in [that place](rules.md#write-your-own-rules). \`any\` has rules for all languages.

| concept | removes | languages |
| --- | --- | --- |
${rows().join('\n')}

## Exceptions

Sites in all languages print the same kinds of lines around a story. ${probes.length} of them are tested in each language, one plain line
each, without the classifier. A rule of the right concept removes them, except for these:

| line | concept | rules of other concepts, and languages |
| --- | --- | --- |
${exceptions().join('\n')}
`

describe('concepts', () => {
  it.each(packs.map((pack) => [pack.lang, pack] as const))('%s: name its rules', (_, pack) => {
    const rules = rulesOf(pack)
    const unnamed = [...rules].flatMap(([name, { place = 'anywhere' }]) => {
      const concept = conceptOf(name)
      const isPart = name === `${concept}-${place}` && rules.has(concept)
      return isListed(concept) && (name === concept || isPart) ? [] : [name]
    })
    expect(unnamed).toEqual([])
  })

  it('have rules', () => {
    const named = new Set(packs.flatMap((pack) => [...rulesOf(pack).keys()].map(conceptOf)))
    const listed = Object.entries(CONCEPTS).flatMap(([family, concepts]) =>
      Object.keys(concepts).map((name) => `${family}/${name}`),
    )
    expect(listed.filter((concept) => !named.has(concept))).toEqual([])
  })
})

describe('lines that every language says', () => {
  it('are those of all languages, with concepts of the list', () => {
    const concepts = probes.map(([concept]) => concept)
    expect(concepts.filter((concept) => !isListed(concept))).toEqual([])
    for (const lang of languages)
      expect(
        probesOf(lang).map(([concept]) => concept),
        lang,
      ).toEqual(concepts)
    const ofPacks = packs.map(({ lang }) => lang).filter((lang) => lang !== 'any')
    expect(languages).toEqual(ofPacks.sort())
  })

  // A hole that is filled must be struck from the list, so that it stays filled.
  it.each(languages)('%s: are answered by rules but for the holes', (lang) => {
    const holes = probes.flatMap(([concept], nth) => (answers.get(lang)?.[nth]?.length === 0 ? [concept] : []))
    expect(holes).toEqual(HOLES[lang] ?? [])
  })

  it('are listed in the docs where another concept answers', async () => {
    await expect(page()).toMatchFileSnapshot('../../docs/concepts.md')
  })
})
