import { describe, expect, it } from 'vitest'
import { guarded } from '../../../src/decide/guards/guards.js'
import { listsIn } from '../../../src/decide/lists.js'
import { cleanText } from '../../../src/index.js'
import type { RuleRef } from '../../../src/rules/rule.js'
import { ruleOf } from '../../match/rule-of.js'
import { casesIn, partsOf } from '../../tables.js'
import { WORDS } from '../../words.js'
import { marked } from './lines.js'

const A = 'The council voted on Tuesday evening to rebuild the old bridge over the river.'
const B = 'Work will begin in spring, and the road beside it stays open until the autumn.'
const C = 'Residents had asked for quieter nights and for safer crossings near the school.'
const D = 'The mayor said that the last stone would be laid before the next winter comes.'
const cases = casesIn(new URL('guards.txt', import.meta.url), { A, B, C, D })
const text = (...lines: string[]) => lines.join('\n')

const label = ruleOf({ family: 'share', place: 'run' })
const anywhere = ruleOf({ family: 'share' })
const noHeadline = ruleOf({ address: 'en/related/any', labelled: true })
const RULES: Readonly<Record<string, RuleRef>> = {
  label,
  anywhere,
  date: ruleOf({ family: 'timestamp', place: 'edges' }),
}

/** What stays; each beside what goes, which differs in what the guard looks at. */
it.each(cases('stays, and goes where it is none'))('%s stays, and goes where it is none', (_, story, other, gone) => {
  expect(cleanText(story).text).toBe(story)
  expect(other).toContain(gone)
  expect(cleanText(other).text).not.toContain(gone)
})

it.each(cases('becomes'))('%s', (_, before, after) => expect(cleanText(before).text).toBe(after))

it('a wrapped text is none where lines are long: a button below a headline goes', () => {
  const post = text('Town votes for the old bridge after many years of talk and of rain', 'Share', 'Tweet', A, B, C)
  expect(cleanText(post).text).not.toContain('Tweet')
})

it('a heading of a list takes nothing where the story has no stops', () => {
  const lines = [
    'A town that nobody had heard of before the flood',
    'A river that nobody had feared in a hundred years',
    'A bridge that had stood since the days of the monks',
    'A night in which the water rose by four metres',
    'A morning on which nobody could find the church',
  ]
  const story = text(...lines.slice(0, 4), 'Related Stories', ...lines.slice(4))
  for (const line of lines) expect(cleanText(story).text).toContain(line)
})

describe('a label', () => {
  const goes = 'READ MORE: Town votes for the old bridge over the river'
  it.each(cases('points to no'))('points to no %s', (_, line) => {
    expect(cleanText(text(A, line, B, C)).text).toContain('READ MORE')
    expect(cleanText(text(A, goes, B, C)).text).toBe(text(A, B, C))
  })

  it('does not end before a quote in the middle of a sentence', () => {
    const line = `${A} READ MORE: Town votes for bridge Still, he fears his party’s “severe and lasting losses” in the north. ${B}`
    expect(cleanText(line).text).toContain('Still, he fears')
  })
})

it('guards long texts of one kind of line', () => {
  const lines = [
    'May 3, 2019',
    'Share',
    'May 3, 2019\nWork stops.',
    'HE SAID:\nNO',
    'He said this to them all:\nvar a = 1;',
  ]
  for (const line of lines) expect(() => cleanText(`${line}\n`.repeat(4000))).not.toThrow()
})

describe('guarded', () => {
  /** The rules that still know each line. */
  const left = (written: string[], rulesOf: (at: number) => readonly RuleRef[] | undefined) => {
    const { text, lines } = marked(...written)
    const known = lines.map((line, at) => ({ ...line, rules: rulesOf(at) ?? line.rules }))
    return guarded(text, known, listsIn(text, known), { words: WORDS })
  }

  it('leaves lines as they are that no rule knows', () => {
    const { text, lines } = marked(A, 'Rain', B)
    expect(guarded(text, lines, listsIn(text, lines), { words: WORDS })).toEqual(lines)
  })

  it('tells again whether a line reads like a sentence that no rule knows any more', () => {
    const [, short] = left([A, 'Thank you.', B], (at) => (at === 1 ? [label] : undefined))
    expect(short).toMatchObject({ rules: [], prose: false })
    const [, long] = left([A, `READ MORE: ${B}`], (at) => (at === 1 ? [noHeadline] : undefined))
    expect(long).toMatchObject({ rules: [], prose: true })
    const [, known] = left([A, `READ MORE: ${B}`], (at) => (at === 1 ? [noHeadline, anywhere] : undefined))
    expect(known).toMatchObject({ rules: [anywhere], prose: false })
  })

  it.each(cases('lets go of'))('lets go of %s', (_, written, known, stays) => {
    const rule = RULES[known as string] as RuleRef
    const lines = left(partsOf(written), (at) => (at === partsOf(written).length - 1 ? [rule] : undefined))
    expect(lines.at(-1)?.rules).toEqual(stays === 'yes' ? [] : [rule])
  })

  it('lets go of no line in the middle of such a row', () => {
    const short = ['Who goes there?', 'A friend.', 'Come in.', 'Who else?', 'Nobody.']
    const lines = left([...short, '~One', 'More', '~Two'], (at) => (at === 6 ? [label] : undefined))
    expect(lines[6]?.rules).toEqual([label])
  })
})
