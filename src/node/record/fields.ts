import { CopydeskOptionError } from '../../index.js'
import { unknownName } from '../../options/options.js'
import { isRecord } from '../../record.js'

/**
 * What the fields of records are called: where their texts are, and what they say of them.
 *
 * `{ id: 'uuid', text: 'body' }`
 */
export interface RecordFields {
  /** What tells one record from another; it comes along as it is. `id` by default. */
  readonly id?: string | undefined
  /** Text or HTML, found out line by line. `raw` by default. */
  readonly raw?: string | undefined
  /** HTML. `html` by default. */
  readonly html?: string | undefined
  /** Plain text, markup and all. `text` by default. */
  readonly text?: string | undefined
  /** Where it was found: a hint. `url` by default. */
  readonly url?: string | undefined
  /** The language of the text: a hint. `lang` by default. */
  readonly lang?: string | undefined
  /** The headline, if it is known: a hint. `title` by default. */
  readonly title?: string | undefined
  /** Who wrote it, if that is known. `authors` by default. */
  readonly authors?: string | undefined
  /** When it was published, if that is known. `publishedAt` by default. */
  readonly date?: string | undefined
}

/** Every part that a record may have, with the name that its field has by default. */
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

/** The name of every field, as asked for. Throws a `CopydeskOptionError` for a part that there is not, and for no name. */
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
