import { mkdirSync, writeFileSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'
import type { RulePack } from './src/rules/rule.js'
import { seal } from './src/rules/sealed.js'

const entry = {
  index: 'src/index.ts',
  text: 'src/text.ts',
  core: 'src/core.ts',
  packs: 'src/packs.ts',
  schema: 'src/schema.ts',
  node: 'src/node.ts',
  feed: 'src/feed.ts',
  testing: 'src/testing/index.ts', // no entry of the package: what the two for runners share, types and all
  jest: 'src/jest.ts',
}
/** Vitest cannot be required. */
const modules = { ...entry, vitest: 'src/vitest.ts' }

const PACK = /[\\/]rules[\\/]([a-z]+)[\\/]index\.ts$/

/**
 * Writes the rules of each pack as data that is read when a text asks for them (see `src/rules/sealed.ts`): in modules as
 * a string of JSON, in CommonJS, which can read files as it goes, as a file beside the code.
 */
const sealPacks = (format: 'esm' | 'cjs'): NonNullable<Options['esbuildPlugins']>[number] => ({
  name: 'seal-packs',
  setup({ onLoad, esbuild }) {
    onLoad({ filter: PACK }, async ({ path }) => {
      const name = PACK.exec(path)?.[1] as string
      const { outputFiles } = await esbuild.build({ entryPoints: [path], bundle: true, write: false, format: 'esm' })
      const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')
      const pack: RulePack = (await import(`data:text/javascript;base64,${code}`))[name]
      const rules = seal(pack)
      if (format === 'cjs') {
        mkdirSync('dist/packs', { recursive: true })
        writeFileSync(`dist/packs/${name}.json`, rules)
      }
      const read = format === 'cjs' ? `${REQUIRE}('./packs/${name}.json')` : `JSON.parse(${JSON.stringify(rules)})`
      const contents = `import { sealed } from '../sealed.js'
        export const ${name} = /* @__PURE__ */ sealed('${pack.lang}', () => ${read})`
      return { loader: 'js', contents }
    })
  },
})

/** What esbuild takes for a name like any other, where it would wrap a `require`. */
const REQUIRE = 'requirePack'

const requirePacks: NonNullable<Options['plugins']>[number] = {
  name: 'require-packs',
  renderChunk: (code) => ({ code: code.replaceAll(REQUIRE, 'require') }),
}

/**
 * What esbuild is to write in other words for CommonJS. tsup makes that by sucrase, which trades `??` and `?.` for calls
 * of functions; and V8 checks a literal with `\p{…}` when it reads a file and again when it makes it, but a `new RegExp`
 * once (13 of 90 ms of `require('copydesk/text')`).
 */
const unlike = { 'nullish-coalescing': false, 'optional-chain': false, 'regexp-unicode-property-escapes': false }

const shared: Options = {
  // What Node 20 speaks. The target `node20` would make a `new RegExp` of each `/\p{L}/u`, which no bundler can drop.
  target: 'es2023',
  splitting: true, // what two entries share is loaded once, and zod stays out of all but one
  sourcemap: true,
  esbuildOptions: (options, { format }) => {
    options.sourcesContent = false // the maps lead to src/, which is in the package
    options.charset = 'utf8' // thirty languages as escapes take a third more
    if (format === 'cjs') options.supported = unlike
  },
}

export default defineConfig([
  {
    ...shared,
    format: 'esm',
    entry: { ...modules, cli: 'src/cli/main.ts' },
    dts: { entry: modules },
    esbuildPlugins: [sealPacks('esm')],
  },
  {
    ...shared,
    format: 'cjs',
    entry,
    dts: { entry },
    esbuildPlugins: [sealPacks('cjs')],
    plugins: [requirePacks],
  },
])
