import { describe, expect, it } from 'vitest'
import { isMail } from '../../../src/html/kind/mail.js'
import { parse } from '../../../src/html/parse/parse.js'
import { clean } from '../../../src/index.js'

const row = (cells: string) => `<table role="presentation" width="600" cellpadding="0"><tr>${cells}</tr></table>`
const lead =
  'Good morning. The ferry left the old harbour late again on Monday, and nobody on the pier could say why it did, though many had an opinion.'
const bridge =
  'The council voted on Tuesday evening to rebuild the old bridge over the river, after two years of debate.'
const market =
  'From April on, the market is held on the square behind the town hall, where there is more room for stalls.'
const MAIL = `<!DOCTYPE html><html xmlns:o="urn:schemas-microsoft-com:office:office"><head>
<meta name="x-apple-disable-message-reformatting"><title>Harbour Weekly #12</title><!--[if mso]><style>td{}</style><![endif]--></head>
<body><div class="preheader" style="display:none;max-height:0">The ferry is late again, and nobody knows why&nbsp;&zwnj;</div>
${row('<td>Issue 12</td><td><a href="https://mail.example/view">View this email in your browser</a></td>')}
${row(`<td><h1>The ferry is late again</h1><p>${lead}</p></td>`)}
${row(`<td><h2>Bridge to be rebuilt</h2><p>${bridge}</p><a href="https://x.example/1">Read more</a></td>
<td><h2>Market moves</h2><p>${market}</p><a href="https://x.example/2">Read more</a></td>`)}
${row(`<td>You are receiving this email because you signed up at our website.<br>Harbour Weekly Ltd., 12 Pier Road, Harbour Town HT1 2AB<br>
<a href="https://mail.example/unsub">Unsubscribe</a> | <a href="https://mail.example/prefs">Update your preferences</a></td>`)}
</body></html>`

describe('a newsletter', () => {
  it('is told, and read as prose: its stories in order, and nothing that its sender adds', () => {
    const { kind, kindReasons, text, title } = clean(MAIL)
    expect({ kind, title }).toEqual({ kind: 'newsletter', title: 'The ferry is late again' })
    expect(kindReasons).toEqual(['laid out by tables for mail programs'])
    expect(text).toBe([lead, 'Bridge to be rebuilt', bridge, 'Market moves', market].join('\n\n'))
  })

  it.each([
    ['a page', `<html><body><article><p>${lead}</p></article><a href="/unsubscribe">Unsubscribe</a></body></html>`],
    ['a page of tables', `<html><body>${row(`<td>${lead}</td>`).repeat(4)}</body></html>`],
    [
      'a page that office made',
      `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><p>${lead}</p></body></html>`,
    ],
  ])('is not %s', (_, html) => {
    expect(isMail(parse(html).root.tree)).toBe(false)
  })
})
