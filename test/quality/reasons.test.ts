import { describe, expect, it } from 'vitest'
import { forest, TYPICAL } from '../../src/quality/model.table.js'
import { SIGN_REASONS } from '../../src/quality/reasons.table.js'
import { toldSigns } from '../../src/quality/signs.js'
import { judge } from '../../src/quality/verdict.js'

const good = Object.fromEntries(forest.columns.map((name, at) => [name, TYPICAL[at] as number]))
const log = (count: number) => Math.log2(1 + count)
const codesIn = (signs: Readonly<Record<string, number>>, words = 10_600) =>
  judge({ text: 'word '.repeat(words), warnings: [], signs: { ...good, ...signs } }).reasons.map(({ code }) => code)
const holding = (signs: Readonly<Record<string, number>>) =>
  SIGN_REASONS.filter(({ holds }) => holds({ ...good, ...signs })).map(({ code }) => code)

describe('a reason', () => {
  it('holds for no page that is as good pages are', () => {
    expect(holding({})).toEqual([])
  })

  it.each<[code: string, signs: Readonly<Record<string, number>>]>([
    ['little-kept', { 'kept of prose': 0.59 }],
    ['unlikely-passages', { 'likely kept': 0.79 }],
    ['short', { words: log(119) }],
    ['rival-text', { rival: 0.5 }],
    ['title-not-in-text', { 'title known': 1, title: 0.49 }],
    ['description-not-in-text', { 'description known': 1, description: 0.49 }],
    ['length-not-as-told', { 'words told': -1 }],
    ['several-parts', { 'one group': 0.59 }],
    ['furniture-kept', { named: 0.2 }],
    ['unlike-an-article', { 'other kind': 1 }],
    ['far-from-title', { 'title before': log(10) }],
    ['made-by-scripts', { 'script share': 0.5 }],
    ['unlike-prose', { 'ended blocks': 0.49 }],
  ])('%s holds where its message says so, and no other', (code, signs) => {
    expect(holding(signs)).toEqual([code])
  })

  it('does not speak of what is not there', () => {
    expect(holding({ 'description known': 0, description: 0 })).toEqual([])
    expect(holding({ 'title known': 0, title: 0 })).toEqual([])
    expect(holding({ words: log(10_600) })).toEqual([])
  })

  it('is given only where it holds and made the doubt', () => {
    const doubted = {
      'likely kept': 0.3,
      'kept of prose': 0.1,
      words: log(10_600),
      'description known': 0,
      description: 0,
    }
    const codes = codesIn(doubted)
    expect(codes).toContain('unlikely-passages')
    expect(codes).not.toContain('short')
    expect(codes).not.toContain('description-not-in-text')
  })

  it('says that a text of a few words is short', () => {
    const { reasons } = judge({ text: 'A few words only.', warnings: [] })
    expect(reasons).toEqual([{ code: 'short', message: 'The text has fewer than 120 words.' }])
  })

  it('reads signs as the page has them', () => {
    const signs = toldSigns(
      { text: 'It rained. '.repeat(20), blocks: [], title: 'Pier rebuilt', description: undefined },
      good,
    )
    expect(SIGN_REASONS.filter(({ holds }) => holds(signs)).map(({ code }) => code)).toEqual(
      expect.arrayContaining(['short', 'title-not-in-text']),
    )
  })
})
