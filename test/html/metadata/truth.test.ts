import { describe, expect, it } from 'vitest'
import { readMetadata } from '../../../src/html/metadata/read-metadata.js'
import { parse } from '../../../src/html/parse/parse.js'
import { clean } from '../../../src/index.js'
import { WORDS } from '../../words.js'

const url = 'https://www.harbor.example/2024/pier'
const title = 'The old pier is rebuilt at last'
const story =
  '<p>The harbor board voted on Tuesday to rebuild the old pier before winter, after a storm in March tore off its planks.</p>'.repeat(
    4,
  )
const page = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`
const told = (head: string, body: string, address = url) => {
  const html = page(head, body)
  const { title, authors, publishedAt, siteName } = readMetadata(parse(html), html, { url: address, words: WORDS })
  return { title, authors, publishedAt, siteName }
}
const authorsOf = (body: string, head = '', address = url) => told(head, body, address).authors
const linked = (json: unknown) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`

describe('authors are the people who wrote, and no', () => {
  it.each<[what: string, body: string]>([
    [
      'writers of books in a list',
      `<h1>${title}</h1>${story}<ul><li><em>Of Piers and Planks</em>, by Cole and Ng;</li><li><em>Tides</em>, by Poe and Li;</li></ul>${story}`,
    ],
    [
      'writer of a book in a sentence',
      `<h1>${title}</h1><p>She read <i>Of Piers and Planks</i>, by Jo Cole, twice.</p>${story}`,
    ],
    [
      'house in the imprint',
      `<h1>${title}</h1>${story}<p>Published by Pier Press Ltd.<br>Seafield Enterprise Center</p>`,
    ],
    ['desk of the site', `<h1>${title}</h1><p class="byline">By Harbor Travel</p>${story}`],
    ['commenters', `<h1>${title}</h1>${story}<div class="comment-list"><p itemprop="author">Jo Ng</p></div>`],
    [
      'authors of other stories',
      `<h1>${title}</h1>${story.repeat(40)}<h3>Snow on the coast</h3><p>By Jo Ng</p><h3>Ice</h3><p>By Ed Poe</p>`,
    ],
    [
      'one who took the picture',
      `<h1>${title}</h1><div class="author"><span>Jo Ng <i></i> Getty Images</span></div>${story}`,
    ],
    ['bold name within the story', `<h1>${title}</h1>${story}<p><b>Anna Voss</b></p>${story}`],
    ['subject of the headline', `<h1>Anna Voss rebuilds the pier</h1><p>Anna Voss</p>${story}`],
    ['topic below the headline', `<h1>${title}</h1><a href="/topic/voss">Anna Voss</a>${story}`],
    ['person in a list of facts', `<h1>${title}</h1><ul><li><b>Anna Voss</b></li></ul>${story}`],
    ['section beside the date', `<h1>${title}</h1><p>Harbor News | 5 March 2024</p>${story}`],
    ['editor beside the date', `<h1>${title}</h1><p>Edited by Jo Ng</p><p>5 March 2024</p>${story}`],
    [
      'expert whose page a sentence links to',
      `<h1>${title}</h1>${story.repeat(20)}<p>${'The piles are sound. '.repeat(8)}<a href="/staff/ng">Jo Ng</a>.</p>${story}`,
    ],
    ['account of an administrator', `<h1>${title}</h1><a rel="author" href="/author/1">siteadmin2</a>${story}`],
    ['credit of a picture', `<h1>${title}</h1><figure><span class="author">zvg</span></figure>${story}`],
    ['license of a picture', `<p>© <span class="media-license-author">zvg</span></p><h1>${title}</h1>${story}`],
    ['owner with another name than the site', `<h1>${title}</h1>${story}<p>© 2024 Jo Ng</p>`],
  ])('%s', (_, body) => {
    expect(authorsOf(body)).toEqual([])
  })

  it('publisher whose name is in two words', () => {
    const author = { '@type': 'Person', name: 'Quiet Harbor' }
    const site = '<meta property="og:site_name" content="Quiet Harbor">'
    expect(
      authorsOf(`<h1>${title}</h1>${story}`, site + linked({ '@type': 'Article', headline: title, author })),
    ).toEqual([])
  })

  it('imprint of a plain text', () => {
    expect(clean(`Weekly\n\nPublished by Pier Press Ltd.\n\n${story.replace(/<\/?p>/g, '')}`).authors).toEqual([])
  })
})

