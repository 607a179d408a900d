import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { COMMAND, entriesFor } from './entries.js'

/**
 * Writes the modules that stand for the CommonJS files: Node, Bun and Deno load one bundle whichever way it is asked for,
 * so that it is there once, and loads what a text needs while the text waits.
 */
export function writeWrappers(): void {
  for (const name of entriesFor('bundlers', 'node')) {
    const names = namesIn(readFileSync(`dist/${name}.cjs`, 'utf8'))
    writeFileSync(`dist/${name}.js`, `import all from './${name}.cjs'\nexport const { ${names.join(', ')} } = all\n`)
  }
  for (const name of Object.keys(COMMAND)) {
    writeFileSync(`dist/${name}.js`, `#!/usr/bin/env node\nimport './${name}.cjs'\n`)
    chmodSync(`dist/${name}.js`, 0o755)
  }
  writePackWrappers()
}

const EXPORT = /\bexports\.(\w+) = /g

/** What a file gives: read, not run, for some cannot be run outside of a test runner. */
function namesIn(code: string): string[] {
  return [...new Set(Array.from(code.matchAll(EXPORT), ([, name]) => name as string))].sort()
}

/** `copydesk/packs/de`, of the bundle that has them all. */
function writePackWrappers(): void {
  mkdirSync('dist/packs', { recursive: true })
  for (const lang of languagesIn('dist/rules')) {
    writeFileSync(`dist/packs/${lang}.cjs`, `exports.${lang} = require('../packs.cjs').${lang}\n`)
    writeFileSync(`dist/packs/${lang}.js`, `import all from './${lang}.cjs'\nexport const { ${lang} } = all\n`)
  }
}

/** `de.cjs` → `de`; `de.trailer.cjs` is a part of it. */
export const languagesIn = (folder: string): string[] =>
  readdirSync(folder).flatMap((file) => /^([a-z]+)\.cjs$/.exec(file)?.[1] ?? [])
