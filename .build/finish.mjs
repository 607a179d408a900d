// Writes what stands beside the CommonJS bundles: modules that hand them on, and one set of types for both.
// `npm run build` runs it last.
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'

const EXPORT = /\bexports\.(\w+) = /g
/** How Rollup exports what comes from another chunk. */
const GETTER =
  /Object\.defineProperty\(exports, "(\w+)", \{\n\s*enumerable: true,\n\s*get: function \(\) \{ return ([\w$.]+); \}\n\}\);/g
const MODULE = /((?:from|import) '\.[^']*)\.js'/g
/** Compilers from TypeScript 7 on load the types of Node only if a file refers to them. */
const NODE_TYPES = '/// <reference types="node" />'
/** Entries that cannot be required. */
const MODULES_ONLY = new Set(['vitest', 'rehype'])

const namesIn = (folder, pattern) => readdirSync(folder).flatMap((file) => pattern.exec(file)?.[1] ?? [])
const rewrite = (path, change) => writeFileSync(path, change(readFileSync(path, 'utf8')))

/** Node, Bun and Deno load one CommonJS bundle for both formats, so its code is there once and can load more while a text waits. */
function writeModule(path) {
  // Test runners can replace a plain value. The lines stay where source maps expect them.
  rewrite(`${path}.cjs`, (code) => code.replace(GETTER, 'exports.$1 = $2;\n\n\n'))
  // The names are read, not asked for: some bundles run in a test runner only.
  const names = new Set(Array.from(readFileSync(`${path}.cjs`, 'utf8').matchAll(EXPORT), ([, name]) => name))
  const list = [...names].sort().join(', ')
  writeFileSync(`${path}.js`, `import all from './${basename(path)}.cjs'\nexport const { ${list} } = all\n`)
}

const types = namesIn('dist', /^(.+)\.d\.ts$/)
const required = types.filter((name) => existsSync(`dist/${name}.cjs`))
for (const name of required) writeModule(`dist/${name}`)
writeFileSync('dist/cli.js', "#!/usr/bin/env node\nimport './cli.cjs'\n")
chmodSync('dist/cli.js', 0o755)

rewrite('dist/node.d.ts', (text) => (text.startsWith(NODE_TYPES) ? text : `${NODE_TYPES}\n${text}`))
// Rollup has the types of one test runner load those of the other, which a project with one runner lacks.
rewrite('dist/vitest.d.ts', (text) => text.replace("import './jest.js';\n", ''))

// One declaration for both formats, so that a document from `import` fits a function from `require`.
for (const name of types) {
  const [own, shared] = [`dist/${name}.d.ts`, `dist/${name}.d.cts`]
  rewrite(own, (text) => text.replace(MODULE, "$1.cjs'"))
  if (MODULES_ONLY.has(name)) continue
  // The schema has the types of zod, which differ by format.
  if (name === 'schema') writeFileSync(shared, readFileSync(own, 'utf8'))
  else renameSync(own, shared)
  if (required.includes(name) && name !== 'schema') writeFileSync(own, `export * from './${name}.cjs'\n`)
}

// `copydesk/packs/de` is a part of the bundle with all packs.
mkdirSync('dist/packs', { recursive: true })
for (const lang of namesIn('dist/rules', /^([a-z]+)\.cjs$/)) {
  const path = `dist/packs/${lang}`
  writeFileSync(`${path}.cjs`, `exports.${lang} = require('../packs.cjs').${lang}\n`)
  writeModule(path)
  writeFileSync(
    `${path}.d.cts`,
    `import type { RulePack } from '../packs.cjs'\n\nexport declare const ${lang}: RulePack\n`,
  )
  writeFileSync(`${path}.d.ts`, `export * from './${lang}.cjs'\n`)
}
