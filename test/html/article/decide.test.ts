import { describe, expect, it } from 'vitest'
import { decide } from '../../../src/html/article/decide.js'
import { recordPage, surveyPage } from '../../../src/html/article/survey.js'
import { parse } from '../../../src/html/parse/parse.js'

const sentence = (about: string) =>
  `${about} left the harbour before noon, and nobody on the pier could say when it would return.`
const paragraphs = (about: string) =>
  Array.from({ length: 12 }, (_, at) => `<p>${sentence(`${about} ${at}`)}</p>`).join('')

/** The passages that stay, each by its first words, if those that match `doubtful` score so and all others are sure. */
function kept(html: string, doubtful: RegExp, score: number): string[] {
  const page = surveyPage(recordPage(html, parse(html)).recorder)
  const texts = page.blocks.map(({ passage }) => html.slice(passage.start, passage.end))
  const keeps = decide(
    page,
    Float64Array.from(texts, (text) => (doubtful.test(text) ? score : 3)),
  )
  return texts.filter((_, at) => keeps[at])
}

describe('headings', () => {
  const story = (heading: string) => `<main>${paragraphs('Ferry')}${heading}${paragraphs('Tram')}</main>`

  it.each([
    ['beside its prose', '<h3>84 minutes: one all</h3>'],
    [
      'in a box of its own with its prose',
      `<section><h3>84 minutes</h3><div><p>${sentence('Bus')}</p></div></section>`,
    ],
  ])('stay over prose that stays: %s', (_, heading) => {
    expect(kept(story(heading), /minutes/, -2.9)).toContainEqual(expect.stringContaining('84 minutes'))
  })

  it.each([
    ['a link', '<h3><a href="/rain">84 minutes of rain</a></h3>', -2.9],
    ['over a teaser', '<h3>84 minutes</h3><p>minutes ago</p>', -2.9],
    ['in a box without the prose', '<div><h3>84 minutes</h3></div>', -2.9],
    ['that is surely none of the story', '<h3>84 minutes</h3>', -3.5],
  ])('go: %s', (_, heading, score) => {
    expect(kept(story(heading), /minutes/, score)).not.toContainEqual(expect.stringContaining('84 minutes'))
  })
})

describe('a story that would lose nearly all of its prose', () => {
  const page = (long: string) => `<main><p>${sentence('Ferry')}</p><ul>${'<li>Menu</li>'.repeat(20)}</ul>${long}</main>`

  it('keeps it, though it scores low', () => {
    expect(kept(page(paragraphs('Tram')), /Menu|Tram/, -4).join()).toMatch(/Tram 0.*Tram 11/)
  })

  it('does not keep what goes beside a story that stays', () => {
    expect(kept(page(paragraphs('Ferry') + paragraphs('Tram')), /Menu|Tram/, -4).join()).not.toContain('Tram')
  })

  it('does not keep what its boxes tell to be something else', () => {
    const boxes = paragraphs('Tram').replaceAll('<p>', '<div class="newsletter"><p>').replaceAll('</p>', '</p></div>')
    expect(kept(page(boxes), /Menu|Tram/, -4).join()).not.toContain('Tram')
  })
})
