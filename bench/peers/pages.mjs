// One extractor, in a process of its own: `node pages.mjs NAME LIST ANSWERS COPYDESK` reads the pages of LIST, a JSON
// list of `{ path, url }`, and writes to ANSWERS what it made of them, its time on the processor and its peak of memory.
// bench/peers.mjs copies this file into the folder in which the peers are installed, and runs it there.
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'

const [name, list, answers, copydesk] = process.argv.slice(2)
const WARM_UP = 20

const SETTINGS = {
  wordwrap: false,
  selectors: [
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'img', format: 'skip' },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
  ],
}
/** Text of what peers give as HTML, so that no two paragraphs are glued; the clock does not run. */
const textOf = async () => {
  const { convert } = await import('html-to-text')
  return (html) => convert(html ?? '', SETTINGS)
}
/** The answer of extractors that call their fields alike. */
const articleBy =
  (text) =>
  ({ content, title, author, published }) => ({ text: text(content), title, authors: author, date: published })
const METADATA = ['title', 'authors', 'date']
const SOMEWHERE = 'https://paper.example/'

/** For each extractor: a function from a page to an answer, what makes text and metadata of it, and which metadata it looks for. */
const EXTRACTORS = {
  copydesk: async () => {
    const { clean } = await import(pathToFileURL(copydesk))
    return {
      read: (html, url) => clean(html, url ? { url } : {}),
      answer: ({ text, title, authors, publishedAt, kind }) => ({ text, title, authors, date: publishedAt, kind }),
      says: METADATA,
    }
  },
  'readability + linkedom': async () => {
    const { Readability } = await import('@mozilla/readability')
    const { parseHTML } = await import('linkedom')
    const text = await textOf()
    return {
      read: (html) => new Readability(parseHTML(html).document).parse(),
      answer: ({ content, title, byline, publishedTime }) => ({
        text: text(content),
        title,
        authors: byline,
        date: publishedTime,
      }),
      says: METADATA,
    }
  },
  'defuddle + linkedom': async () => {
    const { Defuddle } = await import('defuddle/node')
    const { parseHTML } = await import('linkedom')
    const text = await textOf()
    return {
      read: (html, url) => Defuddle(parseHTML(html).document, url ?? SOMEWHERE, { useAsync: false }),
      answer: articleBy(text),
      says: METADATA,
    }
  },
  'article-extractor': async () => {
    const { extractFromHtml } = await import('@extractus/article-extractor')
    const text = await textOf()
    return {
      read: (html, url) => extractFromHtml(html, url ?? SOMEWHERE),
      answer: articleBy(text),
      says: METADATA,
    }
  },
  'html-to-text': async () => {
    const { convert } = await import('html-to-text')
    return { read: (html) => convert(html, SETTINGS), answer: (text) => ({ text }), says: [] }
  },
}

for (const kind of ['log', 'warn', 'error', 'info', 'debug']) console[kind] = () => {} // what peers say of pages

const { read, answer, says } = await EXTRACTORS[name]()
const pages = JSON.parse(readFileSync(list, 'utf8'))
const htmlOf = ({ path }) => gunzipSync(readFileSync(path)).toString('utf8')
const attempt = async (html, url) => {
  try {
    return await read(html, url)
  } catch {
    return undefined
  }
}

for (const page of pages.slice(0, WARM_UP)) await attempt(htmlOf(page), page.url)
const made = []
let microseconds = 0
let failed = 0
for (const page of pages) {
  const html = htmlOf(page)
  const start = process.cpuUsage()
  const given = await attempt(html, page.url)
  const { user, system } = process.cpuUsage(start)
  microseconds += user + system
  if (given === undefined || given === null) failed++
  made.push(given ? answer(given) : { text: '' })
}
const megabytes = process.resourceUsage().maxRSS / 1024
writeFileSync(answers, JSON.stringify({ answers: made, says, seconds: microseconds / 1e6, megabytes, failed }))
process.exit() // some peers leave timers
