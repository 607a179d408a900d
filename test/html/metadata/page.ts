import { readMetadata } from '../../../src/html/metadata/read-metadata.js'
import { type Parsed, parse } from '../../../src/html/parse/parse.js'
import { WORDS } from '../../words.js'

export const url = 'https://www.globe.example/2024/03/05/rain'
export const headline = 'Rain falls in the hills'

export const page = (head: string, body = '', lang = 'en') =>
  `<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`

/** JSON-LD of a value. */
export const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`

export const readParsed = (parsed: Parsed, html: string, hints: { readonly url?: string } = { url }) =>
  readMetadata(parsed, html, { ...hints, words: WORDS })

/** What a page says of its story. */
export const read = (html: string, hints?: { readonly url?: string }) => readParsed(parse(html), html, hints)

/** Markup that pages of cases share. */
export const TEXTS = {
  ld: '<script type="application/ld+json">',
  story:
    '<p>The harbor board voted on Tuesday to rebuild the old pier before winter, after a storm in March tore off its planks.</p>'.repeat(
      4,
    ),
  far: '<p>Rain. Rain. Rain.</p>'.repeat(1000),
  indent: ' '.repeat(200),
}
