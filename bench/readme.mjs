// What the benches share: a table in Markdown, and its place in a page of docs/, between `<!-- bench:NAME -->` and its end.
import { readFileSync, writeFileSync } from 'node:fs'

/** `[['', 'a'], ['b', 1]]` → a table of which the first row is the head. */
export function tableOf([head, ...rows]) {
  const line = (cells) => `| ${cells.join(' | ')} |`.replace('|  |', '| |')
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** Prints a text; with `--write` it goes into a page of docs/ as well. */
export function publish(name, text, page = 'encoding') {
  console.log(`${text}\n`)
  if (!process.argv.includes('--write')) return
  const [start, end] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`]
  const path = new URL(`../docs/${page}.md`, import.meta.url)
  const docs = readFileSync(path, 'utf8')
  const from = docs.indexOf(start)
  const to = docs.indexOf(end)
  if (from < 0 || to < from) throw new Error(`docs/${page}.md has no ${start} … ${end}`)
  writeFileSync(path, `${docs.slice(0, from + start.length)}\n${text}\n${docs.slice(to)}`)
}

/** `--name value` on the command line. */
export function flag(name, otherwise) {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? otherwise : process.argv[at + 1]
}
