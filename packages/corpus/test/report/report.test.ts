import { describe, expect, it } from 'vitest'
import { escaped } from '../../src/report/markup.js'
import { htmlReport, jsonReport } from '../../src/report/report.js'
import { samplesReport } from '../../src/report/samples.js'
import { recordWorker } from '../../src/run/record-worker.js'
import { addSummary, emptySummary, MOST_SITES, OTHERS, type Summary } from '../../src/run/summary.js'

const clean = recordWorker({ filter: {}, signals: false, presets: ['gopher'], without: [] })

/** What there is to tell of many pages with hostile words in all that a report shows. */
function summaryOf(pages: number): Summary {
  const summary = emptySummary()
  for (let page = 0; page < pages; page++) {
    const html = `<html lang="en"><head><title>Rain</title></head><body><nav><a href="/">Home ${page}</a></nav><p>Rain fell on village ${page}, the mayor said on Friday.</p><p style="display:none">&lt;script&gt;alert(${page})&lt;/script&gt;</p></body></html>`
    const url = `https://site${page}.example/<img src=x>`
    addSummary(summary, clean([{ item: { record: { id: `<b>${page}\u202e`, url, html } }, line: page + 1 }]).summary)
  }
  return summary
}

describe('the report', () => {
  const summary = summaryOf(60)

  it('shows what was counted, and needs nothing but itself', () => {
    const html = htmlReport(summary, '1.2.3')
    expect(html).toContain('60 records cleaned by copydesk 1.2.3')
    expect(html).toContain('html/hidden/display')
    expect(html).toContain('prefers-color-scheme:dark')
    expect(html).not.toMatch(/<(?:script|link|img|iframe)\b|@import|url\(|\bsrc=|https?:\/\/(?!site)/)
  })

  it('is text where records are, whatever they say', () => {
    const html = htmlReport(summary, '1.2.3')
    expect(html).toContain('alert(')
    expect(html).not.toContain('<script')
    expect(html).not.toContain('\u202e')
    expect(escaped('<a b="c">\'&\u200b')).toBe('&lt;a b=&quot;c&quot;&gt;&#39;&amp;⟨U+200B⟩')
  })

  it('as JSON holds all that was counted', () => {
    const { version, copydesk, ...told } = JSON.parse(jsonReport(summary, '1.2.3'))
    expect([version, copydesk]).toEqual([1, '1.2.3'])
    const { sources: _, ...all } = summary
    expect(told).toEqual(JSON.parse(JSON.stringify(all)))
    expect(told.records).toBe(60)
    expect(told.breaches['gopher: gopher/words']).toBe(60)
    expect(told.removed.reduce((sum: number, some: number) => sum + some, 0)).toBe(60)
  })

  it('stays small, however many rules, sites and samples there are', () => {
    const large = emptySummary()
    for (let nth = 0; nth < 7000; nth++) {
      const one = emptySummary()
      const tally = { documents: 1, changes: 2, characters: 100 + (nth % 50) }
      one.sites[`site-with-a-long-name-${nth}.example`] = tally
      one.rules[`en/newsletter/rule-${nth % 900}`] = tally
      one.evidence[`.class-${nth}{display:none}`] = tally
      one.samples[`en/newsletter/rule-${nth % 900}`] = [
        { hash: String(nth), id: `record ${nth}`, before: `${nth} `.repeat(40), after: '' },
      ]
      addSummary(large, one)
    }
    expect(Object.keys(large.sites).length).toBeLessThanOrEqual(MOST_SITES + 1)
    expect(large.sites[OTHERS]?.documents).toBe(7000 - MOST_SITES)
    expect(htmlReport(large, '1.2.3').length).toBeLessThan(2_000_000)
  })

  it('of nothing is a page, too', () => {
    expect(htmlReport(emptySummary(), '1.2.3')).toContain('0 records')
  })
})

describe('the samples of a report', () => {
  const shown = recordWorker({ filter: {}, signals: false, presets: [], without: [], sources: true })
  const jobs = Array.from({ length: 90 }, (_, nth) => ({
    item: { record: { id: `<b>${nth}`, body: 7, text: `Rain fell on ${nth}.\n\nSource link ${'.'.repeat(nth % 5)}` } },
    line: nth + 1,
  }))

  it('link to their records, with each change in place', () => {
    const { summary } = shown(jobs)
    const links = [...htmlReport(summary, '1.2.3', 'my report.samples.html').matchAll(/href="([^"#]*)#([^"]*)"/g)]
    expect(links.map(([, file]) => file)).toContain('my%20report.samples.html')
    const page = [...samplesReport(summary, {}, '1.2.3')].join('')
    for (const [, , section] of links) expect(page).toContain(`id="${section}"`)
    expect(page).toContain('Source link')
    expect(page).toContain('&lt;b&gt;')
    expect(page).not.toMatch(/<b>\d/)
  })

  it('are the same however records are batched', () => {
    const whole = shown(jobs).summary
    const parts = emptySummary()
    for (const job of jobs.toReversed()) addSummary(parts, shown([job]).summary)
    expect(parts.samples).toEqual(whole.samples)
    expect(parts.sources).toEqual(whole.sources)
  })

  it('have no records that are too long, or that nobody asked for', () => {
    const long = [{ item: { record: { text: `${'Rain fell. '.repeat(40_000)}\n\nSource link` } }, line: 1 }]
    expect(shown(long).summary).toMatchObject({ records: 1, sources: {} })
    expect(clean(jobs).summary.sources).toEqual({})
  })
})

describe('a summary', () => {
  it('comes to the same however records are batched', () => {
    const jobs = Array.from({ length: 30 }, (_, nth) => ({
      item: { record: { text: `Rain on ${nth}.\nSource link\nconstructor` } },
      line: nth + 1,
    }))
    const whole = clean(jobs).summary
    const parts = emptySummary()
    for (const job of jobs) addSummary(parts, clean([job]).summary)
    expect(parts).toEqual(whole)
  })

  it('takes names that all objects have', () => {
    const one = emptySummary()
    one.kinds['constructor'] = 2
    const sum = emptySummary()
    addSummary(sum, one)
    addSummary(sum, one)
    expect(sum.kinds['constructor']).toBe(4)
  })
})
