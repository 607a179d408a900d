// Finishes the declarations that tsup wrote: `npm run build` runs it last.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

const MODULE = /((?:from|import) '\.[^']*)\.js'/g
/** Compilers from TypeScript 7 on look for the types of Node only where they are told of them. */
const NODE_TYPES = '/// <reference types="node" />'

/** Those of each pack are all alike. */
for (const file of readdirSync('dist/packs').filter((name) => name.endsWith('.cjs'))) {
  const lang = file.replace('.cjs', '')
  const pack = `import type { RulePack } from '../packs.js'\n\nexport declare const ${lang}: RulePack\n`
  writeFileSync(`dist/packs/${lang}.d.ts`, pack)
}

const streams = readFileSync('dist/node.d.ts', 'utf8')
if (!streams.startsWith(NODE_TYPES)) writeFileSync('dist/node.d.ts', `${NODE_TYPES}\n${streams}`)

/** Rollup has the types of one test runner load those of the other, which a project with one runner does not have. */
const runner = readFileSync('dist/vitest.d.ts', 'utf8')
writeFileSync('dist/vitest.d.ts', runner.replace("import './jest.js';\n", ''))

/** Those for CommonJS are the same, and lead to each other. */
for (const folder of ['dist', 'dist/packs']) {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.d.ts'))) {
    const code = readFileSync(`${folder}/${file}`, 'utf8').replace(MODULE, "$1.cjs'")
    writeFileSync(`${folder}/${file.replace(/\.d\.ts$/, '.d.cts')}`, code)
  }
}
