/**
 * What can be imported, in one place: `copydesk/NAME` by its source file, with `index` for `copydesk` itself. The build
 * makes each, and a test holds `exports` and `typesVersions` of package.json to this list.
 *
 * `bundlers`: made as one module a file too, for what puts programs together. `node`: for programs on Node, Bun and
 * Deno alone. `modules`: for what can be imported but not required, such as the matchers of a test runner.
 */
interface Entry {
  readonly source: string
  readonly for: 'bundlers' | 'node' | 'modules'
}

export const ENTRIES: Readonly<Record<string, Entry>> = {
  index: { source: 'src/index.ts', for: 'bundlers' },
  text: { source: 'src/text.ts', for: 'bundlers' },
  core: { source: 'src/core.ts', for: 'bundlers' },
  packs: { source: 'src/packs.ts', for: 'bundlers' },
  schema: { source: 'src/schema.ts', for: 'bundlers' },
  feed: { source: 'src/feed.ts', for: 'bundlers' },
  site: { source: 'src/site.ts', for: 'bundlers' },
  node: { source: 'src/node.ts', for: 'node' },
  jest: { source: 'src/jest.ts', for: 'node' },
  vitest: { source: 'src/vitest.ts', for: 'modules' },
  rehype: { source: 'src/rehype.ts', for: 'modules' },
}

/** The command line; it is run, not imported. */
export const COMMAND = { cli: 'src/cli/main.ts' }

/** What threads of a pool run; it stands beside the bundles. */
export const WORKER = { worker: 'src/node/pool/worker.ts' }

/** The names of the entries that are for one of these. */
export const entriesFor = (...kinds: readonly Entry['for'][]): string[] =>
  Object.keys(ENTRIES).filter((name) => kinds.includes((ENTRIES[name] as Entry).for))

/** Their sources by name, as the build is told of them. */
export const sourcesOf = (names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, (ENTRIES[name] as Entry).source]))

function filesOf(name: string, kind: Entry['for']) {
  const types = `./dist/${name}.d.ts`
  if (kind === 'modules') return { types, default: `./dist/${name}.js` }
  const file = `./dist/${name}.js`
  return {
    import: { types, ...(kind === 'bundlers' ? { node: file, default: modulePath(name) } : { default: file }) },
    require: { types: `./dist/${name}.d.cts`, default: `./dist/${name}.cjs` },
  }
}

const modulePath = (name: string) =>
  name === 'packs/*' ? './dist/modules/rules/*/index.js' : `./dist/modules/${name}.js`

/** `exports` of package.json. */
export function exportsOfPackage(): Record<string, unknown> {
  const entries = Object.entries(ENTRIES).map(([name, entry]) => [
    name === 'index' ? '.' : `./${name}`,
    filesOf(name, entry.for),
  ])
  return {
    ...Object.fromEntries(entries),
    './packs/*': filesOf('packs/*', 'bundlers'),
    './package.json': './package.json',
  }
}

/** `typesVersions` of package.json, for compilers that do not read `exports`. */
export function typesVersionsOfPackage(): Record<string, unknown> {
  const names = entriesFor('bundlers', 'node').filter((name) => name !== 'index')
  return { '*': Object.fromEntries([...names, 'packs/*'].map((name) => [name, [`./dist/${name}.d.cts`]])) }
}
