import { describe, expect, it } from 'vitest'
import { cleanText } from '../../src/index.js'

const S = [
  'The council of the town voted on Tuesday evening to rebuild the old bridge over the river.',
  'Work will begin in spring, and the road beside it stays open until the end of the autumn.',
  'Residents had asked for quieter nights and for safer crossings near the school in the valley.',
  'The mayor promised an answer to both before the first stone of the bridge is laid in the spring.',
  'She said that nobody would have to leave the town, and that in the end the work would pay for itself.',
  'The last bridge was built by hand in a year when the river was low and the winter was mild and long.',
  'Its stones were taken from the hill above the town, where the quarry is still open to visitors on Sundays.',
  'The bill for the new one will be paid by the county and by those who live in the valley below the town.',
  'The vote was close: it took the council three nights to agree on a plan that most of them could live with.',
]
const at = (place: number, junk: string) => [...S.slice(0, place), junk, ...S.slice(place)].join(' ')
const STORY = S.join(' ')

describe('a post in one line', () => {
  it.each([
    ['a label at its start', at(0, 'Advertisement')],
    ['a label between sentences', at(3, 'ADVERTISEMENT')],
    ['a longer label', at(3, 'Story continues below advertisement')],
    ['a sign-up', at(4, 'Sign up for our newsletter.')],
    ['a pointer', at(2, 'Click here to read more.')],
    ['rights at its end', `${STORY} © 2024 The Example. All rights reserved.`],
    ['a teaser', at(5, 'ALSO READ: Headline of another story.')],
  ])('loses %s', (_, text) => {
    expect(cleanText(text).text).toBe(STORY)
  })

  it.each([
    at(3, 'Advertisement Standards Board members were there.'),
    at(3, 'Advertisement is what paid for the last bridge.'),
    at(3, 'He said no.'),
    at(3, 'Read more books, the teacher told them.'),
    at(3, 'Subscribe to that view and you lose, she said.'),
    at(3, 'Share it, she said.'),
    at(3, 'All rights reserved notices do not bind a court, the judge said.'),
  ])('keeps %#', (text) => expect(cleanText(text).text).toBe(text))

  it('is none if it is a paragraph of common length', () => {
    const text = `${S[0]} Sign up for our newsletter. ${S[1]}`
    expect(cleanText(text).text).toBe(text)
  })
})
