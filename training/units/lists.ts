import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { EVALUATION, FURNITURE, type Labelled, STORY } from './documents.js'

/**
 * Lines of the catalogue and of menus that many sites print, one a document: words are all they tell. `sitesOf` names the
 * sites whose pages hold a line: a fold that is judged on all of them must not learn it.
 */
export function* lists(sitesOf: (line: string) => readonly string[]): Generator<Labelled> {
  const catalogue = readFileSync(join(EVALUATION, '../../catalogue/catalogue.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
  let nth = 0
  const one = (text: string, label: number, lang: string, weight: number): Labelled => ({
    id: `list ${nth++}`,
    set: 'catalogue',
    kind: 'list',
    site: 'catalogue',
    lang,
    weight,
    text,
    labels: new Int8Array(text.length).fill(label),
    sites: sitesOf(text),
  })
  for (const line of catalogue) {
    const { text, match, keep, lang } = JSON.parse(line)
    if (match === 'whole-line' && text && !text.includes('{')) yield one(text, FURNITURE, lang, 1)
    if (keep) yield one(keep, STORY, lang, 1)
  }
  const seen = gunzipSync(readFileSync(join(EVALUATION, '../../catalogue/lines-3.tsv.gz'))).toString('utf8')
  for (const row of seen.split('\n').slice(1)) {
    const [lang = '?', , , place, , text] = row.split('\t')
    // What site software can print tells less than what scraped posts hold.
    if (text && text.length > 2) yield one(text, FURNITURE, lang, place === 'ui' || place === 'rule' ? 0.5 : 1)
  }
  const frequent = gunzipSync(readFileSync(join(EVALUATION, '../../catalogue/lines_freq.tsv.gz'))).toString('utf8')
  for (const row of frequent.split('\n').slice(1)) {
    const [sites, lang = '?', text] = row.split('\t')
    if (text && Number(sites) >= 4 && text.length > 2)
      yield one(text, FURNITURE, lang, Math.min(2, Math.log2(Number(sites)) / 3))
  }
}
