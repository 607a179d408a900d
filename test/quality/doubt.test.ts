import { describe, expect, it } from 'vitest'
import { DOUBTFUL, forest, TYPICAL } from '../../src/quality/model.table.js'
import { SIGN_REASONS } from '../../src/quality/reasons.table.js'
import { shareIn, stemsOf, toldSigns } from '../../src/quality/signs.js'
import { doubtersIn, doubtOf, judge } from '../../src/quality/verdict.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('doubt.txt', import.meta.url))

const good = Object.fromEntries(forest.columns.map((name, at) => [name, TYPICAL[at] as number]))
const log = (count: number) => Math.log2(1 + count)
const reasonsFor = (signs: Readonly<Record<string, number>>) =>
  SIGN_REASONS.filter(({ holds }) => holds({ ...good, ...signs })).map(({ code }) => code)
const blocksOf = (text: string) => text.split('\n\n').map((part) => ({ text: part })) as never

describe('shareIn', () => {
  it.each<[text: string, line: string, share: number]>([
    ['the bridges were rebuilt in spring', 'Bridge rebuilt', 1],
    ['the bridges were rebuilt in spring', 'Bridge closed', 0.5],
    ['nothing of the kind', 'Old bridge to be rebuilt', 0],
    ['港湾委員会は古い穀物倉庫を残すと決めた', '古い穀物倉庫、壁を残す', 0.8],
    ['anything', '', 0],
  ])('of %j has of %j the share %d', (text, line, share) => {
    expect(shareIn(text, stemsOf(line))).toBeCloseTo(share, 1)
  })
})

describe('toldSigns', () => {
  const text = 'The old bridge was rebuilt.\n\nIt opened in spring.'

  it('compares a text with what its page says of it', () => {
    const page = { text, blocks: blocksOf(text), title: 'Old bridge rebuilt', spoken: 'en', marked: 'de' }
    const signs = toldSigns(page, { 'body told': 400 })
    expect(signs).toMatchObject({ title: 1, 'title known': 1, 'description known': 0, 'ended blocks': 1 })
    expect(signs['body told']).toBeLessThan(-2)
    expect(signs['words told']).toBe(0)
  })

  it('counts what is cut short, and the times and days of posts', () => {
    const teasers = 'The council met … more\n\n12:45 The mayor has arrived ...'
    expect(toldSigns({ text: teasers, blocks: blocksOf(teasers) }, {})).toMatchObject({ 'cut blocks': 1, stamps: 1 })
  })
})

describe('doubtOf', () => {
  it('is little where all is as good pages have it, and more where signs speak against the text', () => {
    expect(doubtOf(good)).toBeLessThan(DOUBTFUL / 2)
    expect(doubtOf({ ...good, 'likely kept': 0.4, 'kept of prose': 0.1, title: 0, 'title on top': 0 })).toBeGreaterThan(
      DOUBTFUL,
    )
  })

  it('is a share of one, whatever the signs', () => {
    for (const value of [-1e9, 0, 1e9]) {
      const doubt = doubtOf(Object.fromEntries(forest.columns.map((name) => [name, value])))
      expect(doubt).toBeGreaterThan(0)
      expect(doubt).toBeLessThan(1)
    }
  })
})

describe('doubtersIn', () => {
  it('names what made the doubt, strongest first', () => {
    const signs = doubtersIn({ ...good, 'likely kept': 0.4, 'kept of prose': 0.1 })
    expect(signs.slice(0, 2).map(({ sign }) => sign)).toEqual(expect.arrayContaining(['likely kept', 'kept of prose']))
    expect(doubtersIn(good).every(({ gain }) => gain === 0)).toBe(true)
  })

  it('can say each of its signs in words', () => {
    const said = new Set(SIGN_REASONS.flatMap(({ signs }) => signs))
    expect(forest.columns.filter((name) => !said.has(name))).toEqual([])
  })
})

describe('a reason', () => {
  it('holds for no page that is as good pages are', () => {
    expect(reasonsFor({})).toEqual([])
  })

  it.each(cases('a reason, and the signs that make it hold'))(
    '%s holds where its message says so, and no other',
    (code, signs) => {
      expect(reasonsFor(JSON.parse(signs))).toEqual([code])
    },
  )

  it('does not speak of what is not there', () => {
    expect(reasonsFor({ 'description known': 0, description: 0 })).toEqual([])
    expect(reasonsFor({ 'title known': 0, title: 0 })).toEqual([])
    expect(reasonsFor({ words: log(10_600) })).toEqual([])
  })

  it('is given only where it holds and made the doubt', () => {
    const unlikely = { 'likely kept': 0.3, 'kept of prose': 0.1 }
    const silent = { words: log(10_600), 'description known': 0, description: 0 }
    const signs = { ...good, ...unlikely, ...silent }
    const codes = judge({ text: 'word '.repeat(10_600), warnings: [], signs }).reasons.map(({ code }) => code)
    expect(codes).toContain('unlikely-passages')
    expect(codes).not.toContain('short')
    expect(codes).not.toContain('description-not-in-text')
  })

  it('says that a text of a few words is short', () => {
    const { reasons } = judge({ text: 'A few words only.', warnings: [] })
    expect(reasons).toEqual([{ code: 'short', message: 'The text has fewer than 120 words.' }])
  })

  it('reads signs as the page has them', () => {
    const page = { text: 'It rained. '.repeat(20), blocks: [], title: 'Pier rebuilt', description: undefined }
    expect(reasonsFor(toldSigns(page, good))).toEqual(expect.arrayContaining(['short', 'title-not-in-text']))
  })
})
