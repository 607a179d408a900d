// Proves the regular expressions of src (see `regexes/collect.mjs`) safe from super-linear time, and those
// whose repetitions all end safe from taking long all the same: how many steps an attempt takes at most is a number, which
// is small for most; where it is not, the steps on the worst text that can be found are counted. Some texts match long before
// all of these are taken: on them, and only there, V8 is tried and timed.
//   node .ci/regexes.mjs [PATH …]    those of files whose paths begin so alone: html/structure document
// Ends with exit code 1 if one is vulnerable or takes long, or if fewer than 95 of 100 are proven. Takes a minute.
import { availableParallelism } from 'node:os'
import { runInNewContext } from 'node:vm'
import { Worker } from 'node:worker_threads'
import { allExpressions } from './regexes/collect.mjs'
import { isBounded, parse } from './regexes/parse.mjs'
import { stepsOf } from './regexes/steps.mjs'

const LEAST_PROVEN = 0.95
/** V8 takes some ten milliseconds for a million steps. For what takes no more, no text is looked for. */
const FEW_STEPS = 100_000
/** So many steps on the worst text are no fault: V8 takes a third of a second for them. */
const SLOW = 32_000_000
/** An attempt of four million steps, each of which ends in vain: what V8’s attempt on a worst text is measured by. */
const MEASURE = { source: '^(?:a|a){20}b', flags: '', text: 'a'.repeat(20), steps: 4_194_302 }
/** Milliseconds after which an attempt is given up. */
const TIMEOUT = 10_000
const TRIES = 3

/** Milliseconds of the processor that V8 takes for one attempt, of several the least. */
function timeOf({ source, flags }, text) {
  const expression = { source, flags, text }
  const attempt = 'const pattern = new RegExp(source, flags); pattern.test(""); pattern.test(text)'
  let least = Number.POSITIVE_INFINITY
  for (let tries = 0; tries < TRIES; tries++) {
    const before = process.cpuUsage()
    try {
      runInNewContext(attempt, expression, { timeout: TIMEOUT })
    } catch {
      continue
    }
    least = Math.min(least, process.cpuUsage(before).user / 1000)
  }
  return least
}

/** How many steps V8 would have taken in the time of an attempt, on a text and on one that no match takes whole. */
function timedSteps(expression, text) {
  const time = Math.max(timeOf(expression, text), timeOf(expression, `${text}\x01`))
  return (time / timeOf(MEASURE, MEASURE.text)) * MEASURE.steps
}

/** The steps that an attempt takes at most, or where these are many, on the worst text that is found. */
function costOf(expression) {
  if (!isBounded(parse(expression.source).tree)) return 0
  const { most, worst } = stepsOf(expression.source, expression.flags)
  if (most <= FEW_STEPS) return most
  const { text, steps } = worst()
  if (steps <= SLOW) return steps
  timed++
  return timedSteps(expression, text)
}

/** Recheck’s automata need more stack than a thread has by default, in MB. */
const STACK = 4

/** Judges expressions, each by the first thread that is free, since a few of them take a thousand times as long as others. */
async function judgementsOf(expressions) {
  const judgements = []
  let next = 0
  const work = () =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL('./regexes/judge.mjs', import.meta.url), {
        resourceLimits: { stackSizeMb: STACK },
      })
      const more = () => {
        if (next === expressions.length) return worker.terminate().then(resolve)
        const { source, flags } = expressions[next]
        worker.postMessage({ at: next++, source, flags })
      }
      worker.on('error', reject)
      worker.on('message', ({ at, judgement }) => {
        judgements[at] = judgement
        more()
      })
      more()
    })
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  return judgements
}

const millions = (steps) => (steps / 1e6).toFixed(1)

const started = Date.now()
const counts = { proven: 0, undecided: 0, vulnerable: 0 }
let slowest = 0
let timed = 0
let faults = 0
const only = process.argv.slice(2).map((path) => path.replace(/^src\//, ''))
const isAsked = ({ where }) => only.length === 0 || only.some((path) => where.startsWith(path))
const asked = (await allExpressions()).filter(isAsked)
const judgements = await judgementsOf(asked)
for (const [at, expression] of asked.entries()) {
  const name = `${expression.where}: /${expression.source}/${expression.flags}`
  const judgement = judgements[at]
  counts[judgement]++
  if (judgement !== 'proven') console.log(`${judgement === 'undecided' ? '?' : '✗'} ${judgement} ${name}`)
  const steps = costOf(expression)
  slowest = Math.max(slowest, steps)
  if (steps > SLOW) console.log(`✗ takes ${millions(steps)} million steps for one attempt ${name}`)
  if (judgement === 'vulnerable' || steps > SLOW) faults++
}
const all = counts.proven + counts.undecided + counts.vulnerable
console.log(
  `an attempt takes ${millions(slowest)} million steps at most on the worst text that is found (${millions(SLOW)}); ` +
    `V8 was timed on ${timed} of them`,
)
console.log(
  `${counts.proven} patterns proven safe, ${counts.undecided} undecided, ${faults} at fault, ` +
    `in ${Math.round((Date.now() - started) / 1000)} s`,
)
if (all === 0) console.log(`✗ there is no pattern below ${only.join(', ')}`)
process.exitCode = all === 0 || faults > 0 || counts.proven < LEAST_PROVEN * all ? 1 : 0
