import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { scanBlocks } from '../../src/blocks/scan-blocks.js'
import { toldByRemark, toldByScan } from './oracle.js'

function agree(text: string): void {
  expect(toldByScan(text, scanBlocks(text, { strict: true }))).toEqual(toldByRemark(text, true))
}

describe('tables', () => {
  it.each([
    '| Boat | Seats |\n| --- | --: |\n| Ada | 12 |\n| Bea | 8 |\n',
    'Boat | Seats\n:-- | :-:\nAda | 12\n\nRain.\n',
    '| Boat |\n| - |\n',
    'Rain.\n| Boat | Seats |\n| - | - |\n| Ada | 12 |\n',
    '| a \\| b | c |\n| - | - |\n',
    '| a | b |\n| - |\n',
    '| a |\n| - | - |\n',
    '| a | b |\n| - | x |\n',
    '| a |\n| - |\n> Rain.\n',
    '| a |\n| - |\n# Rain\n',
    '| a |\n| - |\nRain.\n- Rain\n',
    '- | a | b |\n  | - | - |\n  | 1 | 2 |\n',
    '> | a | b |\n> | - | - |\n> | 1 | 2 |\nRain.\n',
    'a\n---\n',
    'a | b\n---\n',
  ])('%j', agree)

  it('are read as remark reads them, for any number of cells', () => {
    const cell = fc.constantFrom('a', 'b c', '', '\\|', '`x`', '-', '--', ':-', ':-:', '---')
    const row = fc.array(cell, { minLength: 1, maxLength: 4 }).map((cells) => `| ${cells.join(' | ')} |`)
    const line = fc.oneof(row, row, fc.constantFrom('', 'Rain.', '> x', '# x', '***'))
    fc.assert(fc.property(fc.array(line, { maxLength: 6 }), (lines) => agree(lines.join('\n'))))
  })
})

describe('task items', () => {
  it.each([
    '- [ ] one\n- [x] two\n- [X] three\n',
    '1. [x] one\n2. two\n',
    '- [ ]\n- [x]two\n- [y] three\n',
    '- one\n  - [x] two\n\n    Rain.\n',
    '- Rain.\n\n  [x] no box\n',
    '[x] no item\n',
  ])('%j', agree)
})

describe('footnotes', () => {
  it.each([
    'Rain.[^1]\n\n[^1]: Snow.\n',
    '[^1]: Snow.\n\n    More snow.\n\nRain.\n',
    '[^a]: Snow.\nLazy.\n[^b]: Hail.\n',
    '[^a]:\n    > Snow.\n',
    '[^a b]: no note\n',
  ])('%j', agree)
})

/** No indented code, and no lists that start with a number other than 1: remark misreads these after some other blocks. */
describe('random Markdown', () => {
  const marker = fc.constantFrom('', '', '- ', '* ', '1. ', '> ', '# ', '## ', '  ', '   ', '> - ', '- > ')
  const words = fc.constantFrom('Rain', 'it rained', '[a]: /b', '```', '~~~', '***', '===', '<div>', '[map](/m)', '`x`')
  const line = fc.oneof(
    fc.tuple(marker, words).map((parts) => parts.join('')),
    fc.constant(''),
  )

  test.prop([fc.array(line, { maxLength: 10 })], { numRuns: 300 })('is read as remark reads it', (lines) =>
    agree(lines.join('\n')),
  )
})
