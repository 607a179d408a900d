import { readFileSync } from 'node:fs'

/** A path, or one by what imports: `exports` of package.json. */
type Paths = string | { readonly [condition: string]: Paths }

const { exports: paths } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, Paths> }

/** The entries of package.json by name, `index` for `copydesk` itself: each is built from the file of its name in `src`. */
const ENTRIES = Object.entries(paths)
  .filter(([path]) => !path.includes('*') && !path.endsWith('.json'))
  .map(([path, files]) => ({
    name: path === '.' ? 'index' : path.slice(2),
    isModuleOnly: !Object.hasOwn(Object(files), 'require'),
  }))

const namesOf = (isModuleOnly: boolean) =>
  ENTRIES.filter((entry) => entry.isModuleOnly === isModuleOnly).map(({ name }) => name)

/** Entries that can be imported and required. */
export const REQUIRED = namesOf(false)
/** Entries that can be imported but not required, such as the matchers of a test runner. */
export const IMPORTED = namesOf(true)

/** Their sources by name, for the build. */
export const sourcesOf = (names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, `src/${name}.ts`]))
