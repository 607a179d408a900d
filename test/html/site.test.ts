import { readFileSync } from 'node:fs'
import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { cleanerAs } from '../../src/cleaner-as.js'
import { replay, undo } from '../../src/edit/change.js'
import { type CleanDocument, CopydeskOptionError, createCleaner } from '../../src/index.js'
import type { SiteRules } from '../../src/options/options.js'
import { siteFor } from '../../src/options/site-for.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('site.txt', import.meta.url))

const [lead, first, second, third] = [
  'The ferry to the islands sails again from Monday.',
  'The harbour office said on Friday that both engines had been replaced, and that the crew had trained on them.',
  'Islanders had gone without a regular boat for eleven weeks, and paid for water taxis out of their own pockets.',
  'A timetable will hang at the pier from Saturday, and tickets that were bought in winter stay valid.',
] as const

/** A story in two boxes with an advertisement between, and much around it that reads like one. */
const page = readFileSync(new URL('site.html', import.meta.url), 'utf8').trimEnd()

const read = (site: SiteRules, html = page, url?: string): CleanDocument =>
  createCleaner({ site })(html, url === undefined ? {} : { url })
const partsBy = ({ changes }: CleanDocument, rule: string) => changes.filter(({ rules }) => rules.includes(rule))

describe('take', () => {
  it('takes the story from several containers, in the order of the page', () => {
    const document = read({ take: ['.a3', '.a1', '.a2'], drop: ['.x', '.note'] })
    expect(document.text).toBe([lead, first, second, third].join('\n\n'))
    expect(document.warnings).toEqual([])
    expect(document.title).toBe('Ferry sails again')
  })

  it.each<[what: string, take: string[], text: string, html?: string]>([
    [
      'a container whole if nothing in it reads like a story',
      ['.a1', '.a3'],
      `Boat back\n\n${third}`,
      page.replace(lead, 'Boat back'),
    ],
    ['one paragraph', ['.a2 p:first-child'], first],
    ['one that is in another once', ['.a2', '.a2 p', 'p'], [first, second, third].join('\n\n')],
  ])('takes %s', (_, take, text, html) => {
    expect(read({ take, drop: ['.promo-story', '.x', '.note'] }, html).text).toBe(text)
  })

  it('takes furniture out of a container that holds a story', () => {
    const related = '<div class="related-links"><a href="/b">Harbour to be dredged in autumn</a></div>'
    const html = page.replace('</p></div>\n<div class="ad">', `</p>${related}</div>\n<div class="ad">`)
    expect(html).toContain(related)
    expect(read({ take: ['.a2'], drop: ['.x'] }, html).text).not.toContain('dredged')
  })

  it('lists all around as outside', () => {
    const document = read({ take: ['.a2'] })
    const outside = partsBy(document, 'html/site/outside').map(({ before }) => before)
    for (const words of ['Home', 'Our reader trip', 'Buy rain coats', 'Harbour Courier']) {
      expect(outside.join('')).toContain(words)
    }
    expect(replay(page, document.changes)).toBe(document.text)
    expect(undo(document.text, document.changes)).toBe(page)
  })

  it.each<[what: string, site: SiteRules]>([
    ['matches nothing', { take: ['.story-body'], drop: ['.x', '.note', '.promo-story'] }],
    ['matches what has no text', { take: ['head', 'script'], drop: ['.x', '.note', '.promo-story'] }],
  ])('falls back with a warning if it %s', (_, site) => {
    const plain = read({ drop: ['.x', '.note', '.promo-story'] })
    const document = read(site)
    expect(document.text).toBe(plain.text)
    expect(document.text).toContain(first)
    expect(document.warnings).toContainEqual({
      code: 'site-rules-unmatched',
      message: expect.stringMatching(/^Nothing with text matches /),
    })
    expect(document.quality.verdict).toBe(plain.quality.verdict)
  })

  it('works on fragments and where all text is kept', () => {
    const fragment = '<div class="s"><p>Rain fell.</p></div><p>More stories</p>'
    expect(read({ take: ['.s'] }, fragment).text).toBe('Rain fell.')
    const all = createCleaner({ html: 'all', site: { take: ['.a3', 'nav'] } })(page)
    expect(all.text).toBe(`Home Sport\n\n${third}`)
  })
})

