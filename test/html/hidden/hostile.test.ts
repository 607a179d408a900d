import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../src/html/read-html.js'

const list = (size: number, item: (at: number) => string, separator = ''): string =>
  Array.from({ length: size }, (_, at) => item(at)).join(separator)
const page = (sheet: string, body: string) => `<html><head><style>${sheet}</style></head><body>${body}</body></html>`

describe('a page whose style sheets are more than is read', () => {
  const note = '<p class="n">Not seen.</p><p>The council voted on Tuesday to rebuild the bridge over the river.</p>'

  it('says so where they are long', () => {
    const { warnings } = readHtml(page(`.n{display:none}${'.m{color:red}'.repeat(100_000)}`, note))
    expect(warnings).toContainEqual(
      expect.objectContaining({
        code: 'limit-reached',
        message: expect.stringContaining('Reached the limit of style sheet text'),
      }),
    )
    const codes = readHtml(page('.n{display:none}', note)).warnings?.map(({ code }) => code)
    expect(codes).not.toContain('limit-reached')
  })

  it('says so where they say much of many elements', () => {
    const elements = list(400, (at) => `<p class="n q${at}">Not seen.</p>`)
    const rules = list(400, (at) => `p:not(.z${at}){display:block}`)
    const { warnings } = readHtml(page(`.n{display:none}${rules}`, elements + note), { html: 'all' })
    expect(warnings).toContainEqual(
      expect.objectContaining({
        code: 'limit-reached',
        message: expect.stringContaining('Reached the limit of style sheet rules'),
      }),
    )
  })
})
