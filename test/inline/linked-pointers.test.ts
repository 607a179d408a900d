import { describe, expect, it } from 'vitest'
import { cleanHtml } from '../../src/index.js'

const paragraph = (inside: string, lang = 'en') => cleanHtml(`<p>${inside}</p>`, { lang }).text

describe('links to other stories between sentences', () => {
  it.each([
    ['in the link', '<a href="/1">Read more: Lions win the cup again</a>'],
    ['before the link', 'Read more: <a href="/1">Lions win the cup again</a>'],
    ['in capitals', '<strong>READ MORE: <a href="/1">Lions win the cup again</a></strong>'],
    ['in bold, apart', '<b>Related: </b><a href="/1">Lions win the cup again</a>'],
    ['with a stop', 'See also: <a href="/1">Lions win the cup again</a>.'],
    ['in brackets', '[<a href="/1">Read also: Lions win the cup again</a>]'],
    ['in brackets, as a word', '(<a href="/1">Read more</a>)'],
    ['with a headline in lower case words', 'Also read: <a href="/1">What the lions of the valley did for us all</a>'],
  ])('%s', (_, pointer) => {
    expect(paragraph(`The bridge was shut at noon. ${pointer} It opened again at six.`)).toBe(
      'The bridge was shut at noon. It opened again at six.',
    )
    expect(paragraph(`The bridge was shut at noon, and it opened again at six. ${pointer}`)).toBe(
      'The bridge was shut at noon, and it opened again at six.',
    )
    expect(paragraph(`${pointer} The bridge was shut at noon, and it opened again at six.`)).toBe(
      'The bridge was shut at noon, and it opened again at six.',
    )
  })

  it.each([
    ['de', 'Die Brücke war zu.', 'Lesen Sie auch: <a href="/1">Löwen gewinnen den Pokal</a>', 'Sie ist wieder offen.'],
    ['fr', 'Le pont était fermé.', 'Lire aussi : <a href="/1">Les lions gagnent la coupe</a>', 'Il est rouvert.'],
    ['es', 'El puente se cerró.', '<a href="/1">Lee también: Los leones ganan la copa</a>', 'Ya está abierto.'],
    ['it', 'Il ponte era chiuso.', 'Leggi anche: <a href="/1">I leoni vincono la coppa</a>', 'Ora è aperto.'],
    ['ru', 'Мост закрыли.', 'Читайте также: <a href="/1">Львы выиграли кубок</a>', 'Теперь он открыт.'],
  ])('%s', (lang, before, pointer, after) => {
    expect(paragraph(`${before} ${pointer} ${after}`, lang)).toBe(`${before} ${after}`)
  })
})

describe('links in sentences are kept', () => {
  it.each([
    'Readers can <a href="/1">click here to read more about the law</a> in the statute, the clerk said.',
    'You can <a href="/1">read more about the lions</a> in the report of the zoo.',
    'The clerk told them to read more: <a href="/1">the Statute of the Town</a> says it all, he said.',
    'He wrote three books. Related: <a href="/1">the law of 1998</a>, which nobody reads.',
    'See also: <a href="/1">Ng, The Bridge (1999)</a>. The book is out of print.',
    'It was late. <a href="/1">Lions Win the Cup</a> was the headline of the day.',
    'The vote was close. <a href="/1">The mayor said</a> it would stand.',
    'He called it a scandal: <a href="/1">The Bridge Affair</a> cost the town a fortune.',
    'The sign says more: <a href="/1">Lions Win the Cup</a> is painted on it.',
  ])('%s', (inside) => {
    expect(paragraph(inside)).toBe(inside.replace(/<[^>]*>/g, ''))
  })

  it('also where their sentence begins with a cue', () => {
    const inside = 'He was tired. Read more: <a href="/1">Children Who Do So</a> sleep better, the doctor says.'
    expect(paragraph(inside)).toBe(inside.replace(/<[^>]*>/g, ''))
  })
})

describe('boxes that open over a word', () => {
  it.each([
    '<span class="tooltip">GDP<span class="tooltiptext">Gross domestic product is what is made</span></span>',
    'GDP<span role="tooltip">Gross domestic product</span>',
    'GDP<span class="tooltip-content">Gross domestic product</span>',
  ])('%s', (word) => {
    expect(paragraph(`The ${word} fell by two per cent in May.`)).toBe('The GDP fell by two per cent in May.')
  })

  it('leaves the word', () => {
    expect(paragraph('The <span class="tooltip" title="Gross domestic product">GDP</span> fell in May.')).toBe(
      'The GDP fell in May.',
    )
  })
})
