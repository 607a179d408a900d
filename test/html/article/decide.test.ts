import { describe, expect, it } from 'vitest'
import { decide } from '../../../src/html/article/decide.js'
import { recordPage, surveyPage } from '../../../src/html/article/survey.js'
import { parse } from '../../../src/html/parse/parse.js'

const sentence = (about: string) =>
  `${about} left the harbour before noon, and nobody on the pier could say when it would return.`
const paragraphs = (about: string) =>
  Array.from({ length: 12 }, (_, at) => `<p>${sentence(`${about} ${at}`)}</p>`).join('')

/** The passages that stay, each by its first words, if those that match `doubtful` score so and all others are sure. */
function kept(html: string, doubtful: RegExp, score: number): string[] {
  const page = surveyPage(recordPage(html, parse(html)).recorder)
  const texts = page.blocks.map(({ passage }) => html.slice(passage.start, passage.end))
  const keeps = decide(
    page,
    Float64Array.from(texts, (text) => (doubtful.test(text) ? score : 3)),
  )
  return texts.filter((_, at) => keeps[at])
}

describe('headings', () => {
  const story = (heading: string) => `<main>${paragraphs('Ferry')}${heading}${paragraphs('Tram')}</main>`

  it.each([
    ['beside its prose', '<h3>84 minutes: one all</h3>'],
    [
      'in a box of its own with its prose',
      `<section><h3>84 minutes</h3><div><p>${sentence('Bus')}</p></div></section>`,
    ],
  ])('stay over prose that stays: %s', (_, heading) => {
    expect(kept(story(heading), /minutes/, -2.9)).toContainEqual(expect.stringContaining('84 minutes'))
  })

  it('stay if they link to a place on the page', () => {
    const linked = (href: string) => kept(story(`<h3><a href="${href}">84 minutes</a></h3>`), /minutes/, -2.9)
    expect(linked('#id1')).toContainEqual(expect.stringContaining('84 minutes'))
    expect(linked('/match')).not.toContainEqual(expect.stringContaining('84 minutes'))
  })

  it.each([
    ['in a box without the prose', '<div><h3>84 minutes</h3></div>'],
    ['under another', '<h2>The last minutes</h2><h3>84 minutes</h3>'],
  ])('stay if they score well enough: %s', (_, heading) => {
    const texts = kept(story(heading), /minutes/, -0.9)
    for (const [said] of heading.matchAll(/[\w ]+minutes/g)) expect(texts).toContainEqual(expect.stringContaining(said))
  })

  it('stay over a list or code that stays', () => {
    const html = story('<h3>84 minutes</h3><ul><li>The ferry</li></ul><h3>90 minutes</h3><pre>ferry()</pre>')
    expect(kept(html, /minutes/, -0.9).filter((text) => text.includes('minutes'))).toEqual(['84 minutes', '90 minutes'])
  })

  it('stay if they link to themselves and score well enough', () => {
    const heading = '<h3><a href="#late">84 minutes</a></h3>'
    expect(kept(story(heading), /minutes/, -0.4)).toContainEqual(expect.stringContaining('84 minutes'))
  })

  it.each([
    ['a link', '<h3><a href="/rain">84 minutes of rain</a></h3>', -2.9],
    ['over a teaser', '<h3>84 minutes</h3><p>minutes ago</p>', -2.9],
    ['in a box without the prose', '<div><h3>84 minutes</h3></div>', -2.9],
    ['in an aside', '<aside><h3>84 minutes</h3></aside>', -2.9],
    ['below the last sentence', `<h3>84 minutes</h3><aside>${paragraphs('minutes')}</aside>`, -2.9],
    ['that is surely none of the story', '<h3>84 minutes</h3>', -3.5],
  ])('go: %s', (_, heading, score) => {
    expect(kept(story(heading), /minutes/, score)).not.toContainEqual(expect.stringContaining('84 minutes'))
  })
})

describe('a story that would lose nearly all of its prose', () => {
  const page = (long: string) => `<main><p>${sentence('Ferry')}</p><ul>${'<li>Menu</li>'.repeat(20)}</ul>${long}</main>`

  it('keeps it, though it scores low', () => {
    expect(kept(page(paragraphs('Tram')), /Menu|Tram/, -4).join()).toMatch(/Tram 0.*Tram 11/)
  })

  it('does not keep what goes beside a story that stays', () => {
    expect(kept(page(paragraphs('Ferry') + paragraphs('Tram')), /Menu|Tram/, -4).join()).not.toContain('Tram')
  })

  it('does not keep what its boxes tell to be something else', () => {
    const boxes = paragraphs('Tram').replaceAll('<p>', '<div class="newsletter"><p>').replaceAll('</p>', '</p></div>')
    expect(kept(page(boxes), /Menu|Tram/, -4).join()).not.toContain('Tram')
  })
})

