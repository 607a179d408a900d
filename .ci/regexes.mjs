// Proves the regular expressions of src safe from super-linear time, with recheck (pure JavaScript): the literals, those
// that `new RegExp` builds while all modules load, the slots of templates, and a template for each row of slots.
//
// A pattern that recheck cannot decide in time passes only if all its repetitions are bounded. Such a one it decides in a
// tenth of a second or not in minutes, so it gets no longer than that: the whole takes two minutes. What recheck’s fuzzer
// then holds against it is an attack on a constant factor, and counts if V8, too, takes long over it.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { runInNewContext } from 'node:vm'
import { build } from 'esbuild'
import ts from 'typescript'

process.env['RECHECK_BACKEND'] = 'pure'
const { checkSync } = await import('recheck')

const ROOT = fileURLToPath(new URL('../', import.meta.url))
const SRC = join(ROOT, 'src/')
const BOUNDED_TIMEOUT = 100
const TIMEOUT = 30_000
/** On the fuzzer’s attack of tens of thousands of letters, a linear pattern takes a few milliseconds. */
const SLOW = 100
const UNBOUNDED = /[*+]|\{\d+,\}/
/** The start of the program: importing it runs it. */
/** What runs when it is loaded: the command line, and a thread of a pool. */
const PROGRAMS = new Set(['cli/main.ts', 'node/pool/worker.ts'])

const files = readdirSync(SRC, { recursive: true }).filter((file) => file.endsWith('.ts'))
const started = Date.now()

/** A pattern without its classes and escapes, in which `*` and `+` stand for themselves. */
const bare = (source) => source.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'x')

function literals() {
  const found = []
  for (const file of files) {
    const tree = ts.createSourceFile(file, readFileSync(SRC + file, 'utf8'), ts.ScriptTarget.Latest, true)
    const visit = (node) => {
      if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
        const [, source, flags] = /^\/(.*)\/([a-z]*)$/s.exec(node.text)
        found.push({ where: file, source, flags })
      }
      ts.forEachChild(node, visit)
    }
    visit(tree)
  }
  return found
}

/** Loads every module of src with a `RegExp` that writes down what it builds for them, though not for their packages. */
async function load() {
  const modules = files.filter((file) => !PROGRAMS.has(file))
  const contents = [
    ...modules.map((file) => `import './src/${file}'`),
    `export { closingCredits } from './src/match/closing-credit.ts'`,
    `export { packs } from './src/rules/packs.ts'`,
    `export { parseTemplate } from './src/match/templates/template.ts'`,
    `export { SLOTS } from './src/match/templates/slots.ts'`,
  ].join('\n')
  const folder = mkdtempSync(join(ROOT, '.regexes-'))
  try {
    const outfile = join(folder, 'src.mjs')
    const stdin = { contents, resolveDir: ROOT, loader: 'ts' }
    const packages = 'external'
    await build({ stdin, outfile, packages, bundle: true, format: 'esm', platform: 'node', ignoreAnnotations: true })
    const built = []
    const construct = (target, args, as) => {
      const pattern = Reflect.construct(target, args, as)
      if (new Error().stack.split('\n')[2].includes(outfile))
        built.push({ where: 'new RegExp', source: pattern.source, flags: pattern.flags })
      return pattern
    }
    globalThis.RegExp = new Proxy(RegExp, { construct })
    return { ...(await import(pathToFileURL(outfile))), built }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const rulesOf = ({ packs }) =>
  packs.flatMap(({ families }) => Object.values(families).flatMap((rules) => Object.values(rules)))

/** The slots of templates, and the first template with each row of slots: between them stand words only. */
function templates({ packs, parseTemplate, SLOTS }) {
  const rows = new Map()
  for (const { lang, families } of packs) {
    for (const rules of Object.values(families)) {
      for (const [name, { lines = [], endings = [] }] of Object.entries(rules)) {
        for (const line of [...lines, ...endings]) {
          const { phrases, slots, pattern } = parseTemplate(line)
          if (UNBOUNDED.test(bare(pattern))) throw new Error(`${lang} ${name}: ${line} has an unbounded repetition`)
          const row = slots.join()
          if (!phrases && !rows.has(row))
            rows.set(row, { where: `${lang} ${name}`, source: `^${pattern}$`, flags: 'du' })
        }
      }
    }
  }
  const slots = Object.entries(SLOTS).map(([name, { pattern }]) => ({
    where: `{${name}}`,
    source: `^(${pattern})$`,
    flags: 'du',
  }))
  return [...slots, ...rows.values()]
}

/** A choice between whole patterns takes no longer than they do one after the other, so it is safe if each of them is. */
function prove(source, flags, timeout) {
  const verdict = checkSync(source, flags, { timeout })
  if (verdict.status === 'safe' || timeout === BOUNDED_TIMEOUT) return verdict
  const branches = branchesOf(source)
  const safe =
    branches.length > 1 && branches.every((branch) => checkSync(branch, flags, { timeout }).status === 'safe')
  return safe ? { status: 'safe' } : verdict
}

/** `a|(b|c)` → `a`, `(b|c)` */
function branchesOf(source) {
  const branches = ['']
  let depth = 0
  for (const [part] of source.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|./gs)) {
    if (part === '(') depth++
    if (part === ')') depth--
    if (part === '|' && depth === 0) branches.push('')
    else branches[branches.length - 1] += part
  }
  return branches
}

/** Whether V8, too, takes long over what recheck attacks a pattern with. */
function isSlow(source, flags, attack) {
  const begun = performance.now()
  try {
    runInNewContext('new RegExp(source, flags).test(attack)', { source, flags, attack }, { timeout: 10 * SLOW })
  } catch {
    return true
  }
  return performance.now() - begun > SLOW
}

const loaded = await load()
// What rules say in words becomes patterns, too.
for (const rule of rulesOf(loaded)) if (rule.closingCredit) loaded.closingCredits(rule.closingCredit)
const patterns = new Map()
for (const pattern of [...literals(), ...loaded.built, ...templates(loaded)]) {
  const key = `/${pattern.source}/${pattern.flags}`
  if (!patterns.has(key)) patterns.set(key, pattern)
}

const counts = { safe: 0, bounded: 0 }
const faults = []
for (const [key, { where, source, flags }] of patterns) {
  const bounded = !UNBOUNDED.test(bare(source))
  const verdict = prove(source, flags, bounded ? BOUNDED_TIMEOUT : TIMEOUT)
  if (verdict.status === 'safe') counts.safe++
  else if (bounded && !(verdict.attack && isSlow(source, flags, verdict.attack.string))) counts.bounded++
  else faults.push(`${where}: ${verdict.status} ${verdict.complexity?.summary ?? ''} ${key}`)
}
for (const fault of faults) console.log(`✗ ${fault}`)
const seconds = Math.round((Date.now() - started) / 1000)
console.log(
  `${counts.safe} patterns proven safe, ${counts.bounded} undecided with bounded repetitions, ` +
    `${faults.length} at fault, in ${seconds} s`,
)
process.exitCode = faults.length > 0 || counts.safe === 0 || loaded.built.length === 0 ? 1 : 0
