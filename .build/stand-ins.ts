import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'esbuild'
import type { Options } from 'tsup'

/** `require` under a name of the same length, since esbuild would wrap `require` itself and bundlers could not follow it. */
const REQUIRE = 'REQUIRE'

/** For Node, `name.node.ts` replaces `name.ts` wherever that is imported. An entry is built from the file itself. */
export const standInsForNode: Plugin = {
  name: 'stand-ins-for-node',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.{1,2}\/.+\.js$/ }, ({ path, resolveDir, kind }) => {
      const file = join(resolveDir, path.replace(/js$/, 'node.ts'))
      return kind === 'import-statement' && existsSync(file) ? { path: file } : undefined
    })
    onLoad({ filter: /\.node\.ts$/ }, ({ path }) => ({
      loader: 'ts',
      contents: keepRequire(readFileSync(path, 'utf8')),
    }))
  },
}

export const keepRequire = (code: string): string => code.replaceAll('require(', `${REQUIRE}(`)

export const restoreRequire: NonNullable<Options['plugins']>[number] = {
  name: 'restore-require',
  renderChunk: (code) => ({ code: code.replaceAll(REQUIRE, 'require') }),
}
