import { expect, it } from 'vitest'
import { casesIn } from '../../tables.js'
import { headline, page, read, TEXTS } from './page.js'

const { story, far } = TEXTS
const cases = casesIn(new URL('dates.txt', import.meta.url), {
  ...TEXTS,
  prose: 'Rain fell on the hills. '.repeat(30),
  waves: '<i class="wave wave-blue"></i>'.repeat(1500),
  wet: '<p>It&#x2019;s wet.</p>'.repeat(50),
  rain: '<p>Rain. Rain.</p>'.repeat(99),
  fell: 'and fell '.repeat(12),
})

it.each(cases('dates'))('dates are read from %s', (_, head, body, publishedAt, modifiedAt, firstPublishedAt) => {
  const found = read(page(head, body as string))
  expect(found.publishedAt ?? '').toBe(publishedAt)
  expect([found.modifiedAt, found.firstPublishedAt]).toEqual([modifiedAt, firstPublishedAt])
})

it.each(cases('dates far below'))('of dates far below the headline, %s in “%s” gives %j', (foot, lang, date) => {
  const body = `<h1>${headline}</h1>${far}${foot}`
  expect(read(page(`<title>${headline}</title>`, body, lang)).publishedAt ?? '').toBe(date)
})

it.each(cases('words before dates'))(
  'words before dates tell what they are, in %s: %s, %s',
  (lang, published, updated) => {
    const body = `<h1>${headline}</h1><p>${updated}: <time datetime="2024-03-06">6.</time></p><p>${published}: <time datetime="2024-03-05">5.</time></p>`
    expect(read(page('', body, lang))).toMatchObject({ publishedAt: '2024-03-05', modifiedAt: '2024-03-06' })
  },
)

it.each(cases('no dates of'))('a date is not that of %s', (_, beside) => {
  const body = `<main><p>May 22, 2026</p><h1>${headline}</h1>${story}</main>${beside}`
  expect(read(page('', body)).publishedAt).toBe('2026-05-22')
})

it('a date is read below the lesser heading that says what the title says', () => {
  const body = `<h1>The Globe</h1>${far}<h2>${headline}</h2><time datetime="2024-03-05">5 March</time>`
  expect(read(page(`<title>${headline} | The Globe</title>`, body)).publishedAt).toBe('2024-03-05')
})

it('the day comes first where dots part figures and no language is given', () => {
  const body = `<h1>${headline}</h1><span class="date">05.03.2024</span>`
  expect(read(page(`<title>${headline}</title>`, body, '')).publishedAt).toBe('2024-03-05')
})
