import { build, type Plugin } from 'esbuild'

const SOURCE = /[\\/]src[\\/]html[\\/]parse[\\/]cheerio\.ts$/

/**
 * What cheerio brings and no page needs, by the path of its module, with what stands in its place: the tables of character
 * references, of which it has three (we have it decode none), what writes markup, the tokenizer that ours stands for, and
 * its methods for attributes, styles, forms and extraction. They are a sixth of a program that reads pages. What is
 * `undefined` throws if it is called after all.
 */
const UNUSED: readonly (readonly [module: RegExp, code: string])[] = [
  [/[\\/]entities[\\/].+[\\/]decode\.js$/, 'export const { fromCodePoint } = String'],
  [/[\\/]dom-serializer[\\/].+[\\/]index\.js$/, 'export default undefined'],
  [
    /[\\/]htmlparser2[\\/].+[\\/]Tokenizer\.js$/,
    'export const QuoteType = { NoValue: 0, Unquoted: 1, Single: 2, Double: 3 }\nexport default undefined',
  ],
  [/[\\/]cheerio[\\/]dist[\\/]\w+[\\/]api[\\/](?:attributes|css|forms|extract)\.js$/, 'export {}'],
]

/** Leaves those modules out of a bundle that holds cheerio. */
export const trimCheerio: Plugin = {
  name: 'trim-cheerio',
  setup({ onLoad }) {
    for (const [filter, contents] of UNUSED) onLoad({ filter }, () => ({ loader: 'js', contents }))
  },
}

/** Writes cheerio, so trimmed, as the one module of ours that imports it. */
export const inlineCheerio: Plugin = {
  name: 'inline-cheerio',
  setup({ onLoad }) {
    onLoad({ filter: SOURCE }, async ({ path }) => {
      const { outputFiles } = await build({
        entryPoints: [path],
        bundle: true,
        write: false,
        format: 'esm',
        target: 'es2023',
        conditions: ['browser'],
        minify: true, // nobody reads it here
        legalComments: 'none',
        plugins: [trimCheerio],
      })
      const licence = '// cheerio and the packages it is made of: see licenses.txt\n'
      return { loader: 'js', contents: licence + (outputFiles[0]?.text ?? '') }
    })
  },
}
