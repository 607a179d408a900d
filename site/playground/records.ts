import type { Hints } from 'copydesk'
import type { Container } from './protocol.js'

const MOST = 50
const FIELDS = ['html', 'raw', 'text', 'content', 'body'] as const

/**
 * The first records of NDJSON with their stories; `undefined` if the source is something else.
 *
 * `{"id":1,"text":"Rain fell."}` → `{ name: 'NDJSON', items: [{ title: '1', source: 'Rain fell.', … }], … }`
 */
export function recordsOf(source: string): Container | undefined {
  if (!source.trimStart().startsWith('{')) return undefined
  const items: Container['items'][number][] = []
  let at = 0
  while (at < source.length && items.length < MOST) {
    const end = source.indexOf('\n', at)
    const line = source.slice(at, end < 0 ? source.length : end).trim()
    at = end < 0 ? source.length : end + 1
    if (line === '') continue
    const record = parsed(line)
    const story = record && FIELDS.map((name) => record[name]).find((value) => typeof value === 'string')
    if (!record || typeof story !== 'string') return undefined
    const id = record['title'] ?? record['id'] ?? items.length + 1
    items.push({ title: String(id), source: story, hints: hintsOf(record) })
  }
  return items.length === 0 ? undefined : { name: 'NDJSON', items, isCut: at < source.length }
}

function hintsOf(record: Readonly<Record<string, unknown>>): Hints {
  const told = (['url', 'lang', 'title'] as const).filter((name) => typeof record[name] === 'string')
  return Object.fromEntries(told.map((name) => [name, record[name]]))
}

function parsed(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
  } catch {
    return undefined
  }
}
