import { describe, expect, it } from 'vitest'
import { cleanText } from '../../src/index.js'

describe('stretches within lines', () => {
  it.each([
    ['glued to a word', 'A bridge.[ad_1]Another one.', 'A bridge. Another one.'],
    ['between blanks', 'A bridge [ad_1] and a road.', 'A bridge and a road.'],
    ['at the start of a line', '[ad_1] A bridge.', 'A bridge.'],
    ['glued to the start of a line', '[ad_1]A bridge.', 'A bridge.'],
    ['at the end of a line', 'A bridge. [ad_2]', 'A bridge.'],
    ['alone on its line', 'A bridge.\n[ad_1]\nA road.', 'A bridge.\nA road.'],
    ['alone between paragraphs', 'A bridge.\n\n[ad_1]\n\nA road.', 'A bridge.\n\nA road.'],
    ['several in a row', '[ad_1] [ad_1]\n[ad_2]\nA bridge.', 'A bridge.'],
    ['several over lines, glued at both ends', 'A bridge.[ad_1]\n[ad_2]A road.', 'A bridge.\nA road.'],
    ['one within another', 'A bridge. [ad_[ad_1]1]', 'A bridge. [ad_ 1]'],
    ['first and last', '\n[ad_1]\nA bridge.\n[ad_2]\n', 'A bridge.'],
    [
      'behind a row of brackets',
      'A bridge ((((READ MORE: Lions Win the Cup Again) and a road.',
      'A bridge ((( and a road.',
    ],
    ['a template in many braces', 'A bridge {{{{{ title }}} and a road.', 'A bridge {{ and a road.'],
    ['within a word', '[dropcap]T[/dropcap]he bridge.', 'The bridge.'],
  ])('%s', (_, before, after) => {
    expect(cleanText(before).text).toBe(after)
  })

  it('has one receipt for each line', () => {
    const { changes } = cleanText('\n[ad_1]\nA bridge.\n[ad_2]')
    expect(changes.map(({ before, rules }) => [before, rules])).toEqual([
      ['\n[ad_1]\n', ['any/ad-marker/wp-automatic']],
      ['\n[ad_2]', ['any/ad-marker/wp-automatic']],
    ])
  })
})
