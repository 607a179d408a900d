// How fast the built cleaner is beside 20 chained regular expressions, on texts as they were scraped, which all differ.
// `npm run bench -- [--seconds 5] [--eval DIR]`
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { clean, cleanText } from 'copydesk'
import { flag, tableOf } from './readme.mjs'

const data = join(flag('eval', '../shared/eval'), 'data/text')
if (!existsSync(data)) {
  console.log(`clean: there are no texts in ${data}; name their folder with --eval DIR`)
  process.exit()
}
/** For each contender, of warm-up and of measurement. */
const seconds = Number(flag('seconds', 5))

/** What people write instead: one regex for each thing they saw. */
const CHAIN = [
  [/\[ad_\d+\]/gi, ''],
  [/&amp;/g, '&'],
  [/&#8217;|&rsquo;/g, '’'],
  [/&nbsp;|\u00a0/g, ' '],
  [/[\u2018\u2019]/g, "'"],
  [/[\u201c\u201d]/g, '"'],
  [/\u2026/g, '...'],
  [/[\u2013\u2014]/g, '-'],
  [/[\u200b-\u200d\ufeff]/g, ''],
  [/\u00ad/g, ''],
  [/\r\n?/g, '\n'],
  [/\t/g, ' '],
  [/ {2,}/g, ' '],
  [/ *\n */g, '\n'],
  [/\n{3,}/g, '\n\n'],
  [/^advertisement$/gim, ''],
  [/^source link\s*$/gim, ''],
  [/^share this:?.*$/gim, ''],
  [/the post .{0,200} appeared first on .{0,80}$/gim, ''],
  [/^(sign up|subscribe) .{0,120}newsletter.*$/gim, ''],
]

const CONTENDERS = {
  'cleanText, with every change listed': (text) => cleanText(text).text,
  'clean, which first looks for markup': (text) => clean(text).text,
  '20 chained regexes': (text) => CHAIN.reduce((cleaned, [pattern, by]) => cleaned.replace(pattern, by), text),
  'every character once'(text) {
    let sum = 0
    for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0
    return String(sum)
  },
}

const texts = ['dev.jsonl', 'posts.jsonl']
  .flatMap((name) => readFileSync(join(data, name), 'utf8').trimEnd().split('\n'))
  .map((line) => JSON.parse(line))
  .filter(({ form = 'text' }) => form === 'text')
  .map(({ raw }) => raw)
const megabytes = texts.reduce((sum, { length }) => sum + length, 0) / 1e6

/** Keeps the compiler from leaving out what nobody reads. */
let told = 0
/** Seconds of the processor that a contender takes for all texts. */
function secondsOf(run) {
  const before = process.cpuUsage().user
  for (const text of texts) told += run(text).length
  return (process.cpuUsage().user - before) / 1e6
}

for (const run of Object.values(CONTENDERS)) for (let spent = 0; spent < seconds; ) spent += secondsOf(run)
const least = new Map()
// By turns, so that a busy moment of the machine hits all alike.
for (let spent = 0; spent < seconds * Object.keys(CONTENDERS).length; ) {
  for (const [name, run] of Object.entries(CONTENDERS)) {
    const took = secondsOf(run)
    least.set(name, Math.min(took, least.get(name) ?? took))
    spent += took
  }
}

const fastest = least.get('20 chained regexes')
console.log(`${texts.length} texts, ${megabytes.toFixed(1)} million characters (${told} out)\n`)
console.log(
  tableOf([
    ['', 'million characters a second', 'time against 20 regexes'],
    ...Array.from(least, ([name, took]) => [name, (megabytes / took).toFixed(1), `×${(took / fastest).toFixed(2)}`]),
  ]),
)
