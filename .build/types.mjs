// Writes the types of all entries. Does not check them, which would take longer than all else: `npm run check:code` does.
//   node .build/types.mjs '["index", … entries that can be required]' '["vitest", … and not]'
import { copyFileSync, writeFileSync } from 'node:fs'
import { rollup } from 'rollup'
import { dts } from 'rollup-plugin-dts'

const [required, imported] = process.argv.slice(2).map((list) => JSON.parse(list))
// What the two for test runners share has types of its own, or one would import those of the other's runner.
const input = Object.fromEntries([...required, ...imported].map((name) => [name, `src/${name}.ts`]))
input.testing = 'src/testing/index.ts'

/** Rollup has the types of one test runner load those of the other, which a project with one runner lacks. */
const withoutLoads = { name: 'without-loads', renderChunk: (code) => code.replace(/^import '.+';\n/gm, '') }

const bundle = await rollup({
  input,
  plugins: [dts({ compilerOptions: { noCheck: true } }), withoutLoads],
  onLog: () => {},
})
// One declaration for both formats, so that a document from `import` fits a function from `require`.
await bundle.write({
  dir: 'dist',
  entryFileNames: ({ name }) => (imported.includes(name) ? '[name].d.ts' : '[name].d.cts'),
  chunkFileNames: '[name]-[hash].d.cts',
  // Compilers from TypeScript 7 on load the types of Node only if a file refers to them.
  banner: ({ name }) => (name === 'node' ? '/// <reference types="node" />' : ''),
})
for (const name of required) writeFileSync(`dist/${name}.d.ts`, `export * from './${name}.cjs'\n`)
// The schema has the types of zod, which differ by format.
copyFileSync('dist/schema.d.cts', 'dist/schema.d.ts')
