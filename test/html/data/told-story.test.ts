import { describe, expect, it } from 'vitest'
import { cleanHtml, replay, undo } from '../../../src/index.js'
import { casesIn } from '../../tables.js'

const paragraphs = [
  'The ferry to the outer islands was cancelled on Friday because of high waves, the harbour master said.',
  'Several hundred people slept in the school and in the church hall until the wind turned at last.',
  'The next boat is expected to leave on Sunday morning, if the forecast holds, and will take the mail as well.',
  'Fishermen moored their boats twice over and helped to carry sandbags to the houses behind the pier.',
  'Nobody was hurt, and the shop on the quay gave out bread and coffee until it had none of either left.',
  'The council wants to talk about a second pier, which would lie in the lee of the old lighthouse, next week.',
  'It has asked an engineer from the capital what that would cost, and whether the ground there is firm enough.',
]
const story = paragraphs.join('\n\n')
const other = [
  'Bakers in the valley have raised the price of a loaf for the third time since the spring, and say why.',
  'Flour costs half as much again as it did a year ago, and the ovens burn more gas than they ever did before.',
  'Some have begun to bake at night, when power is cheap, and to sell yesterday’s rolls at a third of the price.',
  'The guild wants help from the state, but the ministry says that it has none to give until the new year.',
  'Customers, for their part, buy less cake and more bread, and bring their own bags as they did in old times.',
].join(' ')

const shown = (count: number) =>
  `<article>${paragraphs
    .slice(0, count)
    .map((text) => `<p>${text}</p>`)
    .join('')}</article>`
const linked = (articleBody: string) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Ferry', articleBody })}</script>`
const inScript = (text: string) => JSON.stringify(text).replaceAll('<', '\\u003c')
const head = '<!doctype html><html lang="en"><head><title>Ferry cancelled as waves close the harbour for days</title>'
const body = '</head><body><nav><a href="/">Home</a></nav>'
const description = `<meta name="description" content="${paragraphs[0]}">`
const markup = paragraphs.map((text) => `<p>${text}</p>`).join('\n')

const cases = casesIn(new URL('told-story.txt', import.meta.url), {
  head,
  body,
  description,
  one: shown(1),
  two: shown(2),
  three: shown(3),
  seven: shown(7),
  story: paragraphs.join(' '),
  other,
  linked: linked(story),
  markup: inScript(markup),
  escaped: inScript(markup.replaceAll('<', '&lt;').replaceAll('>', '&gt;')),
})
const page = (html: string) => `${html}<footer>Imprint</footer></body></html>`

describe('a story in a script', () => {
  it.each(cases('is read'))('%s is read', (_, html) => {
    const source = page(html)
    const doc = cleanHtml(source)
    expect(doc.text).toBe(story)
    expect(doc.warnings.map(({ code }) => code)).toEqual(['in-data'])
    expect(doc.blocks.map(({ text }) => text)).toEqual(paragraphs)
    for (const { source: place, text } of doc.blocks)
      expect(source.slice(place.start, place.end)).toContain(text.slice(0, 30))
    expect(replay(source, doc.changes)).toBe(doc.text)
    expect(undo(doc.text, doc.changes)).toBe(source)
  })

  it('is told of with its escapes', () => {
    const doc = cleanHtml(page(head + body + shown(2) + linked(`${story}\n\nHe said “no” and "yes" — twice.`)))
    expect(doc.text).toContain('He said "no" and "yes" — twice.')
    expect(doc.changes).toContainEqual(
      expect.objectContaining({ before: '\\"', after: '"', rules: ['html/data/escape'] }),
    )
    expect(doc.warnings.map(({ code }) => code)).toContain('in-data')
  })

  it.each(cases('is not read'))('is not read where it is %s', (_, html) => {
    const doc = cleanHtml(page(html))
    expect(doc.text).toBe(cleanHtml(page(html.replace(/<script.*?<\/script>|<meta.*?>/g, ''))).text)
    expect(doc.warnings.map(({ code }) => code)).not.toContain('in-data')
  })

  it('is not read where the page shows nothing, and speaks of something else', () => {
    expect(cleanHtml(page(head + description + body + linked(other))).text).not.toContain('Bakers')
  })

  it('keeps prose of the page that it tells, wherever that stands', () => {
    const aside = `<aside class="related teaser"><p>${paragraphs[5]}</p><p>${paragraphs[6]}</p></aside>`
    expect(cleanHtml(page(head + body + shown(5) + aside)).text).not.toContain(paragraphs[5])
    const doc = cleanHtml(page(head + linked(story) + body + shown(5) + aside))
    expect(doc.text).toBe(story)
    expect(doc.warnings.map(({ code }) => code)).not.toContain('in-data')
  })

  it('brings its marks along', () => {
    const content = markup
      .replaceAll('harbour', '<em>harbour</em>')
      .replaceAll('school', '<a href="http://a.example/">school</a>')
    const script = `<script>window.state = {"post":{"content":${inScript(content)}}}</script>`
    const { text, marks = [] } = cleanHtml(page(head + body + shown(2) + script))
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['harbour', 'school'])
  })
})
