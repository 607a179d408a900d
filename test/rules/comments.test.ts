import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { boilerplate } from '../../src/decide/boilerplate.js'
import { apply } from '../../src/edit/edit.js'
import { inlineBoilerplate } from '../../src/inline/inline-boilerplate.js'
import type { RuleSet } from '../../src/match/rule-set.js'
import { packs } from '../../src/rules/packs.js'
import { ruleSetOf, STORY } from './rule-sets.js'

// The comment above a rule shows what it takes: each example is tried in the places where such lines stand.

const [first, second, third, fourth] = STORY
const PLACES: readonly ((example: string) => string)[] = [
  (example) => [...STORY, example].join('\n'),
  (example) => [example, ...STORY].join('\n'),
  (example) => [first, second, third, example, fourth].join('\n'),
  (example) => [first, second, 'Advertisement', example, third, fourth].join('\n'),
  (example) => `${STORY.join('\n')} ${example}`,
  (example) => [first, `${second} ${example} ${second}`, third, fourth].join('\n'),
]

const RULE = /^\[(?<rule>[a-z-]+\/[a-z0-9-]+)\]\n(?<comment>(?:#.*\n)*)/gm
const EXAMPLE = /`([^`]+)`/g
/** What stands for other words, or shows how templates are written. */
const IS_OPEN = /[{}|\\…→]/

function isTaken(example: string, ruleSet: RuleSet): boolean {
  return PLACES.some((place) => {
    const text = place(example)
    const bare = apply(text, inlineBoilerplate(text, ruleSet))
    return !apply(bare, boilerplate(bare, ruleSet).edits).includes(example)
  })
}

describe('examples in the comments of rules', () => {
  // Serbian has no sheet: its rules are those of `hr`.
  it.each(packs.filter(({ lang }) => lang !== 'sr').map((pack) => [pack.lang, pack] as const))(
    '%s: are taken',
    (lang, pack) => {
      const ruleSet = ruleSetOf(pack)
      const sheet = readFileSync(new URL(`../../src/rules/${lang}/rules.txt`, import.meta.url), 'utf8')
      const stay = [...sheet.matchAll(RULE)].flatMap(({ groups: { comment = '', rule = '' } = {} }) =>
        [...comment.replaceAll('\n# ', ' ').matchAll(EXAMPLE)]
          .flatMap(([, example = '']) => (IS_OPEN.test(example) || isTaken(example, ruleSet) ? [] : [example]))
          .map((example) => `${rule}: ${example}`),
      )
      expect(stay).toEqual([])
    },
  )
})
