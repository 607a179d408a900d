import { execFile } from 'node:child_process'
import { chmodSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { defineConfig, type Options } from 'tsup'
import { IMPORTED, REQUIRED, sourcesOf } from './.build/entries.js'
import { fingerprint } from './.build/fingerprint.js'
import { writeLicenses } from './.build/licenses.js'
import { write, writePacks } from './.build/packs.js'
import { beside, standInsForNode } from './.build/stand-ins.js'
import { manPage } from './src/cli/man.js'

rmSync('dist', { recursive: true, force: true })

/** The types, in a process of their own: they take as long as all the rest. */
const types = promisify(execFile)(process.execPath, [
  '.build/types.mjs',
  ...[REQUIRED, IMPORTED].map((names) => JSON.stringify(names)),
])

writePacks()
write('copydesk.1', manPage(fingerprint().version).trimEnd())
// Node, Bun, and Deno run one bundle for both formats, so a program that uses both has its state once.
for (const name of REQUIRED) write(`${name}.js`, `export * from './${name}.cjs'`)
write('cli.js', "#!/usr/bin/env node\nimport './cli.cjs'")
chmodSync('dist/cli.js', 0o755)

/** V8 checks a literal with `\p{…}` when it reads a file and again when it runs it, but a `new RegExp` once. */
const WITHOUT_LITERALS = { 'regexp-unicode-property-escapes': false }

/** Node prints the line that throws, whole: it is to fit a terminal. */
const LINE = 100

const shared: Options = {
  // What Node 20 speaks. The target `node20` would make a `new RegExp` of each `/\p{L}/u`, which no bundler can drop.
  target: 'es2023',
  silent: true,
}

/** What cheerio imports and no page needs: a parser and a serializer, three quarters of its size. */
const WITHOUT_PARSER = { htmlparser2: resolve('.build/unused.cjs'), 'dom-serializer': resolve('.build/unused.cjs') }

/** For Node, Bun, and Deno: few files, loaded when they are needed. */
const bundles: Options = {
  ...shared,
  format: 'cjs',
  entry: {
    ...sourcesOf(REQUIRED),
    cli: 'src/cli/main.ts',
    worker: 'src/node/pool/worker.ts',
    // Required on the first call: see `src/load.cts`.
    'text-engine': 'src/text-engine.ts',
    'page-engine': 'src/page-engine.ts',
    'document-engine': 'src/document-engine.ts',
    selectors: 'src/html/parse/select.ts',
  },
  treeshake: true, // by Rollup, which then writes CommonJS: what tsup uses without it puts `?.` and `??` into functions
  splitting: true, // what two entries share is loaded once, and zod stays out of all but one
  // As one file cheerio loads in a third of the time, and in jest with jsdom too.
  noExternal: [/^cheerio\/slim$/],
  esbuildPlugins: [beside('load.cjs'), standInsForNode, writeLicenses],
  esbuildOptions: (options) => {
    options.charset = 'utf8' // thirty languages as escapes take a third more
    options.alias = WITHOUT_PARSER
    options.supported = WITHOUT_LITERALS
    options.define = {
      'import.meta.url': '__filename',
      COPYDESK_BUILD: JSON.stringify(JSON.stringify(fingerprint())),
    }
    options.minifySyntax = true
  },
  // esbuild shortens all names or none. Terser leaves those of functions, which stack traces show.
  minify: 'terser',
  terserOptions: { toplevel: false, compress: false, format: { max_line_len: LINE } },
  onSuccess: async () => {
    await types
  },
}

/** What the bundles require, as it is. */
const loader: Options = { ...shared, format: 'cjs', entry: ['src/load.cts'], bundle: false }

/** For bundlers: one module a file, of which they take what a program calls. */
const modules: Options = {
  ...shared,
  format: 'esm',
  entry: [
    'src/**/*.ts',
    '!src/{cli,node,report,testing}/**',
    '!src/{jest,node,rehype,vitest}.ts',
    '!src/**/*.{d,node}.ts',
    '!src/html/parse/cheerio.ts',
    // Compiled by `writePacks`.
    '!src/rules/{*/**,{ad-marker,default,trailer}-packs.ts,sheet.ts}',
    '!src/locale/{[a-z][a-z],by-language,letters,locale,locales,neighbours.table,serbian,words,words-in}.ts',
  ],
  outDir: 'dist/modules',
  bundle: false,
  esbuildOptions: (options) => {
    options.charset = 'utf8'
    options.minifySyntax = true
  },
}

/** The same of cheerio as a module of its own, which `modules` import. */
const selectors: Options = {
  ...shared,
  format: 'esm',
  entry: ['src/html/parse/cheerio.ts'],
  outDir: 'dist/modules/html/parse',
  minify: true, // nobody reads it here
  noExternal: [/^cheerio\/slim$/],
  esbuildOptions: (options) => {
    options.alias = WITHOUT_PARSER
    options.conditions = ['browser']
    options.legalComments = 'none' // dist/licenses.txt has them
  },
}

/** For what can be imported but not required: each with what it takes, but for other packages and for copydesk itself. */
const lone: Options = {
  ...shared,
  format: 'esm',
  entry: sourcesOf(IMPORTED),
  esbuildPlugins: [beside('index.js'), beside('load.cjs'), standInsForNode],
  esbuildOptions: (options) => {
    options.charset = 'utf8'
    options.minifySyntax = true
    options.minifyWhitespace = true
    options.lineLimit = LINE
  },
}

export default defineConfig([bundles, loader, modules, selectors, lone])
