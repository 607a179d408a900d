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

/** What of an item a reader asks for first. */
const shown = (feed: ReturnType<typeof cleanFeed>) =>
  feed.items.map(({ id, document: { title, url, publishedAt, modifiedAt, authors, text, lang, tags } }) =>
    JSON.parse(JSON.stringify({ id, title, url, publishedAt, modifiedAt, authors, text, lang, tags })),
  )

describe('cleanFeed', () => {
  it('reads RSS 2.0', () => {
    const feed = cleanFeed(`<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:d="http://purl.org/dc/elements/1.1/"
  xmlns:atom="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/">
<channel>
  <title>The Harbour Post &amp;amp; Mail</title>
  <atom:link href="https://harbour.example/feed" rel="self"/>
  <link>https://harbour.example/</link>
  <language>en-gb</language>
  <image><title>Logo</title><url>https://harbour.example/logo.png</url></image>
  <item>
    <title><![CDATA[Ferry runs <em>again</em> after caf\u00C3\u00A9 row]]></title>
    <link>/ferry</link>
    <guid isPermaLink="false">post-7</guid>
    <pubDate>Tue, 05 Mar 2024 10:30:00 +0100</pubDate>
    <d:creator>By Jo Ng and Al Mint</d:creator>
    <category>Harbour</category><category><![CDATA[Ferries]]></category>
    <description>&lt;p&gt;The ferry runs again …&lt;/p&gt;</description>
    <content:encoded><![CDATA[<p>The ferry runs again, the caf\u00C3\u00A9 owner said.</p>
<p>It isn&#8217;t full yet.</p><script>track()</script>]]></content:encoded>
    <media:title>A picture</media:title><media:description>Nobody asked.</media:description>
  </item>
  <item>
    <title>Rain</title>
    <guid>https://harbour.example/rain</guid>
    <description>It rained &amp; rained.</description>
  </item>
</channel></rss>`)
    expect(feed).toMatchObject({
      title: 'The Harbour Post & Mail',
      url: 'https://harbour.example/',
      lang: 'en-GB',
      warnings: [],
    })
    expect(shown(feed)).toEqual([
      {
        id: 'post-7',
        title: 'Ferry runs again after caf\u00E9 row',
        url: 'https://harbour.example/ferry',
        publishedAt: '2024-03-05T10:30:00+01:00',
        authors: ['Jo Ng', 'Al Mint'],
        text: "The ferry runs again, the caf\u00E9 owner said.\n\nIt isn't full yet.",
        lang: 'en-GB',
        tags: ['Harbour', 'Ferries'],
      },
      {
        id: 'https://harbour.example/rain',
        title: 'Rain',
        url: 'https://harbour.example/rain',
        authors: [],
        text: 'It rained & rained.',
        lang: 'en-GB',
      },
    ])
  })

  it('reads RDF', () => {
    const feed =
      cleanFeed(`<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
  xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://bucht.example/rdf"><title>Bucht</title><link>https://bucht.example/</link><dc:language>de</dc:language>
<items><rdf:Seq><rdf:li rdf:resource="https://bucht.example/1"/></rdf:Seq></items></channel>
<item rdf:about="https://bucht.example/1"><title>Die F\u00E4hre f\u00E4hrt</title><dc:date>2024-03-05T10:30:00Z</dc:date>
<description>Sie f\u00E4hrt wieder, sagte der Wirt am Montag.</description></item></rdf:RDF>`)
    expect(feed).toMatchObject({ title: 'Bucht', url: 'https://bucht.example/', lang: 'de' })
    expect(shown(feed)).toEqual([
      {
        id: 'https://bucht.example/1',
        title: 'Die F\u00E4hre f\u00E4hrt',
        url: 'https://bucht.example/1',
        publishedAt: '2024-03-05T10:30:00Z',
        authors: [],
        text: 'Sie f\u00E4hrt wieder, sagte der Wirt am Montag.',
        lang: 'de',
      },
    ])
  })

  it('reads RSS 0.91', () => {
    const feed = cleanFeed(
      '<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://my.netscape.example/rss-0.91.dtd"><rss version="0.91">' +
        '<channel><title>Old</title><item><title>Rain</title><link>http://old.example/1</link></item></channel></rss>',
    )
    expect(shown(feed)).toEqual([{ title: 'Rain', url: 'http://old.example/1', authors: [], text: '' }])
  })

  it('reads Atom, whatever its prefix', () => {
    const feed = (a: string, xmlns: string) => `<?xml version="1.0"?>
<${a}feed ${xmlns}="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://harbour.example/blog/">
<${a}title type="text">Harbour</${a}title><${a}author><${a}name>Jo Ng</${a}name><${a}uri>https://ng.example/</${a}uri></${a}author>
<${a}link rel="self" href="feed"/><${a}link href="."/>
<${a}entry><${a}id>tag:harbour.example,2024:1</${a}id><${a}title type="html">Rain &amp;lt;b&amp;gt; &lt;i&gt;again&lt;/i&gt;</${a}title>
<${a}link rel="enclosure" href="rain.mp3"/><${a}link rel="alternate" type="text/html" href="rain?a=1&amp;b=2"/>
<${a}published>2024-03-05T10:30:00Z</${a}published><${a}updated>2024-03-06T08:00:00Z</${a}updated>
<${a}category term="weather" label="Weather"/>
<${a}summary>Short.</${a}summary>
<${a}content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>It rained &amp; rained.<br/>So much.</p></div></${a}content></${a}entry>
<${a}entry><${a}title>Snow</${a}title><${a}author><${a}name>Al Mint</${a}name></${a}author>
<${a}content type="image/png">iVBORw0KGgo=</${a}content><${a}summary type="html">&lt;p&gt;It snowed.&lt;/p&gt;</${a}summary>
<${a}source><${a}title>Elsewhere</${a}title></${a}source></${a}entry></${a}feed>`
    const expected = [
      {
        id: 'tag:harbour.example,2024:1',
        title: 'Rain <b> again',
        url: 'https://harbour.example/blog/rain?a=1&b=2',
        publishedAt: '2024-03-05T10:30:00Z',
        modifiedAt: '2024-03-06T08:00:00Z',
        authors: ['Jo Ng'],
        text: 'It rained & rained.\nSo much.',
        lang: 'en',
        tags: ['Weather'],
      },
      { title: 'Snow', authors: ['Al Mint'], text: 'It snowed.', lang: 'en' },
    ]
    const plain = cleanFeed(feed('', 'xmlns'))
    expect(plain).toMatchObject({ title: 'Harbour', url: 'https://harbour.example/blog/', lang: 'en' })
    expect(shown(plain)).toEqual(expected)
    expect(shown(cleanFeed(feed('a:', 'xmlns:a')))).toEqual(expected)
  })

  it('reads JSON Feed', () => {
    const feed = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Harbour',
      home_page_url: 'https://harbour.example/',
      language: 'en-US',
      authors: [{ name: 'Jo Ng' }],
      items: [
        {
          id: 1,
          url: '/rain',
          title: 'Rain &amp; sun',
          content_html: '<p>It rained.</p>',
          date_published: '2024-03-05T10:30:00Z',
        },
        { id: '2', content_text: 'Use <b> for bold, <p>not this</p>.', author: { name: 'Al Mint' }, tags: ['web', 7] },
        null,
      ],
    })
    expect(shown(cleanFeed(feed))).toEqual([
      {
        id: '1',
        title: 'Rain & sun',
        url: 'https://harbour.example/rain',
        publishedAt: '2024-03-05T10:30:00Z',
        authors: ['Jo Ng'],
        text: 'It rained.',
        lang: 'en-US',
      },
      { id: '2', authors: ['Al Mint'], text: 'Use <b> for bold, <p>not this</p>.', lang: 'en-US', tags: ['web'] },
    ])
    expect(cleanFeed(feed.slice(0, feed.indexOf('"id":"2"'))).items[0]?.document.text).toBe('It rained.')
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
    expect(told.items[0]?.document).toMatchObject({
      url: 'https://a.example/a',
      lang: 'en',
      text: '\u201CRain\u201D',
      title: '\u201CRain\u201D',
    })
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
    const PIECES = ['<rss>', '<channel>', '<item>', '</item>', '<title>', '</title>', '<description>', '</description>']
    const MORE = [
      '<entry>',
      '</entry>',
      '<link/>',
      '<link href="',
      '"',
      "'",
      '<![CDATA[',
      ']]>',
      '<!--',
      '<?',
      '<!',
      '</',
      '&lt;',
    ]
    const piece = fc.oneof(fc.constantFrom(...PIECES, ...MORE), scraped(3))
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
