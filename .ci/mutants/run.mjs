// Runs Stryker over some files, against some tests.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Stryker } from '@stryker-mutator/core'

export const root = fileURLToPath(new URL('../../', import.meta.url))
const cache = `${root}node_modules/.cache/mutants`
mkdirSync(cache, { recursive: true })

/**
 * Tries mutants of files (globs below `src/`) on tests: a folder of `test/`, and of it these files, or all.
 * @param only the keys of the mutants to try, if not all
 * @returns the mutants, each with its file and its state
 */
export async function tryMutants({ name, files, folder, tests = [], only }) {
  const report = `${cache}/${name.replaceAll('/', '-')}.json`
  process.env['MUTANTS_TESTS'] = tests.join(',')
  await new Stryker({
    mutate: [...files.map((file) => `src/${file}`), '!src/**/*.table.ts'],
    testRunner: 'vitest',
    vitest: { configFile: '.ci/mutants.config.ts', related: false, dir: `test/${folder}` },
    plugins: ['@stryker-mutator/vitest-runner', './.ci/mutants/drawn.mjs'],
    reporters: ['progress-append-only', 'clear-text', 'json'],
    clearTextReporter: { logTests: false, allowColor: false, reportScoreTable: !only },
    jsonReporter: { fileName: report },
    concurrency: 1,
    // A mutant may make a loop endless: it is killed by the time that it takes; a busy machine takes some time for any.
    timeoutMS: 60_000,
    ignorePatterns: ['dist', 'coverage', 'training', 'bench', 'docs', 'packages', '.git'],
    tempDirName: '.stryker-tmp',
    disableTypeChecks: false,
    allowEmpty: true,
    ...(only ? drawn(only) : remembered(report)),
  }).runMutationTest()
  const { files: tried } = JSON.parse(readFileSync(report, 'utf8'))
  return Object.entries(tried).flatMap(([file, { mutants }]) => mutants.map((mutant) => ({ ...mutant, file })))
}

function drawn(keys) {
  const file = `${cache}/drawn.json`
  writeFileSync(file, JSON.stringify(keys))
  process.env['MUTANTS_DRAWN'] = file
  return { checkers: ['drawn'] }
}

/** What was found out before: only what has changed since is tried again. */
function remembered(report) {
  const incrementalFile = report.replace(/\.json$/, '.incremental.json')
  forgetStatic(incrementalFile)
  return { incremental: true, incrementalFile }
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
