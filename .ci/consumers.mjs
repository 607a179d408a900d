// Packs the package, installs it into an empty project, and uses it as its users do: from TypeScript, oldest and newest,
// in each way there is to find a module, as strict as can be and with the library's own types checked; and from plain
// JavaScript. What compiles is run too. A download that fails is a failure.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tarball } from './tarball.mjs'

/** By the name each is installed under; 7 is the one in Go. */
const COMPILERS = { 'typescript-5.5': '5.5.4', 'typescript-5.9': '5.9.3', 'typescript-7': '7.0.2' }

const PROGRAM = `
import { type Block, type CleanDocument, type CleanerOptions, clean, createCleaner, loadPacks, replay } from 'copydesk'
import { createTextCleaner } from 'copydesk/core'
import { decodeBytes } from 'copydesk/node'
import { any, en } from 'copydesk/packs'
import { de } from 'copydesk/packs/de'
import { CleanDocument as schema } from 'copydesk/schema'
import { cleanText } from 'copydesk/text'

declare const maybe: 'curly' | undefined
export function optional(): CleanDocument {
  const options: CleanerOptions = { quotes: maybe, packs: undefined, site: undefined }
  return createCleaner(options)('Rain', { url: undefined, lang: undefined })
}

export const levelOf = (block: Block): number => (block.kind === 'heading' ? (block.level ?? 2) : 0)

const source = '<article><h2>Rain</h2><p>It isn&#39;t over, she said on Monday.</p></article>'
const document: CleanDocument = clean(source)
const checked: CleanDocument = schema.parse(document)
const [place] = document.found.title ?? []
const languages: string[] = [any, en, de].map(({ lang }) => lang)
const plain = createTextCleaner({ packs: [any, de] })('Regen fiel.').text
const bytes: string = decodeBytes(Uint8Array.of(0x52)).text
if (replay(source, document.changes) !== checked.text || languages.join() !== 'any,en,de') throw new Error('it differs')
loadPacks(['de-AT']).then((packs) => {
  console.log(document.text, document.blocks.map(levelOf).join(), place?.rule, plain, bytes, packs.length, cleanText('“So”').text)
})
`

const SAYS = 'Rain\n\nIt isn\'t over, she said on Monday. 2,0 undefined Regen fiel. R 1 "So"'

const JAVASCRIPT = {
  'plain.mjs': `import { clean } from 'copydesk'\nimport { de } from 'copydesk/packs/de'\nconsole.log(clean('[ad_1]\\nRain.').text, de.lang)`,
  'plain.cjs': `const { clean } = require('copydesk')\nconst { de } = require('copydesk/packs/de')\nconsole.log(clean('[ad_1]\\nRain.').text, de.lang)`,
}

const MISTAKEN = `import { createCleaner } from 'copydesk'\ncreateCleaner({ quote: 'curly' })`

/** A mistake that nobody catches prints the name of the error, the functions of the source, and no long line. */
function printsMistake() {
  const { stderr } = spawnSync(process.execPath, ['mistaken.mjs'], { cwd: folder, encoding: 'utf8' })
  const widest = Math.max(...stderr.split('\n', 2).map((line) => line.length))
  if (!stderr.includes('\nCopydeskOptionError: Unknown option "quote"'))
    throw new Error(`the error has no name: ${stderr}`)
  if (widest > 200) throw new Error(`a line of ${widest} characters: ${stderr}`)
  if (!/^ {4}at unknownName /m.test(stderr)) throw new Error(`no function of the source: ${stderr}`)
}

const STRICT = { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, skipLibCheck: false }
const modern = { target: 'es2022', lib: ['es2023'], types: ['node'], ...STRICT }

/** `runs`: the files that are run once all are compiled. `until`: the last version that knows the way. */
const WAYS = [
  {
    name: 'nodenext, a module and CommonJS',
    files: ['nodenext.mts', 'nodenext.cts'],
    options: { module: 'nodenext' },
    runs: ['nodenext.mjs', 'nodenext.cjs'],
  },
  { name: 'bundler', files: ['bundler.ts'], options: { module: 'esnext', moduleResolution: 'bundler' }, runs: [] },
  {
    name: 'node10, CommonJS',
    files: ['old.ts'],
    options: { module: 'commonjs', moduleResolution: 'node10', esModuleInterop: true },
    runs: ['old.js'],
    until: 5,
  },
]

const folder = mkdtempSync(join(tmpdir(), 'copydesk-consumers-'))
let failed = 0

function check(name, work) {
  try {
    work()
    console.log(`passed ${name}`)
  } catch (error) {
    failed++
    console.log(`FAILED ${name}: ${error.stdout ?? ''}${error.message}`)
  }
}

const run = (command, ...args) => execFileSync(command, args, { cwd: folder, encoding: 'utf8' }).trim()

function runs(file, expected) {
  const said = run(process.execPath, file)
  if (said !== expected) throw new Error(`${file} says ${JSON.stringify(said)}, not ${JSON.stringify(expected)}`)
}

try {
  writeFileSync(join(folder, 'package.json'), '{ "private": true }')
  const compilers = Object.entries(COMPILERS).map(([name, version]) => `${name}@npm:typescript@${version}`)
  run('npm', 'install', '--no-save', '--no-audit', '--no-fund', tarball(folder), '@types/node@20', ...compilers)

  for (const [file, program] of Object.entries(JAVASCRIPT)) {
    writeFileSync(join(folder, file), program)
    check(file, () => runs(file, 'Rain. de'))
  }
  writeFileSync(join(folder, 'mistaken.mjs'), MISTAKEN)
  check('an error that nobody catches', printsMistake)
  for (const [compiler, version] of Object.entries(COMPILERS)) {
    for (const { name, files, options, runs: made, until = 99 } of WAYS) {
      if (Number.parseInt(version, 10) > until) continue
      for (const file of files) writeFileSync(join(folder, file), PROGRAM)
      const outDir = compiler.replace('.', '-')
      mkdirSync(join(folder, outDir), { recursive: true })
      const compilerOptions = { ...modern, ...options, outDir }
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }))
      check(`${compiler} ${name}`, () => {
        run(process.execPath, `node_modules/${compiler}/bin/tsc`, '--project', '.')
        for (const file of made) runs(join(outDir, file), SAYS)
      })
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
console.log(`check: consumers ${failed === 0 ? 'passed' : 'failed'}`)
process.exitCode = failed === 0 ? 0 : 1
