import type { CleanDocument, CleanerOptions, Hints } from 'copydesk'
import type { As } from './protocol.js'

/** A value as one would write it: `{ quotes: 'curly', keep: ['byline'] }` */
export function literal(value: unknown): string {
  if (typeof value === 'string') return quoted(value)
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  const entries = Object.entries(value).map(
    ([name, one]) => `${NAME.test(name) ? name : quoted(name)}: ${literal(one)}`,
  )
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`
}

const NAME = /^[a-z]\w*$/i
const quoted = (text: string) => `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`

const isPlain = (options: CleanerOptions) => Object.keys(options).length === 0

/** The statement that makes the cleaner of the page, with its import. */
function cleanerCode(as: As, options: CleanerOptions): string {
  if (as === 'auto' && isPlain(options)) return `import { clean } from 'copydesk'\n`
  const name = as === 'text' ? 'createTextCleaner' : 'createCleaner'
  return `import { ${name} } from 'copydesk'\n\nconst clean = ${name}(${isPlain(options) ? '' : literal(options)})\n`
}

/** A program that does what the page shows. */
export function programCode(as: As, options: CleanerOptions, hints: Hints): string {
  const told = Object.keys(hints).length === 0 ? '' : `, ${literal(hints)}`
  return `${cleanerCode(as, options)}\nconst doc = clean(source${told})\nconsole.log(doc.text)\n`
}

const LONGEST = 20_000

/** The source and its text as a test for Vitest; without the source if it is long. */
export function testCode(
  source: string,
  { text, title, quality }: CleanDocument,
  as: As,
  options: CleanerOptions,
  hints: Hints,
): string {
  const told = Object.keys(hints).length === 0 ? '' : `, ${literal(hints)}`
  const [load, input] =
    source.length > LONGEST
      ? [`import { readFileSync } from 'node:fs'\n`, `readFileSync(new URL('fixture.txt', import.meta.url), 'utf8')`]
      : ['', literal(source)]
  const lines = text.split('\n').filter((line) => line !== '')
  const kept = source.length > LONGEST ? lines.slice(0, 20) : lines
  return `${load}import 'copydesk/vitest'
${cleanerCode(as, options)}import { expect, it } from 'vitest'

const source = ${input}

it(${literal(title ? `cleans “${title}”` : 'cleans this text')}, () => {
  const doc = clean(source${told})
  expect(doc).toHaveVerdict('${quality.verdict}')
  expect(doc).toKeep([
${kept.map((line) => `    ${literal(line)},`).join('\n')}
  ])
${source.length > LONGEST ? '' : `  expect(doc.text).toBe(${literal(text)})\n`}})
`
}
