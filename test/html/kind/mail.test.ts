import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isMail } from '../../../src/html/kind/mail.js'
import { parse } from '../../../src/html/parse/parse.js'
import { clean } from '../../../src/index.js'

const row = (cells: string) => `<table role="presentation" width="600" cellpadding="0"><tr>${cells}</tr></table>`
const lead = 'Good morning. The ferry left the old harbour late again on Monday, though many had an opinion.'
const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8').trimEnd()

describe('a newsletter', () => {
  it('is told, and read as prose: its stories in order, and nothing that its sender adds', () => {
    const { kind, kindReasons, text, title } = clean(read('newsletter.html'))
    expect({ kind, title }).toEqual({ kind: 'newsletter', title: 'The ferry is late again' })
    expect(kindReasons).toEqual(['laid out by tables for mail programs'])
    expect(text).toBe(read('newsletter.txt'))
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
