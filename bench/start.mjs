// What a program pays to start with copydesk, and for its first text: milliseconds above an empty script, the least and
// the middle of some runs, each in a process of its own. `npm run bench:start -- [--runs 20]`
import { execFileSync } from 'node:child_process'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { flag, tableOf } from './readme.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const runs = Number(flag('runs', 20))
const text = 'Der Rat hat am Dienstag beschlossen, die Brücke neu zu bauen.\nMehr zum Thema'

const PROGRAMS = {
  'an empty script': '',
  "require('copydesk/text')": "require('copydesk/text')",
  "require('copydesk')": "require('copydesk')",
  "import 'copydesk/text'": "import('copydesk/text')",
  'and a first text, in German': `require('copydesk/text').cleanText(${JSON.stringify(text)})`,
}

function milliseconds(program) {
  const start = performance.now()
  execFileSync(process.execPath, ['--eval', program], { cwd: root })
  return performance.now() - start
}

/** In turn, so that a machine that slows down slows all of them. */
const times = Object.fromEntries(Object.keys(PROGRAMS).map((name) => [name, []]))
for (let run = 0; run < runs; run++)
  for (const [name, program] of Object.entries(PROGRAMS)) times[name].push(milliseconds(program))

const ordered = Object.entries(times).map(([name, some]) => [name, some.sort((a, b) => a - b)])
const [, empty] = ordered[0]
const rows = ordered.map(([name, some]) => {
  const above = (at) => (some[at] - (some === empty ? 0 : empty[at])).toFixed(0)
  return [name, above(0), above(some.length >> 1)]
})
console.log(tableOf([['milliseconds above an empty script', 'least', 'middle'], ...rows]))
