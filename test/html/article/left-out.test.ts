import { describe, expect, it } from 'vitest'
import { leftOut } from '../../../src/html/article/end/left-out.js'
import { recordPage, surveyPage } from '../../../src/html/article/survey.js'
import { parse } from '../../../src/html/parse/parse.js'
import { createCleaner } from '../../../src/index.js'

const sentence = (about: string) =>
  `${about} left the harbour before noon, and nobody on the pier could say when it would return.`
const paragraphs = Array.from({ length: 6 }, (_, at) => `<p>${sentence(`Ferry ${at}`)}</p>`).join('')

/** What is doubted of a page of which all goes that speaks of trams, with such a score. */
function doubted(html: string, score = 1): string | undefined {
  const page = surveyPage(recordPage(html, parse(html)).recorder)
  const areTrams = page.blocks.map(({ passage }) => html.slice(passage.start, passage.end).includes('Tram'))
  const scores = Float64Array.from(areTrams, (is) => (is ? score : 3))
  const span = leftOut(
    page,
    scores,
    areTrams.map((is) => !is),
  )
  return span && html.slice(span.start, span.end)
}

const tram = sentence('Tram')
let hours = 0

describe('what is left out of a story, and may be part of it', () => {
  it.each([
    ['below it', `<main>${paragraphs}<div>${tram}</div></main>`],
    ['within it', `<main>${paragraphs}<div>${tram}</div><p>${sentence('Bus')}</p></main>`],
    ['in its footer', `<main>${paragraphs}<div class="article-footer"><p>${tram}</p></div></main>`],
    ['in a box beside it', `<main>${paragraphs}<aside><p>${tram}</p></aside></main>`],
  ])('is told of: %s', (_, html) => {
    expect(doubted(html)).toBe(tram)
  })

  it.each([
    ['what stays', `<main>${paragraphs}</main>`],
    ['what is no sentence', `<main>${paragraphs}<div>Tram lines</div></main>`],
    ['what is said twice', `<main>${paragraphs}<p>${tram}</p><p>${tram}</p></main>`],
    ['code of comments', `<main>${paragraphs}<div class="comments"><pre>tram() // Tram</pre></div></main>`],
  ])('is nothing of this: %s', (_, html) => {
    expect(doubted(html)).toBeUndefined()
  })

  it('is all of a section that reads like the story, with its heading, its list and its table', () => {
    const list = `<h3>Tram lines</h3><ul>${'<li>Tram to the harbour, every hour</li>'.repeat(4)}</ul>`.replaceAll(
      /every hour/g,
      () => `every ${++hours} hours`,
    )
    const found = doubted(`<main>${paragraphs}<section>${list}</section></main>`, -2)
    expect(found).toMatch(/^Tram lines[\s\S]*every 4 hours$/)
  })

  it('begins with its heading', () => {
    expect(doubted(`<main>${paragraphs}<h4>Tram lines</h4><p>${tram}</p></main>`)).toBe(`Tram lines</h4><p>${tram}`)
  })

  it('is the largest of several', () => {
    const html = `<main>${paragraphs}<div>${tram}</div>${paragraphs.replaceAll('Ferry', 'Bus')}<div>${tram.repeat(2)}</div></main>`
    expect(doubted(html, -2)).toBe(tram.repeat(2))
  })

  it.each([
    [
      'a list of links',
      `<ul>${[1, 2, 3, 4].map((at) => `<li><a href="/${at}">Tram ${at} to the harbour</a></li>`).join('')}</ul>`,
    ],
    ['comments', `<div class="comments"><p>${tram}</p></div>`],
    ['an aside', `<aside><p>${tram}</p></aside>`],
    [
      'a notice of rights',
      '<p>© 2026 Tram Post, all rights reserved, no part of this may be printed or sent elsewhere</p>',
    ],
    ['too little', '<p>Tram lines</p>'],
  ])('is not %s that scores too low for prose', (_, html) => {
    expect(doubted(`<main>${paragraphs}${html}</main>`, -2)).toBeUndefined()
  })

  it('is no headline above the story, nor its date', () => {
    const head = '<h2>Tram stays in its shed for the whole of the winter</h2><p>Tram Post, 30 November 2026, 12:05</p>'
    expect(doubted(`<main>${head}${paragraphs}</main>`, -1.6)).toBeUndefined()
  })

  it('is nothing that is far from the story', () => {
    const between = Array.from({ length: 20 }, (_, at) => `<p><a href="/${at}">Story number ${at}</a></p>`).join('')
    expect(
      doubted(`<main>${paragraphs}${between.replaceAll('Story', 'Tram story')}<p>${tram}</p></main>`, -2),
    ).toBeUndefined()
  })

  it('is code, however little it is', () => {
    expect(doubted(`<main>${paragraphs}<div class="widget"><pre>run(Tram)</pre></div>${paragraphs}</main>`, -9)).toBe(
      'run(Tram)',
    )
  })

  it('is nothing that surely is none of it', () => {
    expect(doubted(`<main>${paragraphs}<div>${tram}</div></main>`, -4)).toBeUndefined()
  })
})

describe('the warning', () => {
  const end = 'The timetable for the winter will be printed in the first week of October.'
  const story = [
    'The ferry to the islands stayed in port on Monday, because a storm had torn the ropes of the pier.',
    'Forty people spent the night in the school of the village, which the council had opened for them.',
    '“Nobody slept much,” said a teacher who had come to see her parents, “but there was soup for all.”',
    'Divers want to look at the pier today, and a second boat is on its way from the mainland.',
  ]
  const html =
    '<html lang="en"><head><title>Ferry stays in port</title></head><body><main><article><h1>Ferry stays in port</h1>' +
    `${story.map((text) => `<p>${text}</p>`).join('')}<p><a href="/winter">${end}</a></p></article>` +
    '<section class="related"><h2>Related stories</h2><a href="/1">A museum for the last tram of the city</a></section>' +
    '</main><footer><a href="/about">About us</a></footer></body></html>'

  it('says where it stands, and leaves the verdict as it is', () => {
    const { text, warnings, quality } = createCleaner()(html)
    const [found] = warnings.filter(({ code }) => code === 'left-out')
    expect(text).not.toContain('timetable')
    expect(html.slice(found?.source?.start, found?.source?.end)).toContain(end)
    expect(quality.reasons.map(({ code }) => code)).not.toContain('left-out')
  })

  it('is not given where the user says what the story is', () => {
    const clean = createCleaner({ html: 'all' })
    expect(clean(html).warnings.map(({ code }) => code)).not.toContain('left-out')
  })
})
