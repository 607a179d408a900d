import type { Plugin } from 'esbuild'

/** Leaves `src/index.ts` out of a bundle, which then shares `copydesk` with the program that imports both. */
export const shareIndex: Plugin = {
  name: 'share-index',
  setup({ onResolve }) {
    onResolve({ filter: /^\.{1,2}\/index\.js$/ }, ({ importer }) =>
      /[\\/]src[\\/](?:testing[\\/])?[^\\/]+$/.test(importer) ? { path: './index.js', external: true } : undefined,
    )
  },
}
