import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import { PackTemplates } from '../src/match/templates/pack-templates.js'
import { compileTables } from '../src/match/templates/template-tables.js'
import { casesIn } from './tables.js'

const root = fileURLToPath(new URL('../', import.meta.url))
const cli = `${root}dist/cli.js`

const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))
const cases = casesIn(new URL('dist.txt', import.meta.url), { VERSION: version })

type Format = 'module' | 'commonjs'
const FORMATS = ['module', 'commonjs'] as const

/** What a program prints that knows the package by its name only, as its users do. */
function printed(format: Format, program: string, ...flags: string[]): string {
  const args = ['--no-deprecation', ...flags, `--input-type=${format}`, '--eval', program]
  return execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
}

const filesIn = (folder: string) =>
  readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path}`)
    .filter((path) => statSync(root + path).isFile())

beforeAll(() => {
  if (!existsSync(cli)) throw new Error('dist is not built: run `npm run build` first')
})

describe('the built package', () => {
  const clean = {
    module: (source: string) => `import { clean } from 'copydesk'\n${print(source)}`,
    commonjs: (source: string) => `const { clean } = require('copydesk')\n${print(source)}`,
  }
  const print = (source: string) => `console.log(JSON.stringify(clean(${JSON.stringify(source)})))`

  it.each(cases('sources'))('cleans %s alike as a module, by require and at the command line', (_, source) => {
    const document = JSON.parse(printed('module', clean.module(source)))
    expect(document.text).toContain('caf\u00E9 owner said')
    expect(document.changes).not.toEqual([])
    expect(JSON.parse(printed('commonjs', clean.commonjs(source)))).toEqual(document)
    const answer = execFileSync(process.execPath, [cli, '--json'], { input: source, encoding: 'utf8' })
    expect(JSON.parse(answer)).toEqual(document)
  })

  /** A program that has a mistake, by how it finds the package. */
  const MISTAKEN = {
    module: `import { createCleaner } from 'copydesk'\ncreateCleaner({ quote: 'curly' })`,
    commonjs: `const { createCleaner } = require('copydesk')\ncreateCleaner({ quote: 'curly' })`,
  }
  const crash = (format: Format, program: string) => {
    const args = [`--input-type=${format}`, '--eval', program]
    const { stderr, status } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
    expect(status).toBe(1)
    return stderr
  }

  it.each(FORMATS)('prints an error that nobody catches by its name, and a line that fits a terminal: %s', (format) => {
    const stderr = crash(format, MISTAKEN[format])
    expect(stderr).toContain('\nCopydeskOptionError: Unknown option "quote".')
    const [place = '', line = ''] = stderr.split('\n')
    expect(place).toMatch(/chunk-\w+\.cjs:\d+$/)
    expect(line.length).toBeLessThan(160)
  })

  it.each([
    ['a module', 'module', MISTAKEN.module],
    ['CommonJS', 'commonjs', MISTAKEN.commonjs],
    ['a module for bundlers', 'module', MISTAKEN.module.replace("'copydesk'", `'${root}dist/modules/index.js'`)],
  ] as const)('names the functions of src in a stack trace: %s', (_, format, program) => {
    const names = Array.from(crash(format, program).matchAll(/^ {4}at (?:\w+\.)?(\w+) /gm), ([, name]) => name)
    expect(names.slice(0, 3)).toEqual(['unknownName', 'checkOptions', 'lazyCleaner'])
  })

  it('names the classes of its errors', () => {
    const names = `const { CopydeskOptionError } = require('copydesk'), { CopydeskInputError } = require('copydesk/feed')
      console.log(CopydeskOptionError.name, CopydeskInputError.name)`
    expect(printed('commonjs', names)).toBe('CopydeskOptionError CopydeskInputError\n')
  })

  it('has every module that a module for bundlers imports', () => {
    const modules = filesIn('dist/modules').filter((path) => path.endsWith('.js'))
    const missing = modules.flatMap((path) => {
      const imports = readFileSync(`${root}${path}`, 'utf8').matchAll(
        /(?:\bfrom |\bimport |\bimport\()(["'])(\.[^"']+)\1/g,
      )
      return Array.from(imports, ([, , to]) => join(dirname(path), to as string)).filter((to) => !existsSync(root + to))
    })
    expect(modules.length).toBeGreaterThan(100)
    expect(missing).toEqual([])
  })

  it.each(FORMATS)('has all the rules of src in its packs (%s)', async (format) => {
    const built: Record<string, unknown> =
      format === 'module'
        ? await import(`${root}dist/modules/packs.js`)
        : createRequire(import.meta.url)(`${root}dist/packs.cjs`)
    const { packs, ...byName } = await import('../src/packs.js')
    // But for what tests alone read; and a pattern is made when it is asked for.
    const plain = (value: unknown) => (value instanceof RegExp ? String(value) : value)
    const read = (all: unknown) =>
      JSON.parse(JSON.stringify(all, (key, value) => (key === 'proof' ? undefined : plain(value))))
    const unlike = Object.entries({ ...byName, packs }).filter(
      ([name, pack]) => !isDeepStrictEqual(read(built[name]), read(pack)),
    )
    expect(unlike.map(([name]) => name)).toEqual([])
    expect(Object.keys(built).sort()).toEqual([...Object.keys(byName), 'packs'].sort())
    // The order of families decides which rule takes a line.
    const families = (all: unknown) => (all as typeof packs).map((pack) => Object.keys(pack.families))
    expect(families(built['packs'])).toEqual(families(packs))
  })

  it('has in its packs what a fresh look at their templates finds', async () => {
    const { packs } = await import('../src/packs.js')
    const compiled = packs.map((pack) => [pack.lang, compileTables(new PackTemplates(pack))])
    const require = createRequire(import.meta.url)
    const built = packs.map(({ lang }) => [lang, JSON.parse(require(`${root}dist/rules/${lang}.cjs`)[0]).tables])
    expect(built).toEqual(compiled)
  })

  it.each(FORMATS)('cleans a page where packages are asked for browsers, as jest with jsdom does (%s)', (format) => {
    const document = JSON.parse(printed(format, clean[format]('<p>It isn&#39;t over.</p>'), '--conditions=browser'))
    expect(document.text).toBe("It isn't over.")
  })

  it('has a command line that runs by its own name', () => {
    expect(readFileSync(cli, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
  })
})

describe('the built package in a heap of 256 MB', () => {
  const sentence = 'The ferry left the old harbour in heavy rain, and nobody on the island saw it return that day.'

  it.each(cases('what a page of 10 MB is made of, and how much text it has'))(
    'cleans a page of 10 MB: %s',
    (_, making, least) => {
      const program = `import { clean } from 'copydesk'
      const sentence = ${JSON.stringify(sentence)}
      /** What \`piece\` makes of numbers, 10 million units of it. */
      const filled = (piece, pieces = []) => {
        for (let at = 0, size = 0; size < 10_000_000; size += pieces[at].length, at++) pieces.push(piece(at))
        return pieces.join('')
      }
      const story = ${making}
      const { text } = clean('<!doctype html><html><body><h1>Rain</h1>' + story + '<p>' + sentence + '</p></body></html>')
      console.log(JSON.stringify([story.length, text.length, text.includes(sentence)]))`
      const [size, length, isWhole] = JSON.parse(printed('module', program, '--max-old-space-size=256'))
      expect(size).toBeGreaterThan(8_000_000)
      expect(length).toBeGreaterThan(Number(least))
      expect(isWhole).toBe(true)
    },
  )

  it('lets go of each page before the whole heap is collected', () => {
    const program = `import { clean } from 'copydesk'
      const page = '<!doctype html><html><body>' + ${JSON.stringify(`<div><p>${sentence}</p></div>`)}.repeat(500)
      const grown = (pages) => {
        gc()
        const before = process.memoryUsage().heapUsed
        for (let at = 0; at < pages; at++) clean(page + at)
        for (let at = 0; at < 2; at++) gc({ type: 'minor' })
        return (process.memoryUsage().heapUsed - before) / 1e6
      }
      grown(60)
      console.log(Math.min(grown(60), grown(60), grown(60)))`
    // V8 may put what it makes at one place among the old from the start, whether or not anybody holds it.
    const grown = printed('module', program, '--no-allocation-site-pretenuring', '--expose-gc')
    expect(Number(grown)).toBeLessThan(10) // 60 trees weigh 30 MB
  })
})

describe('the built command line', () => {
  /** What a shell makes of a line in which `copydesk` stands for the command line. */
  const shell = (line: string) => {
    const script = `copydesk() { "$NODE" "$CLI" "$@"; }\n${line}`
    const env = { PATH: process.env['PATH'], NODE: process.execPath, CLI: cli }
    const { status, stdout, stderr } = spawnSync('sh', ['-c', script], { cwd: root, env, encoding: 'utf8' })
    return { code: status, out: stdout, err: stderr }
  }
  it.each(cases('lines of a shell, their exit code and output, and what goes to standard error'))(
    'minds %s',
    (_, line, code, out, err) => {
      expect(shell(line)).toEqual({ code: Number(code), out, err })
    },
  )

  it.each([
    ['no color in a pipe', '', false],
    ['color by force', 'FORCE_COLOR=1 ', true],
  ])('prints %s', (_, environment, isColored) => {
    const { out } = shell(`printf 'Rain&#39;s' | ${environment}copydesk --changes`)
    expect(out.includes('\x1B')).toBe(isColored)
  })
})

/** Programs that print the files that are loaded once an entry is, and once a call of it has been made. */
const LOADED = {
  commonjs: (entry: string, call: string) => `const it = require('${entry}')\n${call}\n${PRINT}`,
  module: (entry: string, call: string) => `import { createRequire } from 'node:module'
    import * as it from '${entry}'
    const require = createRequire(import.meta.url)
    ${call}
    ${PRINT}`,
}
const PRINT = "console.log(Object.keys(require.cache).join('\\n'))"

/** `…/node_modules/cheerio/dist/slim.js` → `cheerio`; `…/dist/chunk-ABCD.cjs` → `chunk`; `…/rules/de.cjs` → `rules/de` */
const FILE = /[\\/]node_modules[\\/]([^\\/]+)|((?:rules[\\/])?[^\\/]+?)(?:-[A-Z0-9]{8})?\.cjs$/

describe.each(FORMATS)('a %s', (format) => {
  const known = new Map<string, string[]>()
  const pathsLoaded = (entry: string, call: string) => {
    const program = LOADED[format](entry, call)
    const paths = known.get(program) ?? printed(format, program).trim().split('\n')
    known.set(program, paths)
    return paths
  }
  const loaded = (entry: string, call: string) =>
    pathsLoaded(entry, call)
      .map((file) => FILE.exec(file))
      .map((parts) => parts?.[1] ?? `${parts?.[2]?.replaceAll('\\', '/')}`)

  // What takes most of the time to start is to read code: 20 kB take a millisecond (Node 20, on two shared cores).
  it.each(cases('what an entry and a call read at most, in kB'))(
    'that loads %s and calls %j reads at most %d kB',
    (entry, call, most) => {
      const sizes = pathsLoaded(entry, call)
        .filter(existsSync)
        .map((path) => statSync(path).size)
      expect(sizes.length).toBeGreaterThan(0)
      expect(sizes.reduce((sum, size) => sum + size, 0) / 1000).toBeLessThanOrEqual(Number(most))
    },
  )

  it.each(cases('what an entry and a call load, and what not'))(
    'that loads %s and calls %j loads %s and spares %s',
    (entry, call, loads, spares = '') => {
      const files = loaded(entry, call)
      expect(files).toEqual(expect.arrayContaining(loads?.split(' ') ?? []))
      const isSpared = (file: string) => spares.split(' ').some((name) => file === name || file.startsWith(`${name}/`))
      expect(files.filter(isSpared)).toEqual([])
    },
  )
})
