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
}

const PACK = /[\\/]rules[\\/][a-z]+[\\/]index\.ts$/

/** Writes each pack as a string that is read when a text asks for it: see `src/rules/sealed.ts`. */
const sealPacks: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'seal-packs',
  setup({ onLoad, esbuild }) {
    onLoad({ filter: PACK }, async ({ path }) => {
      const { outputFiles } = await esbuild.build({ entryPoints: [path], bundle: true, write: false, format: 'esm' })
      const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')
      const exported: Record<string, RulePack> = await import(`data:text/javascript;base64,${code}`)
      const packs = Object.entries(exported).map(([name, pack]) => {
        const rules = [pack.lang, seal(pack)].map((part) => JSON.stringify(part)).join()
        return `export const ${name} = /* @__PURE__ */ sealed(${rules})`
      })
      return { loader: 'js', contents: [`import { sealed } from '../sealed.js'`, ...packs].join('\n') }
    })
  },
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
  esbuildPlugins: [sealPacks],
  esbuildOptions: (options, { format }) => {
    options.sourcesContent = false // the maps lead to src/, which is in the package
    options.charset = 'utf8' // thirty languages as escapes take a third more
    if (format === 'cjs') options.supported = unlike
  },
}

export default defineConfig([
  { ...shared, format: 'esm', entry: { ...entry, cli: 'src/cli/main.ts' }, dts: { entry } },
  { ...shared, format: 'cjs', entry, dts: { entry } },
])