describe('drop', () => {
  it('takes elements out, each listed with its place', () => {
    const document = read({ drop: ['.promo-story', '.note', '.x'] })
    expect(document.text).not.toContain('reader trip')
    expect(document.text).toContain(second)
    const dropped = partsBy(document, 'html/site/drop')
    expect(dropped).toHaveLength(3)
    for (const { start, end, before } of dropped) expect(page.slice(start, end)).toBe(before)
    expect(dropped.map(({ before }) => before).join('')).toMatch(/reader trip.*Share this.*See the map/s)
  })

  it('is listed even where all around it goes for another reason', () => {
    const html = page
      .replace('<nav>', '<nav><b class="z">Today</b> ')
      .replace('<a href="/sport">', '<i class="z">!</i>$&')
    const dropped = partsBy(read({ drop: ['.z'] }, html), 'html/site/drop').map(({ before }) => before)
    expect(dropped.map((before) => before.replace(/\s+$/, ''))).toEqual([
      '<b class="z">Today</b>',
      '<i class="z">!</i>',
    ])
  })

  it('says so if nothing is left', () => {
    const { text, warnings } = read({ drop: ['body'] })
    expect(text).toBe('')
    expect(warnings.map(({ code }) => code)).toContain('site-rules-drop-all')
  })
})

describe('sites', () => {
  const [paper, news, every]: SiteRules[] = [{ take: ['p'] }, { take: ['div'] }, { drop: ['b'] }]
  const sites = { 'paper.example': paper as SiteRules, 'www.news.example': news as SiteRules }

  it.each(cases('the rules for the host of a URL'))('of %s', (url, rules) => {
    expect(siteFor({ sites, site: every as SiteRules }, url).rules).toBe({ paper, news, every }[rules])
  })

  it('of no URL', () => expect(siteFor({ sites, site: every as SiteRules }, undefined).rules).toBe(every))

  it('takes the nearest host', () => {
    const nearest = { 'b.example': { take: ['b'] }, 'a.b.example': { take: ['a'] } }
    expect(siteFor({ sites: nearest }, 'https://x.a.b.example/').rules).toEqual({ take: ['a'] })
  })

  it('works by the url of the hints', () => {
    const clean = createCleaner({ sites: { 'paper.example': { take: ['.a3'] } } })
    expect(clean(page, { url: 'https://www.paper.example/ferry' }).text).toBe(third)
    expect(clean(page, { url: 'https://other.example/ferry' }).text).toBe(createCleaner()(page).text)
  })
})

describe('a wrong selector', () => {
  it.each<[what: string, options: object, message: RegExp]>([
    [
      'of a page',
      { site: { take: ['p', 'div['] } },
      /^Invalid value "div\[" for option "site\.take"\. Allowed: a CSS selector \(.+\)/,
    ],
    ['to drop', { site: { drop: ['p:rainy'] } }, /^Invalid value "p:rainy" for option "site\.drop"\. .*rainy/],
    [
      'of a host',
      { sites: { 'a.example': { take: ['>>'] } } },
      /^Invalid value ">>" for option "sites\['a\.example'\]\.take"/,
    ],
    ['of no element', { site: { take: ['p::before'] } }, /p::before/],
    ['in markup', { site: { take: ['<p>'] } }, /<p>/],
    ['that is none', { site: { take: [''] } }, /Invalid value .* for option "site"\. Allowed: rules such as/],
    ['of a host that is none', { sites: { 'https://a.example/': {} } }, / for option "sites"/],
  ])('%s is named', (_, options, message) => {
    expect(() => createCleaner(options)).toThrow(message)
    expect(() => createCleaner(options)).toThrow(CopydeskOptionError)
    expect(() => cleanerAs('html', options)).toThrow(message)
  })
})

const selectors = fc.array(
  fc.constantFrom('p', 'div', '.a1', '.a2', '.x', '.note', 'body', 'html', '*', 'nav a', 'p:nth-child(2)', ':not(p)'),
  { maxLength: 4 },
)
test.prop([selectors, selectors], { numRuns: 60 })('any rules keep the receipt whole', (take, drop) => {
  const { text, changes } = read({ take, drop })
  expect(replay(page, changes)).toBe(text)
  expect(undo(text, changes)).toBe(page)
})
