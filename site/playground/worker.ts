// Cleans off the main thread, with the package as a user imports it. What reads markup loads with the first source that has
// any, and the rules of a language when a text needs them.
import type { Cleaner, CleanerOptions } from 'copydesk'
import { createTextCleaner, loadPacks, toHtml, toMarkdown } from 'copydesk/text'
import type { Answers, Cleaned, CleanRequest, Request } from './protocol.js'
import { recordsOf } from './records.js'

const languages = new Set<string>()
let last: Cleaned['document'] | undefined

/** The cleaner of the last request: its options are checked once, and not for each key. */
let cleaner: { readonly key: string; readonly clean: Cleaner } | undefined

async function cleanerFor({ source, as, options }: CleanRequest): Promise<Cleaner> {
  // Selectors of options are checked by the cleaner of pages.
  const hasSelectors = options.site !== undefined || options.keep !== undefined
  const isText = as === 'text' || !(hasSelectors || source.includes('<'))
  const key = JSON.stringify([isText, options])
  if (cleaner?.key !== key) {
    const asked: CleanerOptions = { ...options, hidden: true }
    const make = isText ? createTextCleaner : (await import('copydesk')).createCleaner
    cleaner = { key, clean: make(asked) }
  }
  return cleaner.clean
}

async function clean(request: CleanRequest): Promise<Cleaned> {
  const { source, hints } = request
  const run = await cleanerFor(request)
  let started = performance.now()
  let cleaned = run(source, hints)
  const lang = cleaned.lang?.split('-')[0]
  if (lang !== undefined && lang !== 'en' && !languages.has(lang)) {
    for (const pack of await loadPacks([lang])) languages.add(pack.lang)
    if (languages.has(lang)) {
      started = performance.now()
      cleaned = run(source, hints)
    }
  }
  const milliseconds = performance.now() - started
  const { hidden = [], ...document } = cleaned
  last = document
  return { document, hidden, languages: [...languages], milliseconds }
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