describe('a part that is named for something else', () => {
  const story = (id: string) => `<main>${paragraphs('Ferry')}<div id="${id}"><p>${sentence('Tram')}</p></div></main>`

  it.each(['about-the-author', 'newsletter', 'comments'])('goes unless it scores like the story: %s', (id) => {
    expect(kept(story(id), /Tram/, -0.1).join()).not.toContain('Tram')
    expect(kept(story(id), /Tram/, 0.1).join()).toContain('Tram')
  })
})

describe('headings right above code that begins the story', () => {
  it.each([
    ['stay', '<pre>ferry()</pre>', ['84 minutes']],
    ['go above a paragraph, where the headline may stand', '', []],
  ])('%s', (_, code, expected) => {
    const html = `<main><h2>84 minutes</h2>${code}${paragraphs('Ferry')}</main>`
    expect(kept(html, /minutes/, -0.9).filter((text) => text.includes('minutes'))).toEqual(expected)
  })
})

describe('a table of data in a story', () => {
  const rows =
    '<tr><th>Year</th><th>Sailings</th></tr><tr><td>2021</td><td>412</td></tr><tr><td>2022</td><td>399</td></tr>'
  const story = (table: string, after = paragraphs('Tram')) => `<main>${paragraphs('Ferry')}${table}${after}</main>`
  const cells = /Year|Sailings|412|2021|2022|399|seasons/

  it.each([
    ['among its paragraphs', story(`<table>${rows}</table>`)],
    ['below its last one', story(`<table>${rows}</table>`, '')],
    ['with its caption', story(`<table><caption>Three seasons</caption>${rows}</table>`)],
    [
      'in a figure, with its caption',
      story(`<figure><table>${rows}</table><figcaption>Three seasons</figcaption></figure>`),
    ],
  ])('stays whole: %s', (_, html) => {
    const tables = kept(html, cells, -1.5).filter((text) => cells.test(text))
    expect(tables.length).toBe(3 + (html.includes('seasons') ? 1 : 0))
  })

  it('stays with one row below its head', () => {
    const short = rows.slice(0, rows.lastIndexOf('<tr>'))
    expect(kept(story(`<table>${short}</table>`), cells, -1.5).filter((text) => cells.test(text)).length).toBe(2)
    const bare = short.replaceAll('th>', 'td>')
    expect(kept(story(`<table>${bare}</table>`), cells, -1.5).filter((text) => cells.test(text))).toEqual([])
  })

  it.each([
    ['of links', rows.replace(/<td>(\d+)/g, '<td><a href="/$1">$1</a>'), -1.5],
    ['that is surely none of it', rows, -2.5],
    ['of one column', '<tr><td>2021</td></tr><tr><td>2022</td></tr><tr><td>399</td></tr>', -1.5],
    ['that holds more than rows', `${rows}<tr><td><h3>2021</h3></td></tr>`, -1.5],
  ])('goes: %s', (_, table, score) => {
    expect(kept(story(`<table>${table}</table>`), cells, score).filter((text) => cells.test(text))).toEqual([])
  })
})

