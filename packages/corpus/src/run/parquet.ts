import { createReadStream } from 'node:fs'
import { rename } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { fileWriter, ParquetWriter } from 'hyparquet-writer'

/** The rows of a row group, which a reader loads at once. */
const GROUP = 5000

/** A table column and its value for a record. */
interface Column {
  readonly name: string
  readonly type: 'STRING' | 'BOOLEAN' | 'INT64'
  readonly value: (record: Readonly<Record<string, unknown>>) => unknown
}

const text = (value: unknown) => (typeof value === 'string' ? value : value == null ? undefined : JSON.stringify(value))
const field = (name: string): Column => ({ name, type: 'STRING', value: (record) => text(record[name]) })

/** The columns of every table: common fields, and each record as JSON. */
const COLUMNS: readonly Column[] = [
  field('id'),
  { name: 'line', type: 'INT64', value: ({ line }) => (typeof line === 'number' ? BigInt(line) : undefined) },
  { name: 'ok', type: 'BOOLEAN', value: ({ ok }) => ok === true },
  ...[
    'verdict',
    'url',
    'title',
    'lang',
    'publishedAt',
    'siteName',
    'kind',
    'text',
    'version',
    'rulesHash',
    'inputHash',
  ].map(field),
  { name: 'authors', type: 'STRING', value: ({ authors }) => text(authors) },
  { name: 'error', type: 'STRING', value: ({ error }) => text(error) },
  { name: 'record', type: 'STRING', value: (record) => JSON.stringify(record) },
]

/** Converts an NDJSON file to Parquet, one row group at a time. The file appears only when it is complete. */
export async function writeParquet(lines: string, path: string): Promise<void> {
  const beside = `${path}.new`
  const schema = [
    { name: 'root', num_children: COLUMNS.length },
    ...COLUMNS.map(({ name, type }) =>
      type === 'STRING'
        ? ({ name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' } as const)
        : ({ name, type, repetition_type: 'OPTIONAL' } as const),
    ),
  ]
  const writer = new ParquetWriter({ writer: fileWriter(beside), schema, statistics: false })
  let rows: Record<string, unknown>[] = []
  const flush = async () => {
    if (rows.length === 0) return
    const group = rows
    rows = []
    const columnData = COLUMNS.map(({ name, value }) => ({ name, data: group.map(value) }))
    await writer.write({ columnData, rowGroupSize: group.length })
  }
  for await (const line of createInterface({ input: createReadStream(lines), crlfDelay: Number.POSITIVE_INFINITY })) {
    rows.push(JSON.parse(line))
    if (rows.length === GROUP) await flush()
  }
  await flush()
  await writer.finish()
  await rename(beside, path)
}
