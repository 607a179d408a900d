import { basename } from 'node:path'
import type { Plugin } from 'esbuild'
import type { Options } from 'tsup'

/**
 * Modules that CommonJS loads when one of these functions of theirs is first called: a program that only asks for
 * straight quotes, or cleans no page, does not wait for the rest. By path from src.
 */
const ON_FIRST_CALL: Readonly<Record<string, readonly string[]>> = {
  'cleaner.ts': ['cleanerOf'],
  'cli/process-inputs.ts': ['processInputs'],
  'decide/strip.ts': ['stripAdMarkers', 'stripTrailers'],
  'html/kind/kind.ts': ['isArticle'],
  'html/read-html.ts': ['readHtml'],
  'html/site.ts': ['checkSelectors'],
}

/** Marks, until the code is CommonJS, what is to be a `require`. */
const LATER = 'requireLater'

const NAMESPACE = 'on-first-call'

/** Code that stays in a chunk as `require`; esbuild takes it for a name like any other, and does not wrap it. */
export const REQUIRE = 'requireAsItIs'
const MODULE = /[\\/]src[\\/](.+)\.ts$/

/** Puts functions in the place of those of `ON_FIRST_CALL` that load the module of their name when they are called. */
export const loadOnFirstCall: Plugin = {
  name: NAMESPACE,
  setup(build) {
    build.onResolve({ filter: /^\.{1,2}\// }, async ({ path, importer, resolveDir, kind, pluginData }) => {
      if (pluginData === NAMESPACE || kind !== 'import-statement') return undefined
      const found = await build.resolve(path.replace(/\.js$/, '.ts'), { resolveDir, kind, pluginData: NAMESPACE })
      const name = `${MODULE.exec(found.path)?.[1]?.replaceAll('\\', '/')}.ts`
      if (!Object.hasOwn(ON_FIRST_CALL, name) || areTogether(importer, found.path)) return undefined
      return { path: found.path, namespace: NAMESPACE, pluginData: name }
    })
    build.onResolve({ filter: /^\.\/[^/]+$/, namespace: NAMESPACE }, ({ path, importer }) => ({
      path: importer.replace(/[^\\/]+$/, basename(path)),
    }))
    build.onLoad({ filter: /./, namespace: NAMESPACE }, ({ path, pluginData }) => {
      const names = ON_FIRST_CALL[pluginData as string] as readonly string[]
      const load = `const load = () => ${LATER}(import('./${basename(path)}'))`
      const functions = names.map((name) => `export const ${name} = (...given) => load().${name}(...given)`)
      return { loader: 'js', contents: [load, ...functions].join('\n') }
    })
  },
}

const ROOM = /[\\/]src[\\/]([^\\/]+)[\\/]/

/** What stands in one room is loaded with it, but for the command line, which is one room in two halves. */
function areTogether(one: string, other: string): boolean {
  const room = ROOM.exec(one)?.[1]
  return room !== undefined && room !== 'cli' && room === ROOM.exec(other)?.[1]
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
  renderChunk: (code) => ({ code: code.replace(LATER_IMPORT, 'require($1)').replaceAll(REQUIRE, 'require') }),
}
