import { describe, expect, it } from 'vitest'
import { textOf } from '../../../src/page/cursor.js'
import { Flag, type Page } from '../../../src/page/read/columns.js'
import { hidingOf } from '../../../src/page/read/hiding.js'
import { readPage, releasePage } from '../../../src/page/read/read.js'
import { casesIn } from '../../tables.js'

const story = [
  'The ferry to the outer islands was cancelled on Friday because of high waves, the harbour master said.',
  'Several hundred people slept in the school and in the church hall until the wind turned at last.',
  'The next boat is expected to leave on Sunday morning, if the forecast holds, and will take the mail as well.',
  'Fishermen moored their boats twice over and helped to carry sandbags to the houses behind the pier.',
]
const sentence = 'Residents had asked for quieter nights and for safer crossings near the school in the valley.'
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('')
const cases = casesIn(new URL('own-word.txt', import.meta.url), {
  sentence,
  story: story.join(' '),
  other: paragraphs(story.map((text) => [...text.split(' ')].reverse().join(' '))),
})

function using<Answer>(html: string, answer: (page: Page) => Answer): Answer {
  const page = readPage(html)
  const answered = answer(page)
  releasePage(page)
  return answered
}

const read = (html: string) => using(html, (page) => textOf(page))

/** Why the first element that hides all of its text does so. */
const firstHiding = (html: string) =>
  using(html, (page) => {
    const rows = Array.from({ length: page.elements }, (_, row) => row)
    const first = rows.find((row) => ((page.flags[row] as number) & Flag.hides) !== 0)
    return first === undefined ? undefined : hidingOf(page, first)
  })

describe('what an element says of itself', () => {
  it.each(cases('what hides its text'))('%s', (html, text, rule) => {
    expect(read(html)).toBe(text)
    expect(firstHiding(html)?.rule).toBe(rule)
  })

  it.each(cases('names that hide'))('hides by name: %s', (names) => {
    const html = `<p>One</p><p class="${names}">Two</p>`
    expect([read(html), firstHiding(html)]).toEqual(['One', { rule: 'html/hidden/named' }])
  })

  it.each(cases('names that do not hide'))('does not hide: %s', (names) => {
    expect(read(`<p>One</p><p class="${names}">Two</p>`)).toBe('One\n\nTwo')
  })

  it.each(cases('styles that hide'))('hides by style: %s', (style, rule, because = style) => {
    const html = `<p>One <span style="${style}">Two</span></p>`
    expect([read(html), firstHiding(html)]).toEqual(['One', { rule, because }])
  })

  it.each(cases('styles that show'))('does not hide: %s', (style) => {
    expect(read(`<p>One</p><div style="${style}">Two</div>`)).toBe('One\n\nTwo')
  })

  it.each(cases('text under a veil'))('%s', (html, text) => {
    expect(read(html)).toBe(text)
  })
})

describe('what the rest of the page says', () => {
  it.each(cases('twins'))('hides the narrow one of twins: %s, %s', (narrow, wide) => {
    const one = 'The ferry sails at noon, and again at six.'
    const twins = `<div class="${narrow}"><p>${one}</p></div><div class="${wide}"><p>${one}</p></div><p>So.</p>`
    expect([read(twins), firstHiding(twins)]).toEqual([`${one}\n\nSo.`, { rule: 'html/hidden/twin' }])
    expect(read(`<div class="${wide}"><p>${one}</p></div><div class="${narrow}">Ferry</div>`)).toBe(`${one}\n\nFerry`)
  })

  it.each(cases('what hides most of the prose'))('shows what hides most of the prose: %s', (open) => {
    const closing = open.replace(/<(\w+)[^>]*>/g, '</$1>')
    using(`<p>Today</p>${open}${paragraphs(story)}${closing}`, (page) => {
      expect(textOf(page)).toBe(['Today', ...story].join('\n\n'))
      expect(page.isUnhidden).toBe(true)
    })
  })

  it('still hides in another way in what hides most of the prose', () => {
    const pills = '<p style="display:none">Buy pills today and never look back again, my friend.</p>'
    const inside = paragraphs(story).replace('</p>', `$&${pills}`)
    expect(read(`<article style="opacity:0">${inside}</article>`)).toBe(story.join('\n\n'))
  })

  it.each(cases('what stays hidden'))('hides %s', (_, hidden) => {
    using(paragraphs(story) + hidden, (page) => {
      expect(textOf(page)).toBe(story.join('\n\n'))
      expect(page.isUnhidden).toBe(false)
    })
  })

  it.each(cases('panels that a button opens'))('shows a panel that a button opens: %s', (_, html, text) => {
    expect(read(html)).toBe(text)
  })

  it.each(cases('panels that stay hidden'))('hides a panel if %s', (_, html) => {
    expect(read(`<p>One</p>${html}`)).toBe('One')
  })

  it.each(cases('boxes that React streams'))('shows a box that React streams: %s', (call) => {
    const box = '<div hidden id="S:0"><p>The mayor wrote a letter.</p><p hidden>Ha</p></div>'
    expect(read(`<p>One</p>${box}`)).toBe('One')
    expect(read(`<p>One</p>${box}${call}`)).toBe('One\n\nThe mayor wrote a letter.')
  })
})