describe('what stands right below a story', () => {
  const below = (end: string) => `<main>${paragraphs('Ferry')}${end}</main>`

  it.each([
    ['a paragraph of another kind', `<div class="text">${sentence('Tram')}</div>`, -1.5],
    ['a quotation', `<blockquote><p>${sentence('Tram')}</p></blockquote>`, -1.9],
    ['a short quotation', '<blockquote><p>“Tram or no tram,” she said.</p></blockquote>', -1.9],
    ['a short sentence', '<div>No Tram is expected today.</div>', -1.9],
    ['what has words of the story', `<div class="text">${sentence('Tram')}</div>`, -2.4],
    ['in a footer of the story', `<footer><p>${sentence('Tram')}</p></footer>`, -1.5],
    ['apart, but in its box', `<aside><p>${sentence('Tram')}</p></aside>`, -1.5],
    ['with a link in it', `<p>${sentence('<a href="/tram">Tram</a>')}</p>`, -1.5],
    ['below an advertisement', `<div class="ad-slot">Tram ads</div><div>${sentence('Tram')}</div>`, -1.5],
    ['below a picture', `<figure><figcaption>Old Tram</figcaption></figure><div>${sentence('Tram')}</div>`, -1.5],
    [
      'below a box of other stories',
      `<div class="related"><h4>Tram news</h4><p><a href="/bus">Tram or bus</a></p></div><p>${sentence('Tram')}</p>`,
      -1.5,
    ],
  ])('stays: %s', (_, end, score) => {
    expect(kept(below(end), /Tram/, score).at(-1)).toMatch(/Tram.*[.”]/)
  })

  it.each([
    ['what is surely none of it', `<div class="text">${sentence('Tram')}</div>`, -2.6],
    ['what has no words of the story', '<div>One Tram of ten is to be painted red or green next week.</div>', -2.1],
    ['what is named a footer', `<div class="article-footer"><p>${sentence('Tram')}</p></div>`, -1],
    ['what holds an address', `<aside><p>${sentence('Tram')} Write to tram@rail.example.</p></aside>`, -1],
    ['what is nearly all a link', `<p><a href="/tram">${sentence('Tram')}</a></p>`, -1],
    ['a link that is made otherwise', `<div>${sentence('<a href="/tram">Tram</a>')}</div>`, -1],
    ['a short sentence below something else', '<div class="ad-slot">Tram ads</div><div>No Tram is expected.</div>', -1],
    [
      'what is below a menu',
      `<div class="nav"><a href="/1">Tram lines</a></div><div class="text">${sentence('Tram')}</div>`,
      -1,
    ],
    ['what its box tells to be something else', `<div class="related"><p>${sentence('Tram')}</p></div>`, -1],
    ['what has no sentence', '<div class="text">Tram and bus</div>', -1],
    ['what has but three words', '<div class="text">Take the Tram.</div>', -1],
    ['a short sentence that is surely none of it', '<div>No Tram is expected today.</div>', -2.1],
    ['what a heading parts from it', `<h3>Tram lines</h3><div class="text">${sentence('Tram')}</div>`, -1],
  ])('goes: %s', (_, end, score) => {
    expect(kept(below(end), /Tram/, score).at(-1)).toContain('Ferry 11')
  })
})

describe('the last parts of a row', () => {
  const part = (at: number) =>
    `<div class="teaser-item"><span class="year">${2010 + at}</span><p>${sentence(`Tram ${at}`)}</p></div>`
  const row = (parts: number) =>
    `<main>${paragraphs('Ferry')}${Array.from({ length: parts }, (_, at) => part(at)).join('')}</main>`

  it.each([
    ['the last one', /Tram 5/, 1],
    ['the last two', /Tram [45]/, 1],
    ['the last one with its label', /Tram 5|2015/, 1],
    ['the last one without its label, if no other has one', /Tram 5|201\d/, 0],
  ])('stay if the others do: %s', (_, doubtful, labels) => {
    const texts = kept(row(6), doubtful, -1.5)
    expect(texts.filter((text) => text.startsWith('Tram'))).toHaveLength(6)
    expect(texts.filter((text) => text === '2015')).toHaveLength(labels)
  })

  it.each([
    ['half of them', row(6), /Tram [345]/],
    ['one that is surely none of it', row(6), /Tram 5/],
    ['people', row(6).replaceAll('teaser-item', 'author-bio'), /Tram 5/],
  ])('go: %s', (what, html, doubtful) => {
    expect(kept(html, doubtful, what.includes('surely') ? -3 : -1.5).join()).not.toContain('Tram 5')
  })
})

describe('a story in two boxes that one template made', () => {
  const parts = (name: string) =>
    `<main><div class="part">${paragraphs('Ferry')}</div><div class="ad-slot">Tram ads</div><div class="${name}"><p>${sentence('Tram')}</p></div></main>`

  it('keeps the second', () => {
    expect(kept(parts('part'), /Tram/, -1.5).at(-1)).toContain('Tram left')
  })

  it('leaves what is in another box', () => {
    expect(kept(parts('nothing-more'), /Tram/, -1.5).at(-1)).toContain('Ferry 11')
  })
})

