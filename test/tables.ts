import { readFileSync } from 'node:fs'
import { afterAll, expect } from 'vitest'

type Case = [first: string, second: string, ...more: string[]]

type Texts = Readonly<Record<string, string>>

const cellsOf = (lines: string): string[] => lines.replace('\n', '\n→\n').split('\n→\n')
const named = (cell: string, texts: Texts): string => cell.replace(/\$\{(\w+)\}/g, (as, name) => texts[name] ?? as)

const NAMED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f', b: '\b', v: '\v', 0: '\0' }
const written = (cell: string, texts: Texts): string =>
  cell === '""'
    ? ''
    : cell.replace(
        /\$\{(\w+)\}|\\(?:u\{([\da-f]+)\}|u([\da-f]{4})|x([\da-f]{2})|(.))/gi,
        (as, name, point, unit, byte, sign) => {
          if (name) return texts[name] ?? as
          if (sign) return NAMED[sign] ?? sign
          return point
            ? String.fromCodePoint(Number.parseInt(point, 16))
            : String.fromCharCode(Number.parseInt(unit ?? byte, 16))
        },
      )

/**
 * The cases of a page, by heading: `=== lists`. Below it stands a case a line, its cells parted by ` → `, with escapes as
 * in JavaScript, `""` for nothing, `${NAME}` for one of `texts`, and comments behind `# `. Cases of several lines stand
 * as they are, but for `${NAME}`: `>>> what it is`, the source, a line with an arrow, and what is made of the source. A
 * heading that no test asks for fails.
 */
export function casesIn(page: URL, texts: Texts = {}): (heading: string) => Case[] {
  const sections = readFileSync(page, 'utf8').split(/^=== /m).slice(1)
  const byHeading = new Map(
    sections.map((section) => {
      const [heading = '', ...cases] = section.trimEnd().split(/\n+>>> /)
      if (cases.length > 0) return [heading, cases.map((one) => cellsOf(one).map((cell) => named(cell, texts)))]
      const [title = '', ...lines] = heading.split('\n')
      const rows = lines.filter((line) => line !== '' && !line.startsWith('# '))
      return [title, rows.map((row) => row.split(' → ').map((cell) => written(cell, texts)))]
    }),
  )
  const left = new Set(byHeading.keys())
  afterAll(() => expect([...left], `headings of ${page.pathname} that no test asks for`).toEqual([]))
  return (heading) => {
    const cases = byHeading.get(heading)
    left.delete(heading)
    if (!cases) throw new Error(`There is no "${heading}" in ${page.pathname}.`)
    return cases as Case[]
  }
}

/** The parts of a cell, by ` | `: none of an empty cell, and `""` for an empty part. */
export const partsOf = (cell: string): string[] =>
  cell === '' ? [] : cell.split(' | ').map((part) => (part === '""' ? '' : part))
