import { describe, expect, it } from 'vitest'
import { readFlow } from '../../src/html/flow/flow.js'
import { readHtml } from '../../src/html/read-html.js'
import { clean } from '../../src/index.js'

const page =
  '<!doctype html><html lang="de"><head><title>Rain falls | The Globe</title>' +
  '<meta property="og:site_name" content="The Globe"><meta name="author" content="Ana Ruiz">' +
  '<meta property="article:published_time" content="2024-03-05T10:30:00+02:00"></head>' +
  '<body><h1>Rain falls</h1><p>It rained in the hills on Monday.</p></body></html>'
const fragment = '<p lang="de">It rained.</p><meta name="author" content="Ana Ruiz">'

describe('readHtml', () => {
  it('reads all of a page as readFlow does, if asked to, and what it says of its article', () => {
    const { metadata, ...flow } = readHtml(page, { html: 'all' })
    expect(flow).toEqual(readFlow(page))
    expect(metadata).toMatchObject({ title: 'Rain falls', authors: ['Ana Ruiz'] })
  })

  it('reads a fragment as readFlow does', () => {
    expect(readHtml(fragment)).toEqual(readFlow(fragment))
  })
})

describe('the inside of a body', () => {
  const story =
    '<h1>Rain falls</h1><p>It rained in the hills on Monday, and the river rose by a metre within the hour.</p>' +
    '<p>“We have not seen such rain since the bridge was built,” the mayor said on Tuesday morning.</p>'
  const menu = '<nav><ul><li><a href="/a">Towns</a></li><li><a href="/b">Rivers</a></li></ul></nav>'
  const foot = '<footer><p>Harbour Publishing, 5 Quay Street, Port Example</p></footer>'

  it('is read as the page that it is', () => {
    const inside = `<header>${menu}</header><main>${story}</main>${foot}`
    const { text } = clean(inside)
    expect(text).toBe(clean(`<!doctype html><html><body>${inside}</body></html>`).text)
    expect(text).not.toMatch(/Towns|Quay Street/)
  })

  it('is read so, too, if it is the one element that holds the story', () => {
    for (const name of ['article', 'main']) {
      const { text } = clean(`<${name} class="story">${story}<ul class="tags">${menu}</ul></${name}>`)
      expect(text).not.toContain('Towns')
      expect(text).toContain('the mayor said')
    }
  })

  it('is read so, too, if it is the inside of the article alone', () => {
    const share = '<button>Share</button><svg><path d="M0 0"/></svg><time datetime="2024-03-05">5 March 2024</time>'
    const byline = '<div class="byline">By <a href="/author/ana-ruiz">Ana Ruiz</a></div>'
    const aside = '<aside class="related"><h3>More</h3><p><a href="/c">Town votes for a new bridge</a></p></aside>'
    const { text } = clean(`${story.replace('</h1>', `</h1>${byline}${share}`)}${aside}`)
    expect(text).toBe(clean(story.replace(/<h1>.*<\/h1>/, '')).text)
  })

  it.each([
    [
      'another story in it',
      `${story}<article><p>The mayor of the next town has seen it all before, he says.</p></article>`,
    ],
    ['a list of its parts', `<nav><a href="#1">Monday</a></nav>${story}`],
    ['a heading of its own', `<header>${story}</header>`],
    ['a source below a quote', `${story}<blockquote><p>Rain is a blessing.</p><footer>A farmer</footer></blockquote>`],
  ])('is no post with %s', (_, post) => {
    expect(readHtml(post, { html: 'auto' }).metadata).toBeUndefined()
    expect(clean(post).text).toContain('“We have not seen such rain'.replace('“', '"'))
  })
})

describe('the document of a page', () => {
  it('has what the page says', () => {
    const document = clean(page)
    expect(document).toMatchObject({
      title: 'Rain falls',
      authors: ['Ana Ruiz'],
      publishedAt: '2024-03-05T10:30:00+02:00',
      siteName: 'The Globe',
    })
    const [author] = document.found['authors'] ?? []
    expect(page.slice(author?.source.start, author?.source.end)).toBe('<meta name="author" content="Ana Ruiz">')
  })

  it('has what the caller says instead', () => {
    const document = clean(page, { title: 'Snow', url: 'https://example.org/snow', lang: 'en' })
    expect(document).toMatchObject({ title: 'Snow', url: 'https://example.org/snow', lang: 'en' })
    expect(Object.keys(document.found).sort()).toEqual(['authors', 'excerpt', 'publishedAt', 'siteName'])
  })

  it('has the byline of the text if the page says nothing', () => {
    const document = clean('<html><body><p>By Ana Ruiz</p><p>It rained in the hills on Monday.</p></body></html>')
    expect(document.authors).toEqual(['Ana Ruiz'])
  })
})
