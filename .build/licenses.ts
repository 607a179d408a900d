import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'esbuild'

const PACKAGE = /^(.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/
const LICENSE = /^licen[sc]e/i

/** Writes what the makers of packages that are in the bundles ask to be said of them. */
export const writeLicenses: Plugin = {
  name: 'write-licenses',
  setup({ onEnd }) {
    onEnd(({ metafile }) => {
      const folders = Object.keys(metafile?.inputs ?? {}).flatMap((path) => PACKAGE.exec(path)?.[1] ?? [])
      const notices = [...new Set(folders)].sort().map(noticeOf)
      mkdirSync('dist', { recursive: true }) // no bundle may have been written yet
      writeFileSync('dist/licenses.txt', `The bundles hold code of these packages.\n\n${notices.join('\n\n')}\n`)
    })
  },
}

function noticeOf(folder: string): string {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((path) => LICENSE.test(path))
  const words = file === undefined ? `By ${author?.name ?? author}.` : readFileSync(join(folder, file), 'utf8').trim()
  return `${name} ${version} (${license})\n\n${words}`
}
