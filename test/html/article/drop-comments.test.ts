import { describe, expect, it } from 'vitest'
import { createCleaner, replay } from '../../../src/index.js'
import { casesIn } from '../../tables.js'

const story =
  '<article><h1>Ferry stays in port</h1>' +
  '<p>The ferry to the islands stayed in port on Monday, because a storm had torn the ropes of the pier.</p>' +
  '<p>Forty people spent the night in the school of the village, which the council had opened for them.</p>' +
  '<p>“Nobody slept much,” said a teacher who had come to see her parents, “but there was soup for all.”</p>' +
  '<p>Divers want to look at the pier today, and a second boat is on its way from the mainland.</p>'
const said = [
  'I was on that boat, and I must say that the crew did all they could to keep us warm and dry.',
  'My aunt lives next to the school and brought them forty blankets, as she has done after each storm.',
  'Why does nobody repair the pier before the winter comes? It is the same every single year.',
].map((text) => `<div class="c"><p>${text}</p></div>`)
const replies = said.map((text) => text.replace('I ', 'We '))
const post = (text: string, at: number) =>
  `<div class="post" id="p${at}"><div class="author"><a href="/u/${at}">user${at}</a></div>` +
  `<div class="post-content">${text}</div></div>`

const cases = casesIn(new URL('drop-comments.txt', import.meta.url), {
  story,
  said: said.join(''),
  replies: replies.join(''),
  posts: [...said, ...replies].map(post).join(''),
})

const page = (body: string) =>
  `<!doctype html><html lang="en"><head><title>Ferry stays in port</title></head><body>${body}</body></html>`
const drop = createCleaner({ comments: 'drop' })

describe("comments: 'drop'", () => {
  it.each(cases('leaves out what readers say'))('leaves out what readers say, %s', (_, body) => {
    const html = page(body)
    const doc = drop(html)
    expect(doc.text).toContain('Divers want to look at the pier')
    expect(doc.text).not.toContain('My aunt')
    expect(doc.changes.flatMap(({ rules }) => rules)).toContain('html/article/comments')
    expect(replay(html, doc.changes)).toBe(doc.text)
  })

  it.each(cases('keeps'))('keeps %s', (_, body) => {
    expect(drop(page(body)).text).toContain('My aunt')
  })

  it('changes nothing of a page without comments', () => {
    const html = page(`${story}</article>`)
    expect(drop(html).text).toBe(createCleaner()(html).text)
  })
})
