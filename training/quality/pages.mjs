// Reads all pages with gold, of the pool and of the development sets, and tells which site and of what kind each is.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { goldOf } from '../article/pages.mjs'

export function* pagesOfPool(evaluation, sets) {
  const sites = new Map(goldOf(join(evaluation, 'data')).map(({ key, site }) => [key, site]))
  for (const folder of ['pool', 'html']) {
    const directory = join(evaluation, 'data', folder)
    for (const set of readdirSync(directory).sort()) {
      const file = join(directory, set, 'gold.json')
      if (!existsSync(file) || (sets && !sets.includes(set))) continue
      for (const [id, gold] of Object.entries(JSON.parse(readFileSync(file, 'utf8')))) {
        if (gold.noise) continue
        const html = gunzipSync(readFileSync(join(directory, set, 'pages', `${id}.html.gz`))).toString('utf8')
        const site = sites.get(`${set}/${id}`) ?? gold.site ?? id
        yield {
          key: `${set}/${id}`,
          folder,
          set,
          id,
          site,
          gold,
          type: gold.type ?? (gold.press === false ? 'unknown' : 'article'),
          url: gold.url,
          html,
        }
      }
    }
  }
}
