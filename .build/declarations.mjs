// Finishes the declarations that tsup wrote: `npm run build` runs it last.
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'

const MODULE = /((?:from|import) '\.[^']*)\.js'/g
/** Compilers from TypeScript 7 on look for the types of Node only where they are told of them. */
const NODE_TYPES = '/// <reference types="node" />'
/** What can be imported but not required has no types for CommonJS. */
const MODULES_ONLY = new Set(['vitest', 'rehype'])
/** Where the types of another package go in, one who imports gets them as that package has them for who imports. */
const OF_ITS_OWN = new Set(['schema'])

const names = readdirSync('dist').flatMap((file) => /^(.+)\.d\.ts$/.exec(file)?.[1] ?? [])
const entries = new Set(readdirSync('dist').flatMap((file) => /^([a-z]+)\.js$/.exec(file)?.[1] ?? []))
const rewrite = (path, change) => writeFileSync(path, change(readFileSync(path, 'utf8')))

rewrite('dist/node.d.ts', (types) => (types.startsWith(NODE_TYPES) ? types : `${NODE_TYPES}\n${types}`))
/** Rollup has the types of one test runner load those of the other, which a project with one runner does not have. */
rewrite('dist/vitest.d.ts', (types) => types.replace("import './jest.js';\n", ''))

/**
 * Types are there once, as CommonJS, which every compiler can load from either: who imports gets the same types as who
 * requires, so that one can hand a document to the other.
 */
for (const name of names) {
  const [own, once] = [`dist/${name}.d.ts`, `dist/${name}.d.cts`]
  rewrite(own, (types) => types.replace(MODULE, "$1.cjs'"))
  if (MODULES_ONLY.has(name)) continue
  if (OF_ITS_OWN.has(name)) writeFileSync(once, readFileSync(own, 'utf8'))
  else renameSync(own, once)
  if (entries.has(name) && !OF_ITS_OWN.has(name)) writeFileSync(own, `export * from './${name}.cjs'\n`)
}

/** Those of each pack are all alike. */
for (const file of readdirSync('dist/packs').filter((name) => name.endsWith('.cjs'))) {
  const lang = file.replace('.cjs', '')
  const pack = `import type { RulePack } from '../packs.cjs'\n\nexport declare const ${lang}: RulePack\n`
  writeFileSync(`dist/packs/${lang}.d.cts`, pack)
  writeFileSync(`dist/packs/${lang}.d.ts`, `export * from './${lang}.cjs'\n`)
}
