import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { scanBlocks } from '../../src/blocks/scan-blocks.js'
import { casesIn } from '../tables.js'
import { toldByRemark, toldByScan } from './oracle.js'

const cases = casesIn(new URL('gfm.txt', import.meta.url))

function agree(text: string): void {
  expect(toldByScan(text, scanBlocks(text, { strict: true }))).toEqual(toldByRemark(text, true))
}

describe.each(['tables', 'task items', 'footnotes'])('%s', (heading) => {
  it.each(cases(heading))('%j', agree)
})

it('tables are read as remark reads them, for any number of cells', () => {
  const cell = fc.constantFrom('a', 'b c', '', '\\|', '`x`', '-', '--', ':-', ':-:', '---')
  const row = fc.array(cell, { minLength: 1, maxLength: 4 }).map((cells) => `| ${cells.join(' | ')} |`)
  const line = fc.oneof(row, row, fc.constantFrom('', 'Rain.', '> x', '# x', '***'))
  fc.assert(fc.property(fc.array(line, { maxLength: 6 }), (lines) => agree(lines.join('\n'))))
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
