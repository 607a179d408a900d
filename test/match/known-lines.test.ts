import { describe, expect, it } from 'vitest'
import { isForTail, lineOf, linesOf, readsLikeProse, storyLine } from '../../src/match/known-lines.js'
import { compileRules } from '../../src/match/rule-set.js'
import type { RulePack } from '../../src/rules/rule.js'
import { unitsOf } from '../../src/units/units.js'
import { casesIn, partsOf } from '../tables.js'

const reads = (line: string) => readsLikeProse(line, { start: 0, end: line.length })

const pack: RulePack = {
  lang: 'en',
  families: {
    share: { all: { lines: ['tell all', 'tell {n} friends'] } },
    copyright: { rights: { lines: ['all rights reserved for {title}'] } },
    related: { below: { lines: ['see {n} stories'], place: 'tail' } },
    credit: {
      shape: { shapes: [{ holds: 'Photo', ends: ')', pattern: /^\(Photo/ }] },
      told: { shapes: [{ holds: '', pattern: /^\*{3}$/ }] },
      last: { shapes: [{ holds: 'desk', pattern: /^the desk$/ }], place: 'tail' },
    },
  },
}
const ruleSet = compileRules([pack])
const trailers = compileRules([
  {
    lang: 'en',
    families: {
      'source-trailer': {
        bare: { shapes: [{ holds: '://', pattern: /^https?:/ }], place: 'tail' },
        labelled: { lines: ['source: {url}', 'source: {publication}'], place: 'tail' },
      },
      related: { below: { lines: ['see {url}'], place: 'tail' } },
    },
  },
])
const SENTENCE = 'The council voted on Tuesday to rebuild the bridge.'
const cases = casesIn(new URL('known-lines.txt', import.meta.url), { SENTENCE })

/** What the rules know of lines of one text: for each the names of its rules, and whether it is prose. */
const known = (...lines: string[]) =>
  linesOf(lines.join('\n'), unitsOf(lines.join('\n')), ruleSet).map(({ rules, prose }) =>
    [...rules.map(({ address }) => address.slice(address.lastIndexOf('/') + 1)), ...(prose ? ['prose'] : [])].join(),
  )

describe('linesOf', () => {
  it.each(cases('linesOf'))('%s', (line, is) => expect(known(line, SENTENCE)[0]).toBe(is))

  it('returns span, piece and a width that is weighted by script', () => {
    const text = 'ab 市议会 กขค 👉👉'
    const line = (start: number, end: number) => lineOf(text, { start, end, piece: 1, pieces: 3 }, ruleSet)
    expect(line(0, 2)).toMatchObject({ start: 0, end: 2, piece: 1, pieces: 3, width: 2 })
    expect([line(3, 6), line(7, 10), line(11, 15)].map(({ width }) => width)).toEqual([7.5, 5.25, 4])
    expect(lineOf('ក្រុង', { start: 0, end: 5, piece: 0, pieces: 1 }, ruleSet).width).toBe(8.75)
    expect(lineOf('ႠႡ', { start: 0, end: 2, piece: 0, pieces: 1 }, ruleSet).width).toBe(2)
  })

  it('storyLine returns a line without rules', () => {
    const unit = { start: 0, end: SENTENCE.length, piece: 0, pieces: 1 }
    expect(storyLine(SENTENCE, unit)).toEqual({ ...unit, rules: [], prose: true, width: SENTENCE.length })
    expect(storyLine('Tell all', { ...unit, end: 8 })).toMatchObject({ rules: [], prose: false, width: 8 })
  })
})

describe('below the last sentence of the story', () => {
  it.each(cases('below the last sentence of the story'))('%s', (_, lines, expected) => {
    expect(known(...partsOf(lines))).toEqual(partsOf(expected as string))
  })

  it('each line is matched separately', () => {
    expect(isForTail('See 12 stories', { start: 0, end: 14 }, ruleSet)).toBe(true)
    expect(isForTail('Tell all', { start: 0, end: 8 }, ruleSet)).toBe(false)
  })
})

describe('readsLikeProse', () => {
  it.each(cases('readsLikeProse'))('takes a line %s that is long enough', (_, long, short) => {
    expect([reads(long), reads(short)]).toEqual([true, false])
  })

  it.each(cases('a sentence'))('%s: a sentence', (_, line) => expect(reads(line)).toBe(true))

  it('reads only the span', () => {
    const before = 'Rain fell on the river. '.repeat(20)
    const line = '市议会星期二决定重建河上的旧桥，工程将于三月开始。'
    const at = (text: string) => ({ start: before.length, end: before.length + text.length })
    expect(readsLikeProse(`${before}${line} and more`, at(line))).toBe(true)
    expect(readsLikeProse(`${line.repeat(20)}${before}Share this story`, at('Share this story'))).toBe(false)
  })

  it.each(cases('none'))('%s: none', (_, line) => expect(reads(line)).toBe(false))
})

describe('an address above the first sentence', () => {
  const onTop = (...lines: string[]) =>
    linesOf(lines.join('\n'), unitsOf(lines.join('\n')), trailers).map(({ rules }) =>
      rules.map(({ place }) => place).join(),
    )

  it.each(cases('is known as below the last one'))('is known as below the last one: %s', (line) => {
    expect(onTop(line, SENTENCE)).toEqual(['head', ''])
    expect(onTop('The bridge', line, SENTENCE)).toEqual(['', 'head', ''])
    expect(onTop(SENTENCE, line)).toEqual(['', 'tail'])
  })

  it('does not match between sentences, by a rule for pointers, or without the address', () => {
    expect(onTop(SENTENCE, 'https://harbour.example/a', SENTENCE)).toEqual(['', '', ''])
    expect(onTop('See https://harbour.example/a', SENTENCE)).toEqual(['', ''])
    expect(onTop('Source: The Harbour', SENTENCE)).toEqual(['', ''])
  })
})
