import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../../src/locale/at-hand.js'
import { normalizedLine } from '../../../src/match/normalized-line.js'
import { compileRules, type RuleSet } from '../../../src/match/rule-set.js'
import { SLOT_VALIDATORS } from '../../../src/match/templates/slots/validators.js'
import { parseTemplate } from '../../../src/match/templates/template.js'
import { TemplateMatcher } from '../../../src/match/templates/template-matcher.js'
import { da } from '../../../src/rules/da/index.js'
import type { FamilyName, RulePack, RuleRef } from '../../../src/rules/rule.js'
import { lineOf, picksOf } from '../written.js'

/** A template for each way to be filed. */
const WAYS: RulePack = {
  lang: 'en',
  families: {
    share: {
      phrases: { lines: ['share', 'tell (all|your) friends', 'read more...', "don't [you] wait", 'ok'] },
      openings: { lines: ['x {n}', 'by {n}', 'all {n} views', 'share with {n} others', 'recommended by {n} of us'] },
      closings: { lines: ['{n} x', '{n} of', '{n} all', '{n} comments', '{n} people recommend this'] },
      edges: { lines: ['(read|see) {n} (replies|reply)', '[the] top {n} [stories]', '[{n}] more views'] },
      held: { lines: ['{title} reserves the right to {title}', '{title} is a (writer|news reporter) for {title}'] },
      signs: { lines: ['{name} @ {name}', '{title} → {title}'] },
      open: { lines: ['{n} {n}', '{date}'] },
      short: { lines: ['{n} or {n}', '{name} in {name}'] },
      words: { words: ['a (b)', 'c|d', 'e [f] {g}', 'back\\slash'] },
    },
    related: {
      phrases: { lines: ['the end'], place: 'tail' },
      openings: { lines: ['filed under {words}', 'with files from {name}'], place: 'tail' },
      closings: { lines: ['{name} contributed reporting', '{author} of the desk'], place: 'tail' },
      held: { lines: ['{title} was first printed in {title}'], place: 'tail' },
      list: { lines: ['more about {title}'], place: 'tail', headsList: true },
      endings: { endings: ['by {author}', '{name} contributed to this story', 'source link', '{title} @ {title}'] },
    },
  },
}

interface Filed {
  readonly source: string
  readonly use: 'lines' | 'tail' | 'endings'
  readonly matcher: TemplateMatcher
}

/** All templates of a pack, one by one. */
function filedIn(pack: RulePack): Filed[] {
  const { lang, families } = pack
  return Object.entries(families).flatMap(([family, rules]) =>
    Object.entries(rules).flatMap(
      ([name, { lines = [], endings = [], words = [], place = 'anywhere', headsList = false, ...rest }]) => {
        const address = `${lang}/${family}/${name}`
        const ref: RuleRef = { address, lang, family: family as FamilyName, place, headsList }
        const isForTail = place === 'tail' && !headsList && !rest.headsBiography
        const file = (source: string, use: Filed['use']): Filed => {
          const template = parseTemplate(source)
          const matcher = new TemplateMatcher(template, ref, SLOT_VALIDATORS, wordsOf([pack]))
          return { source, use: use === 'lines' && isForTail && !template.phrases ? 'tail' : use, matcher }
        }
        const escaped = words.map((word) => word.replace(/[\\()[\]{}|]/g, '\\$&'))
        return [
          ...[...lines, ...escaped].map((source) => file(source, 'lines')),
          ...endings.map((source) => file(source, 'endings')),
        ]
      },
    ),
  )
}

/** A line, and others like it: longer, shorter, in other letters. */
const alike = (line: string): string[] => [
  line,
  line.toUpperCase(),
  `• ${line} •`,
  line.slice(1),
  line.slice(0, -1),
  `${line.slice(0, line.length >> 1)}q${line.slice(line.length >> 1)}`,
  `Now ${line}`,
  `${line} now`,
  `${line} and ${line}`,
  line.replaceAll(' ', ''),
  line.replaceAll('...', '…').replaceAll("'", '’'),
]

/** How a set of rules answers a line of each use. */
const asked: Readonly<Record<Filed['use'], (ruleSet: RuleSet, line: string) => readonly RuleRef[]>> = {
  lines: (ruleSet, line) => ruleSet.ofLine(whole(line)),
  tail: (ruleSet, line) => listOf(ruleSet.ofTail(whole(line))),
  endings: (ruleSet, line) => listOf(ruleSet.ofEnding(whole(line), ruleSet.mayHoldEnding(whole(line)))),
}
const whole = (line: string) => normalizedLine(line, { start: 0, end: line.length })
const listOf = (ref: RuleRef | undefined): RuleRef[] => (ref ? [ref] : [])

describe.each([
  ['a pack with each way to be filed', WAYS],
  ['a pack that ships', da],
])('the index of %s', (_, pack) => {
  const all = filedIn(pack)
  const lines = [
    ...new Set(
      all.flatMap(({ source }) => picksOf(6).flatMap((pick) => alike(lineOf(source, pack.lang, pick).trim()))),
    ),
  ].filter((line) => whole(line).length > 0)
  const ruleSet = compileRules([pack])
  const takersOf = (line: string, use: Filed['use']) => {
    const said = whole(line)
    return all.filter((one) => one.use === use && one.matcher.matches(said)).map(({ matcher }) => matcher.rule.address)
  }

  it.each(['lines', 'tail', 'endings'] as const)('knows of %s what all templates one by one know', (use) => {
    const wrong: string[] = []
    let known = 0
    for (const line of lines) {
      const takers = takersOf(line, use)
      const found = asked[use](ruleSet, line).map(({ address }) => address)
      if (found.length > 0) known++
      if ((found.length === 0) !== (takers.length === 0) || !found.every((address) => takers.includes(address)))
        wrong.push(`${line}: ${found} for ${takers}`)
    }
    expect(wrong).toEqual([])
    expect(known).toBeGreaterThan(lines.length / 200)
  })

  it('matches the same in any order of lines, and next to another pack', () => {
    const other: RulePack = {
      lang: 'xx',
      families: { share: { any: { lines: ['{n} beside', 'beside {n}', 'beside'] } } },
    }
    const backwards = compileRules([other, pack])
    for (const line of lines.toReversed())
      for (const use of ['lines', 'tail', 'endings'] as const)
        expect(asked[use](backwards, line), line).toEqual(asked[use](ruleSet, line))
  })

  it('ignores rules that are switched off, and only those', () => {
    const addresses = [...new Set(all.map(({ matcher }) => matcher.rule.address))]
    const off = new Set(addresses.filter((_, nth) => nth % 2 === 0))
    const some = compileRules([pack], new Set(), off)
    const wanted = ({ address }: RuleRef) => !off.has(address)
    for (const line of lines) {
      const takers = takersOf(line, 'lines').filter((address) => !off.has(address))
      const found = some.ofLine(whole(line)).map(({ address }) => address)
      expect(found.length > 0, line).toBe(takers.length > 0)
      expect(takers, line).toEqual(expect.arrayContaining(found))
      const one = ruleSet.wantedOfLine(whole(line), wanted)
      if (one) expect(ruleSet.ofLine(whole(line)).find(wanted), line).toBe(one)
      else expect(ruleSet.ofLine(whole(line)).some(wanted), line).toBe(false)
    }
  })
})
