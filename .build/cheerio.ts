import { dirname } from 'node:path'
import { build, type Plugin } from 'esbuild'

const SOURCE = /[\\/]src[\\/]html[\\/]parse[\\/]cheerio\.ts$/

/**
 * What cheerio brings and no page needs, by the path of its module, with what stands in its place: the parser, for it is
 * handed trees of ours to find elements in, what writes markup, and its methods for attributes, styles, forms and
 * extraction. What is `undefined` throws if it is called after all.
 */
const UNUSED: readonly (readonly [module: RegExp, code: string])[] = [
  [
    /[\\/]htmlparser2[\\/].+[\\/]index\.js$/,
    `export * as ElementType from 'domelementtype'\nexport const parseDocument = undefined`,
  ],
  [/[\\/]dom-serializer[\\/].+[\\/]index\.js$/, 'export default undefined'],
  [/[\\/]cheerio[\\/]dist[\\/]\w+[\\/]api[\\/](?:attributes|css|forms|extract)\.js$/, 'export {}'],
]

/** Leaves those modules out of a bundle that holds cheerio. */
export const trimCheerio: Plugin = {
  name: 'trim-cheerio',
  setup({ onLoad }) {
    for (const [filter, contents] of UNUSED)
      onLoad({ filter }, ({ path }) => ({ loader: 'js', contents, resolveDir: dirname(path) }))
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
