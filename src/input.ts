/** What is often handed in by mistake, and what to do with it; the first that fits counts. */
const STRANGERS: readonly (readonly [is: (value: object) => boolean, wayOut: string])[] = [
  [(value) => has(value, 'then'), 'await it'],
  [
    (value) => has(value, 'arrayBuffer') && has(value, 'text'),
    'use cleanResponse of copydesk/feed, or await its text()',
  ],
  [(value) => value instanceof ArrayBuffer || ArrayBuffer.isView(value), 'read it with decodeBytes of copydesk/feed'],
  [(value) => has(value, 'getReader') || has(value, 'pipe'), 'read all of it first'],
  [(value) => value instanceof URL, 'fetch it first, for copydesk opens no connection'],
  [(value) => typeof (value as { outerHTML?: unknown }).outerHTML === 'string', 'use its outerHTML'],
  [(value) => (value as { nodeType?: unknown }).nodeType === 9, 'use its documentElement.outerHTML'],
  [(value) => has(value, 'html'), 'use its html()'],
  [Array.isArray, 'clean each of its items'],
  [(value) => value instanceof String, 'use its toString()'],
]

const has = (value: object, method: string) => typeof (value as Record<string, unknown>)[method] === 'function'

/**
 * What a value is that should have been a string, with a way out where there is one.
 *
 * `Buffer.from('Rain')` → `'a Buffer: read it with decodeBytes of copydesk/feed'`; `null` → `'null'`
 */
function strangerIn(value: unknown): string {
  const isObject = typeof value === 'object' && value !== null
  const wayOut = isObject ? STRANGERS.find(([is]) => is(value))?.[1] : undefined
  return wayOut === undefined ? classIn(value) : `${classIn(value)}: ${wayOut}`
}

/** What a value is, in words: `new URL('https://paper.example')` → `'a URL'`, `7` → `'number'` */
export function classIn(value: unknown): string {
  if (typeof value === 'function') return 'a function'
  if (typeof value !== 'object' || value === null) return value === null ? 'null' : typeof value
  const name = classOf(value)
  return `${VOWEL.test(name) ? 'an' : 'a'} ${name}`
}

const VOWEL = /^(?:[AEIO]|HTML)/i

function classOf(value: object): string {
  const name: unknown = value.constructor?.name
  return typeof name === 'string' && name !== '' ? name : 'Object'
}

/** The error for what is no document: `toMarkdown reads a document, such as clean(source), and got a string: clean it first` */
export function notADocument(reader: string, value: unknown): TypeError {
  return new TypeError(`${reader} reads a document, such as clean(source), and got ${noDocumentIn(value)}`)
}

function noDocumentIn(value: unknown): string {
  if (typeof value === 'string') return 'a string: clean it first'
  if (typeof value !== 'object' || value === null) return classIn(value)
  if (has(value, 'then')) return `${classIn(value)}: await it`
  return 'document' in value ? `${classIn(value)}: use its document` : classIn(value)
}

/** The error for a source that is no string. */
export function notAString(value: unknown): TypeError {
  return new TypeError(`copydesk cleans strings, and got ${strangerIn(value)}`)
}
