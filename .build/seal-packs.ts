import { mkdirSync, writeFileSync } from 'node:fs'
import { build, type Plugin } from 'esbuild'
import { PackTemplates } from '../src/match/pack-templates.js'
import { compileTables } from '../src/match/template-tables.js'
import type { FamilyName, RulePack } from '../src/rules/rule.js'
import { seal } from '../src/rules/sealed.js'
import { REQUIRE } from './on-first-call.js'

const PACK = /[\\/]rules[\\/]([a-z]+)[\\/]index\.ts$/
const SOME_FAMILIES = /[\\/]rules[\\/](ad-marker|trailer)-packs\.ts$/

let read: Promise<readonly RulePack[]> | undefined

/** The packs as the source has them. */
export function packsOfSource(): Promise<readonly RulePack[]> {
  read ??= evaluated('src/rules/packs.ts').then(({ packs }) => packs as readonly RulePack[])
  return read
}

async function evaluated(path: string): Promise<Record<string, unknown>> {
  const { outputFiles } = await build({ entryPoints: [path], bundle: true, write: false, format: 'esm' })
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')
  return import(`data:text/javascript;base64,${code}`)
}

async function packOf(lang: string | undefined): Promise<RulePack> {
  const pack = (await packsOfSource()).find((some) => some.lang === lang)
  if (!pack) throw new Error(`there is no pack ${lang}`)
  return pack
}

/**
 * Writes the rules of each pack as data that is read when a text asks for them (see `src/rules/sealed.ts`): in modules as
 * a string of JSON, in CommonJS, which can read files as it goes, as a file beside the code.
 */
export const sealPacks = (format: 'module' | 'commonjs'): Plugin => ({
  name: 'seal-packs',
  setup({ onLoad }) {
    onLoad({ filter: PACK }, async ({ path }) => {
      const pack = await packOf(PACK.exec(path)?.[1])
      if (format === 'commonjs') {
        mkdirSync('dist/packs', { recursive: true })
        writeFileSync(`dist/packs/${pack.lang}.json`, written(pack))
      }
      const read = format === 'commonjs' ? `${REQUIRE}('./packs/${pack.lang}.json')` : parsed(pack)
      return js(`import { sealed } from '../sealed.js'\nexport const ${pack.lang} = ${sealedAs(pack, read)}`)
    })
  },
})

/** Writes, for modules, the packs of a few families with no rule of another. */
export const extractFamilies: Plugin = {
  name: 'extract-families',
  setup({ onLoad }) {
    onLoad({ filter: SOME_FAMILIES }, async ({ path }) => {
      const source = await evaluated(path)
      const lines = Object.entries(source).map(([name, value]) => {
        if (name !== 'packs') return `export const ${name} = ${JSON.stringify(value)}`
        const families = source['FAMILIES'] as readonly FamilyName[]
        const extracts = (value as readonly RulePack[]).map((pack) => extract(pack, families))
        return `export const packs = [\n${extracts.map((pack) => sealedAs(pack, parsed(pack))).join(',\n')}\n]`
      })
      return js([`import { sealed } from './sealed.js'`, ...lines].join('\n'))
    })
  },
}

const extract = ({ lang, families }: RulePack, wanted: readonly FamilyName[]): RulePack => ({
  lang,
  families: Object.fromEntries(wanted.flatMap((name) => (families[name] ? [[name, families[name]]] : []))),
})

/** With what is known of its templates, as `copydesk` finds it out of a pack of one’s own when it first works with it. */
const written = (pack: RulePack) => seal(pack, compileTables(new PackTemplates(pack)))
const parsed = (pack: RulePack) => `JSON.parse(${JSON.stringify(written(pack))})`
const sealedAs = ({ lang }: RulePack, read: string) => `/* @__PURE__ */ sealed('${lang}', () => ${read})`
const js = (contents: string) => ({ loader: 'js' as const, contents })
