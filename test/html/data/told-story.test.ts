import { describe, expect, it } from 'vitest'
import { cleanHtml, replay, undo } from '../../../src/index.js'

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

interface Parts {
  readonly head?: string
  readonly body?: string
  readonly script?: string
}
const page = ({ head = '', body = '', script = '' }: Parts) =>
  `<!doctype html><html lang="en"><head><title>Ferry cancelled as waves close the harbour for days</title>${head}</head><body><nav><a href="/">Home</a></nav>${body}${script}<footer>Imprint</footer></body></html>`
const shown = (count: number) =>
  `<article>${paragraphs
    .slice(0, count)
    .map((text) => `<p>${text}</p>`)
    .join('')}</article>`
const linked = (body: string) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Ferry cancelled', articleBody: body })}</script>`
const state = (value: unknown) => `<script>window.state = ${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`
const description = `<meta name="description" content="${paragraphs[0]}">`
const markup = paragraphs.map((text) => `<p>${text}</p>`).join('\n')

describe('a story in a script', () => {
  it.each<[what: string, parts: Parts]>([
    ['that the page begins', { body: shown(2), script: linked(story) }],
    ['that the page shows in part', { body: shown(1), head: linked(story) }],
    ['in markup', { body: shown(2), script: state({ post: { content: markup } }) }],
    [
      'in markup that is escaped',
      { body: shown(2), script: state({ html: markup.replaceAll('<', '&lt;').replaceAll('>', '&gt;') }) },
    ],
    [
      'that is pushed',
      {
        body: shown(2),
        script: `<script>self.__next_f.push([1,${JSON.stringify(markup).replaceAll('<', '\\u003c')}])</script>`,
      },
    ],
    ['that the page speaks of', { head: description, script: state({ body: markup, other: 1 }) }],
    [
      'that stands next to its headline',
      { script: state({ title: 'Ferry cancelled as waves close the harbour for days', body: markup }) },
    ],
  ])('%s is read', (_, parts) => {
    const source = page(parts)
    const doc = cleanHtml(source)
    expect(doc.text).toBe(story)
    expect(doc.warnings.map(({ code }) => code)).toEqual(['in-data'])
    expect(doc.blocks.map(({ text }) => text)).toEqual(paragraphs)
    for (const {
      source: { start, end },
      text,
    } of doc.blocks) {
      expect(source.slice(start, end)).toContain(text.slice(0, 30))
    }
    expect(replay(source, doc.changes)).toBe(doc.text)
    expect(undo(doc.text, doc.changes)).toBe(source)
  })

  it('is told of with its escapes', () => {
    const doc = cleanHtml(page({ body: shown(2), script: linked(`${story}\n\nHe said “no” and "yes" — twice.`) }))
    expect(doc.text).toContain('He said "no" and "yes" — twice.')
    expect(doc.changes).toContainEqual(
      expect.objectContaining({ before: '\\"', after: '"', rules: ['html/data/escape'] }),
    )
    expect(doc.warnings.map(({ code }) => code)).toContain('in-data')
  })

  it.each<[what: string, parts: Parts]>([
    ['another story', { body: shown(3), script: linked(other) }],
    ['another story, longer', { body: shown(3), head: description, script: linked(`${other} ${other}`) }],
    ['the same story', { body: shown(3), script: linked(paragraphs.slice(0, 3).join(' ')) }],
    ['a little more', { body: shown(7), script: linked(`${story} Read more from us below.`) }],
    ['the state of another page', { body: shown(3), script: state({ a: { title: 'Bread', body: other } }) }],
  ])('is not read where it is %s', (_, parts) => {
    const doc = cleanHtml(page(parts))
    expect(doc.text).toBe(cleanHtml(page({ ...parts, head: '', script: '' })).text)
    expect(doc.warnings.map(({ code }) => code)).not.toContain('in-data')
  })

  it('is not read where the page shows nothing, and speaks of something else', () => {
    expect(cleanHtml(page({ head: description, script: linked(other) })).text).not.toContain('Bakers')
  })

  it('keeps prose of the page that it tells, wherever that stands', () => {
    const aside = `<aside class="related teaser"><p>${paragraphs[5]}</p><p>${paragraphs[6]}</p></aside>`
    const body = shown(5)
    expect(cleanHtml(page({ body: body + aside })).text).not.toContain(paragraphs[5])
    const doc = cleanHtml(page({ body: body + aside, head: linked(story) }))
    expect(doc.text).toBe(story)
    expect(doc.warnings.map(({ code }) => code)).not.toContain('in-data')
  })

  it('brings its marks along', () => {
    const content = markup
      .replaceAll('harbour', '<em>harbour</em>')
      .replaceAll('school', '<a href="http://a.example/">school</a>')
    const { text, marks = [] } = cleanHtml(page({ body: shown(2), script: state({ post: { content } }) }))
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['harbour', 'school'])
  })
})
