import { casesIn } from '../../tables.js'

export const languages = ['en', 'de', 'ru', 'ar', 'hi', 'ja', 'th'] as const
export type Language = (typeof languages)[number]

/** Of each language, a headline and the sentences below it, as papers print them; made up. */
const cases = casesIn(new URL('sentences.txt', import.meta.url))
const lines = new Map(languages.map((language) => [language, cases(language).map(([line]) => line)]))
export const headline = (language: Language = 'en') => lines.get(language)?.[0] ?? ''
const sentencesOf = (language: Language) => lines.get(language)?.slice(1) ?? []
const sentenceOf = (at: number) => sentencesOf('en')[at % 6]

/** How paragraphs are marked. */
export type Markup = 'p' | 'div' | 'br' | 'td'

export function paragraphs(count: number, language: Language = 'en', from = 0): string[] {
  const list = sentencesOf(language)
  return Array.from(
    { length: count },
    (_, at) => `${list[(from + at) % list.length]} ${list[(from + at + 1) % list.length]}`,
  )
}

export function marked(texts: readonly string[], markup: Markup = 'p'): string {
  if (markup === 'br') return `<div class="x1">${texts.join('<br /><br />')}</div>`
  if (markup === 'td') return `<table>${texts.map((text) => `<tr><td>${text}</td></tr>`).join('')}</table>`
  return texts.map((text) => `<${markup} class="t">${text}</${markup}>`).join('\n')
}

const menu = ['Home', 'City', 'Harbour', 'Sport', 'Weather', 'Culture', 'Letters']
const topics = ['ferry', 'tram', 'library', 'market', 'bakery', 'pool', 'school', 'bridge', 'theatre', 'orchard']
/** `4` → `How the market of the fifth ward came to be` */
export const topicOf = (at: number) => `How the ${topics[at % topics.length]} of ward ${at + 1} came to be what it is`
export const link = (text: string, at = 0) => `<a href="/2024/story-${at}.html">${text}</a>`
export const times = (count: number, part: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => part(at)).join('\n')

const links = (words: readonly string[]) => words.map((word, at) => `<li>${link(word, at)}</li>`).join('')

/** A page of a paper around what makes it what it is. */
export function page(main: string, head = '', title = 'Harbour Courier'): string {
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title>${head}
    <style>.t > p { color: red }</style><script>if (1 < 2 && 3 > 2) document.write('<p>' + "x".repeat(9) + '</p>')</script></head>
    <body><header><a href="/"><img src="logo.svg" alt="Harbour Courier"></a><nav><ul>${links(menu)}</ul></nav></header>
    ${main}
    <footer><ul>${links(['Imprint', 'Privacy', 'Contact', 'Jobs'])}</ul><p>All that is printed here belongs to the Harbour Courier and may not be printed elsewhere without its leave.</p></footer></body></html>`
}

export const related = (count: number) =>
  `<aside><h3>More stories</h3><ul>${times(count, (at) => `<li>${link(topicOf(at), at)}</li>`)}</ul></aside>`

/** A list of stories, in the shapes that papers give it. */
export const lists: Readonly<Record<string, (count: number) => string>> = {
  'cards with a line of each story': (count) =>
    times(
      count,
      (at) => `<article><h3>${link(topicOf(at), at)}</h3><p>${sentenceOf(at)}</p><time>3 hours ago</time></article>`,
    ),
  'cards that are one link each': (count) =>
    times(
      count,
      (at) =>
        `<a class="card" href="/s/${at}"><img src="${at}.jpg"><h2>${topicOf(at)}</h2><p>${sentenceOf(at)}</p></a>`,
    ),
  'headlines alone': (count) => `<ul>${times(count, (at) => `<li>${link(topicOf(at), at)}</li>`)}</ul>`,
  'cards of two sentences under a picture': (count) =>
    times(
      count,
      (at) =>
        `<div><div>${link(`<img src="${at}.jpg">`, at)}</div><div class="h">${link(topicOf(at), at)}</div><div>${paragraphs(1, 'en', at)[0]}</div></div>`,
    ),
  'rows of a table': (count) =>
    `<table>${times(count, (at) => `<tr><td>12.${at + 1}.</td><td>${link(topicOf(at), at)}<br>${sentenceOf(at)}</td></tr>`)}</table>`,
}

export const ld = (...types: string[]) =>
  `<script type="application/ld+json">${JSON.stringify(types.map((type) => ({ '@type': type })))}</script>`
export const og = (type: string) => `<meta property="og:type" content="${type}">`

/** An article among its menus, with the stories that the paper would like to be read next. */
export const article = ({
  head = '',
  language = 'en' as Language,
  markup = 'p' as Markup,
  count = 6,
  heading = `<h1>${headline(language)}</h1>`,
  next = 6,
} = {}) =>
  page(
    `<main>${heading}${marked(paragraphs(count, language), markup)}</main>${related(next)}`,
    head,
    headline(language),
  )

export const section = (list: string, head = '', heading = '<h1>Harbour</h1>') =>
  page(`<main>${heading}${list}</main>`, head)