describe('a whole that a story ends in', () => {
  const below = (end: string) => `<main>${paragraphs('Ferry')}${end}</main>`
  const items = (...names: readonly string[]) => names.map((name) => `<li>${name} Tram</li>`).join('')

  it.each([
    ['a list', `<ul>${items('Old', 'New')}</ul>`, 2],
    ['a list with a link in it', `<ul>${items('Old', 'A very old and slow', '<a href="/">New</a>')}</ul>`, 3],
    ['definitions', '<dl><dt>Old Tram</dt><dd>Tram three</dd></dl>', 2],
    ['code', '<pre>Tram.stop()</pre>', 1],
    ['a table of two rows', '<table><tr><td>Tram</td><td>9</td></tr><tr><td>Old Tram</td><td>8</td></tr></table>', 2],
    ['details', `<details><summary>Which Tram?</summary><p>${sentence('Tram')}</p></details>`, 2],
    ['a quotation in a figure', `<figure><blockquote>${sentence('Tram')}</blockquote></figure>`, 1],
    ['a list in a box', `<div class="wrap"><ol>${items('Old', 'New')}</ol></div>`, 2],
    [
      'a toggle',
      `<div class="kg-card kg-toggle-card"><h4>Which Tram?</h4><div class="kg-toggle-content">${sentence('Tram')}</div></div>`,
      2,
    ],
    ['a callout, without its icon', `<div class="callout"><div>!</div><div>${sentence('Tram')}</div></div>`, 1],
  ])('stays: %s', (_, end, count) => {
    const whole = kept(below(end), /Tram|^!$/, -3.4)
    expect(whole.filter((text) => text.includes('Tram'))).toHaveLength(count)
    expect(whole).not.toContain('!')
  })

  it.each([
    ['that is surely none of it', `<ul>${items('Old', 'New')}</ul>`, -3.6],
    ['of links', `<ul>${items('<a href="/1">Old line of the</a>', '<a href="/2">New line of the</a>')}</ul>`, -1],
    ['of one item', `<ul>${items('Old')}</ul>`, -1],
    ['of what furniture says', '<ul><li>Share Tram</li><li>Related Tram</li></ul>', -1],
    ['that its box tells to be something else', `<div class="related"><ul>${items('Old', 'New')}</ul></div>`, -1],
    ['in a form', `<form><ul>${items('Old', 'New')}</ul></form>`, -1],
    ['with addresses', `<ul>${items('Old', 'tram@rail.example')}</ul>`, -1],
    [
      'of rows that have not as many cells',
      '<table><tr><td>Tram</td></tr><tr><td>Tram</td><td>8</td></tr></table>',
      -1,
    ],
    ['that opens upon no sentence', '<div class="accordion"><h4>Tram</h4><p>Tram lines</p></div>', -1],
  ])('goes: %s', (_, end, score) => {
    expect(kept(below(end), /Tram/i, score).at(-1)).toContain('Ferry 11')
  })

  it('stays between its paragraphs, if what goes above does not say that it is something else', () => {
    const html = (above: string) =>
      `<main>${paragraphs('Ferry')}${above}<dl><dt>Tram</dt><dd>Tram three</dd></dl>${paragraphs('Bus')}</main>`
    const count = (above: string) => kept(html(above), /Tram|Selected/, -3).filter((text) => text.startsWith('Tram'))
    expect(count('')).toHaveLength(2)
    expect(count('<p>Selected comments</p>')).toEqual([])
  })
})

describe('notes to a story', () => {
  const story = (notes: string) => `<main>${paragraphs('Ferry')}${notes}</main>`

  it.each([
    ['in a list', '<ol class="wp-block-footnotes"><li>Tram</li></ol>'],
    ['each in a box', '<div class="footnote"><a href="#a1">1</a><div class="footnote-content"><p>Tram</p></div></div>'],
  ])('stay: %s', (_, notes) => {
    expect(kept(story(notes), /Tram|^1$/, -4).at(-1)).toBe('Tram')
  })

  it.each([
    ['a line on the printed edition', '<div class="metaFootnote"><p>Tram</p></div>'],
    ['what stands elsewhere', '</main><div class="footnotes"><p>Tram</p></div><main>'],
  ])('go: %s', (_, notes) => {
    expect(kept(story(notes), /Tram/, -4).at(-1)).toContain('Ferry 11')
  })
})

describe('lists within items that stay', () => {
  const sublist =
    '<ul><li>Posts of the ferry:<ul><li><a href="/1">Bus one</a></li><li><a href="/2">Bus two</a></li></ul></li></ul>'
  const story = (list: string) => `<main>${paragraphs('Ferry')}${list}${paragraphs('Tram')}</main>`

  it('stay', () => {
    const texts = kept(story(sublist), /^Bus/, -3)
    expect(texts.filter((text) => text.startsWith('Bus'))).toEqual(['Bus one', 'Bus two'])
  })

  it('go with their items', () => {
    const texts = kept(story(sublist.replace('Posts of', 'Bus of')), /^Bus/, -3)
    expect(texts.filter((text) => text.startsWith('Bus'))).toEqual([])
  })
})

it('a table of data stays below its title', () => {
  const rows = Array.from({ length: 5 }, (_, at) => `<tr><td>${at}</td><td>Bus</td><td>${at * 12}</td></tr>`).join('')
  const below = (title: string) => `<main>${paragraphs('Ferry')}${title}<table>${rows}</table></main>`
  const rowsIn = (title: string) => kept(below(title), /Bus/, -1.5).filter((text) => text.includes('Bus')).length
  expect(rowsIn('<p>Bus lines</p>')).toBe(5)
  expect(rowsIn('<p>Bus lines</p><p>Bus</p><p>Bus stops</p>')).toBe(0)
})
