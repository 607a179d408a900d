// How a source of each kind is cleaned. Each answers with the texts of what came out.
import { clean, cleanText } from 'copydesk'
import { cleanFeed } from 'copydesk/feed'
import { cleanLines } from 'copydesk/node'

const ELEMENTS =
  '<div class=a><p class="a b" id=c d=e>Rain fell on Monday.</p><p class=b>It <b d>did</b> again.</p></div>'.repeat(20)

const feedTexts = (source) => cleanFeed(source).items.map(({ document }) => document.text)

async function lineTexts(source) {
  const { readable, writable } = cleanLines()
  const writer = writable.getWriter()
  const written = writer.write(source).then(() => writer.close())
  const texts = []
  for await (const line of readable) texts.push(JSON.parse(line).text ?? '')
  await written
  return texts
}

/** By kind: from a source to the texts that it gives. */
export const CLEANERS = {
  text: (source) => [cleanText(source).text],
  page: (source) => [clean(`<html>${source}`).text],
  sheet: (source) => [clean(`<html><head><style>${source}</style></head><body>${ELEMENTS}</body></html>`).text],
  'json-ld': (source) => [
    clean(`<html><script type="application/ld+json">${source}</script><h1>Rain</h1><p>It fell.`).text,
  ],
  feed: (source) => feedTexts(`<rss><channel>${source}`),
  ndjson: lineTexts,
}
