import { describe, expect, it } from 'vitest'
import { cleanText, createTextCleaner } from '../../src/index.js'

const A =
  'The council voted on Tuesday evening to rebuild the old bridge over the river, and said that the work would begin in the spring of next year.'
const B =
  'Residents had asked for quieter nights and for safer crossings near the school, and the mayor promised an answer to both of them before the summer.'
const C = 'Work will begin in spring, and the road stays open.'

describe('paragraphs printed twice', () => {
  it('go the second time', () => {
    const { text, changes } = cleanText([A, C, A, B].join('\n'))
    expect(text).toBe([A, C, B].join('\n'))
    expect(changes.map(({ rules }) => rules)).toEqual([['any/repeat/paragraph']])
  })

  it('go with a whole story', () => expect(cleanText([A, B, C, A, B].join('\n\n')).text).toBe([A, B, C].join('\n\n')))

  it.each([
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

  it('stay if the option says so', () => {
    const text = [A, C, A].join('\n')
    expect(createTextCleaner({ keep: ['repeat'] })(text).text).toBe(text)
  })
})

describe('labels that stand three times', () => {
  it('go if a rule knows them', () => {
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
