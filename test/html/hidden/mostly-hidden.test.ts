import { describe, expect, it } from 'vitest'
import { cleanHtml } from '../../../src/index.js'

const paragraphs = [
  'The ferry to the outer islands was cancelled on Friday because of high waves, the harbour master said.',
  'Several hundred people slept in the school and in the church hall until the wind turned at last.',
  'The next boat is expected to leave on Sunday morning, if the forecast holds, and will take the mail as well.',
  'Fishermen moored their boats twice over and helped to carry sandbags to the houses behind the pier.',
  'Nobody was hurt, and the shop on the quay gave out bread and coffee until it had none of either left.',
]
const story = paragraphs.map((text) => `<p>${text}</p>`).join('')
const text = paragraphs.join('\n\n')
const page = (body: string) =>
  `<!doctype html><html lang="en"><head><title>Ferry cancelled</title></head><body><nav><a href="/">Home</a></nav>${body}<footer>Imprint</footer></body></html>`
const UNBELIEVED = expect.objectContaining({ code: 'unhidden' })

const wrappers = [
  ['<div hidden>', '</div>'],
  ['<div style="opacity:0">', '</div>'],
  ['<main style="opacity:0">', '</main>'],
  ['<section style="visibility:hidden">', '</section>'],
  ['<div style="visibility:hidden">', '</div>'],
  ['<div style="display:none">', '</div>'],
  ['<div style="font-size:0">', '</div>'],
  ['<div hidden><div style="display:none"><div style="opacity:0">', '</div></div></div>'],
] as const

describe('what hides most of the prose hides nothing', () => {
  it.each(wrappers)('%s', (open, close) => {
    const doc = cleanHtml(page(`<h1>Ferry cancelled</h1>${open}${story}${close}`))
    expect(doc.text).toContain(text)
    expect(doc.warnings).toContainEqual(UNBELIEVED)
  })

  it.each(wrappers)('%s in a fragment', (open, close) => {
    const doc = cleanHtml(`<p>Today</p>${open}${story}${close}`)
    expect(doc.text).toBe(`Today\n\n${text}`)
    expect(doc.warnings).toContainEqual(UNBELIEVED)
  })

  it('nor do many elements that hide a little each in one way', () => {
    const doc = cleanHtml(page(`<article>${story.replaceAll('<p>', '<p style="opacity:0">')}</article>`))
    expect(doc.text).toBe(text)
  })

  it('but what hides in another way in it still does', () => {
    const inside = story.replace(
      '</p>',
      '</p><p style="display:none">Buy pills today and never look back again, my friend.</p>',
    )
    expect(cleanHtml(page(`<article style="opacity:0">${inside}</article>`)).text).toBe(text)
  })
})

describe('what stays hidden', () => {
  const seen = page(`<article>${story}</article>`)
  it.each([
    ['as much as is seen', `<div hidden>${story.replaceAll('the', 'a').replaceAll('The', 'A')}</div>`],
    ['copies of what is seen', `<pre hidden>${[1, 2, 3].map((copy) => `${copy} ${text}`).join('\n')}</pre>`.repeat(3)],
    [
      'one thing many times',
      `<div style="display:none">${'<p>This shop takes your money and gives you nothing at all for it, says the court.</p>'}</div>`.repeat(
        40,
      ),
    ],
    ['menus and forms', `<div hidden><nav>${story.repeat(4)}</nav><form>${story.repeat(4)}</form></div>`],
  ])('%s', (_, hidden) => {
    const doc = cleanHtml(seen.replace('</article>', `</article>${hidden}`))
    expect(doc.text).toBe(text)
    expect(doc.warnings).toEqual([])
  })

  it('little, where nothing else is said', () => {
    expect(
      cleanHtml('<p>Today</p><p hidden>Buy pills today and never look back again, my dear old friend of mine.</p>')
        .text,
    ).toBe('Today')
  })
})

describe('boxes that React streams', () => {
  const calls = ['$RC("B:0","S:0")', '$RS("S:0","P:0")', '$RR("B:0","S:0",[])', '$RC("B:0","S:0","")']
  it.each(calls)('are seen: %s', (call) => {
    const source = page(
      `<div id="app"><!--$?--><template id="B:0"></template><p>Loading</p><!--/$--></div><div hidden id="S:0"><article>${story}</article></div><script>$RC=function(b,c){};${call}</script>`,
    )
    const doc = cleanHtml(source)
    expect(doc.text).toBe(text)
    expect(doc.warnings).not.toContainEqual(UNBELIEVED)
  })

  it('are seen where an attribute stands for the call', () => {
    const box = '<div hidden id="x-S:1f"><p>The mayor wrote a letter to all who had to stay the night.</p></div>'
    expect(
      cleanHtml(`<p>Today</p>${box}<template data-rci data-bid="x-B:1f" data-sid="x-S:1f"></template>`).text,
    ).toContain('The mayor')
    expect(cleanHtml(`<p>Today</p>${box}`).text).toBe('Today')
  })

  it('and what is hidden in them is not', () => {
    const source = page(
      `<div hidden id="S:0"><article>${story}<p hidden>Ha</p></article></div><script>$RC("B:0","S:0")</script>`,
    )
    expect(cleanHtml(source).text).toBe(text)
  })
})
