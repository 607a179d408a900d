// Writes src/repair/references.table.ts: the character references that `he` decodes. Run it after an update of `he`:
// node training/references.mjs
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import he from 'he'

const meaningOf = (name) => he.decode(`&${name};`)

// The names are in the patterns of `he`. `&notit;` → `¬it;`: such a name only begins like one.
const code = readFileSync(createRequire(import.meta.url).resolve('he'), 'utf8')
const names = [...new Set(code.match(/\b[A-Za-z][A-Za-z0-9]{1,31}\b/g))]
  .filter((name) => name === 'semi' || !meaningOf(name).endsWith(';'))
  .sort((a, b) => (meaningOf(a) < meaningOf(b) ? -1 : 1))

let before = 0
const points = names.map((name) => {
  const [first = 0, ...others] = Array.from(meaningOf(name), (character) => character.codePointAt(0))
  const step = first - before
  before = first
  return [step, ...others].map((number) => number.toString(36)).join('+')
})

const numbers = Array.from({ length: 0x100 }, (_, number) => [number, he.decode(`&#${number};`)])
const exceptions = Object.fromEntries(numbers.filter(([number, meaning]) => meaning !== String.fromCharCode(number)))
const lines = Object.entries(exceptions).map(([number, meaning]) => {
  const escaped = `\\u${meaning.charCodeAt(0).toString(16).padStart(4, '0')}`
  return `  ${number}: '${meaning < ' ' || (meaning >= '\x7f' && meaning <= '\xa0') ? escaped : meaning.replace("'", "\\'")}',`
})

writeFileSync(
  'src/repair/references.table.ts',
  `// Written by training/references.mjs from the tables of he (MIT), © Mathias Bynens, https://mths.be/he

/** The names of character references, sorted by their meaning. */
export const NAMES =
  '${names.join(' ')}'

/** The code points of each name, in base 36. The first is the difference from the first code point of the name before. */
export const POINTS =
  '${points.join(' ')}'

/** Numbers that do not mean their code point, mostly characters of Windows-1252. */
export const NUMBERS: Readonly<Record<number, string>> = {
${lines.join('\n')}
}
`,
)
