// Reads a feed, from an address or a file, and shows its stories as Markdown; without either, the feed beside this file:
// `npm run build && node examples/feed.mjs [https://paper.example/feed | FILE]`
import { readFile } from 'node:fs/promises'
import { toMarkdown } from 'copydesk'
import { cleanFeed, decodeBytes } from 'copydesk/node'

const place = process.argv[2] ?? new URL('feed.xml', import.meta.url)

/** The feed as text, and where it was found, if that was on the web. */
async function load() {
  if (!String(place).startsWith('http')) return [decodeBytes(await readFile(place)).text]
  const response = await fetch(place)
  if (!response.ok) throw new Error(`${place}: ${response.status} ${response.statusText}`)
  const contentType = response.headers.get('content-type') ?? undefined
  return [decodeBytes(new Uint8Array(await response.arrayBuffer()), { contentType }).text, response.url]
}

const [source, url] = await load()
const feed = cleanFeed(source, { hints: { ...(url && { url }) } })
for (const warning of feed.warnings) console.error(warning.message)
if (feed.title) console.log(`# ${feed.title}\n`)
for (const { document } of feed.items) console.log(toMarkdown(document, { frontMatter: true }))
