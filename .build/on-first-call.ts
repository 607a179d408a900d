import { basename, resolve } from 'node:path'
import type { Plugin } from 'esbuild'
import MagicString from 'magic-string'
import type { Options } from 'tsup'

/**
 * Modules that CommonJS loads when one of these functions of theirs is first called: a program that only asks for
 * straight quotes, or cleans no page, does not wait for the rest. By path from src; `test/dist.test.ts` holds how much
 * code is loaded.
 */
const ON_FIRST_CALL: Readonly<Record<string, readonly string[]>> = {
  'cleaner/cleaner.ts': ['cleanerOf'],
  'cli/process-inputs.ts': ['processInputs'],
  'cli/rules.ts': ['rulesAt'],
  'decide/strip.ts': ['stripAdMarkers', 'stripTrailers'],
  'document/chunk.ts': ['chunk'],
  'document/explain.ts': ['explain'],
  'document/locate.ts': ['locate'],
  'document/summarize.ts': ['summarize'],
  'document/to-html.ts': ['toHtml'],
  'document/to-markdown.ts': ['toMarkdown'],
  'html/hidden-text.ts': ['hiddenByMarkup', 'hiddenText'],
  'html/kind/kind.ts': ['isArticle'],
  'html/markdown-source.ts': ['taggedSource'],
  'html/parse/select.ts': ['selectorIn'],
  'html/read-html.ts': ['readHtml'],
  'html/site.ts': ['checkSelectors'],
  'options/check-rule.ts': ['checkLanguageWords', 'checkRule'],
  'options/keep.ts': ['keptAddresses'],
  'repair/compose.ts': ['normalizeUnicode'],
  'repair/entities.ts': ['decodeEntities'],
  'repair/invisible/invisible.ts': ['removeInvisible'],
  'repair/letter-forms.ts': ['expandLigatures', 'normalizeWidth'],
  'repair/mojibake/mojibake.ts': ['detectEncodingDamage', 'repairEncoding'],
  'typography/curl.ts': ['curlQuotes'],
  'typography/join-hyphens.ts': ['joinHyphens'],
  'typography/punctuation.ts': ['normalizeDashes', 'normalizeEllipsis'],
}

/** Of these rooms all are loaded as one: a file more costs a start as much as 5 kB of code. */
const TOGETHER: Readonly<Record<string, RegExp>> = { documents: /^document\//, stages: /^(?:repair|typography)\// }

/** Who takes them so; all others, the stages of the pipeline among them, take them at once. */
const FROM = /[\\/](?:src[\\/][a-z-]+|cli[\\/]run|html[\\/]site|options[\\/]check-packs)\.ts$/
const AT_ONCE = /[\\/]src[\\/](?:cleaner|pipeline|document)\.ts$/

/** Marks, until the code is CommonJS, what is to be a `require`. */
const LATER = 'requireLater'

const NAMESPACE = 'on-first-call'
const TOGETHER_NAMESPACE = 'together'

/** Code that stays in a chunk as `require`; esbuild takes it for a name like any other, and does not wrap it. */
export const REQUIRE = 'requireAsItIs'
const MODULE = /[\\/]src[\\/](.+)\.ts$/

/** Puts functions in the place of those of `ON_FIRST_CALL` that load the module of their name when they are called. */
export const loadOnFirstCall: Plugin = {
  name: NAMESPACE,
  setup(build) {
    build.onResolve({ filter: /^\.{1,2}\// }, async ({ path, importer, resolveDir, kind, pluginData }) => {
      const isAtOnce = !FROM.test(importer) || AT_ONCE.test(importer)
      if (pluginData === NAMESPACE || kind !== 'import-statement' || isAtOnce) return undefined
      const found = await build.resolve(path.replace(/\.js$/, '.ts'), { resolveDir, kind, pluginData: NAMESPACE })
      const name = `${MODULE.exec(found.path)?.[1]?.replaceAll('\\', '/')}.ts`
      if (!Object.hasOwn(ON_FIRST_CALL, name)) return undefined
      return { path: found.path, namespace: NAMESPACE, pluginData: name }
    })
    build.onResolve({ filter: /^\.\/[^/]+$/, namespace: NAMESPACE }, ({ path, importer }) =>
      Object.hasOwn(TOGETHER, basename(path))
        ? { path: basename(path), namespace: TOGETHER_NAMESPACE }
        : { path: importer.replace(/[^\\/]+$/, basename(path)) },
    )
    build.onLoad({ filter: /./, namespace: NAMESPACE }, ({ path, pluginData: name }) => {
      const names = ON_FIRST_CALL[name] as readonly string[]
      const all = Object.keys(TOGETHER).find((some) => TOGETHER[some]?.test(name)) ?? basename(path)
      const load = `const load = () => ${LATER}(import('./${all}'))`
      const functions = names.map((some) => `export const ${some} = (...given) => load().${some}(...given)`)
      return { loader: 'js', contents: [load, ...functions].join('\n') }
    })
    build.onLoad({ filter: /./, namespace: TOGETHER_NAMESPACE }, ({ path }) => {
      const modules = Object.entries(ON_FIRST_CALL).filter(([name]) => TOGETHER[path]?.test(name))
      const contents = modules.map(([name, names]) => `export { ${names.join(', ')} } from './${name}'`).join('\n')
      return { loader: 'js', contents, resolveDir: resolve('src') }
    })
  },
}

/** `he` is a table of names that most texts do without. */
export const loadHeOnFirstCall: Plugin = {
  name: 'he-on-first-call',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^he$/ }, () => ({ path: 'he', namespace: 'he' }))
    onLoad({ filter: /./, namespace: 'he' }, () => ({
      loader: 'js',
      contents: `export default { decode: (text) => ${REQUIRE}('he').decode(text) }`,
    }))
  },
}

const LATER_IMPORT = new RegExp(`${LATER}\\(\\s*import\\(("[^"]+")\\)\\s*\\)`, 'g')

/** Makes of the marks what they stand for. */
export const writeRequires: NonNullable<Options['plugins']>[number] = {
  name: 'write-requires',
  renderChunk(code, { path }) {
    const made = new MagicString(code).replace(LATER_IMPORT, 'require($1)').replaceAll(REQUIRE, 'require')
    return { code: made.toString(), map: { ...made.generateMap({ hires: true }), sources: [path] } }
  },
}
