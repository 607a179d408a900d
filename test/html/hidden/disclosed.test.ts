import { describe, expect, it } from 'vitest'
import { clean, hiddenText } from '../../../src/index.js'

const SENTENCE = 'Residents had asked for quieter nights and for safer crossings near the school in the valley.'
const STORY = Array.from(
  { length: 4 },
  (_, nth) => `<p>The council voted on Tuesday to rebuild bridge number ${nth}, and work on it begins in spring.</p>`,
).join('')
const page = (inner: string) =>
  `<html><head><title>Bridge</title></head><body><article><h1>Bridge plan</h1>${STORY}${inner}</article></body></html>`

describe('a panel that a button opens', () => {
  it.each([
    [
      'by its id',
      `<h3><button aria-expanded="false" aria-controls="how">How?</button></h3><div id="how" hidden><p>${SENTENCE}</p></div>`,
    ],
    [
      'by an address within the page',
      `<div><a href="#how" aria-expanded="false">How?</a><div id="how" style="display:none"><p>${SENTENCE}</p></div></div>`,
    ],
    [
      'by a target of Bootstrap',
      `<div class="accordion-item"><div><button aria-expanded="false" data-bs-target="#how">How?</button></div><div id="how" hidden><p>${SENTENCE}</p></div></div>`,
    ],
  ])('is read: %s', (_, inner) => {
    expect(clean(page(inner)).text).toContain(SENTENCE)
    expect(hiddenText(page(inner))).toEqual([])
  })

  it.each([
    [
      'it opens a menu',
      `<nav><button aria-expanded="false" aria-controls="how">Menu</button><div id="how" hidden><p>${SENTENCE}</p></div></nav>`,
    ],
    [
      'it opens a dialog',
      `<button aria-expanded="false" aria-controls="how">Join</button><div id="how" role="dialog" hidden><p>${SENTENCE}</p></div>`,
    ],
    [
      'it stands above the button',
      `<div id="how" hidden><p>${SENTENCE}</p></div><button aria-expanded="false" aria-controls="how">How?</button>`,
    ],
    ['no button opens it', `<div id="how" hidden><p>${SENTENCE}</p></div><button aria-expanded="false">How?</button>`],
    [
      'the button opens something else',
      `<button aria-expanded="false" aria-controls="why">Why?</button><div id="how" hidden><p>${SENTENCE}</p></div>`,
    ],
  ])('stays hidden if %s', (_, inner) => {
    expect(clean(page(inner)).text).not.toContain(SENTENCE)
    expect(hiddenText(page(inner)).map(({ text }) => text)).toEqual([SENTENCE])
  })

  it('is read below the words of its button', () => {
    const inner = `<div><button aria-expanded="false" data-target="#how">How will they pay?</button></div><div id="how" class="collapse"><p>${SENTENCE}</p></div>`
    expect(clean(page(inner)).text).toContain(`How will they pay?\n\n${SENTENCE}`)
    expect(clean(page(inner.replace('"#how"', '"#why"'))).text).not.toContain('How will they pay?')
  })

  it('is read if a tab opens it and code is in it', () => {
    const tabs = (second: string) =>
      `<div role="tablist"><span role="tab">npm</span><span role="tab">Yarn</span></div><div role="tabpanel"><pre>npm install boats</pre></div><div role="tabpanel" hidden>${second}</div>`
    expect(clean(page(tabs('<pre>yarn add boats</pre>'))).text).toContain('```\nyarn add boats\n```')
    expect(clean(page(tabs('<p>yarn add boats</p>'))).text).not.toContain('yarn')
  })

  it('does not show what else the page hides', () => {
    const hidden =
      '<div style="display:none"><p>Nobody reads this sentence, which stands in a box without a button.</p></div>'
    const inner = `<button aria-expanded="false" aria-controls="how">How?</button><div id="how" hidden><p>${SENTENCE}</p></div>`
    const { text, warnings } = clean(page(inner + hidden))
    expect(text).toContain(SENTENCE)
    expect(text).not.toContain('Nobody reads')
    expect(warnings).toEqual([])
  })
})
