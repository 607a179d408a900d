// What copydesk promises, promise by promise: the figure of this build, and the bar that it must reach.
//   npm run promises -- [--documents 3000] [--seed 1]
// Takes some six minutes. Laws of any source are sampled: so many documents, made with a seed. The rest is measured as a whole.
// What takes longer is said at the end, with the command that tells it. Ends with exit code 1 if a promise is not kept.
import { parseArgs } from 'node:util'
import { bytesKept, DEPTHS, depthsLost, shapesThatDoNotFit } from './promises/costs.mjs'
import { dependencies, provenRegexes, testedPromises } from './promises/proofs.mjs'
import { MOST_GROWTH, MOST_SECONDS, reproduced } from './promises/reproductions.mjs'
import { faultsIn } from './promises/sampled.mjs'

const { values } = parseArgs({
  options: { documents: { type: 'string', default: '3000' }, seed: { type: 'string', default: '1' } },
})
let broken = 0

/** A promise is kept if its figure is at most the bar. */
function tell(promise, figure, most, unit) {
  const isKept = Number(figure) <= most
  if (!isKept) broken++
  console.log(`${isKept ? '✓' : '✗'} ${promise.padEnd(48)} ${String(figure).padStart(5)} (at most ${most}) ${unit}`)
}

const count = Number(values.documents)
const faults = faultsIn(count, Number(values.seed))
const sample = `of ${count} documents, sampled`
tell('never throws on a string', faults.thrown, 0, sample)
tell('clean text stays as it is', faults.unclean, 0, sample)
tell('replay gives the text', faults.replayed, 0, sample)
tell('undo gives the source', faults.undone, 0, sample)
tell('text is well-formed, NFC, without controls', faults.illFormed, 0, sample)
tell('text is no longer than its source and 1,000 more', faults.longer, 0, sample)
tell('what was cleaned before changes nothing', faults.stateful, 0, sample)

const { growth, seconds, all: reproductions } = await reproduced()
tell(
  'time in line with the input',
  growth.toFixed(2),
  MOST_GROWTH,
  `times a doubling, the steepest of ${reproductions} attacks`,
)
tell('no input is slow', seconds.toFixed(2), MOST_SECONDS, `seconds a MB, the slowest of ${reproductions} attacks`)
const { unfit, all } = shapesThatDoNotFit()
tell('10 MB in a heap of 256 MB', unfit, 0, `of ${all} shapes do not fit`)
tell('a field keeps nothing of its source', bytesKept(), 2000, 'bytes a document, the largest field')
tell(
  'no depth is too deep, and none is lost',
  depthsLost(),
  0,
  `of ${2 * DEPTHS.length}, up to 1,000,000, on a small stack`,
)
for (const { name, failed, all: cases } of testedPromises()) tell(name, failed, 0, `of ${cases} cases`)
const { faulty, proven } = provenRegexes()
tell(
  'no regular expression is slow',
  faulty,
  0,
  `at fault; ${(100 * proven).toFixed(1)} % proven linear, the rest attacked`,
)
tell('runtime dependencies', dependencies().length, 3, dependencies().join(', '))
console.log(
  'Not in this run: the same bytes on eight runtimes (npm run engines), an attack by the clock (npm run attack), ' +
    'tests that bite (npm run mutants)',
)
process.exitCode = broken > 0 ? 1 : 0
