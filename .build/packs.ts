import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { en } from '../src/locale/en.js'
import * as letters from '../src/locale/letters.js'
import { LOCALES } from '../src/locale/locales.js'
import * as words from '../src/locale/words.js'
import { wordsIn } from '../src/locale/words-in.js'
import { PackTemplates } from '../src/match/templates/pack-templates.js'
import { compileTables } from '../src/match/templates/template-tables.js'
import * as adMarkers from '../src/rules/ad-marker-packs.js'
import { serializePack } from '../src/rules/lazy-pack.js'
import { packs } from '../src/rules/packs.js'
import type { Proof, RulePack } from '../src/rules/rule.js'
import * as trailers from '../src/rules/trailer-packs.js'

/** Families that can be had alone: `stripAdMarkers` and `stripTrailers` need no other rules of all languages. */
const PARTS = { 'ad-marker': adMarkers, trailer: trailers }

/** Writes rules and words as data, and the modules that read them for bundlers. */
export function writePacks(): void {
  for (const pack of packs) {
    writeRules(pack)
    write(`modules/rules/${pack.lang}/index.js`, moduleOf(pack))
    writeEntry(pack)
  }
  for (const [name, part] of Object.entries(PARTS)) write(`modules/rules/${name}-packs.js`, moduleOfPart(name, part))
  const loaders = packs.map(({ lang }) => `${lang}:()=>require('./rules/${lang}.cjs')`)
  write('rules.cjs', `module.exports={${loaders.join()}}`)
  // A module cannot load packs while a text waits, so the others are loaded on request, except in bundles for Node.
  write('modules/rules/default-packs.js', "export { defaultPacks, loadPacks } from '#default-packs'")
  writeWords()
  // For `copydesk rules`, which prints two lines of each kind: all proofs are a tenth of the package.
  write('proofs.json.br', brotliCompressSync(JSON.stringify(proofsOf(packs, 2))))
}

/** CommonJS can be required by Node and imported by every bundler, so each file of rules is there once. */
function writeRules(pack: RulePack): void {
  const { families, tables } = JSON.parse(serializePack(pack, compileTables(new PackTemplates(pack))))
  const texts = Object.entries(PARTS).flatMap(([name, { FAMILIES }]) => {
    const having = FAMILIES.filter((family) => family in families)
    if (having.length === 0) return []
    const part = Object.fromEntries(having.map((family) => [family, families[family]]))
    write(`rules/${pack.lang}.${name}.cjs`, `module.exports=${quoted(part)}`)
    // `null` keeps the place of a family: the order of rules decides which one takes a line.
    for (const family of having) families[family] = null
    return [`require('./${pack.lang}.${name}.cjs')`]
  })
  write(`rules/${pack.lang}.cjs`, `module.exports=[${[quoted({ families, tables }), ...texts].join()}]`)
}

function moduleOf({ lang, words }: RulePack): string {
  const isEnglish = lang === 'en' // which comes without its pack, too, but without compounds: see `wordsOf`
  const own = isEnglish ? `{ ...words, compounds: ${JSON.stringify(words?.compounds)} }` : JSON.stringify(words)
  return `import rules from '../../../rules/${lang}.cjs'
${isEnglish ? "import { en as words } from '../../locale/en.js'\n" : ''}import { joined, lazyPack } from '../lazy-pack.js'
export const ${lang} = /* @__PURE__ */ lazyPack('${lang}', () => joined(...rules), () => (${own}))`
}

/** `copydesk/packs/de` for Node, where all packs are one bundle. */
function writeEntry({ lang }: RulePack): void {
  write(`packs/${lang}.cjs`, `exports.${lang}=require('../packs.cjs').${lang}`)
  write(`packs/${lang}.d.cts`, `import type { RulePack } from '../packs.cjs'\n\nexport declare const ${lang}: RulePack`)
  for (const type of ['js', 'd.ts']) write(`packs/${lang}.${type}`, `export * from './${lang}.cjs'`)
}

function moduleOfPart(name: string, { FAMILIES, words }: typeof trailers): string {
  const having = packs.filter(({ families }) => FAMILIES.some((family) => families[family]))
  const imports = having.map(({ lang }) => `import ${lang} from '../../rules/${lang}.${name}.cjs'\n`)
  const lazy = having.map(({ lang }) => `lazyPack('${lang}', () => ({ families: JSON.parse(${lang}) }))`)
  return `import { lazyPack } from './lazy-pack.js'
${imports.join('')}export const FAMILIES = ${JSON.stringify(FAMILIES)}
export const packs = [\n  /* @__PURE__ */ ${lazy.join(',\n  /* @__PURE__ */ ')}\n]
export const words = () => (${JSON.stringify(words())})`
}

/** Texts have dates in any language, so on Node the words of all languages are one file. By field it is smaller. */
function writeWords(): void {
  const fields: Record<string, Record<string, unknown>> = {}
  for (const { lang, ...locale } of LOCALES)
    for (const [field, said] of Object.entries(locale)) fields[field] = { ...fields[field], [lang]: said }
  write('words.cjs', `module.exports=JSON.parse(${quoted(fields)})`)
  write('modules/locale/words.js', constants(words))
  write('modules/locale/letters.js', constants(letters))
  write('modules/locale/en.js', constants({ en: { ...wordsIn(en), compounds: undefined } }))
}

/** `en/share/share-this` → `{ removes: ['Share this', …], keeps: […] }`, with at most so many lines of each. */
export function proofsOf(packs: readonly RulePack[], most?: number): Readonly<Record<string, Proof>> {
  const proofs: Record<string, Proof> = {}
  for (const { lang, families } of packs)
    for (const [family, rules] of Object.entries(families))
      for (const [name, { proof }] of Object.entries(rules))
        if (proof)
          proofs[`${lang}/${family}/${name}`] = {
            removes: proof.removes.slice(0, most),
            keeps: proof.keeps.slice(0, most),
          }
  return proofs
}

/** Each is apart, so a program takes only those that it reads. */
const constants = (values: object): string =>
  Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}`)
    .join('\n')

/** Most of JSON is double quotes, which need no escape between single ones. */
const quoted = (value: unknown): string => `'${JSON.stringify(value).replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

/** Writes a file of the package. */
export function write(path: string, content: string | Buffer): void {
  mkdirSync(dirname(`dist/${path}`), { recursive: true })
  writeFileSync(`dist/${path}`, typeof content === 'string' ? `${content}\n` : content)
}
