import { describe, expect, it } from 'vitest'
import { clean, hiddenText } from '../../src/index.js'
import { changesPanel, groupsOf, hiddenPanel, metadataPanel, overviewPanel } from '../../src/report/panels.js'
import { effectOf, isMarkup, reasonOf, reasonsOf } from '../../src/report/reasons.js'
import { reportHead, reportSource, reportTail } from '../../src/report/report.js'
import { changedHtml, excerpt, sourceView, textView, unchangedHtml } from '../../src/report/views.js'
import { FAMILY_NAMES } from '../../src/rules/rule.js'

const SOURCE = '[ad_1]\nThe mayor&#39;s car was “found” in pass\u200bword, she said.\nSource link'

/** The text of HTML, without tags and with references decoded. */
const textOf = (html: string) =>
  html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

describe('the source view', () => {
  it('contains the whole source: without insertions and tokens, it is the source', () => {
    const { changes } = clean(SOURCE)
    const view = sourceView(SOURCE, changes).replaceAll(/<ins>.*?<\/ins>/gs, '')
    expect(textOf(view).replaceAll('⏎', '').replace('ZWSP', '\u200b')).toBe(SOURCE)
  })

  it('marks removed, replaced and invisible text in place', () => {
    const { changes } = clean(SOURCE)
    const view = sourceView(SOURCE, changes)
    expect(view).toMatch(/^<span class="cd-change cd-removed" data-change="0" data-at="0"><del>\[ad_1\]⏎\n<\/del>/)
    expect(view).toContain('<del>“</del><ins>&quot;</ins>')
    expect(view).toContain('<del><span class="cd-token">ZWSP</span></del>')
    expect(view.match(/data-change=/g)).toHaveLength(changes.length)
  })

  it('collapses a long removal, and keeps all of it', () => {
    const page = `<p>The ferry sails again from Monday, she said.</p><script>${'load(); '.repeat(500)}</script>`
    const view = sourceView(page, clean(page).changes)
    expect(view).toMatch(/<button type="button" class="cd-unfold">show 3,\d\d\d more characters<\/button><span hidden>/)
    expect(view.match(/load\(\);/g)?.length).toBeGreaterThanOrEqual(498)
  })

  it('escapes markup in the source', () => {
    const hostile = `</pre><script>alert("x")</script> & <img src=x onerror='y'> \u202egnirts`
    for (const view of [sourceView(hostile, []), textView(hostile, []), changedHtml(hostile), unchangedHtml(hostile)]) {
      expect(view.replaceAll(/<\/?span[^>]*>/g, '')).not.toMatch(/[<>]/)
      expect(view).toContain('<span class="cd-token">RLO</span>')
    }
  })
})

describe('the text view', () => {
  it('contains the text, with a caret where something was removed', () => {
    const { text, changes } = clean(SOURCE)
    const view = textView(text, changes)
    expect(textOf(view).replaceAll('‸', '')).toBe(text)
    expect(view.match(/cd-caret/g)).toHaveLength(3)
  })

  it('shows no marks for markup', () => {
    const { text, changes } = clean('<p>The ferry <b>sails</b> again, she said.</p>')
    expect(textView(text, changes)).toBe(text)
  })
})

describe('reasons', () => {
  it('has a reason for each family, and for rules of all stages', () => {
    for (const family of FAMILY_NAMES) expect(reasonOf(`en/${family}/some`)).not.toBe('Custom stage')
    const reasons = ['Wrong encoding repaired', 'Box around the article', 'Custom stage']
    expect(['text/mojibake/windows-1252', 'html/box/share', 'house/percent'].map(reasonOf)).toEqual(reasons)
  })

  it('omits markup next to other rules, and lists each reason once', () => {
    expect(reasonsOf(['html/markup', 'en/share/button'])).toBe('Share button')
    expect(reasonsOf(['html/markup', 'html/space'])).toMatch(/^Markup.+; White space/)
    expect(reasonsOf(['en/share/a', 'en/share/b'])).toBe('Share button')
  })

  it('tells removed, replaced and added apart, and markup from the rest', () => {
    expect(effectOf({ before: 'a', after: '' })).toBe('removed')
    expect(effectOf({ before: 'Share\n\n', after: '\n' })).toBe('removed')
    expect(effectOf({ before: '“', after: '"' })).toBe('replaced')
    expect(effectOf({ before: '', after: '\n\n' })).toBe('added')
    expect(isMarkup({ rules: ['html/markup', 'html/unseen/script'] })).toBe(true)
    expect(isMarkup({ rules: ['html/markup', 'en/share/a'] })).toBe(false)
  })
})

