// Changes the code of a room in one small way after another, and looks whether a test of that room then fails: a mutant that
// no test kills is a line that nobody tests. Prints the figure of each room.
//   npm run mutants -- [ROOM | FILE …]   (src/edit, repair, units, decide, match and news, one after the other)
// What was found out is kept in node_modules/.cache/mutants, and only what has changed since is tried again.
// Ends with exit code 1 if fewer than 85 of 100 mutants of a room are killed.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Stryker } from '@stryker-mutator/core'

const ROOMS = ['edit', 'repair', 'units', 'decide', 'match', 'news']
const LEAST_KILLED = 0.85
const root = fileURLToPath(new URL('../', import.meta.url))
const cache = `${root}node_modules/.cache/mutants`
const asked = process.argv.slice(2)

/** A room, or one of its files: `units`, `news/title.ts`. */
async function tryMutants(part) {
  const [room = ''] = part.split('/')
  const report = `${cache}/${part.replaceAll('/', '-')}.json`
  const incremental = report.replace(/\.json$/, '.incremental.json')
  forgetStatic(incremental)
  const own = part.replace(/\.ts$/, '.test.ts')
  // The tests of the file alone, where it has any.
  process.env['MUTANTS_TESTS'] =
    own !== part && existsSync(`${root}test/${own}`) ? own.slice(own.lastIndexOf('/') + 1) : ''
  await new Stryker({
    mutate: [part.endsWith('.ts') ? `src/${part}` : `src/${part}/**/*.ts`, '!src/**/*.table.ts'],
    testRunner: 'vitest',
    vitest: {
      configFile: '.ci/mutants.config.ts',
      related: false,
      dir: existsSync(`${root}test/${part}`) ? `test/${part}` : `test/${room}`,
    },
    plugins: ['@stryker-mutator/vitest-runner'],
    reporters: ['progress-append-only', 'clear-text', 'json'],
    clearTextReporter: { logTests: false, allowColor: false, reportScoreTable: true },
    jsonReporter: { fileName: report },
    incremental: true,
    incrementalFile: incremental,
    concurrency: 1,
    // A mutant may make a loop endless: it is killed by the time that it takes.
    timeoutMS: 20_000,
    ignorePatterns: ['dist', 'coverage', 'training', 'bench', 'docs', 'packages', 'examples', '.git'],
    tempDirName: '.stryker-tmp',
    disableTypeChecks: false,
    allowEmpty: true,
  }).runMutationTest()
  return scoreOf(JSON.parse(readFileSync(report, 'utf8')))
}

/** Of what runs while a file loads nobody knows which tests meet it: it is tried again whenever a test has changed. */
function forgetStatic(file) {
  if (!existsSync(file)) return
  const known = JSON.parse(readFileSync(file, 'utf8'))
  for (const one of Object.values(known.files)) {
    one.mutants = one.mutants.filter(
      ({ status, static: isStatic }) => status === 'Killed' || !(isStatic || status === 'NoCoverage'),
    )
  }
  writeFileSync(file, JSON.stringify(known))
}

/** Of all mutants that run at all: those that a test kills, or that never end. */
function scoreOf({ files }) {
  const all = Object.values(files).flatMap(({ mutants }) => mutants)
  const count = (...states) => all.filter(({ status }) => states.includes(status)).length
  const killed = count('Killed', 'Timeout')
  return { killed, all: killed + count('Survived', 'NoCoverage') }
}

mkdirSync(cache, { recursive: true })
const scores = []
for (const part of asked.length > 0 ? asked : ROOMS) scores.push({ part, ...(await tryMutants(part)) })
for (const { part, killed, all } of scores) {
  const share = all === 0 ? 1 : killed / all
  if (share < LEAST_KILLED) process.exitCode = 1
  console.log(
    `${share < LEAST_KILLED ? '✗' : '✓'} ${part.padEnd(24)} ${(100 * share).toFixed(1)} % of ${all} mutants killed (at least ${100 * LEAST_KILLED} %)`,
  )
}
