import type { CleanDocument } from '../document.js'

const FIELDS = ['title', 'authors', 'publishedAt', 'url', 'lang'] as const

/** The metadata of a document as YAML front matter; `''` if there is none. */
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

/** Characters that JSON does not escape but YAML reads as line breaks or does not allow. */
const NOT_YAML = /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g

/** A double-quoted string that is the same in YAML and JSON: `Rain: "again"` → `"Rain: \"again\""` */
function quoted(text: string): string {
  return JSON.stringify(text).replace(NOT_YAML, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
