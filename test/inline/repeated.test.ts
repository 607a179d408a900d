import { describe, expect, it } from 'vitest'
import { cleanText, createTextCleaner } from '../../src/index.js'

const A =
  'The council voted on Tuesday evening to rebuild the old bridge over the river, and said that the work would begin in the spring of next year.'
const B =
  'Residents had asked for quieter nights and for safer crossings near the school, and the mayor promised an answer to both of them before the summer.'
const C = 'Work will begin in spring, and the road stays open.'

describe('paragraphs printed twice', () => {
  it('are removed the second time', () => {
    const { text, changes } = cleanText([A, C, A, B].join('\n'))
    expect(text).toBe([A, C, B].join('\n'))
    expect(changes.map(({ rules }) => rules)).toEqual([['any/repeat/paragraph']])
  })

  it('are removed with others if there is boilerplate between the copies', () =>
    expect(cleanText([A, B, 'Share this article', A, B, C].join('\n\n')).text).toBe([A, B, C].join('\n\n')))

  it.each([
    ['a text told twice', [A, B, C, A, B]],
    ['a form filled in twice', ['Name: Ng', A, 'Place: Harbour', 'Name: Ng', A, 'Place: Ferry']],
    ['short ones', [C, A, C, B]],
    ['a quotation', [`“${A}”`, B, `“${A}”`]],
    ['what differs by a letter', [A, B, A.replace('old', 'odd')]],
    ['verses in a line', [A.replaceAll(',', ' /'), B, A.replaceAll(',', ' /')]],
    ['a row of a table', [A.replaceAll(',', ' |'), B, A.replaceAll(',', ' |')]],
    ['a refrain without a stop', [A.slice(0, -1), B, A.slice(0, -1)]],
  ])('stay: %s', (_, lines) => {
    const text = lines.join('\n')
    const bare = createTextCleaner({ quotes: 'keep' })(text)
    expect(bare.text).toBe(text)
  })

  it('are kept if the option requests it', () => {
    const text = [A, C, A].join('\n')
    expect(createTextCleaner({ keep: ['repeat'] })(text).text).toBe(text)
  })
})

describe('labels that occur three times', () => {
  it('are removed if a rule matches them', () => {
    const text = [A, 'See more', B, 'See more', C, 'See more', 'The school, the mayor said, stays where it is for now.']
    const left = text.filter((line) => line !== 'See more')
    expect(cleanText(text.join('\n')).text).toBe(left.join('\n'))
    expect(cleanText([A, 'See more', B, 'See more', C].join('\n')).text).toBe(
      [A, 'See more', B, 'See more', C].join('\n'),
    )
  })

  it.each(['OUTRO LADO', 'Jo Ng', 'What happens next', 'Q:', '74', 'Oh, the river runs'])(
    'stay if none does: %s',
    (line) => {
      const text = [A, line, B, line, C, line, 'The school, the mayor said, stays where it is for now.'].join('\n')
      expect(cleanText(text).text).toBe(text)
    },
  )
})

describe('text that repeats on each page', () => {
  const END = 'The school, the mayor said, stays where it is for now.'
  const between = (line: (page: number) => string) => [A, line(1), B, line(2), C, line(3), END, line(4)]

  it.each([
    ['a folio', (page: number) => `– ${page} –`],
    ['a folio and how many there are', (page: number) => `${page}/4`],
    ['a running head', (page: number) => `Harbour News | 5 March 2024 | ${page + 7}`],
    [
      'a running head on either side',
      (page: number) => (page % 2 ? `${page + 7} Harbour News` : `Harbour News ${page + 7}`),
    ],
    ['an address', (page: number) => `https://harbour.example/2024/bridge ${page}/4`],
    ['digits of another script', (page: number) => `पृष्ठ ${String.fromCharCode(0x966 + page)} / ४`],
  ])('goes: %s', (_, line) => {
    const { text, changes } = createTextCleaner({ quotes: 'keep' })(between(line).join('\n\n'))
    expect(text).toBe([A, B, C, END].join('\n\n'))
    expect(new Set(changes.flatMap(({ rules }) => rules))).toEqual(new Set(['any/repeat/page']))
  })

  it.each([
    ['a chapter', (page: number) => `Chapter ${page}`],
    ['a year', (page: number) => `${page + 2018}`],
    ['a score', (page: number) => `${page}-0`],
    ['what does not count', (page: number) => `Harbour News ${page * page}`],
    ['a reader', (page: number) => `Reader ${page + 11}, Oslo`],
    ['a part', (page: number) => `Part ${page} of 9`],
    ['a question', (page: number) => `Was this true? ${page} of 4`],
    ['a sentence', (page: number) => `Harbour News ${page + 7} came out.`],
  ])('stays where it is %s', (_, line) => {
    const text = between(line).join('\n\n')
    expect(createTextCleaner({ quotes: 'keep' })(text).text).toBe(text)
  })

  it('is kept above the text that it numbers', () => {
    const text = ['Part 1 of 3', A, 'Part 2 of 3', B, 'Part 3 of 3', C].join('\n\n')
    expect(cleanText(text).text).toBe(text)
  })

  it('is kept without sentences in between: items and rows', () => {
    const text = [A, 'Rovers 1', 'Rovers 2', 'Rovers 3', B, '– 1 –', 'Oslo', '– 2 –', 'Rome', '– 3 –', C].join('\n')
    expect(cleanText(text).text).toBe(text)
  })

  it('keeps text that is repeated directly next to it', () => {
    const text = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((page) => [
      page % 4 === 1 ? 'Oh, the river runs' : `${C} ${page}.`,
      `${B} ${page} times.`,
      `– ${page} –`,
    ])
    const left = text.filter((line) => !line.startsWith('–'))
    expect(createTextCleaner({ quotes: 'keep' })(text.join('\n')).text).toBe(left.join('\n'))
    const cues = [A, 'Yes.', B, 'Yes.', C].flatMap((line, at) => [
      `${at + 1}`,
      `00:00:0${at},000 --> 00:00:0${at + 1},000`,
      line,
    ])
    expect(createTextCleaner({ quotes: 'keep' })(cues.join('\n')).text).toBe([A, 'Yes.', B, 'Yes.', C].join('\n'))
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
    const text = between((page) => `– ${page} –`).join('\n\n')
    expect(createTextCleaner({ keep: ['repeat'] })(text).text).toBe(text)
  })
})
