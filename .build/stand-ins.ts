import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'esbuild'

/** For Node, `name.node.ts` replaces `name.ts` wherever that is imported. An entry is built from the file itself. */
export const standInsForNode: Plugin = {
  name: 'stand-ins-for-node',
  setup({ onResolve }) {
    onResolve({ filter: /^\.{1,2}\/.+\.js$/ }, ({ path, resolveDir, kind }) => {
      const file = join(resolveDir, path.replace(/js$/, 'node.ts'))
      return kind === 'import-statement' && existsSync(file) ? { path: file } : undefined
    })
  },
}

/** Leaves a file out of the bundles, which load it from beside themselves. */
export const beside = (file: 'index.js' | 'load.cjs'): Plugin => ({
  name: `beside-${file}`,
  setup({ onResolve }) {
    const filter = new RegExp(`^(?:\\.{1,2}/)+${file.replace('.', '\\.')}$`)
    onResolve({ filter }, () => ({ path: `./${file}`, external: true }))
  },
})
