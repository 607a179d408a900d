import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { apply } from '../../src/edit/edit.js'
import { normalizeWhitespace } from '../../src/index.js'
import { lostBreaks } from '../../src/typography/lost-breaks.js'
import { breaks, spaces } from '../../src/typography/space.js'
import { scraped } from '../alphabet.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('space.txt', import.meta.url))

const mended = (text: string): string => apply(text, lostBreaks(text))

const PARAGRAPHS = [
  'The council voted on Tuesday evening to rebuild the old bridge over the river. Work will begin in spring.',
  'The road beside it stays open until the autumn, the mayor said. Residents had asked for quieter nights.',
  '“We want safer crossings near the school before the first stone is laid,” said one of them on Monday.',
]
const inOneLine = (paragraphs: readonly string[], blanks = 5) => paragraphs.join(' '.repeat(blanks))
const apart = (paragraphs: readonly string[]) => paragraphs.join('\n\n')

describe('lostBreaks', () => {
  it.each<[what: string, paragraphs: string[]]>([
    ['sentences and quotes', PARAGRAPHS],
    ['a headline', ['Council votes for a bridge', ...PARAGRAPHS].toReversed()],
    ['a label', PARAGRAPHS.flatMap((paragraph) => [paragraph, 'Advertisement'])],
    ['a credit', [...PARAGRAPHS, 'The bridge in April. Photo: Jo Ng/AP', ...PARAGRAPHS]],
    ['the initials of the writer', [PARAGRAPHS.join(' ').replace(/$/, '(jng)'), 'Post a comment']],
    ['a sign of rights', [...PARAGRAPHS, '© 2024 Harbour News']],
    ['Thai, which has no stops', Array.from({ length: 3 }, () => 'เรือข้ามฟากจอดอยู่ที่ท่าเรือจนกว่าลมจะสงบ '.repeat(5).trim())],
  ])('separates paragraphs: %s', (_, paragraphs) => {
    expect(mended(inOneLine(paragraphs))).toBe(apart(paragraphs))
  })

  it('takes tabs for spaces, and rows of any length', () => {
    const [first, second, third] = PARAGRAPHS
    expect(mended(`${first}\t   ${second}${' '.repeat(75)}${third}`)).toBe(apart(PARAGRAPHS))
  })

  it('takes two blanks behind the headline of another story', () => {
    const [first, second, third] = PARAGRAPHS
    const pointer = 'READ ALSO: Town votes for a bridge'
    expect(mended(`${first} ${second} ${pointer}  ${third}`)).toBe(`${first} ${second} ${pointer}\n\n${third}`)
    const pair = `${first} ${second} The man from  Oslo said so.`
    expect(mended(pair)).toBe(pair)
  })

  it('judges each line by itself', () => {
    expect(mended(`A   B\n${inOneLine(PARAGRAPHS)}\nC   D`)).toBe(`A   B\n${apart(PARAGRAPHS)}\nC   D`)
  })

  it('reads a line with more rows than a call takes arguments', () => {
    const many = Array.from({ length: 200_000 }, () => 'The council voted on Tuesday to rebuild it.')
    expect(mended(inOneLine(many))).toBe(apart(many))
  })

  it.each<[what: string, line: string]>([
    ['two blanks behind each stop', inOneLine(PARAGRAPHS, 2)],
    ['a short line', 'The ferry sails.     Advertisement     The bridge is open.'],
    ['a table', 'Ferry     Sails at     Captain     '.repeat(20).trim()],
    ['a justified line', `${inOneLine(PARAGRAPHS)} and     the   road   is open.`],
    ['rows within sentences only', PARAGRAPHS.join(' ').replaceAll(' the ', '     The ')],
    ['what goes on with a bracket', `LONDON     (Reuters) ${PARAGRAPHS.join(' ')}`],
    ['an abbreviation', `${PARAGRAPHS.join(' ')} It was opened by Mr.     Smith, who built it.`],
    ['blanks at the ends', `     ${PARAGRAPHS.join(' ')}     `],
  ])('leaves %s', (_, line) => {
    expect(mended(line)).toBe(line)
  })

  test.prop([fc.array(scraped())])('changes only white space, and nothing twice', (parts) => {
    const text = parts.join('     ')
    const once = mended(text)
    expect(once.replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''))
    expect(mended(once)).toBe(once)
  })
})

/** White space except U+FEFF, which is not white space in Unicode. */
const WHITE = /[^\S\ufeff]/g

describe('normalizeWhitespace', () => {
  it.each(cases('normalizes'))('normalizes %s', (_, before, after) => {
    expect(normalizeWhitespace(before)).toBe(after)
  })

  it.each(['a b\nc d\n\ne', 'a\u200bb', '', 'x'])('leaves %j', (text) => {
    expect([...spaces(text), ...breaks(text)]).toEqual([])
  })

  test.prop([scraped()], { numRuns: 2000 })('leaves words alone, and does nothing to its own result', (text) => {
    const once = normalizeWhitespace(text)
    expect(once.replace(WHITE, '')).toBe(text.replace(WHITE, ''))
    expect([...spaces(once), ...breaks(once)]).toEqual([])
    const lines = apply(text, spaces(text))
    expect(spaces(lines)).toEqual([])
  })
})
