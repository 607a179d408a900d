import type { Plugin } from 'esbuild'
import type { Locale } from '../src/locale/locale.js'
import { wordsIn } from '../src/locale/words-in.js'
import { evaluated } from './evaluated.js'

/**
 * Writes each field of all languages as data of its own, so that a program takes only those that it reads; and of each
 * language the words that come with its pack.
 */
export const extractWords: Plugin = {
  name: 'extract-words',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]locale[\\/](?:words|letters)\.ts$/ }, async ({ path }) => {
      const fields = Object.entries(await evaluated(path))
      const contents = fields.map(([name, words]) => `export const ${name} = ${JSON.stringify(words)}`).join('\n')
      return { loader: 'js', contents }
    })
    onLoad({ filter: /[\\/]locale[\\/][a-z]{2}\.ts$/ }, async ({ path }) => {
      const [[lang, locale] = []] = Object.entries(await evaluated(path))
      return { loader: 'js', contents: `export const ${lang} = ${JSON.stringify(wordsIn(locale as Locale))}` }
    })
  },
}
