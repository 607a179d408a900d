import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CopydeskOptionError, replay } from '../../src/index.js'
import { cleanFeed } from '../../src/node.js'
import { CleanDocument } from '../../src/schema.js'
import { scraped } from '../alphabet.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('clean-feed.txt', import.meta.url))

const rss = (items: string, channel = '') =>
  `<?xml version="1.0"?><rss version="2.0"><channel>${channel}${items}</channel></rss>`
const item = (fields: string) => cleanFeed(rss(`<item>${fields}</item>`)).items[0]

/** The fields that have a value, each in a line. */
const linesOf = (fields: object) =>
  Object.entries(fields)
    .filter(([, value]) => value !== undefined && value.length !== 0)
    .map(([name, value]) => `${name}: ${[value].flat().join(', ')}`)
    .join('\n')

describe('cleanFeed', () => {
  it.each(cases('reads'))('reads %s', (_, source, expected) => {
    const { items, title, url, lang } = cleanFeed(source)
    const stories = items.map(({ id, document: { title, url, publishedAt, modifiedAt, authors, text, lang, tags } }) =>
      linesOf({ id, title, url, publishedAt, modifiedAt, authors, text, lang, tags }),
    )
    expect([linesOf({ title, url, lang }), ...stories].join('\n\n')).toBe(expected)
  })

  it.each(cases('reads the media'))('reads the media %s', (_, source, expected = '') => {
    const [item] = cleanFeed(source, { hints: { url: 'https://paper.example/' } }).items
    expect(item?.media?.map(linesOf).join('\n\n')).toBe(expected)
  })

  it.each(cases('reads a story'))('reads a story %s', (_, fields, text) => {
    expect(item(fields)?.document.text).toBe(text)
  })

  it.each(cases('reads a title with'))('reads a title with %s', (_, title, text) => {
    const read = item(`<title>${title}</title><link>https://a.example/</link>`)
    expect(read?.document).toMatchObject({ title: text, url: 'https://a.example/' })
  })

  it.each(cases('reads a feed'))('reads a feed %s', (_, feed, ...titles) => {
    expect(cleanFeed(feed).items.map(({ document }) => document.title)).toEqual(titles)
  })

  it('keeps the story of a feed that was cut off', () => {
    const cut = '<rss><channel><item><title>One</title><description><![CDATA[<p>Rain fell.</p><p>The mayor sai'
    expect(cleanFeed(cut).items[0]?.document.text).toBe('Rain fell.\n\nThe mayor sai')
  })

  it('expands no entity of a document type, and loads nothing', () => {
    const feed = cleanFeed(`<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>
<rss><channel><item><title>&b; &c;</title></item></channel></rss>`)
    expect(feed.items[0]?.document.title).toBe('&b; &c;')
  })

  it('gives what the receipt counts in', () => {
    const { source, document } = item('<description>&lt;p&gt;It isn&amp;#8217;t.&lt;/p&gt;</description>') ?? {}
    expect(source).toBe('<p>It isn&#8217;t.</p>')
    expect(replay(source ?? '', document?.changes ?? [])).toBe("It isn't.")
    expect(CleanDocument.parse(document)).toEqual(document)
  })

  it('goes by what it is told', () => {
    const feed = rss('<item><link>a</link><title>"Rain"</title><description>"Rain"</description></item>')
    const told = cleanFeed(feed, { options: { quotes: 'curly' }, hints: { url: 'https://a.example/feed', lang: 'en' } })
    const curly = '\u201CRain\u201D'
    expect(told.items[0]?.document).toMatchObject({ url: 'https://a.example/a', lang: 'en', text: curly, title: curly })
    expect(() => cleanFeed('', { options: { quotes: 'curvy' as never } })).toThrow(CopydeskOptionError)
    expect(() => cleanFeed(7 as never)).toThrow(TypeError)
  })

  it('leaves out links that lead to no page', () => {
    const { document } = item('<link>javascript:alert(1)</link><guid>7</guid><title>Rain</title>') ?? {}
    expect(document).not.toHaveProperty('url')
  })

  it.each(['', 'Rain fell.', '<html><body><p>Rain.</p></body></html>', '{"a":1}', '{', '[]', '<rss', '<a'])(
    'says of %j that it is no feed',
    (source) => {
      expect(cleanFeed(source)).toEqual({
        items: [],
        warnings: [{ code: 'not-a-feed', message: 'The input is not an RSS, Atom, or JSON feed.' }],
      })
    },
  )

  it('never throws, and keeps its shape', () => {
    const pieces =
      '<rss> <channel> <item> </item> <title> </title> <description> </description> <entry> </entry> ' +
      '<link/> <link\thref=" " \' <![CDATA[ ]]> <!-- <? <! </ &lt;'
    const piece = fc.oneof(fc.constantFrom(...pieces.split(' ')), scraped(3))
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        for (const { source, document } of cleanFeed(pieces.join('')).items) {
          expect(replay(source, document.changes)).toBe(document.text)
        }
      }),
      { numRuns: 60 },
    )
  })
})
