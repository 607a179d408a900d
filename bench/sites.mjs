// What a profile of a site is worth: `npm run bench:sites [--show]`. On hosts with five pages or more of ../shared/eval,
// each page is cleaned without a profile and with one learned from the other pages of its host, as a page and as the crude
// text of the page. Prints F1, precision and recall by shingles of four words, and every sentence of the gold that is lost:
// those that the gold of most pages of the host that print them has, and those that it has of a page or two, by oversight.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { clean, cleanText, createCleaner } from '../dist/index.js'
import { observePage, SiteLearner } from '../dist/site.js'
import { createTextCleaner } from '../dist/text.js'

const data = fileURLToPath(new URL('../../shared/eval/data/', import.meta.url))
if (!existsSync(data)) {
  console.log('There is no ../shared/eval here, so nothing is measured.')
  process.exit(0)
}
const { match, prf } = await import('../../shared/eval/lib.mjs')
const shows = process.argv.includes('--show')

const SETS = [
  ...['daniel', 'wcxb', 'chinese-hand', 'fundus-tests', 'newspaper4k'].map((set) => `pool/${set}`),
  ...['naeb', 'fundus', 'scrapinghub'].map((set) => `html/${set}`),
]
const FEWEST = 5
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Myanmar}]|[\p{L}\p{N}\p{M}_]+/gu
const wordsOf = (text) => text.match(WORD) ?? []
const glued = (text) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, '')
const sentences = (text) =>
  text
    .split(/\n|(?<=[.!?…]["”’»)]?) |(?<=[。！？])/u)
    .map(glued)
    .filter((one) => one.length >= 12)

/** Pages by host: of a page without an address, by the site that its set names. */
function hosts() {
  const byHost = new Map()
  for (const set of SETS) {
    for (const [id, gold] of Object.entries(JSON.parse(readFileSync(`${data}${set}/gold.json`, 'utf8')))) {
      const file = `${data}${set}/pages/${id}.html.gz`
      const host = gold.site ?? (gold.url && new URL(gold.url).hostname.replace(/^www\./, ''))
      if (!gold.body || !host || !existsSync(file)) continue
      byHost.set(host, [...(byHost.get(host) ?? []), { id: `${set}/${id}`, gold, file }])
    }
  }
  return [...byHost].filter(([, pages]) => pages.length >= FEWEST)
}

const readWhole = createCleaner({ html: 'all' })
const rows = { page: [[], []], 'crude text': [[], []] }
const lost = { page: [], 'crude text': [] }
let kept = 0
let removed = 0

for (const [host, pages] of hosts()) {
  for (const page of pages) {
    const source = gunzipSync(readFileSync(page.file)).toString('utf8')
    const { url } = page.gold
    Object.assign(page, { source, url, crude: readWhole(source).text, seen: observePage({ source, url }) })
  }
  for (const page of pages)
    Object.assign(page, { printed: new Set(sentences(page.crude)), ofStory: new Set(sentences(page.gold.body)) })
  /** On how many pages a sentence is part of the story, and on how many it is printed. */
  const votesFor = (sentence) => [
    pages.filter(({ ofStory }) => ofStory.has(sentence)).length,
    pages.filter(({ printed, ofStory }) => printed.has(sentence) || ofStory.has(sentence)).length,
  ]
  for (const page of pages) {
    const learner = new SiteLearner()
    for (const other of pages) if (other !== page) learner.observe(other.seen)
    // A host of five pages has four others.
    const site = learner.profile({ host, leastPages: FEWEST - 1 })
    const hints = page.url ? { url: page.url } : {}
    const gold = wordsOf(page.gold.body)
    const readings = {
      page: [clean(page.source, hints), createCleaner({ site })(page.source, hints)],
      'crude text': [cleanText(page.crude), createTextCleaner({ site })(page.crude)],
    }
    for (const [form, [without, withProfile]] of Object.entries(readings)) {
      rows[form][0].push(match(gold, wordsOf(without.text)))
      rows[form][1].push(match(gold, wordsOf(withProfile.text)))
      const [before, after] = [glued(without.text), glued(withProfile.text)]
      for (const sentence of new Set(sentences(page.gold.body))) {
        if (!before.includes(sentence)) continue
        kept++
        if (!after.includes(sentence)) lost[form].push({ page: page.id, sentence, votes: votesFor(sentence) })
      }
      const cut = withProfile.changes.filter(({ rules }) => rules.some((rule) => rule.startsWith('site/')))
      removed += cut.length
      if (shows)
        for (const { before: what, because } of cut)
          console.log(`${form} ${page.id} ${because} ${what.trim().slice(0, 100)}`)
    }
  }
}

const figure = (number) => number.toFixed(4)
for (const [form, [without, withProfile]] of Object.entries(rows)) {
  console.log(`${form}, ${without.length} pages`)
  for (const [name, list] of [
    ['without', without],
    ['with', withProfile],
  ]) {
    const { f1, precision, recall } = prf(list)
    const flooded = list.filter(([tp, fp, fn]) => tp / (tp + fp) < 0.5 && tp / (tp + fn) >= 0.5).length
    console.log(
      `  ${name.padEnd(8)} F1 ${figure(f1)}  precision ${figure(precision)}  recall ${figure(recall)}  flooded ${flooded}`,
    )
  }
  const stories = lost[form].filter(({ votes: [ofStory, printed] }) => ofStory * 2 > printed)
  console.log(
    `  sentences of the gold lost: ${stories.length}; ${lost[form].length - stories.length} more that the gold of most pages leaves out`,
  )
  for (const { page, sentence, votes } of lost[form])
    console.log(`    gold of ${votes[0]} of ${votes[1]} pages: ${page} ${sentence.slice(0, 100)}`)
}
console.log(`${kept} sentences of the gold looked for, ${removed} stretches taken out by profiles`)
