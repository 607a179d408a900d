import type { CleanDocument, FoundField } from '../../index.js'
import { isRecord } from '../../record.js'
import type { Part } from './fields.js'
import type { CleanedRecord, Fate, RecordHead } from './filtered-record.js'

type Fields = Readonly<Record<string, unknown>>

/** Fields of a document that a record may have said before: what it said stays. All others are of the text as it is now. */
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

/** Which of them users may call by a name of their own. */
const NAMED: Partial<Record<(typeof SAYABLE)[number], Part>> = {
  title: 'title',
  authors: 'authors',
  publishedAt: 'date',
  lang: 'lang',
  url: 'url',
}

/** What every record has beside the fields of a document. */
const HEAD: ReadonlySet<string> = new Set(['id', 'line', 'ok', 'verdict', 'version', 'rulesHash', 'inputHash', 'error'])

/**
 * A record and the document of its text as one record. What the record says of title, authors, date and the like stays,
 * and is filled where it says nothing; what else has a name of the document’s is kept in `given`.
 */
export function mergedWith(
  { id, line, ...hashes }: RecordHead,
  record: Fields,
  document: CleanDocument,
  fields: Readonly<Record<Part, string>>,
): CleanedRecord {
  const said = saidIn(record, fields)
  const title = typeof said['title'] === 'string' ? document.title : undefined // a hint, and mended: `A &amp; B` → `A & B`
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

/** What the quality of a text says to do with it. Only what has no text at all is to be dropped: in doubt, somebody looks. */
function fateOf({ text, quality }: CleanDocument): Fate {
  if (text === '') return 'drop'
  return quality.verdict === 'good' ? 'keep' : 'review'
}

/** Fields of the document that the record says, under the names that they have in a document. */
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

/** The record’s fields apart from those that the answer has its own of, which are given back as they were. */
function partedFrom(record: Fields, whole: Fields, id: string): { own: Entry[]; given: Entry[] } {
  const wasFiltered = typeof saidAs(record, 'rulesHash') === 'string' && typeof saidAs(record, 'ok') === 'boolean'
  const own: Entry[] = []
  const given: Entry[] = []
  for (const [name, value] of Object.entries(record)) {
    if (name === id && id === 'id') continue
    if (name === 'given')
      given.push(...(wasFiltered && isRecord(value) ? Object.entries(value) : [[name, value] as const]))
    else if (!HEAD.has(name) && !isWritten(whole, name, value)) own.push([name, value])
    else if (!wasFiltered) given.push([name, value]) // what an older filter wrote is written anew
  }
  return { own, given }
}

const isWritten = (whole: Fields, name: string, value: unknown) =>
  Object.hasOwn(whole, name) && whole[name] !== value && !isEmpty(value)

/** The record’s fields, and where one that users named says nothing, what the document says. */
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
