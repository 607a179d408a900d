// Writes the types of all entries. Does not check them, which would take longer than all else: `npm run check:code` does.
//   node .build/types.mjs '["index", … entries that can be required]' '["vitest", … and not]'
import { copyFileSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { rollup } from 'rollup'
import { dts } from 'rollup-plugin-dts'
import ts from 'typescript'

const [required, imported] = process.argv.slice(2).map((list) => JSON.parse(list))
const sources = Object.fromEntries([...required, ...imported].map((name) => [name, resolve(`src/${name}.ts`)]))
// What the two for test runners share has types of its own, or one would import those of the other's runner.
sources.testing = resolve('src/testing/index.ts')

const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile)
const emitting = { noEmit: false, declaration: true, emitDeclarationOnly: true, noCheck: true }
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.', emitting)
const program = ts.createProgram(Object.values(sources), options)

/** Has the compiler declare only the modules that declarations import: few of the source, and none of the rules. */
const declared = {
  name: 'declared',
  resolveId: (path, importer) =>
    path.startsWith('.')
      ? resolve(dirname(importer), path.replace(/js$/, 'd.ts'))
      : { id: path, external: importer !== undefined },
  load(id) {
    let declarations
    const emitted = (_, text) => {
      declarations = text
    }
    program.emit(program.getSourceFile(id.replace(/d\.ts$/, 'ts')), emitted, undefined, true)
    return declarations
  },
  // Rollup has the types of one test runner load those of the other, which a project with one runner lacks.
  renderChunk: (code) => code.replace(/^import '.+';\n/gm, ''),
}

const input = Object.fromEntries(Object.entries(sources).map(([name, path]) => [name, path.replace(/ts$/, 'd.ts')]))
const bundle = await rollup({ input, plugins: [declared, dts()], onLog: () => {} })
// One declaration for both formats, so that a document from `import` fits a function from `require`.
await bundle.write({
  dir: 'dist',
  entryFileNames: ({ name }) => (imported.includes(name) ? '[name].d.ts' : '[name].d.cts'),
  chunkFileNames: ({ name }) => `${name.replace(/\.d$/, '')}-[hash].d.cts`,
  // Compilers from TypeScript 7 on load the types of Node only if a file refers to them.
  banner: ({ name }) => (name === 'node' ? '/// <reference types="node" />' : ''),
})
for (const name of required) writeFileSync(`dist/${name}.d.ts`, `export * from './${name}.cjs'\n`)
// The schema has the types of zod, which differ by format.
copyFileSync('dist/schema.d.cts', 'dist/schema.d.ts')
