// Writes the reference that TypeDoc makes of the entries, as pages of the site: one an entry, in its look and its search.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const pages = fileURLToPath(new URL('../pages/api/', import.meta.url))

/** Each entry is a heading of the first level, its names are of the third, and what these have lies deeper. */
const HEAD = '---\noutline: [2, 3]\n---\n\n'

export function writeReference() {
  const args = ['node_modules/typedoc/bin/typedoc', '--options', 'site/typedoc.json', '--logLevel', 'Warn']
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
  if (status !== 0) throw new Error(`typedoc: exit code ${status}`)
  rmSync(`${pages}entries.md`) // a list of the entries, which the sidebar is
  for (const file of readdirSync(pages).filter((one) => one.endsWith('.md'))) {
    const name = file === 'index.md' ? 'copydesk' : `copydesk/${file.slice(0, -3)}`
    const text = readFileSync(pages + file, 'utf8').replace(/^# .*/, `# ${name}`)
    // Vue would read braces of examples as code of its own.
    writeFileSync(pages + file, HEAD + text.replaceAll('{{', '&#123;&#123;'))
  }
}
