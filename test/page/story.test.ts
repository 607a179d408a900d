import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apply } from '../../src/edit/edit.js'
import { releasePage } from '../../src/page/read/read.js'
import { readStory } from '../../src/page/story.js'
import { runs } from '../random.js'
import { casesIn } from '../tables.js'

const Rain = 'It rained all night in the valley, and the river rose by two meters before the morning came.'
const River = 'The old bridge was closed to traffic at six, the mayor said, since nobody knew how deep its piers stand.'
const School = 'Forty people spent the night in the school of the village, which the council had opened for them.'
const cases = casesIn(new URL('story.txt', import.meta.url), {
  ...{ Rain, River, School },
  ...{ rain: `<p>${Rain}</p>`, river: `<p>${River}</p>`, school: `<p>${School}</p>` },
})

function storyOf(html: string): string {
  const { page, edits } = readStory(html)
  releasePage(page)
  return apply(html, [...edits])
}

describe('readStory', () => {
  it.each(cases('stories'))('%s', (_, html, text) => expect(storyOf(html)).toBe(text))

  it('says that it does not believe a sheet that would hide the story', () => {
    const story = readStory(`<style>main p{display:none}</style><main><p>${Rain}</p><p>${River}</p></main>`)
    releasePage(story.page)
    expect(story.isHidingDoubted).toBe(true)
  })

  it('tells why each passage goes', () => {
    const html = `<nav><a href="/">Home</a></nav><main><p>${Rain}</p><p>${River}</p></main>`
    const { page, edits } = readStory(html)
    releasePage(page)
    const goes = [...edits].find(({ start, end }) => html.slice(start, end).includes('Home'))
    expect(goes?.rule).toBe('html/article/navigation')
  })

  it('answers with edits in order that apply to any page', () => {
    const piece = fc.constantFrom(
      ...['<p>', '</p>', '<div class="related">', '</div>', '<style>.a{display:none}</style>', '<b class="a">', '</b>'],
      ...['<table><tr><td>', '</table>', '<pre>', '</pre>', Rain, River, 'Home', '\n', '&amp;', '<!-- a -->', '<'],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const html = pieces.join('')
        const { page, edits } = readStory(html)
        releasePage(page)
        const list = [...edits]
        list.forEach(({ start, end }, at) => {
          expect(start).toBeLessThanOrEqual(end)
          expect(start).toBeGreaterThanOrEqual(list[at - 1]?.end ?? 0)
        })
        expect(() => apply(html, list)).not.toThrow()
      }),
      runs(500),
    )
  })
})
