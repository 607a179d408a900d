import { execFile } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { defineConfig, type Options } from 'tsup'
import { IMPORTED, REQUIRED, sourcesOf } from './.build/entries.js'
import { fingerprint } from './.build/fingerprint.js'
import { writeLicenses } from './.build/licenses.js'
import { writeModules } from './.build/modules.js'
import { writeProofs } from './.build/proofs.js'
import { extractFamilies, extractWords, serializePacks } from './.build/serialize-packs.js'
import { shareIndex } from './.build/share-index.js'
import { thinMaps } from './.build/source-maps.js'
import { restoreRequire, standInsForNode } from './.build/stand-ins.js'
import { manPage } from './src/cli/man.js'

rmSync('dist', { recursive: true, force: true })

/** The types, in a process of their own: they take as long as all the rest. */
const types = promisify(execFile)(process.execPath, [
  '.build/types.mjs',
  ...[REQUIRED, IMPORTED].map((names) => JSON.stringify(names)),
])

/** V8 checks a literal with `\p{…}` when it reads a file and again when it runs it, but a `new RegExp` once. */
const WITHOUT_LITERALS = { 'regexp-unicode-property-escapes': false }

/** Node prints the line that throws, whole: it is to fit a terminal. */
const LINE = 100

const shared: Options = {
  // What Node 20 speaks. The target `node20` would make a `new RegExp` of each `/\p{L}/u`, which no bundler can drop.
  target: 'es2023',
  silent: true,
  sourcemap: true,
}

/** What cheerio imports and no page needs: a parser and a serializer, three quarters of its size. */
const WITHOUT_PARSER = { htmlparser2: resolve('.build/unused.cjs'), 'dom-serializer': resolve('.build/unused.cjs') }

/** For Node, Bun and Deno: few files, read when they are called for. */
const bundles: Options = {
  ...shared,
  format: 'cjs',
  entry: {
    ...sourcesOf(REQUIRED),
    cli: 'src/cli/main.ts',
    worker: 'src/node/pool/worker.ts',
    // Required on the first call: see `src/text-engine.node.ts` and its like.
    'text-engine': 'src/text-engine.ts',
    'page-engine': 'src/page-engine.ts',
    'document-engine': 'src/document-engine.ts',
    selectors: 'src/html/parse/select.ts',
  },
  treeshake: true, // by Rollup, which then writes CommonJS, with maps that are right
  splitting: true, // what two entries share is loaded once, and zod stays out of all but one
  // As one file cheerio loads in a third of the time, and in jest with jsdom too.
  noExternal: [/^cheerio\/slim$/],
  esbuildPlugins: [serializePacks('commonjs'), extractWords, standInsForNode, writeLicenses],
  plugins: [restoreRequire],
  esbuildOptions: (options) => {
    options.charset = 'utf8' // thirty languages as escapes take a third more
    options.alias = WITHOUT_PARSER
    options.supported = WITHOUT_LITERALS
    options.define = { 'import.meta.url': '__filename', COPYDESK_BUILD: JSON.stringify(fingerprint()) }
    options.minifySyntax = true
    options.minifyWhitespace = true
    options.minifyIdentifiers = true
    options.lineLimit = LINE
  },
  onSuccess: async () => {
    thinMaps('dist', COMMONJS_FILE)
    await writeProofs()
    writeFileSync('dist/copydesk.1', manPage(fingerprint().version))
    writeModules(REQUIRED)
    await types
  },
}

/** For bundlers: one module a file, of which they take what a program calls. */
const modules: Options = {
  ...shared,
  format: 'esm',
  entry: [
    'src/**/*.ts',
    '!src/{cli,node,report}/**',
    '!src/node.ts',
    '!src/**/*.node.ts',
    '!src/html/parse/cheerio.ts',
    '!src/rules/{any,[a-z][a-z]}/!(index).ts',
    '!src/rules/{sheet,text.d}.ts',
    '!src/locale/{by-language,locale,locales,neighbours.table,words-in}.ts',
  ],
  outDir: 'dist/modules',
  bundle: false,
  esbuildPlugins: [serializePacks('module'), extractWords, extractFamilies],
  esbuildOptions: (options) => {
    options.charset = 'utf8'
    options.minifySyntax = true
  },
  onSuccess: async () => thinMaps('dist/modules', MODULE_FILE),
}

/** The same of cheerio as a module of its own, which `modules` import. */
const selectors: Options = {
  ...shared,
  format: 'esm',
  entry: ['src/html/parse/cheerio.ts'],
  outDir: 'dist/modules/html/parse',
  sourcemap: false,
  minify: true, // nobody reads it here
  noExternal: [/^cheerio\/slim$/],
  esbuildOptions: (options) => {
    options.alias = WITHOUT_PARSER
    options.conditions = ['browser']
    options.legalComments = 'none' // dist/licenses.txt has them
  },
}

const MODULE_FILE = /\.js$/
const COMMONJS_FILE = /\.cjs$/
const LONE_FILE = new RegExp(`^(?:${IMPORTED.join('|')})\\.js$`)

/** For what can be imported but not required: each with what it takes, but for other packages and for copydesk itself. */
const lone: Options = {
  ...shared,
  format: 'esm',
  entry: sourcesOf(IMPORTED),
  esbuildPlugins: [extractWords, shareIndex],
  esbuildOptions: (options) => {
    options.charset = 'utf8'
    options.minifySyntax = true
    options.minifyWhitespace = true
    options.lineLimit = LINE
  },
  onSuccess: async () => thinMaps('dist', LONE_FILE),
}

export default defineConfig([bundles, modules, selectors, lone])
