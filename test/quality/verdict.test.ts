import { describe, expect, it } from 'vitest'
import type { Outlook } from '../../src/decide/outlook.js'
import { clean, cleanText, createTextCleaner } from '../../src/index.js'
import { forest, TYPICAL } from '../../src/quality/model.table.js'
import { judge } from '../../src/quality/verdict.js'
import { warn } from '../../src/quality/warning.js'
import { saidBy, WARNING_CODES } from '../../src/quality/warnings.table.js'
import { headline, link, lists, marked, page, paragraphs, related, times, topicOf } from '../html/kind/pages.js'
import { casesIn } from '../tables.js'

const story = paragraphs(3).join('\n\n')
const codesOf = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code)
const scripts = `<script>${'var page = window.page;'.repeat(300)}</script>`

describe('the verdict', () => {
  it('is good for a story and nothing else, and then says nothing more', () => {
    for (const source of [story, page(`<h1>${headline()}</h1>${marked(paragraphs(6))}${related(6)}`)]) {
      expect(clean(source).quality).toMatchObject({ verdict: 'good', reasons: [] })
      expect(clean(source).quality).not.toHaveProperty('next')
    }
  })

  it.each<[what: string, source: string]>([
    ['nothing', ''],
    ['blanks', ' \n '],
    ['marks alone', '[ad_1]\n[ad_2]'],
    ['a page of nothing', page('')],
    ['a page of scripts', page(scripts)],
    ['a page with one short line', page('<h1>Harbour</h1><p>Please wait a moment.</p>')],
    ['a line', 'It rained.'],
  ])('is never good for %s', (_, source) => {
    const { verdict, reasons } = clean(source).quality
    expect(verdict).not.toBe('good')
    expect(reasons).not.toEqual([])
  })

  it('is poor for a text that is empty, and says what would help', () => {
    expect(clean('').quality).toMatchObject({ verdict: 'poor', reasons: [{ code: 'empty' }], next: 'read-original' })
    const frame = clean(page(`<div id="root"></div>${scripts}`))
    expect(frame.quality).toMatchObject({ verdict: 'poor', next: 'render' })
    expect(codesOf(frame.warnings)).toContain('render')
  })

  it('never says over an empty text that all of it stayed', () => {
    for (const source of [page(''), page(scripts), page('<nav><a href="/">Home</a></nav>').replace('Home', ' ')]) {
      const { text, warnings } = clean(source)
      if (text === '') expect(codesOf(warnings)).not.toContain('no-article')
    }
  })

  it('is not good for a list of stories, and says that it is no article', () => {
    const { quality, kind } = clean(page(`<h1>Harbour</h1>${lists['headlines alone']?.(30)}`))
    expect(kind).toBe('listing')
    expect(quality.verdict).not.toBe('good')
    expect(codesOf(quality.reasons)).toContain('not-an-article')
  })

  it.each<[what: string, outlook: Outlook, codes: string[], verdict: string]>([
    ['of which all is well', { kept: 1, pure: 1, isPage: false }, [], 'good'],
    ['on which nothing is at the limit', { kept: 0.65, pure: 0.65, isPage: false }, [], 'good'],
    ['that lost much of its story', { kept: 0.64, pure: 1, isPage: false }, ['incomplete'], 'partial'],
    ['of which much may be no story', { kept: 1, pure: 0.64, isPage: false }, ['surplus'], 'partial'],
    ['of a whole page', { kept: 1, pure: 1, isPage: true }, ['page-text'], 'good'],
  ])('for a text %s', (_, outlook, codes, verdict) => {
    const judged = judge({ text: story, warnings: [], outlook })
    expect(codesOf(judged.warnings)).toEqual(codes)
    expect(judged.verdict).toBe(verdict)
  })

  it('is partial for a thread with a menu above it, most of which stays', () => {
    const menu =
      'Skip to content,Sign-in,News,Politics,World,Business,Markets,Science,Sport,Culture,Books,Music,Film,Search'
    const [[, thread = ''] = []] = casesIn(new URL('verdict.txt', import.meta.url))('a thread')
    const { verdict, reasons } = cleanText(`${menu.replaceAll(',', '\n')}\n${thread}`).quality
    expect(verdict).toBe('partial')
    expect(codesOf(reasons)).toContain('surplus')
  })

  it('is not lowered by what the user asked to keep', () => {
    const source =
      'By Jo Ng\n\nRain fell on the city on Monday, and more is to come on Friday, she said.\n\nSource link'
    const keeps = createTextCleaner({ keep: ['byline', 'source-trailer'] })
    expect(keeps(source).text).toBe(source)
    expect(keeps(source).quality).toEqual({ verdict: 'good', reasons: [], removed: 0 })
  })

  it('does not say that a page is none or for subscribers alone if its text is in no doubt', () => {
    const typical = Object.fromEntries(forest.columns.map((name, at) => [name, TYPICAL[at] as number]))
    const codesFor = (text: string, signs: Record<string, number>) => {
      const warnings = [warn('not-an-article', { detail: 'a listing' }), warn('paywalled')]
      return codesOf(judge({ text, warnings, signs: { ...typical, ...signs } }).warnings)
    }
    const long = 'The ferry left the old harbour late again on Monday. '.repeat(40)
    expect(codesFor(long, { 'no article': 0.4 })).toEqual([])
    expect(codesFor(long, { 'no article': 0.5 })).toEqual(['not-an-article'])
    expect(codesFor(long.slice(0, 500), { 'no article': 0.4 })).toEqual(['paywalled'])
    const doubted = { 'no article': 0.4, 'likely kept': 0.4, 'kept of prose': 0.1, title: 0, 'title on top': 0 }
    expect(codesFor(long, doubted)).toEqual(['incomplete', 'not-an-article', 'paywalled'])
  })

  it('doubts a text that says nothing of what the page says of itself', () => {
    const boxOf = (at: number) => `<div><h3>${link(topicOf(at), at)}</h3><p>${paragraphs(1, 'en', at)[0]} …</p></div>`
    const boxes = times(12, boxOf)
    const source = page(boxes, '<meta name="description" content="Zebras, quaggas and okapis thrive upcountry">')
    const { quality, warnings } = clean(source.replace('<body>', '<body><h1>Zebras thrive upcountry again</h1>'))
    expect(quality.doubt).toBeGreaterThan(0.2)
    expect(quality.verdict).not.toBe('good')
    expect(codesOf(warnings).some((code) => code === 'incomplete' || code === 'surplus')).toBe(true)
    expect(quality.reasons.length).toBeGreaterThan(1)
  })

  it('says where a text stops early', () => {
    const source = `${story}\n\n[+1234 chars]`
    const { quality, warnings, truncated } = cleanText(source)
    expect(truncated?.mark).toBe('[+1234 chars]')
    const warning = warnings.find(({ code }) => code === 'truncated')
    expect(source.slice(warning?.source?.start, warning?.source?.end)).toContain('[+1234 chars]')
    expect(quality).toMatchObject({ verdict: 'partial', next: 'read-original' })
  })

  it('goes by the worst of what was warned of', () => {
    const told = (...codes: (typeof WARNING_CODES)[number][]) =>
      judge({ text: story, warnings: codes.map((code) => warn(code)) })
    expect(told().verdict).toBe('good')
    expect(told('live-blog').verdict).toBe('good')
    expect(told('bytes-lost')).toMatchObject({ verdict: 'partial', next: 'check-encoding' })
    expect(told('bytes-lost', 'site-rules-drop-all').verdict).toBe('poor')
    expect(told('rules-spared', 'bytes-lost').next).toBe('check-encoding')
  })
})

describe('the table of warnings', () => {
  it('words each, with its detail where it has one', () => {
    for (const code of WARNING_CODES) expect(saidBy(code).message).toMatch(/^[A-Z].*\.$|^The input is not …$/)
    expect(warn('wrong-encoding', { detail: 'UTF-8; $& and all' }).message).toBe('The input is not UTF-8; $& and all')
    expect(warn('paywalled', { source: { start: 1, end: 3 } }).source).toEqual({ start: 1, end: 3 })
  })
})
