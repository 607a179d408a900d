import { expect, it } from 'vitest'
import { boilerplate } from '../../src/decide/boilerplate.js'
import { apply } from '../../src/edit/edit.js'
import { inlineBoilerplate } from '../../src/inline/inline-boilerplate.js'
import type { RuleSet } from '../../src/match/rule-set.js'
import { packs } from '../../src/rules/packs.js'
import type { Family, FamilyName, Proof, Rule } from '../../src/rules/rule.js'
import { ruleSetOf, STORY } from './rule-sets.js'

const [first, second, third, fourth] = STORY

/** What the rules do to a text, and which of them did it. */
function clean(text: string, ruleSet: RuleSet): { text: string; rules: string[] } {
  const cut = inlineBoilerplate(text, ruleSet)
  const bare = apply(text, cut)
  const { edits } = boilerplate(bare, ruleSet)
  return { text: apply(bare, edits), rules: [...cut, ...edits].map(({ rule }) => rule) }
}

const inHead = (line: string) => [line, ...STORY].join('\n')
const inBody = (line: string) => [first, second, third, line, fourth].join('\n')
const inRow = (line: string) => [first, second, 'Advertisement', line, third, fourth].join('\n')
const inTail = (line: string) => [...STORY, line].join('\n')
const asEnding = (line: string) => `${STORY.join('\n')} ${line}`
const LAST_WORD = /[\p{L}\p{M}]+(?=\P{L}*$)/u
const aboveBiography = (line: string) => [...STORY, line, `${LAST_WORD.exec(line)?.[0]} writes of lamps.`].join('\n')
const inLine = (line: string) => [first, `${second} ${line} ${second}`, third, fourth].join('\n')

/** The places in which a rule must fire. */
function placesOf(rule: Rule): ((line: string) => string)[] {
  if (rule.headsBiography) return [aboveBiography]
  if (rule.inside) return [inHead, inBody, inTail, inLine]
  if (!rule.lines && !rule.words && !rule.shapes && !rule.closingCredit) return [asEnding]
  switch (rule.place ?? 'anywhere') {
    case 'anywhere':
      return [inHead, inBody, inTail]
    case 'head':
      return [inHead]
    case 'tail':
      return [inTail]
    case 'between':
      return [inBody]
    case 'below':
      return [inBody, inTail]
    case 'run':
      return [inRow, inTail]
    default:
      return [inHead, inTail]
  }
}

/** What is wrong with a rule, judged by its proof. */
function faultsOf(address: string, rule: Rule, ruleSet: RuleSet): string[] {
  const { removes, keeps } = rule.proof as Proof
  const faults: string[] = []
  for (const line of removes) {
    for (const place of placesOf(rule)) {
      const { text, rules } = clean(place(line), ruleSet)
      const story = place === inLine ? [first, `${second} ${second}`, third, fourth] : STORY
      if (!rules.includes(address))
        faults.push(`${address} must remove ${line}\nin:\n${place(line)}\nwhere ${rules} fire`)
      else if (text.replaceAll('\n\n', '\n') !== story.join('\n'))
        faults.push(`${address} removes ${line} and leaves\n${text}`)
    }
  }
  const stays = (line: string, place: (line: string) => string) => {
    const { text, rules } = clean(place(line), ruleSet)
    if (text !== place(line)) faults.push(`${address} must keep ${line}\nin:\n${place(line)}\nwhere ${rules} fire`)
  }
  for (const line of keeps) for (const place of [inHead, inBody, inTail, asEnding]) stays(line, place)
  const isForBody = ['anywhere', 'below', 'between'].includes(rule.place ?? 'anywhere')
  if (!isForBody && !rule.inside && !rule.headsBiography) for (const line of removes) stays(line, inBody)
  return faults
}

it.each(packs.map((pack) => [pack.lang, pack] as const))(
  'each rule removes the lines of its proof and keeps its near misses: %s',
  (lang, pack) => {
    const ruleSet = ruleSetOf(pack)
    const faults = (Object.entries(pack.families) as [FamilyName, Family][]).flatMap(([family, rules]) =>
      Object.entries(rules).flatMap(([name, rule]) => faultsOf(`${lang}/${family}/${name}`, rule, ruleSet)),
    )
    expect(faults).toEqual([])
  },
)
