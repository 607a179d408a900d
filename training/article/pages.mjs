// Reads the sets of pages with their gold texts, and tells which site a page is of.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

const sets = ['scrapinghub', 'fundus', 'naeb']
const article = /^the/
const doubleSuffix = /^(?:com?|org|net|gov|ac|edu)\.[a-z]{2}$/

export function* pagesOf(directory) {
  for (const set of sets) {
    const gold = JSON.parse(readFileSync(join(directory, set, 'gold.json'), 'utf8'))
    for (const [id, { body, url }] of Object.entries(gold)) {
      const html = gunzipSync(readFileSync(join(directory, set, 'pages', `${id}.html.gz`))).toString('utf8')
      yield { set, id, body, url, html, site: siteOf(id, url) }
    }
  }
}

/** `https://www.example.co.uk/…` → `example`; ids of one set begin with the name of the site, `APNews_1` → `apnews`. */
export function siteOf(id, url) {
  if (!url) return id.split('_')[0].toLowerCase().replace(article, '')
  const labels = new URL(url).hostname.split('.')
  const suffix = doubleSuffix.test(labels.slice(-2).join('.')) ? 2 : 1
  return (labels.at(-1 - suffix) ?? labels[0]).replace(article, '')
}
