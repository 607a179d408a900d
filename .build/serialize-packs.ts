import { mkdirSync, writeFileSync } from 'node:fs'
import { build, type Plugin } from 'esbuild'
import type { Words } from '../src/locale/at-hand.js'
import type { Locale } from '../src/locale/locale.js'
import { wordsIn } from '../src/locale/words-in.js'
import { PackTemplates } from '../src/match/templates/pack-templates.js'
import { compileTables } from '../src/match/templates/template-tables.js'
import { serializePack } from '../src/rules/lazy-pack.js'
import type { FamilyName, RulePack } from '../src/rules/rule.js'
import { keepRequire } from './stand-ins.js'

const PACK = /[\\/]rules[\\/]([a-z]+)[\\/]index\.ts$/
const DEFAULT_PACKS = /[\\/]rules[\\/]default-packs\.ts$/
const SOME_FAMILIES = /[\\/]rules[\\/](ad-marker|trailer)-packs\.ts$/

/** What a module of the source exports, with all that it imports. */
async function evaluated(path: string): Promise<Record<string, unknown>> {
  const { outputFiles } = await build({ entryPoints: [path], bundle: true, write: false, format: 'esm' })
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')
  return import(`data:text/javascript;base64,${code}`)
}

let read: Promise<readonly RulePack[]> | undefined

/** The packs as the source has them. */
export function packsOfSource(): Promise<readonly RulePack[]> {
  read ??= evaluated('src/rules/packs.ts').then(({ packs }) => packs as readonly RulePack[])
  return read
}

/**
 * Families that can be had without the others, by the name of their part: `stripAdMarkers` and `stripTrailers` need no
 * more of all languages.
 */
const partsOfFamilies = Promise.all(
  ['ad-marker', 'trailer'].map(async (part) => {
    const { FAMILIES, words } = await evaluated(`src/rules/${part}-packs.ts`)
    return [part, FAMILIES as readonly FamilyName[], words as () => Words] as const
  }),
)

/** A pack as it is written: most of its rules with what is known of its templates, and those of each other part. */
interface Parts {
  readonly own: string
  readonly others: readonly (readonly [part: string, json: string])[]
}

const known = new Map<RulePack, Promise<Parts>>()

/** Once for both formats. */
function partsOf(pack: RulePack): Promise<Parts> {
  const parts = known.get(pack) ?? readParts(pack)
  known.set(pack, parts)
  return parts
}

async function readParts(pack: RulePack): Promise<Parts> {
  const parts = await partsOfFamilies
  const { families, tables } = JSON.parse(serializePack(pack, compileTables(new PackTemplates(pack))))
  const others = parts.flatMap(([part, names]) => {
    const some = names.filter((name) => families[name])
    return some.length > 0 ? [[part, Object.fromEntries(some.map((name) => [name, families[name]]))] as const] : []
  })
  // Those of a part stand elsewhere, and keep their place: the order of rules decides which one takes a line.
  for (const [, some] of others) for (const name of Object.keys(some)) families[name] = null
  return {
    own: JSON.stringify({ families, tables }),
    others: others.map(([part, some]) => [part, JSON.stringify(some)] as const),
  }
}

/** Where a part is, from `dist`. CommonJS can be required, and every bundler can import it: so each is there once. */
const fileOf = (lang: string, part?: string) => `rules/${lang}${part === undefined ? '' : `.${part}`}.cjs`

function writeParts(lang: string, { own, others }: Parts): void {
  mkdirSync('dist/rules', { recursive: true })
  const write = (file: string, json: string) => writeFileSync(`dist/${file}`, `module.exports=${quoted(json)}\n`)
  write(fileOf(lang), own)
  for (const [part, json] of others) write(fileOf(lang, part), json)
}

/** The words of all packs, from `dist`: a text may be dated in any language, so that they are read together. */
const WORDS = 'words.cjs'

function writeWords(packs: readonly RulePack[]): void {
  const fields: Record<string, Record<string, unknown>> = {}
  for (const { lang, words = {} } of packs)
    for (const [field, said] of Object.entries(words)) fields[field] = { ...fields[field], [lang]: said }
  mkdirSync('dist', { recursive: true })
  // By their fields they take less room, for languages have shorter names.
  const code = `const all=JSON.parse(${quoted(JSON.stringify(fields))})
for(const field in all)for(const lang in all[field])(exports[lang]??={})[field]=all[field][lang]\n`
  writeFileSync(`dist/${WORDS}`, code)
}

