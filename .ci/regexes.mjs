// Proves the regular expressions of src (see `regexes/collect.mjs`) safe from super-linear time, with recheck, and those
// whose repetitions all end safe from taking long all the same: how many steps an attempt takes at most is a number, which
// is small for most; where it is not, V8 tries the worst text that can be found.
//   node .ci/regexes.mjs
// Ends with exit code 1 if one is vulnerable or takes long, or if fewer than 95 of 100 are proven. Takes some two minutes.
import { runInNewContext } from 'node:vm'
import { allExpressions } from './regexes/collect.mjs'
import { isBounded } from './regexes/equivalent.mjs'
import { parse } from './regexes/parse.mjs'
import { judgementOf } from './regexes/prove.mjs'
import { stepsOf } from './regexes/steps.mjs'

const LEAST_PROVEN = 0.95
/** V8 takes some ten milliseconds for a million steps. What takes no more is tried on no text. */
const FEW_STEPS = 100_000
/** Milliseconds of the processor that V8 may take for one attempt on the worst text. */
const SLOW = 100
const TRIES = 3

/** Milliseconds of the processor that V8 takes for one attempt, of several the least. */
function timeOf({ source, flags }, text) {
  const expression = { source, flags, text }
  const attempt = 'const pattern = new RegExp(source, flags); pattern.test(""); pattern.test(text)'
  let least = Number.POSITIVE_INFINITY
  for (let tries = 0; tries < TRIES && least > SLOW; tries++) {
    const before = process.cpuUsage()
    try {
      runInNewContext(attempt, expression, { timeout: 100 * SLOW })
    } catch {
      continue
    }
    least = Math.min(least, process.cpuUsage(before).user / 1000)
  }
  return least
}

/** What an expression can cost: `{ most }` steps of an attempt, and milliseconds for the `worst` text where they are many. */
function costOf(expression) {
  if (!isBounded(parse(expression.source).tree)) return { most: 0, worst: 0 }
  const { most, worstText } = stepsOf(expression.source, expression.flags)
  if (most <= FEW_STEPS) return { most, worst: 0 }
  const text = worstText()
  return { most, worst: Math.max(timeOf(expression, text), timeOf(expression, `${text}\x01`)) }
}

const started = Date.now()
const counts = { proven: 0, undecided: 0, vulnerable: 0 }
const steps = { few: 0, many: 0, slowest: 0 }
let faults = 0
for (const expression of await allExpressions()) {
  const name = `${expression.where}: /${expression.source}/${expression.flags}`
  const judgement = judgementOf(expression)
  counts[judgement]++
  if (judgement !== 'proven') console.log(`${judgement === 'undecided' ? '?' : '✗'} ${judgement} ${name}`)
  const { most, worst } = costOf(expression)
  steps[most <= FEW_STEPS ? 'few' : 'many']++
  steps.slowest = Math.max(steps.slowest, worst)
  if (worst > SLOW) console.log(`✗ takes ${worst.toFixed(0)} ms for one attempt ${name}`)
  if (judgement === 'vulnerable' || worst > SLOW) faults++
}
const all = counts.proven + counts.undecided + counts.vulnerable
console.log(
  `an attempt takes at most ${FEW_STEPS} steps on any text with ${steps.few} of them; V8 tried the worst texts on ${steps.many}, ` +
    `and took ${steps.slowest.toFixed(0)} ms at most`,
)
console.log(
  `${counts.proven} patterns proven safe, ${counts.undecided} undecided, ${faults} at fault, ` +
    `in ${Math.round((Date.now() - started) / 1000)} s`,
)
process.exitCode = faults > 0 || counts.proven < LEAST_PROVEN * all ? 1 : 0
