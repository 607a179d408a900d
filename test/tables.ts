import { readFileSync } from 'node:fs'

/** The rows of a table of cases: a row a line, below a heading. */
export const rowsOf = (table: URL, separator = ' → '): string[][] =>
  readFileSync(table, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((row) => row.split(separator))
