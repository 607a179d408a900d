/** Values that are often passed by mistake, and what to do with them. The first match counts. */
const STRANGERS: readonly (readonly [is: (value: object) => boolean, wayOut: string])[] = [
  [(value) => has(value, 'then'), 'Await it.'],
  [
    (value) => has(value, 'arrayBuffer') && has(value, 'text'),
    'Use cleanResponse() from "copydesk/feed", or await its text().',
  ],
  [
    (value) => value instanceof ArrayBuffer || ArrayBuffer.isView(value),
    'Decode it with decodeBytes() from "copydesk/feed".',
  ],
  [(value) => has(value, 'getReader') || has(value, 'pipe'), 'Read all of it first.'],
  [(value) => value instanceof URL, 'Fetch it first: copydesk makes no requests.'],
  [(value) => typeof (value as { outerHTML?: unknown }).outerHTML === 'string', 'Use its outerHTML.'],
  [(value) => (value as { nodeType?: unknown }).nodeType === 9, 'Use its documentElement.outerHTML.'],
  [(value) => has(value, 'html'), 'Use its html().'],
  [Array.isArray, 'Clean each item.'],
  [(value) => value instanceof String, 'Use its toString().'],
]

const has = (value: object, method: string) => typeof (value as Record<string, unknown>)[method] === 'function'

/**
 * The type of a value that should have been a string, with what to do about it if that is known.
 *
 * `new URL('https://paper.example')` → `'a URL. Fetch it first: copydesk makes no requests.'`; `null` → `'null.'`
 */
function strangerIn(value: unknown): string {
  const isObject = typeof value === 'object' && value !== null
  const wayOut = isObject ? STRANGERS.find(([is]) => is(value))?.[1] : undefined
  return wayOut === undefined ? `${classIn(value)}.` : `${classIn(value)}. ${wayOut}`
}

/** The type of a value, for messages: `new URL('https://paper.example')` → `'a URL'`, `7` → `'a number'` */
export function classIn(value: unknown): string {
  if (value === undefined || value === null) return String(value)
  if (typeof value !== 'object') return `a ${typeof value}`
  const name = classOf(value)
  return `${VOWEL.test(name) ? 'an' : 'a'} ${name}`
}

const VOWEL = /^(?:[AEIO]|HTML)/i

function classOf(value: object): string {
  const name: unknown = value.constructor?.name
  return typeof name === 'string' && name !== '' ? name : 'Object'
}

/** The error for a value that is not a document: `toMarkdown() expects a document from clean(), got a string. Clean it first.` */
export function notADocument(reader: string, value: unknown): TypeError {
  return new TypeError(`${reader}() expects a document from clean(), got ${noDocumentIn(value)}`)
}

function noDocumentIn(value: unknown): string {
  const type = `${classIn(value)}.`
  if (typeof value === 'string') return `${type} Clean it first.`
  if (typeof value !== 'object' || value === null) return type
  if (has(value, 'then')) return `${type} Await it.`
  return 'document' in value ? `${type} Use its document.` : type
}

/** The error for a source that is not a string. */
export function notAString(value: unknown): TypeError {
  return new TypeError(`Expected a string, got ${strangerIn(value)}`)
}
