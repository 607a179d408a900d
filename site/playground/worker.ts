// Cleans off the main thread, with the package as a user imports it. Rules of a language load when a text needs them.
import {
  type CleanDocument,
  createCleaner,
  createTextCleaner,
  hiddenText,
  loadPacks,
  toHtml,
  toMarkdown,
} from 'copydesk'
import type { Answers, Cleaned, CleanRequest, Request } from './protocol.js'
import { recordsOf } from './records.js'

const languages = new Set<string>()
let last: CleanDocument | undefined

async function clean(request: CleanRequest): Promise<Cleaned> {
  const { source, as, hints } = request
  const options = { ...request.options, hidden: false }
  const run = () => (as === 'text' ? createTextCleaner(options) : createCleaner(options))(source, hints)
  let started = performance.now()
  let document = run()
  const lang = document.lang?.split('-')[0]
  if (lang !== undefined && lang !== 'en' && !languages.has(lang)) {
    for (const pack of await loadPacks([lang])) languages.add(pack.lang)
    if (languages.has(lang)) {
      started = performance.now()
      document = run()
    }
  }
  const milliseconds = performance.now() - started
  last = document
  return { document, hidden: hiddenText(source), languages: [...languages], milliseconds }
}

function format(kind: 'markdown' | 'html' | 'json'): string {
  if (!last) return ''
  if (kind === 'json') return JSON.stringify(last, null, 2)
  return kind === 'markdown' ? toMarkdown(last, { frontMatter: true }) : toHtml(last)
}

async function split(source: string): Promise<Answers['split']> {
  const records = recordsOf(source)
  if (records) return records
  const { cleanFeed } = await import('copydesk/feed')
  const { items, warnings, title } = cleanFeed(source)
  if (items.length === 0 || warnings.some(({ code }) => code === 'not-a-feed')) return undefined
  return {
    name: title ? `Feed “${title}”` : 'Feed',
    isCut: false,
    items: items.map(({ document, source: written }, nth) => ({
      title: document.title ?? `Item ${nth + 1}`,
      source: written,
      hints: { ...(document.title && { title: document.title }), ...(document.url && { url: document.url }) },
    })),
  }
}

async function decode(bytes: Uint8Array): Promise<Answers['decode']> {
  const { decodeBytes } = await import('copydesk/feed')
  return decodeBytes(bytes)
}

function answer(request: Request): unknown {
  if (request.kind === 'clean') return clean(request)
  if (request.kind === 'format') return format(request.format)
  return request.kind === 'split' ? split(request.source) : decode(request.bytes)
}

addEventListener('message', async ({ data: { id, request } }: MessageEvent<{ id: number; request: Request }>) => {
  try {
    postMessage({ id, value: await answer(request) })
  } catch (error) {
    postMessage({ id, error: error instanceof Error ? error.message : String(error) })
  }
})
