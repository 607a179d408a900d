import { CopydeskOptionError } from '../../index.js'
import { unknownName } from '../../options/options.js'
import { isRecord } from '../../record.js'

/**
 * The names of fields in records: the text and its metadata.
 *
 * `{ id: 'uuid', text: 'body' }`
 */
export interface RecordFields {
  /** The ID of a record, which is copied to the output. `id` by default. */
  readonly id?: string | undefined
  /** Text or HTML, detected for each line. `raw` by default. */
  readonly raw?: string | undefined
  /** HTML. `html` by default. */
  readonly html?: string | undefined
  /** Plain text; markup stays. `text` by default. */
  readonly text?: string | undefined
  /** The URL: a hint. `url` by default. */
  readonly url?: string | undefined
  /** The language: a hint. `lang` by default. */
  readonly lang?: string | undefined
  /** The headline: a hint. `title` by default. */
  readonly title?: string | undefined
  /** The authors, if known. `authors` by default. */
  readonly authors?: string | undefined
  /** The date of publication, if known. `publishedAt` by default. */
  readonly date?: string | undefined
}

/** The parts of a record, with the default names of their fields. */
export const FIELDS = {
  id: 'id',
  raw: 'raw',
  html: 'html',
  text: 'text',
  url: 'url',
  lang: 'lang',
  title: 'title',
  authors: 'authors',
  date: 'publishedAt',
} as const satisfies Required<RecordFields>

export type Part = keyof typeof FIELDS

/** The names of all fields. Throws a `CopydeskOptionError` for an unknown part or an invalid name. */
export function fieldsOf(asked: RecordFields | undefined): Readonly<Record<Part, string>> {
  if (asked === undefined) return FIELDS
  if (!isRecord(asked)) throw new CopydeskOptionError('fields', asked, 'names of fields, such as { text: "body" }')
  for (const [part, name] of Object.entries(asked)) {
    if (!Object.hasOwn(FIELDS, part)) throw unknownName('field', `fields.${part}`, name, Object.keys(FIELDS))
    if (name !== undefined && (typeof name !== 'string' || name === ''))
      throw new CopydeskOptionError(`fields.${part}`, name, 'a field name')
  }
  const named = Object.entries(asked).filter(([, name]) => name !== undefined)
  return { ...FIELDS, ...Object.fromEntries(named) }
}
