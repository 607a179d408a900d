import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { build as esbuild } from 'esbuild'
import { build as vite } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import webpack from 'webpack'
import { WEIGHTS } from '../src/evidence/words.table.js'
import { de, th } from '../src/packs.js'
import { FAMILIES as AD_MARKERS } from '../src/rules/ad-marker-packs.js'
import type { Family } from '../src/rules/rule.js'
import { FAMILIES as TRAILERS } from '../src/rules/trailer-packs.js'
import { casesIn } from './tables.js'

const root = fileURLToPath(new URL('../', import.meta.url))

/**
 * The most that a program may weigh that calls these and nothing else: kilobytes, minified and compressed by brotli, by
 * what it loads at start. Limits have 5 to 10 % of slack: they catch what comes in by mistake. What it `spares` must not be in it.
 */
const PROGRAMS = casesIn(new URL('bundles.txt', import.meta.url))('programs').map(
  ([name, most, spares, code = '']) => ({
    name,
    code: code || `import { ${name} } from 'copydesk'\nconsole.log(${name})`,
    most: Number(most),
    spares: spares?.split(' ') as Part[],
  }),
)

/** A line of a pack in words that no format writes in another way. */
const lineOf = (families: readonly [name: string, rules: Family][]) =>
  families
    .flatMap(([, rules]) => Object.values(rules).flatMap(({ lines = [] }) => lines))
    .find((line) => /^[a-zäöü ()|]{25,}$/.test(line))

/** Those that `stripTrailers` and `stripAdMarkers` bring of every language. */
const brought: readonly string[] = [...AD_MARKERS, ...TRAILERS]
const isBrought = ([name]: readonly [string, unknown]) => brought.includes(name)

type Part = keyof typeof PARTS
/** What is in the code if a part is, however it was made smaller. */
const PARTS = {
  de: lineOf(Object.entries(de.families).filter((family) => !isBrought(family))),
  he: 'CounterClockwiseContourIntegral',
  markup: '[cheerio object]',
  /** Of a language whose words no other part needs. */
  months: th.words?.months,
  rules: lineOf(Object.entries(de.families).filter(isBrought)),
  words: WEIGHTS.slice(0, 40),
  zod: 'ZodError',
} as const

let folder = ''

/** What esbuild makes for a platform, of what is loaded before anything is called. */
const byEsbuild = (platform: 'browser' | 'node') => async (entry: string) => {
  const options = { bundle: true, minify: true, splitting: true, write: false, metafile: true } as const
  const { outputFiles, metafile } = await esbuild({
    ...options,
    entryPoints: [entry],
    platform,
    format: 'esm',
    charset: 'utf8',
    target: 'es2023',
    outdir: join(folder, 'esbuild'),
    absWorkingDir: folder,
  })
  const files = Object.entries(metafile.outputs)
  const first = files.find(([, { entryPoint }]) => entryPoint !== undefined && join(folder, entryPoint) === entry)
  const paths = reached(first?.[0] as string, (path) =>
    (metafile.outputs[path]?.imports ?? []).flatMap(({ kind, path: to }) => (kind === 'import-statement' ? [to] : [])),
  )
  return paths.map((path) => outputFiles.find((file) => file.path === join(folder, path))?.text ?? '').join('\n')
}

