import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import { PackTemplates } from '../src/match/templates/pack-templates.js'
import { compileTables } from '../src/match/templates/template-tables.js'

const root = fileURLToPath(new URL('../', import.meta.url))
const cli = `${root}dist/cli.js`

type Format = 'module' | 'commonjs'
const FORMATS = ['module', 'commonjs'] as const

/** What a program prints that knows the package by its name only, as its users do. */
function printed(format: Format, program: string): string {
  const args = ['--no-deprecation', `--input-type=${format}`, '--eval', program]
  return execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
}

const BUILT = /\.c?js$/
const SOURCE_MAP = /^\/\/# sourceMappingURL=/gm

beforeAll(() => {
  if (!existsSync(cli)) throw new Error('dist is not built: run `npm run build` first')
})

describe('the built package', () => {
  const clean = {
    module: (source: string) => `import { clean } from 'copydesk'\n${print(source)}`,
    commonjs: (source: string) => `const { clean } = require('copydesk')\n${print(source)}`,
  }
  const print = (source: string) => `console.log(JSON.stringify(clean(${JSON.stringify(source)})))`

  it.each([
    [
      'a text',
      '\n[ad_1]\nIt isn&#39;t over, \u201Cfar from it\u201D, the caf\u00C3\u00A9 owner said.\n\n[ad_2]\nSource link\n',
    ],
    [
      'a page',
      '<title>Rock &amp; roll</title><article><p>It isn\u2019t dead, the caf\u00E9 owner said on Monday.</p></article>',
    ],
  ])('cleans %s alike as a module, by require and at the command line', (_, source) => {
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
  const crash = (format: Format, program: string, ...flags: string[]) => {
    const args = [...flags, `--input-type=${format}`, '--eval', program]
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
  ] as const)('leads by its source maps to the functions and lines of src: %s', (_, format, program) => {
    const stack = crash(format, program, '--enable-source-maps')
    const frames = Array.from(
      stack.matchAll(/at (?:new )?([\w.]+) \(https:\/\/\S+\/copydesk@[\w.-]+\/(src\/\S+\.ts):(\d+):\d+\)/g),
      ([, name, path, line]) => [name, readFileSync(`${root}${path}`, 'utf8').split('\n')[Number(line) - 1]?.trim()],
    )
    expect(frames.slice(0, 3)).toEqual([
      ['unknownName', expect.stringMatching(/^return new CopydeskOptionError\(/)],
      ['checkOptions', expect.stringMatching(/throw unknownName\(/)],
      ['lazyCleaner', 'checkOptions(asked)'],
    ])
  })

  it('names one map in each file that has one, and none in others', () => {
    const files = readdirSync(`${root}dist`, { recursive: true, encoding: 'utf8' }).filter((path) => BUILT.test(path))
    const named = files.map((file) => readFileSync(`${root}dist/${file}`, 'utf8').match(SOURCE_MAP)?.length ?? 0)
    const mapped = files.map((file) => (existsSync(`${root}dist/${file}.map`) ? 1 : 0))
    expect(files.filter((_, at) => named[at] !== mapped[at])).toEqual([])
  })

  it('names the classes of its errors', () => {
    const names = `const { CopydeskOptionError } = require('copydesk'), { CopydeskInputError } = require('copydesk/feed')
      console.log(CopydeskOptionError.name, CopydeskInputError.name)`
    expect(printed('commonjs', names)).toBe('CopydeskOptionError CopydeskInputError\n')
  })

  it('has every module that a module for bundlers imports', () => {
    const modules = readdirSync(`${root}dist/modules`, { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.js'),
    )
    const importsOf = (path: string) =>
      Array.from(readFileSync(path, 'utf8').matchAll(/(?:from|import|import\()"(\.[^"]+)"/g), ([, to]) => to as string)
    const missing = modules.flatMap((path) => {
      const file = join(root, 'dist/modules', path)
      return importsOf(file).filter((to) => !existsSync(join(dirname(file), to)))
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
    const built = packs.map(({ lang }) => [lang, JSON.parse(require(`${root}dist/rules/${lang}.cjs`)).tables])
    expect(built).toEqual(compiled)
  })

  it.each(FORMATS)(
    'cleans a page where packages are asked for what is for browsers, as jest with jsdom does (%s)',
    (format) => {
      const args = [
        '--conditions=browser',
        `--input-type=${format}`,
        '--eval',
        clean[format]('<p>It isn&#39;t over.</p>'),
      ]
      const document = JSON.parse(execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' }))
      expect(document.text).toBe("It isn't over.")
    },
  )

  it('has a command line that runs by its own name', () => {
    expect(readFileSync(cli, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
  })
})

describe('the built package in a heap of 256 MB', () => {
  const sentence = 'The ferry left the old harbour in heavy rain, and nobody on the island saw it return that day.'

  /** JavaScript for a page of 10 million units that repeats what `piece` makes of a number. */
  const filled = (piece: string) => `
    const piece = ${piece}
    const pieces = []
    for (let at = 0, size = 0; size < 10_000_000; size += pieces[at].length, at++) pieces.push(piece(at))
    const story = pieces.join('')`

  it.each([
    ['one long story', filled('(at) => `<p>${at}. ${sentence}</p>\\n`'), 5_000_000],
    [
      '100,000 small elements',
      filled('(at) => `<b id="b${at}" class="rain-${at} sun" title="Rain">Rain ${at} ${sentence.slice(40)}</b> `'),
      5_000_000,
    ],
    [
      'nothing but links',
      filled('(at) => `<li><a href="https://example.org/2024/03/05/news/${at}/rain">Rain ${at} fell again</a></li>`'),
      0,
    ],
    ['tags as deep as a well', "const story = '<div>rain <b>sun '.repeat(300_000) + '</b></div>'.repeat(300_000)", 0],
    ['a script', "const story = '<script>' + 'let a = [1, \"<b>\"];'.repeat(500_000) + '</script>'", 0],
    [
      'linked data',
      'const story = \'<script type="application/ld+json">{"a":[\' + \'{"b":[1]},\'.repeat(1_000_000) + \'1]}</script>\'',
      0,
    ],
    [
      'one paragraph with character references',
      filled('(at) => `The &ldquo;ferry&rdquo; no. ${at} left the caf&eacute; behind on Monday &amp; sank. `'),
      5_000_000,
    ],
  ])('cleans a page of 10 MB: %s', (_, making, least) => {
    const program = `import { clean } from 'copydesk'
      const sentence = ${JSON.stringify(sentence)}
      ${making}
      const { text } = clean('<!doctype html><html><body><h1>Rain</h1>' + story + '<p>' + sentence + '</p></body></html>')
      console.log(JSON.stringify([story.length, text.length, text.includes(sentence)]))`
    const args = ['--max-old-space-size=256', '--input-type=module', '--eval', program]
    const [size, length, isWhole] = JSON.parse(execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' }))
    expect(size).toBeGreaterThan(8_000_000)
    expect(length).toBeGreaterThan(least)
    expect(isWhole).toBe(true)
  })

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
    const args = ['--no-allocation-site-pretenuring', '--expose-gc', '--input-type=module', '--eval', program]
    // 60 trees weigh 30 MB.
    expect(Number(execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' }))).toBeLessThan(10)
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
  const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string }

  it.each<[what: string, line: string, outcome: object]>([
    ['a pipe', `printf '[ad_1]\\nRain fell.\\n' | copydesk`, { code: 0, out: 'Rain fell.\n', err: '' }],
    ['its version', 'copydesk -V', { code: 0, out: `${version}\n`, err: '' }],
    ['a check that fails', `printf 'Rain&#39;s here.' | copydesk --check`, { code: 1, err: '' }],
    ['wrong usage', 'copydesk --jsn', { code: 2, out: '', err: expect.stringContaining('Did you mean --json?') }],
    ['a missing file', 'copydesk no/such/file', { code: 3, out: '', err: 'no/such/file: no such file or folder\n' }],
    [
      'bytes of windows-1252',
      `printf 'caf\\351' | copydesk`,
      { code: 0, out: 'caf\u00E9\n', err: 'standard input: The input is not UTF-8. It was decoded as windows-1252.\n' },
    ],
    ['no colour in a pipe', `printf 'Rain&#39;s' | copydesk --changes`, { out: expect.not.stringContaining('\x1B') }],
    [
      'colour by force',
      `printf 'Rain&#39;s' | FORCE_COLOR=1 copydesk --changes`,
      { out: expect.stringContaining('\x1B') },
    ],
    [
      'a reader that has enough, without a word',
      `yes 'Rain fell on the city, she said.' | head -19000 | copydesk | head -1`,
      { code: 0, out: 'Rain fell on the city, she said.\n', err: '' },
    ],
  ])('minds %s', (_, line, outcome) => {
    expect(shell(line)).toMatchObject(outcome)
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
  const packs = /^rules/
  const pathsLoaded = (entry: string, call: string) => printed(format, LOADED[format](entry, call)).trim().split('\n')
  const loaded = (entry: string, call: string) =>
    pathsLoaded(entry, call)
      .map((file) => FILE.exec(file))
      .map((parts) => parts?.[1] ?? `${parts?.[2]?.replaceAll('\\', '/')}`)

  // What takes most of the time to start is to read code: 20 kB take a millisecond (Node 20, on two shared cores).
  it.each<[entry: string, call: string, most: number]>([
    ['copydesk', '', 50],
    ['copydesk/text', '', 50],
    ['copydesk/core', '', 50],
    ['copydesk', "it.straightenQuotes('“so”')", 50],
    ['copydesk', "it.clean('Rain fell on the city, and it is not over yet.')", 720],
  ])('that loads %s and calls %j reads at most %d kB', (entry, call, most) => {
    const sizes = pathsLoaded(entry, call)
      .filter(existsSync)
      .map((path) => statSync(path).size)
    expect(sizes.length).toBeGreaterThan(0)
    expect(sizes.reduce((sum, size) => sum + size, 0) / 1000).toBeLessThanOrEqual(most)
  })

  it.each<[entry: string, call: string, loads: string[], spares: (string | RegExp)[]]>([
    ['copydesk', '', ['index'], ['text-engine', 'page-engine', 'he', 'zod', packs]],
    ['copydesk', "it.straightenQuotes('“so”')", ['index'], ['text-engine', 'page-engine', 'he', 'zod', packs]],
    [
      'copydesk',
      "it.clean('Rain fell on the city, and it is not over yet.')",
      ['text-engine', 'rules/any', 'rules/en'],
      ['page-engine', 'he', 'zod', 'rules/de'],
    ],
    [
      'copydesk',
      "it.clean('Der Rat hat am Dienstag beschlossen, die Br&uuml;cke neu zu bauen, und das ist gut.')",
      ['text-engine', 'he', 'rules/de'],
      ['page-engine', 'zod', 'rules/fr'],
    ],
    [
      'copydesk',
      "it.clean('<p>Rain</p>')",
      ['text-engine', 'page-engine'],
      ['selectors', 'cheerio', 'parse5', 'undici', 'zod'],
    ],
    ['copydesk/text', "it.cleanText('<p>Rain</p>')", ['text-engine'], ['page-engine', 'zod']],
    ['copydesk/packs', '', ['packs'], ['text-engine', packs]],
    ['copydesk/packs/de', 'it.de.families', ['de', 'packs', 'rules/de'], ['text-engine', 'rules/fr']],
    ['copydesk/schema', '', ['zod'], ['text-engine', 'page-engine', 'he', packs]],
    ['copydesk/feed', '', ['feed'], ['text-engine', 'page-engine', 'zod', packs]],
    ['copydesk/node', '', ['node'], ['text-engine', 'page-engine', 'zod', packs]],
  ])('that loads %s and calls %j loads %j and spares %j', (entry, call, loads, spares) => {
    const files = loaded(entry, call)
    expect(files).toEqual(expect.arrayContaining(loads))
    const isSpared = (file: string) => spares.some((name) => (name instanceof RegExp ? name.test(file) : name === file))
    expect(files.filter(isSpared)).toEqual([])
  })
})
