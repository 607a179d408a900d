/**
 * What can be imported, in one place: `copydesk/NAME` by its source file, with `index` for `copydesk` itself. The build
 * makes each, and a test holds `exports` and `typesVersions` of package.json to this list (`npx vitest run
 * test/package.test.ts -u` writes nothing: copy what it expects).
 *
 * `bundlers`: made as one module a file too, for what puts programs together. `node`: for programs on Node, Bun and
 * Deno alone.
 */
export const ENTRIES: Readonly<Record<string, { readonly source: string; readonly for: 'bundlers' | 'node' }>> = {
  index: { source: 'src/index.ts', for: 'bundlers' },
  text: { source: 'src/text.ts', for: 'bundlers' },
  core: { source: 'src/core.ts', for: 'bundlers' },
  packs: { source: 'src/packs.ts', for: 'bundlers' },
  schema: { source: 'src/schema.ts', for: 'bundlers' },
  node: { source: 'src/node.ts', for: 'node' },
}

/** The command line; it is run, not imported. */
export const COMMAND = { cli: 'src/cli/main.ts' }

const files = (name: string, isForBundlers: boolean) => ({
  import: {
    types: `./dist/${name}.d.ts`,
    ...(isForBundlers ? { node: `./dist/${name}.js`, default: modulePath(name) } : { default: `./dist/${name}.js` }),
  },
  require: { types: `./dist/${name}.d.cts`, default: `./dist/${name}.cjs` },
})

const modulePath = (name: string) =>
  name === 'packs/*' ? './dist/modules/rules/*/index.js' : `./dist/modules/${name}.js`

/** `exports` of package.json. */
export function exportsOfPackage(): Record<string, unknown> {
  const entries = Object.entries(ENTRIES).map(([name, entry]) => [
    name === 'index' ? '.' : `./${name}`,
    files(name, entry.for === 'bundlers'),
  ])
  return {
    ...Object.fromEntries(entries),
    './packs/*': files('packs/*', true),
    './package.json': './package.json',
  }
}

/** `typesVersions` of package.json, for compilers that do not read `exports`. */
export function typesVersionsOfPackage(): Record<string, unknown> {
  const names = Object.keys(ENTRIES).filter((name) => name !== 'index')
  return { '*': Object.fromEntries([...names, 'packs/*'].map((name) => [name, [`./dist/${name}.d.cts`]])) }
}
