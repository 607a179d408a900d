// node rows.mjs in.parquet: the rows of a table as lines of JSON.
import { DuckDBInstance } from '@duckdb/node-api'

const [source] = process.argv.slice(2)
const quoted = (path) => `'${path.replaceAll("'", "''")}'`
const table = source.endsWith('.ndjson') ? `read_json(${quoted(source)}, format = 'newline_delimited')` : quoted(source)
const connection = await (await DuckDBInstance.create()).connect()
await connection.run(`COPY (FROM ${table}) TO '/dev/stdout' (FORMAT json)`)
