import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The path of the package as npm packs it: the one that `.ci/run` has packed for all checks, or one packed into a folder. */
export function tarball(folder) {
  if (process.env.TARBALL) return process.env.TARBALL
  const args = ['pack', root, '--json', '--ignore-scripts', '--pack-destination', folder]
  const [{ filename }] = JSON.parse(execFileSync('npm', args, { cwd: folder, encoding: 'utf8' }))
  return join(folder, filename)
}
