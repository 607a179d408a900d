import { describe, expect, it } from 'vitest'
import { cleanText } from '../../src/text.js'

const STORY = `The council of Harwick voted on Monday to rebuild the old bridge over the Tarn.
Work is to begin in the spring, the mayor said, and to take about two years.
Until then a ferry carries people across the river free of charge.`

/** No rule knows any of these texts: their endings go by their odds alone. */
describe('what ends a text that is mostly sentences', () => {
  it.each(['Get our app for more stories', 'Share your view in our forum', 'More from our app'])('goes: %s', (line) => {
    const doc = cleanText(`${STORY}\n${line}`)
    expect(doc.text).toBe(STORY)
    expect(doc.changes.map(({ rules }) => rules)).toEqual([['model/furniture']])
    expect(doc.changes[0]?.because?.length).toBeGreaterThan(0)
  })

  it.each([
    'Jo Ng, staff reporter',
    'The ferry leaves at eight',
    'More than a bridge',
    'Tickets: 4.50 at the pier',
    'Get our app for more stories, the mayor told everybody who would listen, and few did.',
  ])('stays where it may be story: %s', (line) => {
    expect(cleanText(`${STORY}\n${line}`).text).toBe(`${STORY}\n${line}`)
  })

  it('stays above the last sentence', () => {
    const text = STORY.replace('\n', '\nSee it in our app\n')
    expect(cleanText(text).text).toBe(text)
  })

  it('stays at the end of a list', () => {
    const list = `What to pack for the ferry:\nWarm coat\nSmall change\nBread and cheese\nSee it in our app`
    expect(cleanText(list).text).toBe(list)
  })
})
