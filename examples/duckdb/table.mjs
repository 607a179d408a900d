// node table.mjs out.parquet: lines with flat columns, as `copydesk filter --shape flat` writes them, as a table.
import { DuckDBInstance } from '@duckdb/node-api'

const COLUMNS = {
  id: 'VARCHAR',
  line: 'BIGINT',
  ok: 'BOOLEAN',
  verdict: 'VARCHAR',
  error: 'VARCHAR',
  message: 'VARCHAR',
  text: 'VARCHAR',
  title: 'VARCHAR',
  authors: 'VARCHAR',
  publishedAt: 'VARCHAR',
  lang: 'VARCHAR',
  url: 'VARCHAR',
  siteName: 'VARCHAR',
  kind: 'VARCHAR',
  quality: 'VARCHAR',
  removed: 'DOUBLE',
  version: 'VARCHAR',
  rulesHash: 'VARCHAR',
  inputHash: 'VARCHAR',
  document: 'VARCHAR',
}

const [target] = process.argv.slice(2)
const quoted = (text) => `'${text.replaceAll("'", "''")}'`
const columns = Object.entries(COLUMNS).map(([name, type]) => `"${name}": ${quoted(type)}`)
const lines = `read_json('/dev/stdin', format = 'newline_delimited', columns = { ${columns} }, maximum_object_size = 268435456)`
const connection = await (await DuckDBInstance.create()).connect()
await connection.run(`COPY (FROM ${lines}) TO ${quoted(target)}`)
const reader = await connection.runAndReadAll(
  `SELECT count(*)::INT, count(*) FILTER (NOT ok)::INT FROM ${quoted(target)}`,
)
const [[rows, errors]] = reader.getRows()
console.error(`${rows} rows, ${errors} of them errors`)
