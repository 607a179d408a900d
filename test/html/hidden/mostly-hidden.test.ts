import { describe, expect, it } from 'vitest'
import { cleanHtml } from '../../../src/index.js'
import { casesIn } from '../../tables.js'

const cases = casesIn(new URL('mostly-hidden.txt', import.meta.url))

const text = cases('story')
  .map(([paragraph]) => paragraph)
  .join('\n\n')

const story = text.replace(/.+/g, '<p>$&</p>')
const page = (body: string) =>
  `<!doctype html><html lang="en"><head><title>Ferry cancelled</title></head><body><nav><a href="/">Home</a></nav>${body}<footer>Imprint</footer></body></html>`
const UNBELIEVED = expect.objectContaining({ code: 'unhidden' })

describe('what hides most of the prose hides nothing', () => {
  it.each(cases('wrappers'))('%s', (open) => {
    const wrapped = `${open}${story}${open.replace(/<(\w+)[^>]*>/g, '</$1>')}`
    const ofPage = cleanHtml(page(`<h1>Ferry cancelled</h1>${wrapped}`))
    expect(ofPage.text).toContain(text)
    expect(ofPage.warnings).toContainEqual(UNBELIEVED)
    const ofFragment = cleanHtml(`<p>Today</p>${wrapped}`)
    expect(ofFragment.text).toBe(`Today\n\n${text}`)
    expect(ofFragment.warnings).toContainEqual(UNBELIEVED)
  })

  it('nor do many elements that hide a little each in one way', () => {
    const doc = cleanHtml(page(`<article>${story.replaceAll('<p>', '<p style="opacity:0">')}</article>`))
    expect(doc.text).toBe(text)
  })

  it('but what hides in another way in it still does', () => {
    const pills = '<p style="display:none">Buy pills today and never look back again, my friend.</p>'
    const inside = story.replace('</p>', `$&${pills}`)
    expect(cleanHtml(page(`<article style="opacity:0">${inside}</article>`)).text).toBe(text)
  })

  it('nor does the name of a site builder', () => {
    const doc = cleanHtml(
      page(`<article><h1>Ferry cancelled</h1><div class="w-condition-invisible">${story}</div></article>`),
    )
    expect(doc.text).toContain(text)
    expect(doc.warnings).toContainEqual(UNBELIEVED)
  })
})

describe('what stays hidden', () => {
  const shop = '<p>This shop takes your money and gives you nothing at all for it, says the court.</p>'
  it.each([
    ['as much as is seen', `<div hidden>${story.replaceAll('the', 'a').replaceAll('The', 'A')}</div>`],
    ['as much as is seen, by a name', `<div class="w-condition-invisible">${story.replaceAll('The', 'A')}</div>`],
    ['copies of what is seen', `<pre hidden>${[1, 2, 3].map((copy) => `${copy} ${text}`).join('\n')}</pre>`.repeat(3)],
    ['one thing many times', `<div style="display:none">${shop}</div>`.repeat(40)],
    ['menus and forms', `<div hidden><nav>${story.repeat(4)}</nav><form>${story.repeat(4)}</form></div>`],
  ])('%s', (_, hidden) => {
    const doc = cleanHtml(page(`<article>${story}</article>${hidden}`))
    expect(doc.text).toBe(text)
    expect(doc.warnings).toEqual([])
  })

  it('little, where nothing else is said', () => {
    const pills = '<p hidden>Buy pills today and never look back again, my dear old friend of mine.</p>'
    expect(cleanHtml(`<p>Today</p>${pills}`).text).toBe('Today')
  })
})

describe('boxes that React streams', () => {
  it.each(cases('calls of React'))('are seen: %s', (call) => {
    const source = page(
      `<div id="app"><!--$?--><template id="B:0"></template><p>Loading</p><!--/$--></div><div hidden id="S:0"><article>${story}</article></div><script>$RC=function(b,c){};${call}</script>`,
    )
    const doc = cleanHtml(source)
    expect(doc.text).toBe(text)
    expect(doc.warnings).not.toContainEqual(UNBELIEVED)
  })

  it('are seen where an attribute stands for the call', () => {
    const box = '<div hidden id="x-S:1f"><p>The mayor wrote a letter to all who had to stay the night.</p></div>'
    const streamed = `<template data-rci data-bid="x-B:1f" data-sid="x-S:1f"></template>`
    expect(cleanHtml(`<p>Today</p>${box}${streamed}`).text).toContain('The mayor')
    expect(cleanHtml(`<p>Today</p>${box}`).text).toBe('Today')
  })

  it('and what is hidden in them is not', () => {
    const source = page(
      `<div hidden id="S:0"><article>${story}<p hidden>Ha</p></article></div><script>$RC("B:0","S:0")</script>`,
    )
    expect(cleanHtml(source).text).toBe(text)
  })
})
