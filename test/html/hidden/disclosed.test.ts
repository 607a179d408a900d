import { describe, expect, it } from 'vitest'
import { clean, hiddenText } from '../../../src/index.js'
import { casesIn } from '../../tables.js'

const SENTENCE = 'Residents had asked for quieter nights and for safer crossings near the school in the valley.'
const cases = casesIn(new URL('disclosed.txt', import.meta.url), { SENTENCE })
const STORY = Array.from(
  { length: 4 },
  (_, nth) => `<p>The council voted on Tuesday to rebuild bridge number ${nth}, and work on it begins in spring.</p>`,
).join('')
const page = (inner: string) =>
  `<html><head><title>Bridge</title></head><body><article><h1>Bridge plan</h1>${STORY}${inner}</article></body></html>`

describe('a panel that a button opens', () => {
  it.each(cases('panels that a button opens'))('is read: %s', (_, inner) => {
    const html = page(inner as string)
    expect(clean(html).text).toContain(SENTENCE)
    expect(hiddenText(html)).toEqual([])
  })

  it.each(cases('panels that stay hidden'))('stays hidden if %s', (_, inner) => {
    const html = page(inner as string)
    expect(clean(html).text).not.toContain(SENTENCE)
    expect(hiddenText(html).map(({ text }) => text)).toEqual([SENTENCE])
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
