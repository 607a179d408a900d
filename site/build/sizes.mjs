// Writes the table of sizes: what a program weighs that imports a name and nothing else, by esbuild.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../../', import.meta.url))

const PROGRAMS = [
  ['`replay`, `undo`', `export { replay, undo } from 'copydesk'`],
  ['`straightenQuotes`', `export { straightenQuotes } from 'copydesk/text'`],
  ['`decodeEntities`', `export { decodeEntities } from 'copydesk/text'`],
  ['`repairEncoding`', `export { repairEncoding } from 'copydesk/text'`],
  ['`isArticle`', `export { isArticle } from 'copydesk'`],
  ['`cleanText`', `export { cleanText } from 'copydesk/text'`],
  ['`clean`', `export { clean } from 'copydesk'`],
  ['`cleanResponse`', `export { cleanResponse } from 'copydesk/feed'`],
]

/** The bytes that a browser loads for the program, without the languages that load on demand. */
async function weigh(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    minify: true,
    charset: 'utf8',
    write: false,
    outdir: '/out',
    tsconfigRaw: {},
    metafile: true,
    logLevel: 'error',
  }).then(({ outputFiles, metafile }) => {
    const loaded = new Set()
    const visit = (path) => {
      if (loaded.has(path)) return
      loaded.add(path)
      for (const { path: next, kind } of metafile.outputs[path].imports) if (kind === 'import-statement') visit(next)
    }
    visit(Object.keys(metafile.outputs).find((path) => metafile.outputs[path].entryPoint))
    return {
      outputFiles: outputFiles.filter(({ path }) => [...loaded].some((name) => path.endsWith(name.split('/').at(-1)))),
    }
  })
  const all = outputFiles.map(({ contents: code }) => code)
  return {
    raw: all.reduce((sum, { length }) => sum + length, 0),
    packed: all.reduce((sum, code) => sum + brotliCompressSync(code).length, 0),
  }
}

const kilobytes = (bytes) => (bytes / 1000).toFixed(1)

export async function writeSizes() {
  const rows = []
  for (const [name, program] of PROGRAMS) {
    const { raw, packed } = await weigh(program)
    rows.push(`| ${name} | ${kilobytes(packed)} | ${kilobytes(raw)} |`)
  }
  const page = new URL('../pages/guide/sizes.md', import.meta.url)
  const { readFileSync } = await import('node:fs')
  const table = `## Measured for this build\n\nWhat a browser loads for a program that imports these names and nothing else, bundled and minified by esbuild.\nLanguages beside English load on demand and are not counted.\n\n| imports | kB (brotli) | kB (minified) |\n| --- | --- | --- |\n${rows.join('\n')}\n`
  writeFileSync(page, `${readFileSync(page, 'utf8').trimEnd()}\n\n${table}`)
}
