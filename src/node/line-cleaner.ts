import { cleanerAs, type Kind } from '../cleaner-as.js'
import type { Cleaner, CleanerOptions, Hints } from '../index.js'

type Fields = Readonly<Record<string, unknown>>

/** Where a record has its text, and what that is: the first that is not empty counts. */
const PLACES: readonly (readonly [field: string, kind: Kind])[] = [
  ['raw', 'auto'],
  ['html', 'html'],
  ['text', 'text'],
]

/**
 * A function from one line of NDJSON to another. It never throws: a line that cannot be cleaned becomes
 * `{ line, error }`, with its number.
 */
export function lineCleaner(options: CleanerOptions): (line: string, number: number) => string {
  const cleaners: Readonly<Record<Kind, Cleaner>> = {
    auto: cleanerAs('auto', options),
    text: cleanerAs('text', options),
    html: cleanerAs('html', options),
  }
  return (line, number) => {
    try {
      return JSON.stringify(cleanValue(JSON.parse(line), cleaners)) // which fails too, for lists in lists in lists …
    } catch (error) {
      return faultAt(number, error instanceof Error ? error.message : String(error))
    }
  }
}

/** What stands for a line that could not be cleaned. */
export function faultAt(line: number, error: string): string {
  return JSON.stringify({ line, error })
}

function cleanValue(value: unknown, cleaners: Readonly<Record<Kind, Cleaner>>): object {
  if (typeof value === 'string') return cleaners.auto(value)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new TypeError('neither a text nor a record')
  }
  const record = value as Fields
  const places = PLACES.filter(([field]) => typeof record[field] === 'string')
  const place = places.find(([field]) => record[field] !== '') ?? places[0]
  if (!place) throw new TypeError('a record without a text in raw, html or text')
  const [field, kind] = place
  const { [field]: source, ...others } = record
  return { ...others, ...cleaners[kind](source as string, hintsOf(record)) }
}

function hintsOf({ url, lang, title }: Fields): Hints {
  return {
    ...(typeof url === 'string' && { url }),
    ...(typeof lang === 'string' && { lang }),
    ...(typeof title === 'string' && { title }),
  }
}
