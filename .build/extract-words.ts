import type { Plugin } from 'esbuild'
import { evaluated } from './evaluated.js'

/** Writes each field of all languages as data of its own, so that a program takes only those that it reads. */
export const extractWords: Plugin = {
  name: 'extract-words',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]locale[\\/](?:words|letters)\.ts$/ }, async ({ path }) => {
      const fields = Object.entries(await evaluated(path))
      const contents = fields.map(([name, words]) => `export const ${name} = ${JSON.stringify(words)}`).join('\n')
      return { loader: 'js', contents }
    })
  },
}
