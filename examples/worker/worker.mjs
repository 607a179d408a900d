// A worker of the kind that Cloudflare, Deno and Bun run: GET /?url=… answers with the story as Markdown.
// Two languages, so that no others are in the bundle.
import { createCleaner, toMarkdown } from 'copydesk/core'
import { decodeBytes } from 'copydesk/feed'
import { any, de, en } from 'copydesk/packs'

const clean = createCleaner({ packs: [any, en, de], changes: false })

export default {
  async fetch(request, { fetch = globalThis.fetch } = {}) {
    const url = new URL(request.url).searchParams.get('url')
    if (url === null) return new Response('Which page? ?url=…', { status: 400 })
    const page = await fetch(url, { signal: AbortSignal.timeout(10_000) })
    if (!page.ok) return new Response(`The page answered with ${page.status}`, { status: 502 })
    const contentType = page.headers.get('content-type') ?? undefined
    const { text } = decodeBytes(new Uint8Array(await page.arrayBuffer()), { contentType })
    const story = clean(text, { url: page.url || url })
    const status = story.quality.verdict === 'poor' ? 422 : 200
    return new Response(toMarkdown(story), { status, headers: { 'content-type': 'text/markdown; charset=utf-8' } })
  },
}
