import { readFileSync } from 'node:fs'

const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, object> }

/** Entries of package.json by name, `index` for `copydesk` itself: each is built from the file of its name in `src`. */
const namesOf = (isRequired: boolean): string[] =>
  Object.entries(exports)
    .filter(([path, files]) => /^\.(?:\/[a-z]+)?$/.test(path) && 'require' in files === isRequired)
    .map(([path]) => path.slice(2) || 'index')

/** Entries that can be imported and required. */
export const REQUIRED = namesOf(true)
/** Entries that can be imported but not required, such as the matchers of a test runner. */
export const IMPORTED = namesOf(false)

/** Their sources by name, for the build. */
export const sourcesOf = (names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, `src/${name}.ts`]))
