import type { Plugin } from 'esbuild'

/** Where nothing can be read while a text waits, packs come when they are asked for: see `src/rules/on-demand.ts`. */
export const onDemand: Plugin = {
  name: 'on-demand',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]rules[\\/]default-packs\.ts$/ }, () => ({
      loader: 'js',
      contents: `export { defaultPacks, loadPacks } from './on-demand.js'`,
    }))
  },
}
