import { describe, expect, it } from 'vitest'
import { placesOn } from '../../../src/html/article/places-on.js'
import { keepAtStoryPlaces, placeOf } from '../../../src/html/article/story-places.js'
import { recordPage, surveyPage } from '../../../src/html/article/survey.js'
import { parse } from '../../../src/html/parse/parse.js'
import { createCleaner } from '../../../src/index.js'
import { learnSite } from '../../../src/learn/learn-site.js'
import { pages } from '../../learn/pages.js'

const SENTENCE = 'Rain fell on the hills above the valley for three days, the office of weather said on Friday.'
const html = (body: string, id = 1) =>
  `<!doctype html><html><head><title>Rain</title></head><body class="page-${id}"><div class="story-${id}"><h1>Rain</h1>${body}</div></body></html>`

/** What stays of a page of which nothing would, by the places of its passages. */
function keptBy(places: Readonly<Record<string, number>>, source: string): string[] {
  const { recorder } = recordPage(source, parse(source))
  const page = surveyPage(recorder)
  const keeps = page.blocks.map(() => false)
  keepAtStoryPlaces(page, keeps, places)
  return page.blocks.flatMap(({ passage }, at) => (keeps[at] ? [source.slice(passage.start, passage.end)] : []))
}

function placesIn(source: string): string[] {
  return surveyPage(recordPage(source, parse(source)).recorder).blocks.map(placeOf)
}

describe('the place of a passage', () => {
  it('is the same on all pages of a template, whatever numbers are in its names', () => {
    expect(placesIn(html(`<p>${SENTENCE}</p>`, 7))).toEqual(placesIn(html(`<p>Snow.</p>`, 1234)))
  })

  it('is another in another element, and for another kind', () => {
    const [, prose, boxed, item] = placesIn(
      html(`<p>${SENTENCE}</p><div class="tip"><p>Snow.</p></div><ul><li>Hail</li></ul>`),
    )
    expect(new Set([prose, boxed, item]).size).toBe(3)
  })
})

describe('prose where a site has its stories', () => {
  const source = html(`<p>${SENTENCE}</p>`)
  const [, place] = placesIn(source)
  const places = { [place as string]: 5 }

  it('stays', () => {
    expect(keptBy(places, html(`<p>${SENTENCE}</p>`, 99))).toEqual([SENTENCE])
  })

  it.each([
    ['elsewhere', `<div class="tip"><p>${SENTENCE}</p></div>`],
    ['with a link in it', `<p>${SENTENCE} <a href="/b">More of it</a></p>`],
    ['that is none', '<p>Share</p>'],
    ['said twice', `<p>${SENTENCE}</p><p>${SENTENCE}</p>`],
  ])('is left to the others if it is %s', (_, body) => {
    expect(keptBy(places, html(body))).toEqual([])
  })
})

describe('a profile', () => {
  it('knows the places of stories, and none of a place with other prose', () => {
    const { places = {} } = learnSite(pages())
    const known = placesOn(pages()[0] as string)
    expect(known.story.length).toBeGreaterThan(0)
    expect(known.story.filter((place) => Object.hasOwn(places, place))).toEqual(known.story)
    expect(known.mixed.filter((place) => Object.hasOwn(places, place))).toEqual([])
    expect(placesOn('Plain text, and no page.')).toEqual({ story: [], mixed: [] })
  })

  it('changes nothing on a page that was whole', () => {
    const site = learnSite(pages())
    const [page = ''] = pages()
    const { lines: _, shingles: __, ...places } = site
    const profile = { ...places, lines: {}, shingles: {} }
    expect(createCleaner({ site: profile })(page).text).toBe(createCleaner()(page).text)
  })
})
