import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'

const EXPORT = /\bexports\.(\w+) = /g
/** How Rollup exports what comes from another chunk. */
const GETTER =
  /Object\.defineProperty\(exports, "(\w+)", \{\n\s*enumerable: true,\n\s*get: function \(\) \{ return ([\w$.]+); \}\n\}\);/g
const RULES = /^([a-z]+)\.cjs$/

/** Writes modules that hand on the CommonJS bundles of some entries, of each pack, and of the command line. */
export function writeModules(entries: readonly string[]): void {
  for (const name of entries) writeModule(`dist/${name}`)
  writeFileSync('dist/cli.js', "#!/usr/bin/env node\nimport './cli.cjs'\n")
  chmodSync('dist/cli.js', 0o755)
  // `copydesk/packs/de` is a part of the bundle with all packs.
  mkdirSync('dist/packs', { recursive: true })
  for (const lang of readdirSync('dist/rules').flatMap((file) => RULES.exec(file)?.[1] ?? [])) {
    const path = `dist/packs/${lang}`
    const types = `import type { RulePack } from '../packs.cjs'\n\nexport declare const ${lang}: RulePack\n`
    writeFileSync(`${path}.cjs`, `exports.${lang} = require('../packs.cjs').${lang}\n`)
    writeFileSync(`${path}.d.cts`, types)
    writeFileSync(`${path}.d.ts`, `export * from './${lang}.cjs'\n`)
    writeModule(path)
  }
}

/** Node, Bun and Deno load one CommonJS bundle for both formats, so its code is there once and can load more while a text waits. */
function writeModule(path: string): void {
  // Test runners can replace a plain value. The lines stay where source maps expect them.
  const code = readFileSync(`${path}.cjs`, 'utf8').replace(GETTER, 'exports.$1 = $2;\n\n\n')
  writeFileSync(`${path}.cjs`, code)
  // The names are read, not asked for: some bundles run in a test runner only.
  const names = new Set(Array.from(code.matchAll(EXPORT), ([, name]) => name))
  const list = [...names].sort().join(', ')
  writeFileSync(`${path}.js`, `import all from './${basename(path)}.cjs'\nexport const { ${list} } = all\n`)
}
