import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'

/** Rooms that no text hangs on: what shows documents, and what brings lines in and out. */
const APART = /^(?:cli|node|testing)\//
/** Packages that are part of the bundles and of what comes out. */
const PACKAGES = ['cheerio', 'domhandler', 'domutils', 'entities', 'he', 'htmlparser2']

/**
 * What records of a corpus say of the build that made them: its version, and a hash of all rules, models and code that
 * make a document, with the versions of the packages they call.
 */
export function fingerprint(): { readonly version: string; readonly rules: string } {
  const hash = createHash('sha256')
  const paths = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'))
  for (const path of paths.filter((some) => some.endsWith('.ts') && !APART.test(some)).sort())
    hash
      .update(`${path}\0`)
      .update(readFileSync(`src/${path}`))
      .update('\0')
  for (const name of PACKAGES) hash.update(`${name}@${versionIn(`node_modules/${name}/package.json`)}\0`)
  return { version: versionIn('package.json'), rules: hash.digest('hex').slice(0, 16) }
}

const versionIn = (path: string): string => JSON.parse(readFileSync(path, 'utf8')).version
