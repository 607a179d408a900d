// Cleans the article beside this file, or one that is named, and shows the document and its receipt: `npm run demo`.
import { readFileSync } from 'node:fs'
import { styleText } from 'node:util'
import { clean, explain } from 'copydesk'

const { env, stdout } = process
const isColoured = env.FORCE_COLOR ? env.FORCE_COLOR !== '0' : stdout.isTTY && !env.NO_COLOR && env.TERM !== 'dumb'
const paint = (style, words) => (isColoured ? styleText(style, words, { validateStream: false }) : words)
const heading = (words) => console.log(`\n${paint('bold', words)}`)

const article = process.argv[2] ?? new URL('seed.txt', import.meta.url)
const { text, blocks, changes, found, quality, ...rest } = clean(readFileSync(article, 'utf8'))
const share = Math.round(quality.removed * 100)

heading('The text')
console.log(text)

heading('The document')
const kinds = blocks.map(({ kind }) => kind)
const fields = {
  ...rest,
  blocks: [...new Set(kinds)].map((kind) => `${kinds.filter((other) => other === kind).length} × ${kind}`),
  found: Object.keys(found),
  removed: `${share} % of the source`,
}
for (const [name, value] of Object.entries(fields)) {
  if (value.length === 0) continue
  const told = typeof value === 'string' ? value : Array.isArray(value) ? value.join(', ') : JSON.stringify(value)
  console.log(`${paint('cyan', name.padEnd(10))} ${told}`)
}

heading(`The receipt: ${changes.length} changes`)
for (const line of explain({ changes }, { group: 'rule' }).split('\n')) {
  const [place, ...told] = line.split('  ')
  console.log([paint('dim', place.padStart(11)), ...told].join('  '))
}
