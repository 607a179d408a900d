import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { lineOf } from '../../../src/html/metadata/line-of.js'

describe('lineOf', () => {
  it.each([
    ['Rain fell', 'Rain fell'],
    [' Rain &amp;\n sno&shy;w ', 'Rain & snow'],
    ['Rain\u00a0fell', 'Rain fell'],
    ['\u200bRain\u2028fell\u3000', 'Rain fell'],
    ['  \n\t ', ''],
    ['', ''],
  ])('%j → %j', (value, line) => {
    expect(lineOf(value)).toBe(line)
  })

  const piece = fc.constantFrom('a', 'é', '雨', ' ', '\n', '\u000b', '\u00a0', '\u00ad', '\u200b', '\ufeff', '\u2029')
  test.prop([fc.array(piece, { maxLength: 12 })])('leaves no blanks but single ones between words', (pieces) => {
    expect(lineOf(pieces.join(''))).toMatch(/^(?:[aé雨]+(?: [aé雨]+)*)?$/)
  })
})