/** Made by each, what is loaded before anything is called. */
const BUNDLERS: Readonly<Record<string, (entry: string, name: string) => Promise<string>>> = {
  esbuild: byEsbuild('browser'),
  'esbuild for Node': byEsbuild('node'),
  vite: async (entry) => {
    const built = await vite({
      configFile: false,
      root: folder,
      logLevel: 'silent',
      build: { write: false, target: 'es2023', modulePreload: false, rollupOptions: { input: entry } },
    })
    const { output } = (Array.isArray(built) ? built[0] : built) as Extract<typeof built, { output: unknown }>
    const chunks = output.filter((file) => file.type === 'chunk')
    const first = chunks.find(({ isEntry }) => isEntry)?.fileName as string
    const chunkOf = (name: string) => chunks.find(({ fileName }) => fileName === name)
    return reached(first, (name) => chunkOf(name)?.imports ?? [])
      .map((name) => chunkOf(name)?.code ?? '')
      .join('\n')
  },
  webpack: async (entry, name) => {
    const path = join(folder, 'webpack', name)
    const compiler = webpack({ mode: 'production', target: 'web', context: folder, entry, output: { path } })
    await new Promise<void>((resolve, reject) => {
      compiler.run((error, stats) => {
        if (error || stats?.hasErrors()) reject(error ?? new Error(stats?.toString()))
        else compiler.close(() => resolve())
      })
    })
    return readFileSync(join(path, 'main.js'), 'utf8')
  },
}

/** All that is reached from the first. */
function reached(first: string, next: (from: string) => readonly string[]): string[] {
  const all = new Set([first])
  for (const from of all) for (const to of next(from)) all.add(to)
  return [...all]
}

beforeAll(() => {
  if (!existsSync(`${root}dist/modules`)) throw new Error('dist is not built: run `npm run build` first')
  folder = mkdtempSync(join(tmpdir(), 'copydesk-bundles-'))
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(root, join(folder, 'node_modules', 'copydesk'), 'junction')
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** webpack takes half a minute to make a cleaner smaller, and comes to the same; one for Node has all packs at hand. */
const SMALL = 40
const OF_SMALL_PROGRAMS = ['webpack', 'esbuild for Node']

describe.each(Object.entries(BUNDLERS))('%s', (bundler, bundle) => {
  const programs = OF_SMALL_PROGRAMS.includes(bundler) ? PROGRAMS.filter(({ most }) => most <= SMALL) : PROGRAMS
  it.each(programs)('makes a program of $name of at most $most kB', async (program) => {
    const name = program.name.replaceAll(' ', '-')
    const entry = join(folder, `${name}.js`)
    writeFileSync(entry, program.code)
    const code = await bundle(entry, name)
    expect(code).toContain('console.log')
    expect(brotliCompressSync(code).length / 1000).toBeLessThanOrEqual(program.most)
    expect(program.spares.filter((part) => code.includes(PARTS[part] as string))).toEqual([])
  })
})

it('parts are told by code that is there', () => {
  const modules = readdirSync(`${root}dist/modules`, { recursive: true, encoding: 'utf8' })
  const files = [
    ...modules.filter((path) => path.endsWith('.js')).map((path) => join(root, 'dist/modules', path)),
    ...readdirSync(`${root}dist/rules`).map((path) => join(root, 'dist/rules', path)),
  ]
  const packages = ['he/he.js', 'zod/v4/core/errors.js']
  const all = [...files, ...packages.map((path) => join(root, 'node_modules', path))].map(
    (path) => readFileSync(path, 'utf8').replaceAll('\\\n', ''), // long strings go over several lines
  )
  for (const [part, code] of Object.entries(PARTS))
    expect([part, all.some((text) => text.includes(code as string))]).toEqual([part, true])
})

it.each([
  ['node', 'Der Rat hat es am Dienstag beschlossen, und das ist gut.'],
  ['browser', 'Der Rat hat es am Dienstag beschlossen, und das ist gut.\n\nMehr zum Thema'],
] as const)('a bundle for %s cleans by the packs at hand there', async (platform, text) => {
  const entry = join(folder, 'handler.js')
  writeFileSync(entry, `export { clean } from 'copydesk'`)
  const options = { bundle: true, minify: true, write: false, format: 'esm', platform } as const
  const { outputFiles } = await esbuild({ ...options, entryPoints: [entry] })
  const bundle = join(folder, `${platform}.mjs`)
  writeFileSync(bundle, outputFiles[0]?.contents ?? '')
  const { clean } = await import(/* @vite-ignore */ bundle)
  expect(clean('Der Rat hat es am Dienstag beschlossen, und das ist gut.\n\nMehr zum Thema').text).toEqual(text)
})
