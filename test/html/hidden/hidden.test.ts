import { describe, expect, it } from 'vitest'
import { apply } from '../../../src/edit/edit.js'
import { readFlow } from '../../../src/html/flow/flow.js'
import { casesIn } from '../../tables.js'

const cases = casesIn(new URL('hidden.txt', import.meta.url))
const read = (html: string) => apply(html, readFlow(html).edits)

it.each(cases('text under a veil'))('a veil: %s', (html, text) => {
  expect(read(html)).toBe(text)
})

describe('what no reader sees', () => {
  it.each(cases('what no reader sees'))('goes, by a rule of its own: %s', (markup, rule) => {
    const html = `<div>Rain ${markup} falls</div>`
    const { edits } = readFlow(html)
    expect(Array.from(edits, (edit) => edit.rule)).toContain(rule)
    expect(apply(html, edits).replace(/\s+/g, ' ')).toBe('Rain falls')
  })

  it.each(cases('readings of words'))('takes the reading of a word for none of it: %s', (html, text) => {
    expect(read(html)).toBe(text)
  })

  it('is not the caption where that was asked for', () => {
    const html = '<figure><img src="a.jpg"><figcaption>Rain</figcaption></figure>'
    const { edits, blocks } = readFlow(html, { captions: 'keep' })
    expect(apply(html, edits)).toBe('Rain')
    expect(Array.from(blocks, (block) => block.kind)).toEqual(['caption'])
  })
})

describe('a name of site builders', () => {
  it.each(cases('names that hide'))('hides: %s', (names) => {
    expect(read(`<p>One</p><p class="${names}">Two</p>`)).toBe('One')
  })

  it.each(cases('names that do not hide'))('does not: %s', (names) => {
    expect(read(`<p>One</p><p class="${names}">Two</p>`)).toBe('One\n\nTwo')
  })

  it.each(cases('names of twins'))('hides one of twins for wide and narrow screens: %s, %s', (narrow, wide) => {
    const one = 'The ferry sails at noon, and again at six.'
    const twins = `<div class="${narrow}"><p>${one}</p></div><div class="${wide}"><p>${one}</p></div><p>So.</p>`
    expect(read(twins)).toBe(`${one}\n\nSo.`)
    expect(read(`<div class="${wide}"><p>${one}</p></div><div class="${narrow}">Ferry</div>`)).toBe(`${one}\n\nFerry`)
  })
})
