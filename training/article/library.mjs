// Builds parts of src/ for the scripts beside this file.

import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

export const print = (line) => process.stdout.write(`${line}\n`)

const modelFile = /model\.table\.js$/
const module = /\.js$/
const root = fileURLToPath(new URL('../../', import.meta.url))

/**
 * Bundles `contents` as a module that stands in src/, and imports it; `model` replaces the trees that ship, and `instead`
 * other modules by the ends of their paths.
 */
export async function load(contents, file, model, instead = {}) {
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
    plugins: [
      {
        name: 'instead',
        setup: (bundle) => {
          if (model) {
            bundle.onResolve({ filter: modelFile }, ({ importer }) =>
              importer.includes('html/article') ? { path: model } : undefined,
            )
          }
          for (const [end, path] of Object.entries(instead)) {
            bundle.onResolve({ filter: module }, (asked) => (asked.path.endsWith(end) ? { path } : undefined))
          }
        },
      },
    ],
    logLevel: 'warning',
  })
  return import(pathToFileURL(file).href)
}
