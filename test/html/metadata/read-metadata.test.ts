import { describe, expect, it } from 'vitest'
import type { PageMetadata } from '../../../src/document.js'
import { readMetadata } from '../../../src/html/metadata/read-metadata.js'
import { parse } from '../../../src/html/parse/parse.js'
import { WORDS } from '../../words.js'

const url = 'https://www.globe.example/2024/03/05/rain'
const read = (html: string, hints = { url }): PageMetadata =>
  readMetadata(parse(html), html, { ...hints, words: WORDS })
const page = (head: string, body = '') =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`
const ld = (json: unknown) =>
  `<script type="application/ld+json">${typeof json === 'string' ? json : JSON.stringify(json)}</script>`
const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`
const headline = 'Rain falls in the hills'
/** A page that says something below its headline. */
const story = (below: string) => page('', `<h1>${headline}</h1>${below}`)

describe('authors are read from', () => {
  const article = (author: unknown) => page(ld({ '@type': 'NewsArticle', headline, author }))
  it.each<[what: string, html: string, authors: string[]]>([
    ['JSON-LD, an object', article({ '@type': 'Person', name: 'Ana Ruiz' }), ['Ana Ruiz']],
    ['JSON-LD, a text', article('Ana Ruiz'), ['Ana Ruiz']],
    ['JSON-LD, a text of two', article('Ana Ruiz and Bo Li'), ['Ana Ruiz', 'Bo Li']],
    ['JSON-LD, a list', article([{ name: 'Ana Ruiz' }, 'Bo Li']), ['Ana Ruiz', 'Bo Li']],
    ['JSON-LD, names in a list', article({ name: ['Ana Ruiz', 'Bo Li'] }), ['Ana Ruiz', 'Bo Li']],
    ['JSON-LD, entities', article({ name: 'Jos&eacute; Ruiz' }), ['José Ruiz']],
    ['JSON-LD, markup', article({ name: '<b>Ana Ruiz</b>' }), ['Ana Ruiz']],
    ['JSON-LD, but no organisation', article({ '@type': 'Organization', name: 'Hill Weather Watch' }), []],
    [
      'JSON-LD, but not the publisher',
      page(meta('og:site_name', 'The Globe') + ld({ '@type': 'Article', headline, author: { name: 'The Globe' } })),
      [],
    ],
    [
      'JSON-LD, by @id in @graph',
      page(
        ld({
          '@graph': [
            { '@type': 'Article', headline, author: { '@id': '#ana' } },
            { '@type': 'Person', '@id': '#ana', name: 'Ana Ruiz' },
          ],
        }),
      ),
      ['Ana Ruiz'],
    ],
    [
      'JSON-LD, by @id in another script',
      page(
        ld({ '@type': 'Person', '@id': '#ana', name: 'Ana Ruiz' }) +
          ld({ '@type': 'Article', headline, author: [{ '@id': '#ana' }] }),
      ),
      ['Ana Ruiz'],
    ],
    [
      'JSON-LD with a type in full',
      page(ld({ '@type': 'https://schema.org/NewsArticle', headline, author: 'Ana Ruiz' })),
      ['Ana Ruiz'],
    ],
    [
      'JSON-LD that is broken',
      page(ld(`{"@type": "NewsArticle", "headline": "Rain\nfalls", "author": "Ana Ruiz",}`)),
      ['Ana Ruiz'],
    ],
    ['a meta element', page(meta('author', 'Ana Ruiz')), ['Ana Ruiz']],
    ['meta elements of one name', page(meta('author', 'Ana Ruiz') + meta('author', 'Bo Li')), ['Ana Ruiz', 'Bo Li']],
    [
      'a meta element with all names and others with one',
      page(meta('author', 'Ana Ruiz') + meta('byl', 'By Ana Ruiz and Bo Li')),
      ['Ana Ruiz', 'Bo Li'],
    ],
    [
      'meta elements that know more than JSON-LD',
      page(meta('parsely-author', 'Ana Ruiz, Bo Li') + ld({ '@type': 'Article', headline, author: 'Ana Ruiz' })),
      ['Ana Ruiz', 'Bo Li'],
    ],
    ['no address', page(meta('article:author', 'https://www.example.org/ana')), []],
    ['rel=author', story(`<p>By <a rel="author" href="/ana">Ana Ruiz</a></p>`), ['Ana Ruiz']],
    ['microdata', story(`<span itemprop="author" itemscope><b itemprop="name">Ana Ruiz</b></span>`), ['Ana Ruiz']],
    [
      'a byline class',
      story(`<div class="post__byline">By Ana Ruiz and Bo Li, Reporters</div>`),
      ['Ana Ruiz', 'Bo Li'],
    ],
    ['a link to an author', story(`<a href="/author/ana-ruiz">Ana Ruiz</a>`), ['Ana Ruiz']],
    ['what opens with By', story(`<p>By <span>Ana Ruiz</span></p>`), ['Ana Ruiz']],
    ['By in an element of its own', story(`<p><i>By</i> <span>Ana Ruiz</span></p>`), ['Ana Ruiz']],
    ['no credit of a picture', story(`<figure><figcaption>By Ana Ruiz</figcaption></figure>`), []],
    [
      'no byline of another story',
      story(`${'<p>Rain. Rain. Rain.</p>'.repeat(1000)}<h2>Snow</h2><p class="byline">By Bo Li</p>`),
      [],
    ],
    [
      'no byline after that of an agency',
      story(`<p class="byline">By Reuters</p>${'<p>Rain.</p>'.repeat(300)}<p class="byline">By Bo Li</p>`),
      [],
    ],
    [
      'a card’s label in the head',
      page(meta('twitter:label1', 'Written by') + meta('twitter:data1', 'Ana Ruiz')),
      ['Ana Ruiz'],
    ],
    ['no other label of a card', page(meta('twitter:label1', 'Reading time') + meta('twitter:data1', 'Ana Ruiz')), []],
    [
      'a label at the foot of the story',
      story(`${'<p>Rain. Rain. Rain.</p>'.repeat(1000)}<p>Autor: <b>Ana Ruiz</b>/SP-X</p><p>Rain</p>`),
      ['Ana Ruiz'],
    ],
    [
      'a label in an element of its own',
      page('', '<ul><li><strong>Autorin/Autor</strong> Ana Ruiz </li><li>Bo Li</li></ul>'),
      ['Ana Ruiz'],
    ],
    [
      'a label and names in references',
      page('', `<p>${'Author: Ana Ruiz and Bo Li'.replaceAll(/./g, (letter) => `&#${letter.charCodeAt(0)};`)}</p>`),
      ['Ana Ruiz', 'Bo Li'],
    ],
    [
      'no labels of a list',
      page('', ['Ana Ruiz', 'Bo Li', 'Cy Poe', 'Dan Fox'].map((name) => `<p>Author: ${name}</p>`).join('')),
      [],
    ],
    ['no label of a comment', page('', '<div class="comments"><p>Author: Ana Ruiz</p></div>'), []],
    ['a byline in small letters', story(`<p><time>5 March 2024</time> by Ana Ruiz, Rain Editor</p>`), ['Ana Ruiz']],
    ['a byline in two', story(`<p>Written by</p><p>Ana Ruiz</p>`), ['Ana Ruiz']],
    ['a label of what is written', story(`<div>Words: <a href="/ana">Ana Ruiz</a></div>`), ['Ana Ruiz']],
    [
      'no sentence with “by” in small letters',
      story(`<p>The song <i>Rain</i> by <b>Bo Li</b> was <u>sung</u> by Cy Poe in the hills.</p>`),
      [],
    ],
    [
      'a byline behind a long headline in a box named after a picture',
      page(
        '',
        `<div class="image-teaser"><h1>${headline} for the third day in a row, and snow in the valleys</h1><p>By <b>Ana Ruiz</b></p></div>`,
      ),
      ['Ana Ruiz'],
    ],
    [
      'a byline wrapped in its source',
      story(`<p>${' '.repeat(80)}\n by Ana Ruiz,\n${' '.repeat(80)}</p>`),
      ['Ana Ruiz'],
    ],
    [
      'no list of others',
      story(
        `<ul>${['Ana Ruiz', 'Bo Li', 'Cy Poe', 'Dan Fox', 'Ed Gray'].map((name) => `<li>Rain, by <b>x</b></li><li>by ${name}</li>`).join('')}</ul>`,
      ),
      [],
    ],
    [
      'a byline of another kind of element, but no label that follows in one like it',
      story(
        `<div class="author-name">By Ana Ruiz</div><div class="author-title">Rain Desk Lead</div><a class="author-help">Editorial Process</a>`,
      ),
      ['Ana Ruiz'],
    ],
    [
      'bylines of one kind',
      story(`<b class="author">Ana Ruiz</b> <b class="author">Bo Li</b> <i class="author-x">Rain Desk</i>`),
      ['Ana Ruiz', 'Bo Li'],
    ],
    [
      'no word for what the publisher is',
      story(`<b class="author">dpa</b><i class="author-role">Depeschendienst</i>`),
      [],
    ],
    ['a pen name', story(`<a rel="author" href="/toro">Toro</a>`), ['Toro']],
    ['no pen name that is the publisher', story(`<a rel="author" href="/">Globe</a>`), []],
    [
      'those who wrote, not those who helped',
      story(`<i>By</i> <a href="/author/ana">Ana Ruiz</a> <i>Edited by</i> <a href="/author/bo">Bo Li</a>`),
      ['Ana Ruiz'],
    ],
    [
      'lines of one markup, not what stands below them',
      story(`<div class="byline"><b>Ana Ruiz</b><i>Hill Walker</i><b>Bo Li</b></div>`),
      ['Ana Ruiz', 'Bo Li'],
    ],
    [
      'all whom a line names, where an element names one',
      story(`<p>By <b>Ana Ruiz</b> and <b class="last-byline">Bo Li</b></p>`),
      ['Ana Ruiz', 'Bo Li'],
    ],
    [
      'no list of authors above the headline',
      page(
        '',
        `<nav>${['Ana Ruiz', 'Bo Li', 'Cy Poe', 'Dan Fox', 'Ed Gray'].map((name) => `<a href="/author/x">${name}</a>`).join('')}</nav><h1>${headline}</h1>`,
      ),
      [],
    ],
    [
      'no role that “and” links to another',
      story(`<p>By Ana Ruiz, Head of Marketing and Community Care</p>`),
      ['Ana Ruiz'],
    ],
    ['no headline that opens like a byline', page('', '<h1>Von Regen und Schnee in Bergen</h1>'), []],
    [
      'the byline where the head names the firm',
      page(meta('author', 'Hill Valley Gazette'), `<h1>${headline}</h1><p class="byline">By Ana Ruiz</p>`),
      ['Ana Ruiz'],
    ],
    [
      'accounts only if nothing is better',
      page(meta('author', 'Aruiz'), `<h1>${headline}</h1><p class="byline">By Ana Ruiz</p>`),
      ['Ana Ruiz'],
    ],
  ])('%s', (_, html, authors) => {
    expect(read(html).authors).toEqual(authors)
  })
})

describe('authors far from the headline', () => {
  const far = (foot: string) => story(`<p>${'Rain fell. '.repeat(2000)}</p>${foot}`)
  it.each([
    '<footer><div class="author"><a href="/authors/ana" rel="author">Ana Ruiz</a></div></footer>',
    '<div class="post-author"><b>Ana Ruiz</b></div>',
    `<div><div>Written by</div><div>Ana Ruiz</div><div>${'She walks the hills. '.repeat(10)}</div></div>`,
    '<div class="elementor-widget"><h3>Written by Ana Ruiz</h3><p>She walks the hills.</p></div>',
  ])('are read where the page names no other: %s', (foot) => {
    expect(read(far(foot)).authors).toEqual(['Ana Ruiz'])
  })

  it.each([
    '<div class="author">Ana Ruiz</div><div class="author">Ed Poe</div>',
    '<div class="author">Ana Ruiz</div><div class="author">HillWalker77</div>',
    '<div>Reviewed by</div><div class="author">Ana Ruiz</div>',
    '<p>The rain never ends</p><span class="quote-author">Ana Ruiz</span>',
    '<div class="author">Wet Valley</div>',
    '<div class="sidebar widget"><h3>Written by Ana Ruiz</h3></div>',
  ])('are nobody in a list, a quotation, or a sidebar: %s', (foot) => {
    expect(read(far(foot)).authors).toEqual([])
  })
})

describe('the agency is', () => {
  const agency = (author: unknown) => read(page(ld({ '@type': 'NewsArticle', headline, author }))).agency
  it.each<[what: string, author: unknown, name: string | undefined]>([
    ['the author', { '@type': 'Organization', name: 'dpa' }, 'dpa'],
    ['one of the authors', [{ name: 'Ana Ruiz' }, { '@type': 'Person', name: 'Reuters' }], 'Reuters'],
    ['beside the publisher in one name', 'Le Globe et AFP', 'Agence France-Presse'],
    ['not a person', 'Ana Ruiz', undefined],
    ['not the publisher', { name: 'The Globe' }, undefined],
  ])('%s', (_, author, name) => {
    expect(agency(author)).toBe(name)
  })

  it('named by a meta element, and found there', () => {
    const { agency: name, found } = read(page(meta('author', 'Reuters')))
    expect(name).toBe('Reuters')
    expect(found['agency']?.[0]?.path).toBe('author')
  })
})

describe('the headline', () => {
  const story = '<p class="byline">By Ana Ruiz</p><time datetime="2024-03-05">5 March</time>'
  const filler = `<p>${'Rain. '.repeat(3000)}</p>`
  const head = `<title>${headline} | The Globe</title>`

  it('is a lesser heading where no h1 says what the title says', () => {
    const { authors, publishedAt } = read(
      page(head, `<h1>The Globe</h1>${filler}<h2>${headline}</h2>${story}`),
      {} as never,
    )
    expect({ authors, publishedAt }).toEqual({ authors: ['Ana Ruiz'], publishedAt: '2024-03-05' })
    const other = read(page(head, `<h1>The Globe</h1>${filler}<h2>Snow on the coast</h2>${story}`), {} as never)
    expect(other.authors).toEqual([])
  })

  it('may stand in a head that is never closed', () => {
    const html = `<html><head>${head}<div><h1>${headline}</h1>${story}</div></html>`
    expect(read(html).authors).toEqual(['Ana Ruiz'])
  })
})

describe('what is said before a date tells what it is', () => {
  it.each([
    ['fi', 'Julkaistu', 'Päivitetty'],
    ['tr', 'Yayınlanma', 'Güncelleme'],
    ['ko', '입력', '수정'],
    ['hu', 'Közzétéve', 'Frissítve'],
    ['cs', 'Publikováno', 'Aktualizováno'],
    ['uk', 'Опубліковано', 'Оновлено'],
    ['he', 'פורסם', 'עודכן'],
    ['vi', 'Xuất bản', 'Cập nhật'],
    ['de', 'Erschienen am', 'Letzte Änderung'],
  ])('in %s: %s, %s', (lang, published, updated) => {
    const html = `<html lang="${lang}"><h1>${headline}</h1><p>${updated}: <time datetime="2024-03-06">6.</time></p><p>${published}: <time datetime="2024-03-05">5.</time></p></html>`
    const { publishedAt, modifiedAt } = read(html, {} as never)
    expect({ publishedAt, modifiedAt }).toEqual({ publishedAt: '2024-03-05', modifiedAt: '2024-03-06' })
  })
})

it('a date is read however far its line is indented', () => {
  const html = `<title>${headline}</title><h1>${headline}</h1><div>${' '.repeat(200)}5 March 2024</div>`
  expect(read(html, {} as never).publishedAt).toBe('2024-03-05')
})

describe('dates far from the headline', () => {
  const far = (foot: string, lang = 'en') =>
    `<html lang="${lang}"><title>${headline}</title><h1>${headline}</h1><p>${'Rain. '.repeat(3000)}</p>${foot}</html>`
  it.each([
    ['<p>Posted on 5 March 2024</p>', 'en'],
    ['<b>Published</b> <i>Mar 5, 2024</i>', 'en'],
    ['<p>Veröffentlicht am 05.03.2024</p>', 'de'],
    ['<time datetime="2024-03-05">yesterday</time>', 'en'],
    [`<p>${' '.repeat(200)}Posted on 5 March 2024</p>`, 'en'],
  ])('are read if they stand alone: %s', (foot, lang) => {
    expect(read(far(foot, lang), {} as never).publishedAt).toBe('2024-03-05')
  })

  it.each([
    '<p>Posted on 5 March 2024</p><p>Posted on 6 March 2024</p>',
    '<p>The pier was built on 5 March 2024</p>',
    '<p>Posted by Ana</p><p>The long letter that she wrote to the council was of 5 March 2024, and so on, and so on, and so on, for years.</p>',
  ])('are not, if others do so, too, or nothing says what they are: %s', (foot) => {
    expect(read(far(foot), {} as never).publishedAt).toBeUndefined()
  })

  it('put the day first where dots part figures and no language is given', () => {
    const html = `<title>${headline}</title><h1>${headline}</h1><span class="date">05.03.2024</span>`
    expect(read(html, {} as never).publishedAt).toBe('2024-03-05')
  })
})

describe('dates are read from', () => {
  const article = (dates: object) => ld({ '@type': 'NewsArticle', headline, ...dates })
  it.each<[what: string, html: string, dates: Partial<PageMetadata>]>([
    [
      'JSON-LD, with their zone',
      page(article({ datePublished: '2024-03-05T10:30:00+02:00', dateModified: '2024-03-06T09:00:00+02:00' })),
      { publishedAt: '2024-03-05T10:30:00+02:00', modifiedAt: '2024-03-06T09:00:00+02:00' },
    ],
    [
      'meta elements',
      page(meta('article:published_time', '2024-03-05T10:30:00Z')),
      { publishedAt: '2024-03-05T10:30:00Z' },
    ],
    [
      'a name that only ends like a known one',
      page(meta('story:publish-date', '2024-03-05')),
      { publishedAt: '2024-03-05' },
    ],
    [
      'a name with letters before a known one',
      page(meta('x-published-date', '2024-03-05')),
      { publishedAt: '2024-03-05' },
    ],
    [
      'the end of the title, not a picture',
      page(
        `<title>${headline} | The Globe | 5 March 2024</title>`,
        `<h1>${headline}</h1><figure><img><p>Rain, 1 March 2024</p></figure>`,
      ),
      { publishedAt: '2024-03-05' },
    ],
    [
      'below the headline, not from a list above it',
      page(
        '',
        `<ul>${[1, 2, 3, 4, 5].map((day) => `<li>Snow <time datetime="2024-02-0${day}">day ${day}</time></li>`).join('')}</ul><h1>${headline}</h1><time datetime="2024-03-05">5 March</time>`,
      ),
      { publishedAt: '2024-03-05' },
    ],
    [
      'the first edition, where the next came years later',
      page(
        meta('article:published_time', '2020-03-05T10:00:00Z') + meta('article:modified_time', '2024-05-09T20:10:50Z'),
        `<h1>${headline}</h1><p>Updated May 9, 2024</p>`,
      ),
      { publishedAt: '2020-03-05T10:00:00Z', modifiedAt: '2024-05-09T20:10:50Z' },
    ],
    [
      '<time> near the headline',
      story(`<time datetime="2024-03-05T10:30:00Z">5 March</time>`),
      { publishedAt: '2024-03-05T10:30:00Z' },
    ],
    [
      '<time> in the box of a date',
      story(`<div class="date"><time datetime="2024-03-05T10:30:00Z">March 5, 2024</time></div>`),
      { publishedAt: '2024-03-05T10:30:00Z' },
    ],
    [
      'the box of a date, where the <time> in it is of another day',
      story(`<div class="date">March 5, 2024 <time datetime="2024-03-07T10:30:00Z">2 days ago</time></div>`),
      { publishedAt: '2024-03-05' },
    ],
    [
      'the box of a date, where it is as large as a story',
      story(
        `<div class="date">March 5, 2024<p>${'Rain fell on the hills. '.repeat(30)}</p><time datetime="2024-03-05T10:30:00Z">10:30</time></div>`,
      ),
      { publishedAt: '2024-03-05' },
    ],
    ['what is printed', story(`<p class="date">March 5, 2024</p>`), { publishedAt: '2024-03-05' }],
    [
      'a name with a reference in it',
      page('<meta property="og:article&#x3A;published_time" content="2024-03-05T10:30:00Z">'),
      { publishedAt: '2024-03-05T10:30:00Z' },
    ],
    [
      'RDFa in the page',
      story(`<span property="schema:dateCreated" content="2024-03-05T10:30:00Z"></span>`),
      { publishedAt: '2024-03-05T10:30:00Z' },
    ],
    [
      'what is printed below much markup that says nothing',
      story(`${'<i class="wave wave-blue"></i>'.repeat(1500)}<p>March 5, 2024</p>`),
      { publishedAt: '2024-03-05' },
    ],
    [
      'what is printed without a name',
      story(`<p><b>Ana Ruiz</b> <i>March 5, 2024</i></p>`),
      { publishedAt: '2024-03-05' },
    ],
    [
      'the local clock',
      page(
        article({ datePublished: '2024-03-06T01:48:19Z' }),
        `<h1>${headline}</h1><time datetime="2024-03-05 20:48:19"></time>`,
      ),
      { publishedAt: '2024-03-05T20:48:19-05:00' },
    ],
    [
      'what is printed where letters are written as numbers',
      story(`${'<p>It&#x2019;s wet.</p>'.repeat(50)}<p class="date">March 5, 2024</p>`),
      { publishedAt: '2024-03-05' },
    ],
    [
      'the start of a paragraph',
      story(`<p>Press release of 5 March 2024 | <b>Rain</b> fell ${'and fell '.repeat(12)}</p>`),
      { publishedAt: '2024-03-05' },
    ],
    [
      'the line that says so, not the day of the visit',
      page('', '<p><a>May 11, 2024</a></p><p><b>Published on March 5, 2024</b></p>'),
      { publishedAt: '2024-03-05' },
    ],
    [
      'the line with its label, not the picture',
      story(
        `<figure><figcaption>Rain, 1 March 2024</figcaption></figure><p><i>Original:</i> <time>March 5, 2024</time></p>`,
      ),
      { publishedAt: '2024-03-05' },
    ],
    [
      'what the label before it says',
      story(`<p><i>Updated:</i> <time>March 6, 2024</time></p><p><i>Original:</i> <time>March 5, 2024</time></p>`),
      { publishedAt: '2024-03-05', modifiedAt: '2024-03-06' },
    ],
    [
      'a later edition, though what no reader sees has the first',
      page(
        meta('datePublished', '2024-03-05T10:00:00Z') + meta('dateModified', '2024-03-14T20:10:50Z'),
        `<meta itemprop="datePublished" content="2024-03-05T10:00:00Z"><h1>${headline}</h1><p class="update-time">Updated 2010 GMT March 14, 2024</p>`,
      ),
      {
        publishedAt: '2024-03-14T20:10:50Z',
        firstPublishedAt: '2024-03-05T10:00:00Z',
        modifiedAt: '2024-03-14T20:10:50Z',
      },
    ],
    [
      'the line that tells of a change, not the card of another story',
      story(
        `<p class="date-modified">Last modified: March 5, 2024</p>${'<p>Rain. Rain.</p>'.repeat(99)}<b>March 9, 2024</b>`,
      ),
      { publishedAt: '2024-03-05', modifiedAt: '2024-03-05' },
    ],
    [
      'both of one line',
      story(`<p class="date">March 5, 2024 / Updated March 6, 2024</p>`),
      { publishedAt: '2024-03-05' },
    ],
    [
      'a later edition if that alone is printed',
      page(
        article({ datePublished: '2024-03-05T10:00:00Z', dateModified: '2024-05-09T10:00:00Z' }),
        `<h1>${headline}</h1><p>Updated May 9, 2024</p>`,
      ),
      {
        publishedAt: '2024-05-09T10:00:00Z',
        firstPublishedAt: '2024-03-05T10:00:00Z',
        modifiedAt: '2024-05-09T10:00:00Z',
      },
    ],
    [
      'the first edition if both are printed',
      page(
        article({ datePublished: '2024-03-05T10:00:00Z', dateModified: '2024-05-09T10:00:00Z' }),
        `<h1>${headline}</h1><p>March 5, 2024</p><p>Updated May 9, 2024</p>`,
      ),
      { publishedAt: '2024-03-05T10:00:00Z', modifiedAt: '2024-05-09T10:00:00Z' },
    ],
  ])('%s', (_, html, dates) => {
    const { publishedAt, firstPublishedAt, modifiedAt } = read(html)
    expect({ publishedAt, firstPublishedAt, modifiedAt }).toEqual(
      Object.assign({ publishedAt: undefined, firstPublishedAt: undefined, modifiedAt: undefined }, dates),
    )
  })

  it('the address, if nothing else tells', () => {
    expect(read(page(`<link rel="canonical" href="${url}">`)).publishedAt).toBe('2024-03-05')
    expect(read(page('')).publishedAt).toBeUndefined()
  })

  it('no related item', () => {
    const related = ld({
      '@type': 'NewsArticle',
      headline: 'Snow in May',
      url: 'https://www.globe.example/snow',
      datePublished: '2023-05-01',
    })
    const story = ld({ '@type': 'NewsArticle', headline, url, datePublished: '2024-03-05' })
    expect(read(page(related + story, `<h1>${headline}</h1>`)).publishedAt).toBe('2024-03-05')
  })

  it('no day that a page was made up anew, if the page says better', () => {
    expect(read(page(meta('date', '2024-09-09') + meta('pubdate', '2024-03-05'))).publishedAt).toBe('2024-03-05')
  })
})

describe('a page says', () => {
  const html = page(
    `<title>${headline} | The Globe</title><link rel="canonical" href="/2024/03/05/rain">` +
      meta('og:site_name', 'The Globe') +
      meta('description', 'It rains &amp; rains.') +
      meta('og:image', '/rain.jpg') +
      meta('article:section', 'Weather') +
      meta('article:tag', 'Rain') +
      meta('article:tag', 'Hills') +
      ld({ '@type': 'NewsArticle', headline, author: [{ name: 'Ana Ruiz' }] }),
    `<h1>${headline}</h1>`,
  )

  it('all fields', () => {
    const { found, ...fields } = read(html)
    expect(fields).toEqual({
      title: headline,
      authors: ['Ana Ruiz'],
      publishedAt: '2024-03-05',
      siteName: 'The Globe',
      url,
      canonicalUrl: url,
      description: 'It rains & rains.',
      image: 'https://www.globe.example/rain.jpg',
      section: 'Weather',
      tags: ['Rain', 'Hills'],
      lang: 'en',
    })
    expect(Object.keys(found).sort()).toEqual(Object.keys(fields).sort())
  })

  it('where it says so', () => {
    const { found } = read(html)
    const part = (field: keyof typeof found) => found[field]?.map(({ source }) => html.slice(source.start, source.end))
    expect(found['authors']).toMatchObject([{ rule: 'html/metadata/json-ld/authors', path: '$.author[0].name' }])
    expect(part('authors')?.[0]).toMatch(/^<script .*<\/script>$/)
    expect(found['section']).toMatchObject([{ rule: 'html/metadata/meta/section', path: 'article:section' }])
    expect(part('section')).toEqual(['<meta name="article:section" content="Weather">'])
    expect(part('title')).toEqual([`<h1>${headline}</h1>`])
    expect(part('tags')).toHaveLength(2)
  })

  it('nothing that is not there', () => {
    expect(read('<html><body><p>Rain</p></body></html>')).toEqual({ authors: [], found: {} })
  })
})

describe('tags are read from JSON-LD', () => {
  it.each([
    ['a text', 'Rain, Hills', ['Rain', 'Hills']],
    ['a list', ['Rain', 'Hills', 'rain'], ['Rain', 'Hills']],
    ['a list of terms', [{ '@type': 'DefinedTerm', name: 'Rain' }, 'Hills'], ['Rain', 'Hills']],
  ])('%s', (_, keywords, tags) => {
    expect(read(page(ld({ '@type': 'NewsArticle', headline, keywords }))).tags).toEqual(tags)
  })

  it('each with its place', () => {
    const { found } = read(page(ld({ '@type': 'NewsArticle', headline, keywords: ['Rain', 'Hills'] })))
    expect(found['tags']?.map(({ path }) => path)).toEqual(['$.keywords[0]', '$.keywords[1]'])
  })

  it('and no more of them than there are tags', () => {
    const keywords = Array.from({ length: 300 }, (_, at) => `Hill ${at}`)
    const { found, tags } = read(page(ld({ '@type': 'NewsArticle', headline, keywords })))
    expect([found['tags']?.length, tags?.length]).toEqual([100, 100])
  })
})

describe('the section is read from the trail to the page', () => {
  const step = (position: number, name: string, item?: string) => ({ '@type': 'ListItem', position, name, item })
  const trail = (...steps: readonly unknown[]) => ({ '@type': 'BreadcrumbList', itemListElement: steps })
  const home = step(1, 'Home', 'https://www.globe.example/')
  const weather = step(2, 'Weather', 'https://www.globe.example/weather/')
  const h1 = `<h1>${headline}</h1>`
  it.each<[what: string, html: string, section: string | undefined]>([
    ['in JSON-LD', page(ld(trail(home, weather, step(3, headline))), h1), 'Weather'],
    ['in any order', page(ld(trail(weather, home)), h1), 'Weather'],
    ['in a graph', page(ld({ '@graph': [trail(home, weather)] }), h1), 'Weather'],
    ['of a web page', page(ld({ '@type': 'WebPage', breadcrumb: trail(home, weather) }), h1), 'Weather'],
    [
      'with names in its items',
      page(
        ld(
          trail(
            { position: 1, item: { '@id': '/', name: 'Home' } },
            { position: 2, item: { '@id': '/w', name: 'Weather' } },
          ),
        ),
        h1,
      ),
      'Weather',
    ],
    ['but for the page itself', page(ld(trail(home, weather, step(3, 'Rain', url))) + canonical, h1), 'Weather'],
    ['but for the start of the site', page(ld(trail(home, step(2, headline))), h1), undefined],
    [
      'but for the publisher',
      page(meta('og:site_name', 'The Globe') + ld(trail(step(1, 'The Globe', '/g'))), h1),
      undefined,
    ],
    ['unless the page names another', page(meta('article:section', 'Hills') + ld(trail(home, weather)), h1), 'Hills'],
    [
      'where what the page names is none',
      page(meta('article:section', 'Article') + ld(trail(home, weather)), h1),
      'Weather',
    ],
    ['but for the category of nothing', page(ld(trail(home, step(2, 'Sin categoría', '/sc'))), h1), undefined],
    [
      'in microdata',
      page(
        '',
        '<ol itemscope itemtype="https://schema.org/BreadcrumbList"><li itemprop="itemListElement"><a itemprop="item" href="/">' +
          '<span itemprop="name">Home</span></a></li><li itemprop="itemListElement"><a itemprop="item" href="/w">' +
          `<span itemprop="name">Weather</span></a></li></ol>${h1}`,
      ),
      'Weather',
    ],
  ])('%s', (_, html, section) => {
    expect(read(html, { url: 'https://www.globe.example/print/1' }).section).toBe(section)
  })
})

const canonical = `<link rel="canonical" href="${url}">`

describe('links to tags', () => {
  const tag = (name: string, rel = 'tag') => `<a rel="${rel}" href="/tag/${name}">${name}</a>`
  const story = (links: string) => page('', `<article><h1>${headline}</h1>${links}</article>`)

  it('name tags, and those of categories the section', () => {
    const { tags, section, found } = read(story(tag('Hills') + tag('Rain') + tag('Weather', 'category tag')))
    expect(tags).toEqual(['Hills', 'Rain'])
    expect(section).toBe('Weather')
    expect(found['tags']?.[0]?.rule).toBe('html/metadata/tags')
  })

  it('name neither where they lead to what is in no category', () => {
    const { tags, section } = read(story(tag('Uncategorized') + tag('Non classé', 'category tag')))
    expect(tags).toBeUndefined()
    expect(section).toBeUndefined()
  })

  it.each([
    ['in another article', story('') + `<article>${tag('Hills')}</article>`],
    ['in a sidebar', story(`<aside>${tag('Hills')}</aside>`)],
    ['of a whole site', story(Array.from({ length: 31 }, (_, at) => tag(`Hill ${at}`)).join(''))],
    ['that name an author', page(meta('author', 'Ana Ruiz'), `<h1>${headline}</h1>${tag('Ana Ruiz')}`)],
  ])('name none: %s', (_, html) => {
    expect(read(html).tags).toBeUndefined()
  })

  it('give way to what the page says of its tags', () => {
    const html = page(meta('keywords', 'Hills'), `<h1>${headline}</h1>${tag('Rain')}`)
    expect(read(html).tags).toEqual(['Hills'])
  })
})

describe('the address of the page', () => {
  it.each([
    ['as a text', 'https://www.globe.example/rain'],
    ['in an object', { '@type': 'WebPage', '@id': 'https://www.globe.example/rain#webpage' }],
  ])('is read from JSON-LD if nothing else says it: %s', (_, mainEntityOfPage) => {
    expect(read(page(ld({ '@type': 'NewsArticle', headline, mainEntityOfPage }))).url).toBe(
      'https://www.globe.example/rain',
    )
  })

  it('is not that of its site, and not a name', () => {
    const json = { '@type': 'NewsArticle', headline, mainEntityOfPage: 'https://www.globe.example/', url: 'Rain falls' }
    expect(read(page(ld(json))).url).toBeUndefined()
  })
})
