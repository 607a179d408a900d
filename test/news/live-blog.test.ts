import { describe, expect, it } from 'vitest'
import { isLiveBlog } from '../../src/news/story-fields.js'
import { WORDS } from '../words.js'

const SAID = 'The council has begun to vote on the bridge, and the mayor has arrived.'
const entries = (times: readonly string[], said = SAID) => times.map((time) => `${time}\n${said}`).join('\n')

describe('isLiveBlog', () => {
  it.each<[what: string, text: string, is: boolean]>([
    ['paragraphs below four clock times', entries(['14:05', '13:50', '13:10', '12:00']), true],
    ['with dates beside them', entries(['5 March 2024, 14:05', '5 March 2024, 13:50', '4:56 p.m.', '12:00']), true],
    ['below times of more than 32 letters', entries(Array(4).fill('Wednesday, 25 September 2024, 14:05')), false],
    ['below three', entries(['14:05', '13:50', '13:10']), false],
    ['below dates alone', entries(['5 March 2024', '4 March 2024', '3 March 2024', '2 March 2024']), false],
    ['below words', entries(['Noon', 'Later', 'Then', 'At last']), false],
    ['no paragraphs', entries(['14:05', '13:50', '13:10', '12:00'], 'Vote'), false],
    ['a line of times alone', '14:05\n13:50\n13:10\n12:00', false],
    ['blank lines between', entries(['14:05', '13:50', '13:10', '12:00']).replaceAll('\n', '\n\n'), true],
    ['no text', '', false],
  ])('%s', (_, text, is) => {
    expect(isLiveBlog(text, WORDS)).toBe(is)
  })
})
