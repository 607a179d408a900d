// One peer, in a process of its own: `node pages.mjs NAME LIST ANSWERS COPYDESK` reads the pages of LIST, a JSON
// list of `{ path, url }`, and writes to ANSWERS what it made of them, its time on the processor and its peak of memory.
// bench/pages.mjs copies this file into the folder in which the peers are installed, and runs it there.
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

/** For each peer: a function from a page to an answer, and what makes text of the answer. */
const PEERS = {
  copydesk: async () => {
    const { clean } = await import(pathToFileURL(copydesk))
    return [(html, url) => clean(html, url ? { url } : {}), (document) => document.text]
  },
  'readability + linkedom': async () => {
    const { Readability } = await import('@mozilla/readability')
    const { parseHTML } = await import('linkedom')
    const text = await textOf()
    return [(html) => new Readability(parseHTML(html).document).parse(), (article) => text(article?.content)]
  },
  'readability + jsdom': async () => {
    const { Readability } = await import('@mozilla/readability')
    const { JSDOM, VirtualConsole } = await import('jsdom')
    const text = await textOf()
    const read = (html, url) => {
      const { window } = new JSDOM(html, { ...(url && { url }), virtualConsole: new VirtualConsole() })
      const article = new Readability(window.document).parse()
      window.close()
      return article
    }
    return [read, (article) => text(article?.content)]
  },
  'defuddle + linkedom': async () => {
    const { Defuddle } = await import('defuddle/node')
    const { parseHTML } = await import('linkedom')
    const text = await textOf()
    const offline = { useAsync: false }
    return [
      (html, url) => Defuddle(parseHTML(html).document, url ?? 'https://paper.example/', offline),
      (answer) => text(answer.content),
    ]
  },
  'article-extractor': async () => {
    const { extractFromHtml } = await import('@extractus/article-extractor')
    const text = await textOf()
    return [(html, url) => extractFromHtml(html, url ?? 'https://paper.example/'), (article) => text(article?.content)]
  },
  'html-to-text': async () => {
    const { convert } = await import('html-to-text')
    return [(html) => convert(html, SETTINGS), (text) => text]
  },
}

for (const kind of ['log', 'warn', 'error', 'info', 'debug']) console[kind] = () => {} // what peers say of pages

const [read, text] = await PEERS[name]()
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
const texts = []
let microseconds = 0
let failed = 0
for (const page of pages) {
  const html = htmlOf(page)
  const start = process.cpuUsage()
  const answer = await attempt(html, page.url)
  const { user, system } = process.cpuUsage(start)
  microseconds += user + system
  if (answer === undefined) failed++
  texts.push((answer && text(answer)) || '')
}
const megabytes = process.resourceUsage().maxRSS / 1024
writeFileSync(answers, JSON.stringify({ texts, seconds: microseconds / 1e6, megabytes, failed }))
process.exit() // some peers leave timers
