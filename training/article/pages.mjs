// Reads the sets of pages with their gold, and tells which site a page is of.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { siteOf } from '../sites.mjs'

const sets = [
  ...['scrapinghub', 'fundus', 'naeb'].map((set) => ['html', set]),
  ...['fundus-tests', 'daniel', 'wcxb', 'trafilatura', 'chinese-hand', 'newspaper4k'].map((set) => ['pool', set]),
]

/** What there is to learn from, without the pages themselves: `{ key, set, id, site, isStory, body, with, without, … }`. */
export function goldOf(directory) {
  const pages = []
  for (const [folder, set] of sets) {
    const file = join(directory, folder, set, 'gold.json')
    if (!existsSync(file)) continue
    for (const [id, gold] of Object.entries(JSON.parse(readFileSync(file, 'utf8')))) {
      if (gold.noise) continue
      const isStory = gold.press !== false && (gold.type ?? 'article') === 'article'
      pages.push({ ...gold, key: `${set}/${id}`, set, id, folder, isStory, site: siteOf(id, gold) })
    }
  }
  return pages
}

export const htmlOf = (directory, { folder, set, id }) =>
  gunzipSync(readFileSync(join(directory, folder, set, 'pages', `${id}.html.gz`))).toString('utf8')
