// Builds parts of src/ for the scripts beside this file.

import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

export const print = (line) => process.stdout.write(`${line}\n`)

const module = /\.js$/
const tableFile = /(?<table>model|names)\.table\.js$/
const root = fileURLToPath(new URL('../../', import.meta.url))

/**
 * Bundles `contents` as a module that stands in src/, and imports it; `tables` replace those that ship, by their name, and
 * `instead` other modules by the ends of their paths.
 */
export async function load(contents, file, tables, instead = {}) {
  await build({
    stdin: { contents, resolveDir: `${root}src`, loader: 'ts' },
    absWorkingDir: root,
    nodePaths: [`${root}node_modules`],
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'es2023',
    outfile: file,
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    plugins: [...(tables ? [replacing(tables)] : []), ...Object.entries(instead).map(replacingOne)],
    logLevel: 'warning',
  })
  return import(pathToFileURL(file).href)
}

const replacing = (tables) => ({
  name: 'tables',
  setup: (bundle) =>
    bundle.onResolve({ filter: tableFile }, ({ path, importer }) =>
      importer.includes('html/article') ? { path: tables[tableFile.exec(path).groups.table] } : undefined,
    ),
})

const replacingOne = ([end, path]) => ({
  name: end,
  setup: (bundle) => bundle.onResolve({ filter: module }, (asked) => (asked.path.endsWith(end) ? { path } : undefined)),
})

/** The tables that saw no page of the sites of one fold. */
export const tablesOf = (out, fold) => ({ model: join(out, `fold-${fold}.ts`), names: join(out, `names-${fold}.ts`) })
