import { readFileSync } from 'node:fs'
import { afterAll, expect } from 'vitest'

/** The rows of a table of cases: a row a line, below a heading. */
export const rowsOf = (table: URL, separator = ' → '): string[][] =>
  readFileSync(table, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((row) => row.split(separator))

/**
 * The cases of a page of them, by heading: `=== lists`, and below it for each case `>>> what it is`, the source, a line with
 * an arrow, and what is made of the source. A heading that no test asks for fails.
 */
export function casesIn(page: URL): (heading: string) => [what: string, source: string, ...made: string[]][] {
  const sections = readFileSync(page, 'utf8').split(/^=== /m).slice(1)
  const byHeading = new Map(
    sections.map((section) => {
      const [heading = '', ...cases] = section.trimEnd().split(/\n+>>> /)
      return [heading, cases.map((one) => one.replace('\n', '\n→\n').split('\n→\n'))]
    }),
  )
  const left = new Set(byHeading.keys())
  afterAll(() => expect([...left], `headings of ${page.pathname} that no test asks for`).toEqual([]))
  return (heading) => {
    const cases = byHeading.get(heading)
    left.delete(heading)
    if (!cases) throw new Error(`There is no "${heading}" in ${page.pathname}.`)
    return cases as [string, string, ...string[]][]
  }
}
