import { existsSync, readdirSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'

const entry = {
  index: 'src/index.ts',
  text: 'src/text.ts',
  core: 'src/core.ts',
  packs: 'src/packs.ts',
  schema: 'src/schema.ts',
  node: 'src/node.ts',
}

// A file for each pack, so that a bundler drops those that nobody asks for.
const packs = Object.fromEntries(
  readdirSync('src/rules', { withFileTypes: true })
    .filter((room) => room.isDirectory() && existsSync(`src/rules/${room.name}/index.ts`))
    .map(({ name }) => [`packs/${name}`, `src/rules/${name}/index.ts`]),
)

const shared: Options = {
  // What Node 20 speaks. The target `node20` would make a `new RegExp` of each `/\p{L}/u`, which no bundler can drop.
  target: 'es2023',
  splitting: true, // what two entries share is loaded once, and zod stays out of all but one
  sourcemap: true,
  esbuildOptions: (options) => {
    options.sourcesContent = false // the maps lead to src/, which is in the package
  },
}

export default defineConfig([
  { ...shared, format: 'esm', entry: { ...entry, ...packs, cli: 'src/cli/main.ts' }, dts: { entry } },
  { ...shared, format: 'cjs', entry: { ...entry, ...packs }, dts: { entry } },
])
