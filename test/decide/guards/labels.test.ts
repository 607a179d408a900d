import { describe, expect, it } from 'vitest'
import {
  hasSubheadsInCapitals,
  isIntroduced,
  isOfShortLines,
  isShortSentence,
} from '../../../src/decide/guards/labels.js'
import type { Line } from '../../../src/match/known-lines.js'
import { marked, ruleOf } from './lines.js'

const SENTENCE = 'The council voted on Tuesday evening to rebuild the old bridge.'

describe('a short sentence', () => {
  it.each<[line: string, is: boolean]>([
    ['money.', true],
    ['Thank you.', true],
    ['“Thank you.”', true],
    ['谢谢。', true],
    ['Thank you', false],
    ['Thank you...', false],
    ['Thank you all.', false],
    ['Photo: Ng.', false],
    [`${'a'.repeat(13)} ${'b'.repeat(13)}.`, true],
    [`${'a'.repeat(14)} ${'b'.repeat(13)}.`, false],
  ])('%s', (line, is) => {
    const { text, lines } = marked(`~${line}`)
    expect(isShortSentence(text, lines[0] as Line, ruleOf())).toBe(is)
  })

  it('is no mark of an entry, and no time', () => {
    const { text, lines } = marked('~More follows.')
    expect(isShortSentence(text, lines[0] as Line, ruleOf({ family: 'live-blog' }))).toBe(false)
    expect(isShortSentence(text, lines[0] as Line, ruleOf({ family: 'timestamp' }))).toBe(false)
  })
})

describe('what a line introduces', () => {
  it.each<[what: string, above: string, is: boolean]>([
    ['a line that ends in a colon', 'The program prints one number:', true],
    ['with blanks behind it', 'The program prints one number: ', true],
    ['of another script', '这个程序会在屏幕上显示出一个数字，然后它就停下来：', true],
    ['of 24 letters', `${'a'.repeat(23)}:`, true],
    ['not of fewer', `${'a'.repeat(22)}:`, false],
    ['not one without a colon', 'The program prints one number.', false],
    ['not one that a rule knows', '~The program prints one number:', false],
  ])('stands below %s', (_, above, is) => {
    const { text, lines } = marked(above, '~14')
    expect(isIntroduced(text, lines, 1)).toBe(is)
  })

  it('is not the first line', () => {
    const { text, lines } = marked('~14')
    expect(isIntroduced(text, lines, 0)).toBe(false)
  })
})

describe('a text of short lines', () => {
  it.each<[what: string, written: string[], is: boolean]>([
    ['as many of them as sentences', [SENTENCE, 'a', SENTENCE, 'b', 'c', SENTENCE, 'd', SENTENCE], true],
    ['as many, whatever rules know between them', [SENTENCE, '~x', 'a', 'b', 'c', 'd', SENTENCE], true],
    ['not fewer', [SENTENCE, 'a', SENTENCE, 'b', 'c', SENTENCE, SENTENCE, 'd', SENTENCE], false],
    ['not three of them', [SENTENCE, 'a', 'b', 'c', SENTENCE], false],
    ['not those above the first sentence', ['a', 'b', 'c', SENTENCE, 'd'], false],
    ['those below the last, as far as no rule knows one', [SENTENCE, 'a', 'b', 'c', 'd', '~Share'], true],
    ['not those below that', [SENTENCE, 'a', 'b', 'c', '~Share', 'd'], false],
    ['what a rule knows is none', [SENTENCE, '~a', '~b', '~c', '~d', SENTENCE], false],
    ['signs are none', [SENTENCE, '1', '—', '***', '12', SENTENCE], false],
    [
      'nor what may be a wrapped line',
      [SENTENCE, ...['a', 'b', 'c', 'd'].map((letter) => letter.repeat(40)), SENTENCE],
      false,
    ],
    ['of 39 letters', [SENTENCE, ...['a', 'b', 'c', 'd'].map((letter) => letter.repeat(39)), SENTENCE], true],
    ['without a sentence: half of its lines', ['a', 'b', 'c', 'd', '~x', '~y', '~z', '~w'], true],
    ['not fewer', ['a', 'b', 'c', 'd', '~x', '~y', '~z', '~w', '~v'], false],
    ['all of a poem', ['a', 'b', 'c', 'd'], true],
  ])('%s', (_, written, is) => {
    const { text, lines } = marked(...written)
    expect(isOfShortLines(text, lines)).toBe(is)
  })
})

describe('headlines in capitals', () => {
  it('are subheads where there are more than three', () => {
    const three = ['!FIRST', SENTENCE, '!SECOND', SENTENCE, '!THIRD', '~Share']
    expect(hasSubheadsInCapitals(marked(...three).lines)).toBe(false)
    expect(hasSubheadsInCapitals(marked(...three, '!FOURTH').lines)).toBe(true)
  })
})
