// What the benches share: a table in Markdown, and its place in README.md, between `<!-- bench:NAME -->` and its end.
import { readFileSync, writeFileSync } from 'node:fs'

const README = new URL('../README.md', import.meta.url)

/** `[['', 'a'], ['b', 1]]` → a table of which the first row is the head. */
export function tableOf([head, ...rows]) {
  const line = (cells) => `| ${cells.join(' | ')} |`.replace('|  |', '| |')
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** Prints a text; with `--write` it goes into README.md as well. */
export function publish(name, text) {
  console.log(`${text}\n`)
  if (!process.argv.includes('--write')) return
  const [start, end] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`]
  const readme = readFileSync(README, 'utf8')
  const from = readme.indexOf(start)
  const to = readme.indexOf(end)
  if (from < 0 || to < from) throw new Error(`README.md has no ${start} … ${end}`)
  writeFileSync(README, `${readme.slice(0, from + start.length)}\n${text}\n${readme.slice(to)}`)
}

/** `--name value` on the command line. */
export function flag(name, otherwise) {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? otherwise : process.argv[at + 1]
}
