import type { CleanDocument } from '../document.js'

const FIELDS = ['title', 'authors', 'publishedAt', 'url', 'lang'] as const

/** What a document says of itself as YAML between its marks; `''` if that is nothing. */
export function frontMatterOf(document: Partial<CleanDocument>): string {
  const lines = FIELDS.flatMap((field) => {
    const value = document[field]
    if (value === undefined || value.length === 0) return []
    return typeof value === 'string'
      ? [`${field}: ${quoted(value)}`]
      : [`${field}:`, ...value.map((item) => `  - ${quoted(item)}`)]
  })
  return lines.length === 0 ? '' : ['---', ...lines, '---'].join('\n')
}

/** What JSON leaves as it is, and YAML takes for a line break or for no character. */
const NOT_YAML = /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g

/** A string in double quotes, of which YAML and JSON think alike: `Rain: "again"` → `"Rain: \"again\""` */
function quoted(text: string): string {
  return JSON.stringify(text).replace(NOT_YAML, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
