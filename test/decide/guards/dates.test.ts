import { describe, expect, it } from 'vitest'
import { datesOfStory } from '../../../src/decide/guards/dates.js'
import { WORDS } from '../../words.js'
import { marked } from './lines.js'

const SENTENCE = 'The council voted on Tuesday evening to rebuild the old bridge.'

/** The dates that are the story’s, as they are written. */
function kept(...written: string[]): string[] {
  const { text, lines } = marked(...written)
  return [...datesOfStory(text, lines, WORDS)].map((at) => text.split('\n')[at] as string)
}

describe('dates of the story', () => {
  it.each<[what: string, written: string[], kept: string[]]>([
    [
      'two that are written alike, with a sentence below each',
      ['~May 3, 1996', SENTENCE, '~June 4, 1997', SENTENCE],
      ['May 3, 1996', 'June 4, 1997'],
    ],
    [
      'with a line that ends in a stop below each',
      ['~May 3, 1996', 'Rain.', '~June 4, 1997', 'Sun.”'],
      ['May 3, 1996', 'June 4, 1997'],
    ],
    [
      'with two lines below each',
      ['~May 3, 1996', 'Rain', 'Snow', '~June 4, 1997', 'Sun', 'Fog'],
      ['May 3, 1996', 'June 4, 1997'],
    ],
    ['none with but a word below each', ['~May 3, 1996', 'Rain', '~June 4, 1997', 'Sun'], []],
    ['none with nothing between', ['~May 3, 1996', '~June 4, 1997', SENTENCE], []],
    [
      'none with nothing between but what rules know',
      ['~May 3, 1996', '~Share', '~Print', '~June 4, 1997', SENTENCE],
      [],
    ],
    ['none that are written otherwise', ['~May 3, 1996', SENTENCE, '~4 June 1997', SENTENCE], []],
    ['none alone', ['~May 3, 1996', SENTENCE, SENTENCE], []],
    [
      'what follows them, however it is written, and not what stands above',
      ['~1/2/1996', SENTENCE, '~May 3, 1996', SENTENCE, '~June 4, 1997', SENTENCE, '~4.6.1998'],
      ['May 3, 1996', 'June 4, 1997', '4.6.1998'],
    ],
    ['one that introduces what is below', ['~May 3, 1996:', 'Rain'], ['May 3, 1996:']],
    ['none that introduces nothing', [SENTENCE, '~May 3, 1996:'], []],
    ['one that ends a sentence', [SENTENCE, '~August 1984.', 'Rain'], ['August 1984.']],
    ['none that opens the text so', ['~August 1984.', SENTENCE], []],
    ['none that ends in a short form', [SENTENCE, '~5 мая 2021 г.', SENTENCE], []],
    ['one below the eighth line', [...'abcdefgh', '~May 3, 1996', 'i'], ['May 3, 1996']],
    ['none in the eighth', [...'abcdefg', '~May 3, 1996', 'i'], []],
    ['none at the end', [...'abcdefgh', '~Share', '~May 3, 1996', '~Share'], []],
    ['none in a list of headlines', [...'abcdefgh', '^Related', 'Lions win', '~May 3, 1996', 'Farm town says no'], []],
    [
      'one behind a sentence that ends the list',
      [...'abcdefgh', '^Related', 'Lions win', SENTENCE, '~May 3, 1996', SENTENCE],
      ['May 3, 1996'],
    ],
    ['one before a line of quoted mail', ['~> May 3, 1996:', '> Rain'], ['> May 3, 1996:']],
    ['no line that no rule knows', ['May 3, 1996', SENTENCE, 'June 4, 1997', SENTENCE], []],
    ['no line of words', [SENTENCE, '~Share this:', 'Rain', '~Today.', 'Rain'], []],
    ['no line that is too long', [`~${'On the 3rd of May 1996 '.repeat(3)}:`, 'Rain'], []],
  ])('are %s', (_, written, expected) => {
    expect(kept(...written)).toEqual(expected)
  })
})
