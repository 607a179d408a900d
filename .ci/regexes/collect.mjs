// The regular expressions of src: the literals, those that `new RegExp` builds while all modules load and of the words of all
// languages, and the slots of templates.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import ts from 'typescript'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const SRC = join(ROOT, 'src/')
/** What runs when it is loaded: the command line, and a thread of a pool. */
const PROGRAMS = new Set(['cli/main.ts', 'node/pool/worker.ts'])

const files = readdirSync(SRC, { recursive: true }).filter((file) => file.endsWith('.ts'))

/** All of them, each once: `{ where, source, flags }` */
export async function allExpressions() {
  const loaded = await load()
  // What rules say in words becomes patterns, too.
  for (const rule of rulesOf(loaded)) if (rule.closingCredit) loaded.closingCredits(rule.closingCredit)
  if (loaded.built.length === 0) throw new Error('no module builds an expression: they were not seen')
  const all = new Map()
  for (const one of [...literals(), ...loaded.built, ...slots(loaded)]) {
    const key = `/${one.source}/${one.flags}`
    if (!all.has(key)) all.set(key, one)
  }
  return [...all.values()]
}

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
  // `name.node.ts` replaces `name.ts` in the build only.
  const modules = files.filter((file) => !PROGRAMS.has(file) && !file.endsWith('.node.ts'))
  const contents = [
    ...modules.map((file) => `import './src/${file}'`),
    `export { wordsOf } from './src/locale/at-hand.ts'`,
    `export { closingCredits } from './src/match/closing-credit.ts'`,
    `export { packs } from './src/rules/packs.ts'`,
    `export { SLOTS } from './src/match/templates/slots.ts'`,
  ].join('\n')
  const folder = mkdtempSync(join(ROOT, '.regexes-'))
  try {
    const outfile = join(folder, 'src.mjs')
    const stdin = { contents, resolveDir: ROOT, loader: 'ts' }
    const packages = 'external'
    await build({
      stdin,
      outfile,
      packages,
      bundle: true,
      format: 'esm',
      platform: 'node',
      ignoreAnnotations: true,
      plugins: [noteMakers, makeAtOnce],
    })
    const built = []
    const construct = (target, args, as) => {
      const pattern = Reflect.construct(target, args, as)
      if (new Error().stack.split('\n')[2].includes(outfile))
        built.push({ where: 'new RegExp', source: pattern.source, flags: pattern.flags })
      return pattern
    }
    globalThis.RegExp = new Proxy(RegExp, { construct })
    const loaded = await import(pathToFileURL(outfile))
    makeOfAllWords(loaded)
    return { ...loaded, built }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Has `onceByWords` write down what makes something of words, for patterns are made of them when a text first asks. */
const noteMakers = {
  name: 'note-makers',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]locale[\\/]once-by-words\.ts$/ }, ({ path }) => ({
      loader: 'ts',
      contents: `${readFileSync(path, 'utf8').replace('export function onceByWords', 'function once')}
        export const makers: unknown[] = (globalThis as any).makersOfWords = []
        export const onceByWords: typeof once = (make) => (makers.push(make), once(make))`,
    }))
  },
}

/** Has `once` make its pattern when its module loads. */
const makeAtOnce = {
  name: 'make-at-once',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]characters[\\/]once\.ts$/ }, () => ({
      loader: 'ts',
      contents: 'export const once = (make) => { const made = make(); return () => made }',
    }))
  },
}

/** Makes all that is made of words, of those of all languages and, where that is by language, of each. */
function makeOfAllWords({ wordsOf, packs }) {
  const makers = globalThis.makersOfWords
  if (makers.length === 0) throw new Error('nothing is made of words: it was not seen')
  for (const make of makers) {
    const made = make(wordsOf(packs))
    if (typeof made === 'function') for (const { lang } of packs) made(lang)
  }
}

const rulesOf = ({ packs }) =>
  packs.flatMap(({ families }) => Object.values(families).flatMap((rules) => Object.values(rules)))

/** The patterns of slots. Templates have none: they are searched. */
function slots({ SLOTS }) {
  return Object.entries(SLOTS).map(([name, { pattern }]) => {
    if (UNBOUNDED.test(bare(pattern))) throw new Error(`{${name}} has an unbounded repetition`)
    return { where: `{${name}}`, source: `^(?:${pattern})$`, flags: 'u' }
  })
}

const UNBOUNDED = /[*+]|\{\d+,\}/
/** A pattern without its classes and escapes, in which `*` and `+` stand for themselves. */
const bare = (source) => source.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'x')
