// Words that are cut at line ends, joined: clean news of twelve languages is broken at 40 to 80 columns, at hyphens and, by the
// patterns of TeX, between syllables; how many words come back whole, and how many hyphens of words are kept. Build first.
//   node bench/hyphens.mjs [--data FILE]    FILE: NDJSON with `lang` and `text`
import { existsSync, readFileSync } from 'node:fs'
import { joinHyphens } from '../dist/text.js'
import { flag, tableOf } from './readme.mjs'

const PATTERNS = {
  ...{ en: 'en-us', de: 'de', fr: 'fr', it: 'it', pt: 'pt', nl: 'nl', sv: 'sv', ru: 'ru' },
  ...{ pl: 'pl', cs: 'cs', uk: 'uk', tr: 'tr' },
}
const COLUMNS = [40, 48, 56, 64, 72, 80]
const MOST_TEXTS = 120
const SOFT_HYPHEN = '\u00ad'
const OWN_HYPHEN = /(?<=[\p{L}\p{N}])[-‐](?=[\p{L}\p{N}])/gu

/** Where a word can be cut: behind its own hyphens, and between syllables. The last place comes first. */
function placesIn(word, hyphenate) {
  const places = Array.from(word.matchAll(OWN_HYPHEN), ({ index }) => ({ at: index + 1, isOwn: true }))
  let at = 0
  for (const syllable of hyphenate(word).split(SOFT_HYPHEN).slice(0, -1)) {
    at += syllable.length
    const isBetweenLetters = /\p{L}$/u.test(word.slice(0, at)) && /^\p{L}/u.test(word.slice(at))
    if (isBetweenLetters) places.push({ at, isOwn: false })
  }
  return places.sort((one, other) => other.at - one.at)
}

/** A paragraph in lines of so many columns, and the words that were cut. */
function broken(paragraph, columns, hyphenate, cuts) {
  const lines = []
  let line = ''
  for (const word of paragraph.split(/\s+/)) {
    const room = columns - line.length - 1
    if (line === '' || word.length <= room) {
      line += line === '' ? word : ` ${word}`
      continue
    }
    const place = placesIn(word, hyphenate).find(({ at, isOwn }) => at + (isOwn ? 0 : 1) <= room)
    lines.push(place ? `${line} ${word.slice(0, place.at)}${place.isOwn ? '' : '-'}` : line)
    if (place) cuts.push({ word, isOwn: place.isOwn })
    line = place ? word.slice(place.at) : word
  }
  return [...lines, line].join('\n')
}

const bare = (word) => word.replace(/[-‐]/g, '')

/** Which of the cut words come back as they were, looked for in their order. */
function wholeAmong(cuts, text) {
  const words = text.split(/\s+/)
  let from = 0
  return cuts.map(({ word }) => {
    const at = words.findIndex((one, nth) => nth >= from && bare(one) === bare(word))
    if (at >= 0) from = at + 1
    return words[at] === word
  })
}

const data = flag('data', new URL('../../shared/eval/data/pool/text/clean-news.jsonl', import.meta.url).pathname)
if (!existsSync(data)) {
  console.log(`${data} is not here: name texts with --data`)
  process.exit()
}
const texts = readFileSync(data, 'utf8').trim().split('\n').map(JSON.parse)
const sum = { cut: 0, whole: 0, own: 0, kept: 0 }
const share = (part, all) => (all === 0 ? '' : `${((100 * part) / all).toFixed(1)} % of ${all}`)
const rows = []
for (const [lang, pattern] of Object.entries(PATTERNS)) {
  const { hyphenateSync } = (await import(`hyphen/${pattern}/index.js`)).default
  const row = { cut: 0, whole: 0, own: 0, kept: 0 }
  for (const { text } of texts.filter((one) => one.lang === lang).slice(0, MOST_TEXTS)) {
    for (const columns of COLUMNS) {
      const cuts = []
      const lines = text
        .split(/\n+/)
        .filter(Boolean)
        .map((paragraph) => broken(paragraph, columns, hyphenateSync, cuts))
      wholeAmong(cuts, joinHyphens(lines.join('\n\n'), { lang })).forEach((isWhole, nth) => {
        const { isOwn } = cuts[nth]
        row[isOwn ? 'own' : 'cut']++
        if (isWhole) row[isOwn ? 'kept' : 'whole']++
      })
    }
  }
  rows.push([lang, share(row.whole, row.cut), share(row.kept, row.own)])
  for (const key of Object.keys(sum)) sum[key] += row[key]
}
rows.push(['all', share(sum.whole, sum.cut), share(sum.kept, sum.own)])
console.log(tableOf([['', 'cut words whole', 'hyphens kept'], ...rows]))