describe('authors are found', () => {
  it.each<[what: string, body: string, authors: string[]]>([
    [
      'behind a label of another language',
      `<h1>${title}</h1><div class="byline">מאת יוסי כהן</div>${story}`,
      ['יוסי כהן'],
    ],
    ['before the word for “by”', `<h1>${title}</h1><div class="byline">राम कुमार द्वारा</div>${story}`, ['राम कुमार']],
    ['behind a label without blanks', `<h1>${title}</h1><div class="byline">著：後藤大地</div>${story}`, ['後藤大地']],
    [
      'in the last paragraph, behind an opening',
      `<h1>${title}</h1>${story.repeat(40)}<p><em>By <span>Anna Voss</span></em></p>`,
      ['Anna Voss'],
    ],
    [
      'in the last paragraph, as a signature',
      `<h1>${title}</h1><div>${story}<p><b><i>Anna Voss</i></b></p></div>`,
      ['Anna Voss'],
    ],
    [
      'in microdata, far from a headline that was not found',
      `<h1>Harbor</h1>${story.repeat(40)}<span itemprop="author"><a href="/jo">Jo Ng</a></span>`,
      ['Jo Ng'],
    ],
    [
      'in the line of the date, without a word that says so',
      `<h1>${title}</h1><p>Anna Voss | Senior Writer | 5 March 2024</p>${story}`,
      ['Anna Voss'],
    ],
    [
      'in an element beside the date',
      `<h1>${title}</h1><div><span>5 March 2024</span> <span>·</span> <span>Anna Voss</span></div>${story}`,
      ['Anna Voss'],
    ],
    ['behind the date, by a single name', `<h1>${title}</h1><p>06.03.2024 13:30 von Olga</p>${story}`, ['Olga']],
    [
      'behind “Posted on” and a date',
      `<h1>${title}</h1><p class="author">Posted on May 5, 2024 by Jo Ng</p>`,
      ['Jo Ng'],
    ],
    ['alone below the headline', `<h1>${title}</h1><p>Anna Voss</p>${story}`, ['Anna Voss']],
    [
      'by a pen name in small letters',
      `<h1>${title}</h1><a rel="author" href="/author/toro">von toro</a>${story}`,
      ['toro'],
    ],
    [
      'by initials in small letters',
      `<h1>${title}</h1><span class="post-author"><a href="/author/mh/">mh</a></span>${story}`,
      ['mh'],
    ],
    [
      'in the box of an author at the foot',
      `<h1>${title}</h1>${story.repeat(20)}<div class="author-box"><p>Anna Voss</p><p>${'She writes. '.repeat(40)}</p></div>`,
      ['Anna Voss'],
    ],
    [
      'in a link to the page of an author',
      `<h1>${title}</h1>${story.repeat(40)}<div>by <p><a href="/authors/anna-voss">Anna Voss</a></p></div>`,
      ['Anna Voss'],
    ],
    [
      'in a bold line on the right, by any name',
      `<div class="sidebar-1"><h1>${title}</h1>${story}<p style="text-align:right"><b>Lê Phương</b></p></div>`,
      ['Lê Phương'],
    ],
    [
      'in a line on the right above notes',
      `<h1>${title}</h1><div>${story}<p align="right">Anna Voss</p><p>(1) In planks.</p></div>`,
      ['Anna Voss'],
    ],
    [
      'without those who added pictures',
      `<h1>${title}</h1><p><em>Text von Anna Voss Illustration von Jo Ng</em></p>${story}`,
      ['Anna Voss'],
    ],
    [
      'behind “Text by” at the foot',
      `<h1>${title}</h1>${story.repeat(40)}<div>Text by <a href="/c/jo">Jo Ng</a></div>`,
      ['Jo Ng'],
    ],
  ])('%s', (_, body, authors) => {
    expect(authorsOf(body)).toEqual(authors)
  })

  it.each<[address: string, foot: string, authors: string[]]>([
    ['https://annavoss.example/pier', '© 2012–2024 Dr. Anna Voss. All rights reserved.', ['Anna Voss']],
    ['https://annavoss.blog.example/pier', "Anna Voss's Digital Home", ['Anna Voss']],
    ['https://quietharbor.example/pier', '© 2024 Quiet Harbor', []],
  ])('by the name in the address %s', (address, foot, authors) => {
    const date = '<time datetime="2024-03-05">March</time>'
    expect(authorsOf(`<h1>${title}</h1>${date}${story}<p>${foot}</p>`, '', address)).toEqual(authors)
    expect(authorsOf(`<h1>${title}</h1>${story}<p>${foot}</p>`, '', address)).toEqual([])
  })

  it('by the byline in the story where JSON-LD has the account that posted it', () => {
    const data = [
      { '@type': 'Article', headline: title, author: { '@id': '#jo' } },
      { '@type': 'Person', '@id': '#jo', name: 'Jo Ng' },
    ]
    const body = `<h1>${title}</h1><a rel="author" href="/author/jo">Jo Ng</a><p>By Anna Voss</p>${story}`
    expect(authorsOf(body, linked(data))).toEqual(['Anna Voss'])
  })

  it('by a person whose name the site has', () => {
    const site = '<meta property="og:site_name" content="Anna Voss">'
    const body = `<h1>${title}</h1><span class="author vcard"><a href="/author/av">Anna Voss</a></span>${story}`
    expect(authorsOf(body, site, 'https://pier.example/')).toEqual(['Anna Voss'])
  })

  it('by no organization that JSON-LD names', () => {
    const author = { '@type': 'Organization', name: 'OÖ Hafenblatt' }
    const head = linked({ '@type': 'Article', headline: title, author })
    expect(authorsOf(`<h1>${title}</h1>${story}`, `<meta name="author" content="OÖ Hafenblatt">${head}`)).toEqual([])
  })

  it.each<[lang: string, byline: string, author: string]>([
    ['ar', 'كتبت ليلى حداد', 'ليلى حداد'],
    ['bg', 'Автор: Иван Петров', 'Иван Петров'],
    ['bn', 'লিখেছেন রহিম উদ্দিন', 'রহিম উদ্দিন'],
    ['cs', 'Autor: Jan Novák', 'Jan Novák'],
    ['de', 'Von Anna Voss', 'Anna Voss'],
    ['el', 'Γράφει ο Νίκος Παππάς', 'Νίκος Παππάς'],
    ['es', 'Texto de Ana Ruiz', 'Ana Ruiz'],
    ['fa', 'به قلم مریم رضایی', 'مریم رضایی'],
    ['fi', 'Teksti: Aino Virtanen', 'Aino Virtanen'],
    ['fr', 'Par Luc Morel', 'Luc Morel'],
    ['he', 'מאת: יוסי כהן', 'יוסי כהן'],
    ['hi', 'लेखक: राम कुमार', 'राम कुमार'],
    ['hu', 'Írta: Kovács Anna', 'Kovács Anna'],
    ['id', 'Pewarta: Budi Santoso', 'Budi Santoso'],
    ['it', 'Testo di Marco Neri', 'Marco Neri'],
    ['ja', '文・写真：山本花子', '山本花子'],
    ['ko', '글 김하늘', '김하늘'],
    ['nl', 'Tekst: Jan de Vries', 'Jan de Vries'],
    ['no', 'Tekst: Kari Lund', 'Kari Lund'],
    ['pl', 'Tekst: Anna Nowak', 'Anna Nowak'],
    ['pt', 'Reportagem de João Lima', 'João Lima'],
    ['ro', 'Un articol de Ion Popa', 'Ion Popa'],
    ['ru', 'Беседовала Анна Белова', 'Анна Белова'],
    ['sv', 'Text: Eva Berg', 'Eva Berg'],
    ['th', 'เขียนโดย สมชาย ใจดี', 'สมชาย ใจดี'],
    ['tr', 'Haber: Ayşe Kaya', 'Ayşe Kaya'],
    ['uk', 'Авторка: Олена Бондар', 'Олена Бондар'],
    ['vi', 'Bài: Lê Thị Hoa', 'Lê Thị Hoa'],
    ['zh', '撰稿：王小明', '王小明'],
  ])('without the words that introduce them in %s', (_, byline, author) => {
    expect(authorsOf(`<h1>${title}</h1><div class="byline">${byline}</div>${story}`)).toEqual([author])
  })

  it('in the citation of a paper, whatever order their names have, before those of comments', () => {
    const head =
      '<title>PDF</title><meta name="citation_title" content="Piers and the waves that break them">' +
      '<meta name="citation_author" content="Ruiz, Ana"><meta name="citation_author" content="Bo Li">'
    const body = `<h2>Materials and methods</h2>${story}<div class="comment"><span class="author">Jo Ng</span></div>`
    expect(told(head, body)).toMatchObject({
      title: 'Piers and the waves that break them',
      authors: ['Ana Ruiz', 'Bo Li'],
    })
  })

  it('where the site has their name', () => {
    const site = '<meta property="og:site_name" content="Paige Miller"><meta name="author" content="Paige Miller">'
    expect(authorsOf(`<h1>${title}</h1>${story}`, site, 'https://paigemiller.example/pier')).toEqual(['Paige Miller'])
  })

  it('in the byline where JSON-LD names the account that posted', () => {
    const data = linked({
      '@graph': [
        { '@type': 'Article', headline: title, author: { '@id': '#1' } },
        { '@type': 'Person', '@id': '#1', name: 'Ed Poe' },
      ],
    })
    expect(authorsOf(`<h1>${title}</h1><p class="byline">By: Anna Voss</p>${story}`, data)).toEqual(['Anna Voss'])
    expect(authorsOf(`<h1>${title}</h1>${story}`, data)).toEqual(['Ed Poe'])
  })
})

