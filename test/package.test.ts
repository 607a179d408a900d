import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { IMPORTED, REQUIRED } from '../.build/entries.js'
import { packs } from '../src/packs.js'

const root = fileURLToPath(new URL('../', import.meta.url))
const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))

interface Packed {
  readonly size: number
  readonly unpackedSize: number
  readonly files: readonly { readonly path: string }[]
}

let packed: Packed

beforeAll(() => {
  if (!existsSync(`${root}dist/index.d.ts`)) throw new Error('dist is not built: run `npm run build` first')
  const args = ['pack', '--dry-run', '--json', '--ignore-scripts']
  packed = JSON.parse(execFileSync('npm', args, { cwd: root, encoding: 'utf8' }))[0]
})

describe('package.json', () => {
  it('offers each entry to all who can load it', () => {
    const types = (name: string) => ({ types: `./dist/${name}.d.ts` })
    const required = (name: string) => ({ types: `./dist/${name}.d.cts`, default: `./dist/${name}.cjs` })
    const node = (name: string) => ({
      import: { ...types(name), default: `./dist/${name}.js` },
      require: required(name),
    })
    const all = (name: string, path = `./dist/modules/${name}.js`) => ({
      // For bundlers, whatever they bundle for; for Node; and for the others.
      import: { ...types(name), module: path, node: `./dist/${name}.js`, default: path },
      require: required(name),
    })
    const expected: Record<string, unknown> = { './package.json': './package.json' }
    for (const name of IMPORTED) expected[`./${name}`] = { ...types(name), default: `./dist/${name}.js` }
    for (const name of ['node', 'jest']) expected[`./${name}`] = node(name)
    for (const name of ['text', 'core', 'packs', 'schema', 'feed', 'site']) expected[`./${name}`] = all(name)
    Object.assign(expected, { '.': all('index'), './packs/*': all('packs/*', './dist/modules/rules/*/index.js') })
    expect(manifest.exports).toEqual(expected)
    // Conditions are tried in order.
    for (const [path, files] of Object.entries(expected))
      expect(JSON.stringify(manifest.exports[path])).toBe(JSON.stringify(files))
    // For compilers that do not read `exports`.
    const paths = [...REQUIRED.slice(1), 'packs/*'].map((name) => [name, [`./dist/${name}.d.cts`]])
    expect(manifest.typesVersions).toEqual({ '*': Object.fromEntries(paths) })
  })

  it('builds before it is packed', () => {
    expect(manifest.scripts.prepack).toBe('npm run build')
  })
})

describe('the package', () => {
  it('holds these files and no others', () => {
    const names = [...REQUIRED, ...IMPORTED]
    const filesOfEntries = [...names, ...names, ...REQUIRED, ...REQUIRED]
    const langs = packs.map(({ lang }) => lang)
    const kinds: readonly (readonly [what: string, pattern: RegExp, expected?: readonly string[]])[] = [
      ['about it', /^(?:LICENSE|README\.md|CHANGELOG\.md|llms\.txt|skills\/copydesk\/SKILL\.md|package\.json)$/],
      ['entries', /^dist\/([a-z]+)\.(?:js|cjs|d\.ts|d\.cts)$/, filesOfEntries],
      ['the command line', /^dist\/cli\.c?js$/],
      ['its manual page', /^dist\/copydesk\.1$/],
      ['what it tells of rules', /^dist\/proofs\.json\.br$/],
      ['what threads run', /^dist\/worker\.cjs$/],
      ['what the first call loads', /^dist\/(?:(?:text|page|document)-engine|selectors)\.cjs$/],
      ['chunks of the bundles', /^dist\/[a-z-]+-[A-Z0-9]{8}\.cjs$/],
      ['declarations that several share', /^dist\/[a-z-]+-[\w-]{8}\.d\.cts$/],
      ['types that the entries for test runners share', /^dist\/testing\.d\.cts$/],
      ['licences of what is in the bundles', /^dist\/licenses\.txt$/],
      ['packs', /^dist\/packs\/([a-z]+)\.(?:js|cjs|d\.ts|d\.cts)$/, langs.flatMap((lang) => Array(4).fill(lang))],
      ['what loads them', /^dist\/load\.cjs$/],
      ['the words of packs', /^dist\/words\.cjs$/],
      ['what loads the rules of packs', /^dist\/rules\.cjs$/],
      ['the rules of packs', /^dist\/rules\/([a-z]{2,3})\.cjs$/, langs],
      ['the rules of some families', /^dist\/rules\/[a-z]{2,3}\.(?:ad-marker|trailer)\.cjs$/],
      ['packs for bundlers', /^dist\/modules\/rules\/([a-z]{2,3})\/index\.js$/, langs],
      ['modules', /^dist\/modules\/(?:[a-z0-9-]+\/)*[a-z0-9.-]+\.js$/],
    ]
    const left = new Set(packed.files.map(({ path }) => path))
    for (const [what, pattern, expected] of kinds) {
      const found = [...left].flatMap((path) => (pattern.exec(path) ? [[path, pattern.exec(path)?.[1]]] : []))
      const fits = what === 'entries' ? found.filter(([, name]) => names.includes(name as string)) : found
      for (const [path] of fits) left.delete(path as string)
      if (expected) expect([what, fits.map(([, name]) => name).sort()]).toEqual([what, [...expected].sort()])
      else expect([what, fits.length > 0]).toEqual([what, true])
    }
    expect([...left]).toEqual([])
  })

  it('has what package.json leads to', () => {
    const files = new Set(packed.files.map(({ path }) => `./${path}`))
    const leaves = (value: unknown): string[] =>
      typeof value === 'string' ? [value] : Object.values(value as object).flatMap(leaves)
    const all = [manifest.exports, manifest.typesVersions, manifest.main, manifest.module, manifest.types]
    for (const path of all.flatMap(leaves)) expect(files).toContain(path.replace('*', 'de'))
    expect(files).toContain(`./${manifest.bin.copydesk}`)
  })

  it('needs the types of zod for the schema alone', () => {
    const types = packed.files.filter(({ path }) => /\.d\.c?ts$/.test(path))
    const needing = types.filter(({ path }) => /from ['"]zod/.test(readFileSync(root + path, 'utf8')))
    expect(needing.map(({ path }) => path).sort()).toEqual(['dist/schema.d.cts', 'dist/schema.d.ts'])
  })

  it('weighs at most 2.5 MB packed and 7.5 MB unpacked', () => {
    expect(packed.size).toBeLessThan(2_500_000)
    expect(packed.unpackedSize).toBeLessThan(7_500_000)
  })

  it('names no folder of the machine that built it', () => {
    const telling = packed.files.filter(({ path }) => readFileSync(root + path, 'utf8').includes(root.slice(0, -1)))
    expect(telling).toEqual([])
  })
})
