// Changes the code of a room in one small way after another, and looks whether a test of that room then fails: a mutant that
// no test kills is a line that nobody tests. Prints the figure of each room.
//   npm run mutants -- [ROOM | FILE …]   (src/edit, repair, units, decide, match and news, one after the other)
//   npm run mutants -- match --sample 150 [--seed 1]   so many mutants of each room, the same ones for the same code: a room
//     of 2,000 mutants takes hours, a sample of 150 some ten minutes; it tells the share of the room within its margin of error
// What was found out of a whole room is kept in node_modules/.cache/mutants, and only what has changed since is tried again.
// Ends with exit code 1 if fewer than 85 of 100 mutants of a room are killed.
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { root, tryMutants } from './mutants/run.mjs'
import { trySample } from './mutants/sample.mjs'

const ROOMS = ['edit', 'repair', 'units', 'decide', 'match', 'news']
const LEAST_KILLED = 0.85
const { values, positionals } = parseArgs({
  options: { sample: { type: 'string' }, seed: { type: 'string', default: '1' } },
  allowPositionals: true,
})

/** A room, or one of its files with the tests of that file alone, where it has any: `units`, `news/title.ts`. */
async function scoreOf(part) {
  const own = part.replace(/\.ts$/, '.test.ts')
  const hasOwn = own !== part && existsSync(`${root}test/${own}`)
  const room = existsSync(`${root}test/${part}`) ? part : part.slice(0, part.indexOf('/'))
  const mutants = await tryMutants({
    name: part,
    files: [part.endsWith('.ts') ? part : `${part}/**/*.ts`],
    folder: hasOwn ? own.slice(0, own.lastIndexOf('/')) : room,
    tests: hasOwn ? [own.slice(own.lastIndexOf('/') + 1)] : [],
  })
  // Of all mutants that run at all: those that a test kills, or that never end.
  const count = (...states) => mutants.filter(({ status }) => states.includes(status)).length
  const killed = count('Killed', 'Timeout')
  return { killed, all: killed + count('Survived', 'NoCoverage') }
}

const scores = []
for (const part of positionals.length > 0 ? positionals : ROOMS) {
  const score = values.sample ? await trySample(part, Number(values.sample), values.seed) : await scoreOf(part)
  scores.push({ part, ...score })
}
for (const { part, killed, endless, all, of, margin, alive = [] } of scores) {
  for (const key of alive) console.log(`  survived: ${key}`)
  const share = all === 0 ? 1 : killed / all
  if (share < LEAST_KILLED) process.exitCode = 1
  const percent = (value) => (100 * value).toFixed(1)
  const whole =
    margin === undefined ? `of ${all}` : `(± ${percent(margin)}) of ${all} drawn from ${of}, ${endless} by time,`
  console.log(
    `${share < LEAST_KILLED ? '✗' : '✓'} ${part.padEnd(24)} ${percent(share)} % ${whole} mutants killed (at least ${100 * LEAST_KILLED} %)`,
  )
}