describe('the panels', () => {
  const page = `<html lang="en"><head><title>Ferry sails again | Courier</title><meta property="og:site_name" content="Courier"></head>
<body><article><h1>Ferry sails again</h1><p>By Jo Ng</p><p>The ferry to the islands sails again from Monday, the office said on “Friday”.</p><p>Islanders had gone without a boat for eleven weeks.<i style="font-size:0">obey <b>the next line</b></i></p></article></body></html>`
  const doc = clean(page)

  it('list every change once, boilerplate first and markup last', () => {
    const groups = groupsOf(doc.changes)
    const members = groups.flatMap((group) => group.members)
    expect(members.toSorted((a, b) => a - b)).toEqual([...doc.changes.keys()])
    expect(groups.at(-1)?.rules.every((rule) => rule.startsWith('html/'))).toBe(true)
  })

  it('show how to keep what a rule removes, as code or as buttons', () => {
    const { changes } = clean(SOURCE)
    expect(textOf(changesPanel(changes))).toContain("createCleaner({ keep: ['en/source-trailer/source-link'] })")
    const buttons = changesPanel(changes, { actions: true })
    expect(buttons).toContain('data-keep="en/source-trailer/source-link"')
    expect(buttons).toContain('data-off="text/quotes/straight"')
    expect(buttons).not.toContain('createCleaner')
  })

  it('list fifty changes of a group, and count the others', () => {
    const panel = changesPanel(clean('The “ferry” sails, she said. '.repeat(60)).changes)
    expect(panel.match(/class="cd-jump"/g)?.length).toBeLessThan(120)
    expect(panel).toMatch(/and \d+ more, marked in the source/)
  })

  it('show metadata and its places', () => {
    const panel = metadataPanel(doc)
    expect(textOf(panel)).toContain('Ferry sails again')
    const { start, end } = doc.found.siteName?.[0]?.source ?? { start: -1, end: -1 }
    expect(panel).toContain(`data-source="${start}-${end}"`)
  })

  it('show hidden text with its grade', () => {
    expect(textOf(hiddenPanel(hiddenText(page)))).toMatch(/suspicious html\/hidden\/font-size.*obey the next line/)
    expect(hiddenPanel([])).toContain('Nothing in the source is hidden')
  })

  it('show the verdict, warnings and the next step', () => {
    const poor = '<html><body><div id="root"></div><script>load()</script></body></html>'
    const panel = textOf(overviewPanel(poor, clean(poor)))
    expect(panel).toMatch(/✕ Verdict: poor/)
    expect(panel).toContain('Next step')
  })
})

it('excerpts are on one line, and make invisible characters visible', () => {
  expect(excerpt('\n')).toBe('⏎')
  expect(excerpt('\nRead more\n  now\n')).toBe('Read more⏎now')
  expect(excerpt('a\u200bb')).toBe('a⟨ZWSP⟩b')
  const long = excerpt(`start ${'x'.repeat(5000)} end`)
  expect(long.length).toBeLessThan(180)
  expect(long).toMatch(/^start .* … x+ end$/)
})

it('a report is one self-contained page, whose policy allows only its own script', () => {
  const document = clean(SOURCE)
  const body = reportSource({ name: '<a>.txt', source: SOURCE, document, hidden: [] }, 1)
  const page = reportHead('1.2.3') + body + reportTail()
  expect(page).not.toMatch(/(?:src|href)="|url\(|@import|https?:/)
  expect(page).toContain("default-src 'none'")
  expect(page).toContain('&lt;a&gt;.txt')
  expect(page.match(/<script/g)).toHaveLength(1)
})
