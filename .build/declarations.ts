import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

const MODULE = /(from '\.[^']*)\.js'/g

/** Writes the declarations of each pack, which are all alike, and those for CommonJS, which only lead to each other. */
export function writeDeclarations(): void {
  const langs = readdirSync('src/rules').filter((name) => /^(?:any|[a-z]{2})$/.test(name))
  for (const lang of langs) {
    const pack = `import type { RulePack } from '../packs.js'\n\nexport declare const ${lang}: RulePack\n`
    writeFileSync(`dist/packs/${lang}.d.ts`, pack)
  }
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  for (const file of files.filter((name) => name.endsWith('.d.ts'))) {
    const code = readFileSync(`dist/${file}`, 'utf8').replace(MODULE, "$1.cjs'")
    writeFileSync(`dist/${file.replace(/\.d\.ts$/, '.d.cts')}`, code)
  }
}
