import { describe, expect, it } from 'vitest'
import { createCleaner, replay } from '../../../src/index.js'

const story = [
  'The ferry to the islands stayed in port on Monday, because a storm had torn the ropes of the pier.',
  'Forty people spent the night in the school of the village, which the council had opened for them.',
  '“Nobody slept much,” said a teacher who had come to see her parents, “but there was soup for all.”',
  'Divers want to look at the pier today, and a second boat is on its way from the mainland.',
]
  .map((text) => `<p>${text}</p>`)
  .join('')
const said = [
  'I was on that boat, and I must say that the crew did all they could to keep us warm and dry.',
  'My aunt lives next to the school and brought them forty blankets, as she has done after each storm.',
  'Why does nobody repair the pier before the winter comes? It is the same every single year.',
].map((text) => `<div class="c"><p>${text}</p></div>`)
const page = (body: string) =>
  `<!doctype html><html lang="en"><head><title>Ferry stays in port</title></head><body><article><h1>Ferry stays in port</h1>${story}</article>${body}</body></html>`
const inside = (body: string) =>
  `<!doctype html><html lang="en"><head><title>Ferry stays in port</title></head><body><article><h1>Ferry stays in port</h1>${story}${body}</article></body></html>`
const drop = createCleaner({ comments: 'drop' })

describe("comments: 'drop'", () => {
  it.each([
    ['in a box named so', page(`<section class="comments">${said.join('')}</section>`)],
    [
      'in a box named so, within the article',
      inside(`<div id="disqus_thread" class="comment-list">${said.join('')}</div>`),
    ],
    ['below a heading that says so', inside(`<div><h3>3 comments</h3>${said.join('')}</div>`)],
  ])('leaves out what readers say, %s', (_, html) => {
    const doc = drop(html)
    expect(doc.text).toContain('Divers want to look at the pier')
    expect(doc.text).not.toContain('My aunt')
    expect(doc.changes.flatMap(({ rules }) => rules)).toContain('html/article/comments')
    expect(replay(html, doc.changes)).toBe(doc.text)
  })

  it('keeps what a page calls comments if there is nothing else', () => {
    const html = `<!doctype html><html><head><title>Ferry</title></head><body><section class="comments">${said.join('')}${said.join('').replaceAll('I ', 'We ')}</section></body></html>`
    expect(drop(html).text).toContain('My aunt')
  })

  it('changes nothing of a page without comments', () => {
    expect(drop(page('')).text).toBe(createCleaner()(page('')).text)
  })

  it('keeps the posts of a forum', () => {
    const post = (text: string, at: number) =>
      `<div class="post" id="p${at}"><div class="author"><a href="/u/${at}">user${at}</a></div><div class="post-content">${text}</div></div>`
    const html = `<!doctype html><html><head><title>Ferry times - Harbour forum</title></head><body><div class="forum topic thread">${said.map(post).join('')}${said.map((text, at) => post(text.replace('I ', 'We '), at + 3)).join('')}</div></body></html>`
    expect(drop(html).text).toContain('My aunt')
  })
})