/** What reads the words of a pack when they are asked for; of modules they are code of their own. */
function wordsCode(format: 'module' | 'commonjs', { lang, words }: RulePack): { imports: string; made: string } {
  if (!words || format === 'commonjs') return { imports: '', made: '' }
  const names = words.compounds ? ', compounds' : ''
  return {
    imports: `import { ${lang} as words${names} } from '../../locale/${lang}.js'\n`,
    made: `, () => (${words.compounds ? '{ ...words, compounds }' : 'words'})`,
  }
}

/** Most of JSON is double quotes, which need no escape between single ones. */
const quoted = (json: string) => `'${json.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

/**
 * Has the rules of each pack stand in `dist/rules`, and the words of all beside them, as data that is read when a text asks for
 * them; see `src/rules/lazy-pack.ts`.
 */
export const serializePacks = (format: 'module' | 'commonjs'): Plugin => ({
  name: 'serialize-packs',
  setup({ onLoad, onStart }) {
    if (format === 'commonjs') onStart(async () => writeWords(await packsOfSource()))
    onLoad({ filter: PACK }, async ({ path }) => {
      const lang = PACK.exec(path)?.[1] as string
      const pack = (await packsOfSource()).find((some) => some.lang === lang) as RulePack
      const parts = await partsOf(pack)
      if (format === 'commonjs') writeParts(lang, parts)
      const files = [fileOf(lang), ...parts.others.map(([part]) => fileOf(lang, part))]
      const code =
        format === 'commonjs'
          ? { imports: '', texts: files.map((file) => keepRequire(`require('./${file}')`)) }
          : imported(files.map((file) => `../../../${file}`))
      const words = wordsCode(format, pack)
      const made = `lazyPack('${lang}', () => joined(${code.texts.join(', ')})${words.made})`
      const imports = `import { joined, lazyPack } from '../lazy-pack.js'\n${words.imports}${code.imports}`
      return js(`${imports}\nexport const ${lang} = ${PURE} ${made}`)
    })
  },
})

const PURE = '/* @__PURE__ */'

function imported(files: readonly string[]): { imports: string; texts: readonly string[] } {
  const texts = files.map((_, nth) => `text${nth}`)
  return { texts, imports: files.map((file, nth) => `import ${texts[nth]} from '${file}'`).join('\n') }
}

/**
 * Writes, for modules, the packs of a few families with no rule of another, and the words that they ask for with no others.
 * Packs come when they are asked for, since a module cannot wait for a file: see `src/rules/on-demand.ts`.
 */
export const extractFamilies: Plugin = {
  name: 'extract-families',
  setup({ onLoad }) {
    onLoad({ filter: DEFAULT_PACKS }, () => js(`export { defaultPacks, loadPacks } from '#default-packs'`))
    onLoad({ filter: SOME_FAMILIES }, async ({ path }) => {
      const part = SOME_FAMILIES.exec(path)?.[1] as string
      const [, families, words] = (await partsOfFamilies).find(([name]) => name === part) ?? []
      const having = (await packsOfSource()).filter((pack) => families?.some((name) => pack.families[name]))
      const { imports, texts } = imported(having.map(({ lang }) => `../../${fileOf(lang, part)}`))
      const packs = having.map(
        ({ lang }, nth) => `${PURE} lazyPack('${lang}', () => ({ families: JSON.parse(${texts[nth]}) }))`,
      )
      const all = [
        `export const FAMILIES = ${JSON.stringify(families)}`,
        `export const packs = [\n${packs.join(',\n')}\n]`,
        `export const words = () => (${JSON.stringify(words?.())})`,
      ]
      return js([`import { lazyPack } from './lazy-pack.js'`, imports, ...all].join('\n'))
    })
  },
}

/**
 * Writes each field of all languages as data of its own, so that a program takes only those that it reads; and of each
 * language the words that come with its pack.
 */
export const extractWords: Plugin = {
  name: 'extract-words',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]locale[\\/](?:words|letters)\.ts$/ }, async ({ path }) => {
      const fields = Object.entries(await evaluated(path))
      return js(fields.map(([name, words]) => `export const ${name} = ${JSON.stringify(words)}`).join('\n'))
    })
    onLoad({ filter: /[\\/]locale[\\/][a-z]{2}\.ts$/ }, async ({ path }) => {
      const [[lang, locale] = []] = Object.entries(await evaluated(path))
      // Apart, so that English words without their pack come without them.
      const { compounds, ...words } = wordsIn(locale as Locale)
      const parts = { [lang as string]: words, ...(compounds && { compounds }) }
      return js(
        Object.entries(parts)
          .map(([name, said]) => `export const ${name} = ${JSON.stringify(said)}`)
          .join('\n'),
      )
    })
  },
}

const js = (contents: string) => ({ loader: 'js' as const, contents })