describe('the title is', () => {
  const og = `<meta property="og:title" content="${title}">`

  it.each(['<h1 class="title"><a href="/">Pier Notes</a></h1>', '<h1 class="title">Pier Notes</h1>'])(
    'that of the story where the h1 is the name of the blog: %s',
    (h1) => {
      const body = `${h1}<h3 class="post-title">${title}</h3>${story}`
      expect(told(`<title>Pier Notes: ${title}</title>${og}`, body).title).toBe(title)
    },
  )

  it('without the link that a heading has to itself', () => {
    expect(told('', `<h1>${title}<a class="headerlink" href="#t">¶</a></h1>${story}`).title).toBe(title)
    expect(told('', `<h1><a href="#t">#</a> ${title}</h1>${story}`).title).toBe(title)
    expect(told('', `<h1>Why <a href="#c">C</a> is not dead yet</h1>${story}`).title).toBe('Why C is not dead yet')
  })

  it('the heading that says all of what the head says, not the first that says a part of it', () => {
    const body = `<h1>rebuilt pier old</h1><h1>${title}</h1>${story}`
    expect(told(og, body).title).toBe(title)
  })

  it('the lesser heading that says what the head says, where the h1 says something else', () => {
    const body = `<h2>${title}</h2>${story}<h1>But what the town loved was the view</h1>${story}`
    expect(told(og, body).title).toBe(title)
  })

  it('not lost where the page calls it the name of the site', () => {
    const head = `<title>${title}</title><meta name="application-name" content="${title}">`
    expect(told(head, `<h1>${title}</h1>${story}`)).toMatchObject({ title, siteName: undefined })
  })

  it('without the name of the site, which stands beside it in the title of the page', () => {
    const head = `<title>${title} | Pier Notes</title>${og}`
    const body = `<h1>Pier Notes</h1>${story}`
    expect(told(head, body, 'https://blog.example/1').title).toBe(title)
  })
})

describe('the date is that of the story, and', () => {
  it('none of a box of facts', () => {
    const facts =
      '<table class="infobox"><tr><td><span class="bday published updated">1998-05-04</span></td></tr></table>'
    expect(told('', `<h1>${title}</h1>${facts}${story}`).publishedAt).toBeUndefined()
  })

  it.each<[what: string, beside: string]>([
    ['an aside', '<aside><h2>More posts</h2><time datetime="2026-01-03">3 Jan</time></aside>'],
    ['a teaser', '<div class="teaser"><a href="/x">Snow</a> <time datetime="2026-01-03">3 Jan</time></div>'],
    ['a comment', '<div class="comments"><p>Nice!</p><time datetime="2026-01-03">3 Jan</time></div>'],
  ])('not that of %s', (_, beside) => {
    const { publishedAt } = told('', `<main><p>May 22, 2026</p><h1>${title}</h1>${story}</main>${beside}`)
    expect(publishedAt).toBe('2026-05-22')
  })
})
