import { defineConfig } from 'tsup'
import { writeLicenses } from '../../.build/licenses.js'

const ALL_BUT_COPYDESK = /^(?!copydesk(?:\/|$))/

// Readers of formats are in the bundle: `npm install @copydesk/corpus` brings this package, copydesk, and no more.
export default defineConfig({
  entry: { index: 'src/index.ts', cli: 'src/cli.ts', main: 'src/main.ts', worker: 'src/run/worker.ts' },
  format: 'esm',
  target: 'es2023',
  platform: 'node',
  splitting: true,
  clean: true,
  silent: true,
  external: ['copydesk', 'copydesk/node', 'copydesk/feed', 'copydesk/site'],
  esbuildPlugins: [writeLicenses],
  noExternal: [ALL_BUT_COPYDESK],
  banner: {
    js: "import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);",
  },
  esbuildOptions: (options) => {
    options.minifySyntax = true
    options.minifyWhitespace = true
  },
  // `npm run check:code` checks the types.
  dts: { entry: { index: 'src/index.ts', cli: 'src/cli.ts' }, compilerOptions: { noCheck: true } },
})
