#!/usr/bin/env node
// node candidates.mjs DATA OUT PART OF [EVERY]: the candidates of each page with their columns, and which of them the gold names.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from '../article/library.mjs'
import { goldOf, htmlOf } from '../article/pages.mjs'
import { siteOf } from '../sites.mjs'
import { isDate, isSameTitle, namesOf } from './gold.mjs'

const [data, out, part = '0', of = '1', every = '1'] = process.argv.slice(2)
const { readPage, releasePage, readCandidates, wordsOf, packs } = await load(
  `export { readPage, releasePage } from './page/read/read.js'
   export { readCandidates } from './page/metadata/metadata.js'
   export { wordsOf } from './locale/at-hand.js'
   export * as packs from './packs.js'`,
  join(out, `candidates-${part}.mjs`),
)
const words = wordsOf(Object.values(packs).filter((pack) => pack?.words))

const postlight = join(data, 'pool/postlight/gold.json')
const more = existsSync(postlight)
  ? Object.entries(JSON.parse(readFileSync(postlight, 'utf8'))).map(([id, gold]) => {
      const { url } = gold
      return {
        ...gold,
        key: `postlight/${id}`,
        set: 'postlight',
        id,
        folder: 'pool',
        isStory: true,
        site: siteOf(id, { url, site: gold.site }),
      }
    })
  : []
const pages = [...goldOf(data), ...more]
  .filter(({ title, authors, date }) => title || authors || date)
  .filter((_, at) => at % Number(of) === Number(part) && at % Number(every) < Number(of))
const lines = []
for (const gold of pages) {
  const page = readPage(htmlOf(data, gold))
  const { titles, authors, dates } = readCandidates(page, { url: gold.url ?? undefined, words })
  releasePage(page)
  lines.push(
    JSON.stringify({
      ...{ key: gold.key, set: gold.set, site: gold.site, isStory: gold.isStory },
      title: gold.title && titles.map(({ value, columns }) => [isSameTitle(value, gold.title) ? 1 : 0, columns, value]),
      authors: gold.authors
        ? authors.map(({ names, columns }) => [namesOf(names) === namesOf(gold.authors) ? 1 : 0, columns, names])
        : gold.set === 'wcxb'
          ? authors.map(({ names, columns }) => [0, columns, names])
          : undefined,
      date: gold.date && dates.map(({ value, columns }) => [isDate(value, gold) ? 1 : 0, columns, value]),
      gold: { title: gold.title, authors: gold.authors, date: gold.datetime ?? gold.date },
    }),
  )
}
writeFileSync(join(out, `candidates-${part}.jsonl`), lines.join('\n'))
