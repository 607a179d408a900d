// What is left of pages that come as plain text, and whether the verdict says so: the figures of docs/limits.md.
//   node bench/page-text.mjs [--lib DIR]    after a build; with ../shared/eval
// Pages of the pool become text in two forms: one block a line, and one piece of text a line, as `get_text("\n")` gives them.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { parse } from 'parse5'

const EVAL = fileURLToPath(new URL('../../shared/eval/', import.meta.url))
if (!existsSync(EVAL)) {
  console.log('page-text: there is no ../shared/eval here, so nothing is measured')
  process.exit()
}
const { library, match, words } = await import(`${EVAL}lib.mjs`)
const { cleanText } = await library()

const SETS = ['fundus-tests', 'daniel', 'wcxb']
/** In code units. */
const LONGEST = 300_000
const BLOCKS = new Set(
  'address article aside blockquote body br button dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol option p pre section table td th title tr ul'.split(
    ' ',
  ),
)
const UNSEEN = new Set(['script', 'style', 'noscript', 'template', 'head', 'svg', 'iframe', 'textarea'])

/** The text of a page with a line for each block, and with one for each piece of text. */
function textsOf(html) {
  const blocks = ['']
  const pieces = []
  const read = (node) => {
    if (node.nodeName === '#text') {
      blocks.push(blocks.pop() + node.value)
      pieces.push(node.value)
    }
    if (!node.childNodes || UNSEEN.has(node.nodeName)) return
    const isBlock = BLOCKS.has(node.nodeName)
    if (isBlock) blocks.push('')
    node.childNodes.forEach(read)
    if (isBlock) blocks.push('')
  }
  read(parse(html))
  const said = (lines) => lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter(Boolean)
  return [blocks, pieces].map((lines) => said(lines).join('\n'))
}

function* pages() {
  for (const set of SETS) {
    const gold = JSON.parse(readFileSync(`${EVAL}data/pool/${set}/gold.json`, 'utf8'))
    for (const [id, { body, lang, type = 'article' }] of Object.entries(gold)) {
      const file = `${EVAL}data/pool/${set}/pages/${id}.html.gz`
      if (body && existsSync(file)) yield { html: gunzipSync(readFileSync(file)).toString('utf8'), body, lang, type }
    }
  }
}

const results = { 'story pages': [], 'other pages': [] }
for (const { html, body, lang, type } of pages()) {
  for (const text of textsOf(html)) {
    if (text.length > LONGEST) continue
    const { text: story, quality } = cleanText(text, { lang })
    const [both, surplus, missing] = match(words(body), words(story))
    const [precision, recall] = [both / (both + surplus || 1), both / (both + missing || 1)]
    const f1 = (2 * precision * recall) / (precision + recall || 1)
    results[type === 'article' ? 'story pages' : 'other pages'].push({
      f1,
      precision,
      recall,
      verdict: quality.verdict,
    })
  }
}

const clean = readFileSync(`${EVAL}data/pool/text/clean-news.jsonl`, 'utf8').split('\n').filter(Boolean)
const inDoubt = clean.filter((line) => {
  const { text, lang } = JSON.parse(line)
  return cleanText(text, { lang }).warnings.some(({ code }) => code === 'incomplete' || code === 'surplus')
})
console.log(`clean stories: ${clean.length}, ${inDoubt.length} of them in doubt`)

const percent = (some, all) => `${((100 * some.length) / all.length).toFixed(1)} %`
for (const [kind, all] of Object.entries(results)) {
  const f1 = all.reduce((sum, one) => sum + one.f1, 0) / all.length
  const lost = all.filter(({ recall }) => recall < 0.5)
  const flooded = all.filter(({ precision }) => precision < 0.5)
  const bad = all.filter((one) => lost.includes(one) || flooded.includes(one))
  const told = bad.filter(({ verdict }) => verdict !== 'good')
  const doubted = all.filter(({ verdict }) => verdict !== 'good')
  console.log(`${kind}: ${all.length} texts, F1 ${f1.toFixed(3)}`)
  console.log(
    `  half lost ${percent(lost, all)}, half not the story ${percent(flooded, all)}, either ${percent(bad, all)}`,
  )
  console.log(`  of these the verdict says so for ${percent(told, bad)}; not good are ${percent(doubted, all)} of all`)
}
