import { rmSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'
import { inlineCheerio, trimCheerio } from './.build/cheerio.js'
import { keepMaps } from './.build/commonjs-maps.js'
import { COMMAND, entriesFor, sourcesOf, WORKER } from './.build/entries.js'
import { extractWords } from './.build/extract-words.js'
import { fingerprint } from './.build/fingerprint.js'
import { joinChunks } from './.build/join-chunks.js'
import { writeLicenses } from './.build/licenses.js'
import { writeManPage } from './.build/man.js'
import { onDemand } from './.build/on-demand.js'
import { loadHeOnFirstCall, loadOnFirstCall, writeRequires } from './.build/on-first-call.js'
import { makeOnFirstUse } from './.build/on-first-use.js'
import { writeProofs } from './.build/proofs.js'
import { extractReferences } from './.build/references.js'
import { extractFamilies, serializePacks } from './.build/serialize-packs.js'
import { shareIndex } from './.build/share-index.js'
import { thinMaps } from './.build/source-maps.js'
import { trimModules } from './.build/trim-modules.js'
import { writeWrappers } from './.build/wrappers.js'

rmSync('dist', { recursive: true, force: true })

/**
 * What esbuild is to write in other words for CommonJS. tsup makes that by sucrase, which trades `??` and `?.` for calls
 * of functions; and V8 checks a literal with `\p{…}` when it reads a file and again when it makes it, but a `new RegExp`
 * once (13 of 90 ms of `require('copydesk/text')`).
 */
const unlike = { 'nullish-coalescing': false, 'optional-chain': false, 'regexp-unicode-property-escapes': false }

/** Node prints the line that throws, whole: it is to fit a terminal. */
const LINE = 100

const shared: Options = {
  // What Node 20 speaks. The target `node20` would make a `new RegExp` of each `/\p{L}/u`, which no bundler can drop.
  target: 'es2023',
  silent: true,
  sourcemap: true,
}

/** For Node, Bun and Deno: few files, read when they are called for. */
const bundles: Options = {
  ...shared,
  format: 'cjs',
  entry: { ...sourcesOf(entriesFor('bundlers', 'node')), ...COMMAND, ...WORKER },
  splitting: true, // what two entries share is loaded once, and zod stays out of all but one
  // As one file cheerio loads in a third of the time, and in jest with jsdom too; `he` is left to a plugin.
  noExternal: [/^cheerio\/slim$/, 'he'],
  esbuildPlugins: [
    serializePacks('commonjs'),
    extractWords,
    loadOnFirstCall,
    loadHeOnFirstCall,
    makeOnFirstUse,
    writeLicenses,
    trimCheerio,
  ],
  plugins: [writeRequires, keepMaps],
  esbuildOptions: (options) => {
    options.charset = 'utf8' // thirty languages as escapes take a third more
    options.supported = unlike
    options.define = { 'import.meta.url': '__filename', COPYDESK_BUILD: JSON.stringify(fingerprint()) }
    options.minifySyntax = true
    options.minifyWhitespace = true
    options.minifyIdentifiers = true
    options.lineLimit = LINE
  },
  onSuccess: async () => {
    joinChunks()
    thinMaps('dist', COMMONJS_FILE)
    writeWrappers()
    await writeProofs()
    await writeManPage()
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
    '!src/rules/{any,[a-z][a-z]}/!(index).ts',
    '!src/locale/{by-language,locale,locales,neighbours.table,words-in}.ts',
  ],
  outDir: 'dist/modules',
  bundle: false,
  esbuildPlugins: [serializePacks('module'), extractWords, extractFamilies, extractReferences, inlineCheerio, onDemand],
  esbuildOptions: (options) => {
    options.charset = 'utf8'
    options.minifySyntax = true
  },
  onSuccess: async () => trimModules(),
}

const COMMONJS_FILE = /\.cjs$/
const LONE_FILE = new RegExp(`^(?:${entriesFor('modules').join('|')})\\.js$`)

/** For what can be imported but not required: each with what it takes, but for other packages and for copydesk itself. */
const lone: Options = {
  ...shared,
  format: 'esm',
  entry: sourcesOf(entriesFor('modules')),
  esbuildPlugins: [extractWords, shareIndex],
  esbuildOptions: (options) => {
    options.charset = 'utf8'
    options.minifySyntax = true
    options.minifyWhitespace = true
    options.lineLimit = LINE
  },
  onSuccess: async () => thinMaps('dist', LONE_FILE),
}

/** Types, for all of them; `.build/declarations.mjs` finishes them. */
const declarations: Options = {
  ...shared,
  format: 'esm',
  // What the two for test runners share has types of its own, or one would import those of the other's runner.
  entry: { testing: 'src/testing/index.ts', ...sourcesOf(entriesFor('bundlers', 'node', 'modules')) },
  dts: { only: true },
}

export default defineConfig(({ dts }) => [
  bundles,
  modules,
  ...(entriesFor('modules').length > 0 ? [lone] : []),
  ...(dts === false ? [] : [declarations]),
])
