import { describe, expect, it } from 'vitest'
import { createCleaner } from '../../src/index.js'

const STORY = [
  'The harbour ferry sails again from Monday, the office said in a short note on Friday evening.',
  'Tickets cost four euros, and children under twelve travel free on all days of the week, the captain said.',
  'Work on the old quay begins in spring, and the road beside it stays open until the end of the autumn.',
  'Residents had asked for quieter nights and for safer crossings near the school in the valley.',
]
const [recall, balanced, precision] = [
  createCleaner({ favor: 'recall' }),
  createCleaner(),
  createCleaner({ favor: 'precision' }),
] as const

describe('a cleaner that favors recall or precision', () => {
  it('keeps the story of a text and removes what rules know, whatever it favors', () => {
    for (const cleaner of [recall, balanced, precision])
      expect(cleaner(`${STORY.join('\n\n')}\n\nSource link`).text).toBe(STORY.join('\n\n'))
  })

  it('removes a doubtful line of a text for precision only', () => {
    const text = `${STORY.join('\n\n')}\n\nDownload our free app for more news and offers`
    const kept = [recall, balanced, precision].map((cleaner) => cleaner(text).text.endsWith('offers'))
    expect(kept).toEqual([true, true, false])
  })

  it.each([
    ['<aside><p>Next week: the fishermen</p></aside>', [true, false, false]],
    ['<aside><p>Photo archive of the harbour, 1962 to today</p></aside>', [true, true, false]],
  ])('keeps %s of a page or not', (box, kept) => {
    const [first, second, ...others] = STORY.map((paragraph) => `<p>${paragraph}</p>`)
    const page = `<html lang="en"><head><title>Ferry sails again</title></head><body><nav><a href="/">Home</a></nav><div class="content"><h1>Ferry sails again</h1>${first}${second}${box}${others.join('')}</div></body></html>`
    const said = box.replace(/<[^>]+>/g, '')
    const texts = [recall, balanced, precision].map((cleaner) => cleaner(page).text)
    expect(texts.map((text) => text.includes(said))).toEqual(kept)
    for (const text of texts) for (const paragraph of STORY) expect(text).toContain(paragraph)
  })
})
