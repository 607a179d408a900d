import type { CleanDocument, FoundField } from '../../index.js'
import { isRecord } from '../../record.js'
import type { Part } from './fields.js'
import type { CleanedRecord, Fate, RecordHead } from './filtered-record.js'

type Fields = Readonly<Record<string, unknown>>

/**
 * Fields of a document that a record may already have: the record’s values are kept. All others describe the cleaned
 * text.
 */
const SAYABLE = [
  'title',
  'authors',
  'agency',
  'publishedAt',
  'firstPublishedAt',
  'modifiedAt',
  'lang',
  'siteName',
  'url',
  'description',
  'image',
  'section',
  'tags',
] as const satisfies readonly FoundField[]

/** Those whose field names users can set. */
const NAMED: Partial<Record<(typeof SAYABLE)[number], Part>> = {
  title: 'title',
  authors: 'authors',
  publishedAt: 'date',
  lang: 'lang',
  url: 'url',
}

/** The fields of every record besides those of the document. */
const HEAD: ReadonlySet<string> = new Set(['id', 'line', 'ok', 'verdict', 'version', 'rulesHash', 'inputHash', 'error'])

/**
 * Merges a record with the document of its text. Title, authors, date and the like of the record are kept, and filled if
 * empty. Other fields with a name of the document are moved to `given`.
 */
export function mergedWith(
  { id, line, ...hashes }: RecordHead,
  record: Fields,
  document: CleanDocument,
  fields: Readonly<Record<Part, string>>,
): CleanedRecord {
  const said = saidIn(record, fields)
  const title = typeof said['title'] === 'string' ? document.title : undefined // a hint, with repairs: `A &amp; B` → `A & B`
  const found = Object.entries(document.found).filter(([field]) => !Object.hasOwn(said, field))
  const whole: CleanDocument & Fields = {
    ...document,
    ...said,
    ...(title !== undefined && { title }),
    found: Object.fromEntries(found),
  }
  const { own, given } = partedFrom(record, whole, fields.id)
  return {
    id,
    ...(line !== undefined && { line }),
    ok: true,
    verdict: fateOf(document),
    ...hashes,
    ...filled(own, whole, fields),
    ...(given.length > 0 && { given: Object.fromEntries(given) }),
    ...whole,
  }
}

/** The verdict for the record. Only a record without any text is dropped; in doubt, a person reviews it. */
function fateOf({ text, quality }: CleanDocument): Fate {
  if (text === '') return 'drop'
  return quality.verdict === 'good' ? 'keep' : 'review'
}

/** Fields of the document that the record has, under the names of the document. */
function saidIn(record: Fields, fields: Readonly<Record<Part, string>>): Fields {
  const names = SAYABLE.map((field) => [field, nameOf(field, fields)] as const)
  return Object.fromEntries(
    names.filter(([, name]) => !isEmpty(saidAs(record, name))).map(([field, name]) => [field, record[name]]),
  )
}

function nameOf(field: (typeof SAYABLE)[number], fields: Readonly<Record<Part, string>>): string {
  const part = NAMED[field]
  return part === undefined ? field : fields[part]
}

const saidAs = (record: Fields, name: string) => (Object.hasOwn(record, name) ? record[name] : undefined)

function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === ''
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0)
}

type Entry = readonly [name: string, value: unknown]

/** The record’s fields without those that the output defines, which are returned unchanged. */
function partedFrom(record: Fields, whole: Fields, id: string): { own: Entry[]; given: Entry[] } {
  const wasFiltered = typeof saidAs(record, 'rulesHash') === 'string' && typeof saidAs(record, 'ok') === 'boolean'
  const own: Entry[] = []
  const given: Entry[] = []
  for (const [name, value] of Object.entries(record)) {
    if (name === id && id === 'id') continue
    if (name === 'given')
      given.push(...(wasFiltered && isRecord(value) ? Object.entries(value) : [[name, value] as const]))
    else if (!HEAD.has(name) && !isWritten(whole, name, value)) own.push([name, value])
    else if (!wasFiltered) given.push([name, value]) // fields of an earlier run are replaced
  }
  return { own, given }
}

const isWritten = (whole: Fields, name: string, value: unknown) =>
  Object.hasOwn(whole, name) && whole[name] !== value && !isEmpty(value)

/** The record’s fields. Empty ones with a user-defined name get the value of the document. */
function filled(own: readonly Entry[], whole: Fields, fields: Readonly<Record<Part, string>>): Fields {
  const names = Object.entries(NAMED).map(([field, part]) => [fields[part], field] as const)
  const missing = new Map(names.filter(([name, field]) => name !== field && !isEmpty(saidAs(whole, field))))
  return Object.fromEntries(
    own.map(([name, value]) => {
      const field = isEmpty(value) ? missing.get(name) : undefined
      return [name, field === undefined ? value : whole[field]]
    }),
  )
}
