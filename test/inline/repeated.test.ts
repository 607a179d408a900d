import { describe, expect, it } from 'vitest'
import { cleanText, createTextCleaner } from '../../src/index.js'
import { casesIn } from '../tables.js'

const A =
  'The council voted on Tuesday evening to rebuild the old bridge over the river, and said that the work would begin in the spring of next year.'
const B =
  'Residents had asked for quieter nights and for safer crossings near the school, and the mayor promised an answer to both of them before the summer.'
const C = 'Work will begin in spring, and the road stays open.'
const END = 'The school, the mayor said, stays where it is for now.'
const cases = casesIn(new URL('repeated.txt', import.meta.url), { A, B, C })
const bare = createTextCleaner({ quotes: 'keep' })
const keeps = createTextCleaner({ keep: ['repeat'] })

describe('paragraphs printed twice', () => {
  it('are removed the second time', () => {
    const { text, changes } = cleanText([A, C, A, B].join('\n'))
    expect(text).toBe([A, C, B].join('\n'))
    expect(changes.map(({ rules }) => rules)).toEqual([['any/repeat/paragraph']])
  })

  it('are removed with others if there is boilerplate between the copies', () =>
    expect(cleanText([A, B, 'Share this article', A, B, C].join('\n\n')).text).toBe([A, B, C].join('\n\n')))

  it.each(cases('stay'))('stay: %s', (_, text) => expect(bare(text).text).toBe(text))

  it('are kept if the option requests it', () => {
    expect(keeps([A, C, A].join('\n')).text).toBe([A, C, A].join('\n'))
  })
})

describe('labels that occur three times', () => {
  it('are removed if a rule matches them', () => {
    const twice = [A, 'See more', B, 'See more', C]
    const text = [...twice, 'See more', END]
    expect(cleanText(text.join('\n')).text).toBe([A, B, C, END].join('\n'))
    expect(cleanText(twice.join('\n')).text).toBe(twice.join('\n'))
  })

  it.each(['OUTRO LADO', 'Jo Ng', 'What happens next', 'Q:', '74', 'Oh, the river runs'])(
    'stay if none does: %s',
    (line) => {
      const text = [A, line, B, line, C, line, END].join('\n')
      expect(cleanText(text).text).toBe(text)
    },
  )
})

describe('text that repeats on each page', () => {
  const between = (...lines: string[]) => [A, B, C, END].flatMap((paragraph, at) => [paragraph, lines[at] as string])

  it.each(cases('goes'))('goes: %s', (_, ...lines) => {
    const { text, changes } = bare(between(...lines).join('\n\n'))
    expect(text).toBe([A, B, C, END].join('\n\n'))
    expect(new Set(changes.flatMap(({ rules }) => rules))).toEqual(new Set(['any/repeat/page']))
  })

  it.each(cases('stays where it is'))('stays where it is %s', (_, ...lines) => {
    const text = between(...lines).join('\n\n')
    expect(bare(text).text).toBe(text)
  })

  it.each(cases('is kept'))('is kept %s', (_, text) => expect(cleanText(text).text).toBe(text))

  it('keeps text that is repeated directly next to it', () => {
    const text = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((page) => [
      page % 4 === 1 ? 'Oh, the river runs' : `${C} ${page}.`,
      `${B} ${page} times.`,
      `– ${page} –`,
    ])
    const left = text.filter((line) => !line.startsWith('–'))
    expect(bare(text.join('\n')).text).toBe(left.join('\n'))
    const cues = [A, 'Yes.', B, 'Yes.', C].flatMap((line, at) => [
      `${at + 1}`,
      `00:00:0${at},000 --> 00:00:0${at + 1},000`,
      line,
    ])
    expect(bare(cues.join('\n')).text).toBe([A, 'Yes.', B, 'Yes.', C].join('\n'))
  })

  it('leaves a page of one line', () => {
    const [before, behind] = [`${B} And so`, 'they went on the river until the sun was down over the hill.']
    const text = ['1', before, '2', behind, '3', END].join('\n')
    expect(cleanText(text).text).toBe([`${before} ${behind}`, END].join('\n'))
  })

  it('leaves a broken sentence whole', () => {
    const half = A.indexOf(' and said')
    const broken = (before: string, behind: string) =>
      [B, 'Page 1', C, before, 'Page 2', behind, 'Page 3', END].join('\n\n')
    expect(cleanText(broken(A.slice(0, half), A.slice(half + 1))).text).toBe([B, C, A, END].join('\n\n'))
    const [before, behind] = [
      'He has kept the lock at the old bridge by the ri-',
      'ver since the year of the flood, and rings the bell at six.',
    ]
    expect(cleanText(broken(before, behind)).text).toBe([B, C, before + behind, END].join('\n\n'))
  })

  it('is kept if the option requests it', () => {
    const text = between('– 1 –', '– 2 –', '– 3 –', '– 4 –').join('\n\n')
    expect(keeps(text).text).toBe(text)
  })
})
