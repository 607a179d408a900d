// Reads the sets of pages with their gold, and tells which site a page is of.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

const sets = [
  ...['scrapinghub', 'fundus', 'naeb'].map((set) => ['html', set]),
  ...['fundus-tests', 'daniel', 'wcxb', 'trafilatura', 'chinese-hand', 'newspaper4k'].map((set) => ['pool', set]),
]
const article = /^the(?=.{3})/
const prefix = /^.*:/
const notLetters = /[^\p{L}\p{N}]+/gu
const suffixes = /^(?:com?|org|net|gov|ac|edu|gob|go|ne|or)\.[a-z]{2}$/

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

/**
 * One name for a site in all sets: `https://www.the-example.co.uk/…`, `example.com`, `uk_Example_2024` → `example`.
 * Ids of one set begin with the name of the site, those of another hold it between country and date.
 */
function siteOf(id, { site, url }) {
  if (!site && !url) return plain(id.split('_')[0])
  const host = site?.replace(prefix, '') ?? new URL(url).hostname
  const labels = host.split('.')
  const suffix = suffixes.test(labels.slice(-2).join('.')) ? 2 : 1
  return plain(labels.at(-1 - suffix) ?? labels[0])
}

function plain(name) {
  const bare = name.toLowerCase().replace(notLetters, '')
  return bare.replace(article, '')
}
