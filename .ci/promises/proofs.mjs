// Promises that tests and proofs hold: how many cases of each do not.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** By name of a promise, the tests that hold it. */
export const TESTS = {
  'good text stays, in 79 languages': ['test/clean.test.ts'],
  'what no reader sees is gone': ['test/html/hidden/carriers.test.ts', 'test/html/hidden/selectors.test.ts'],
  'what is not read is what SECURITY.md lists': ['test/html/hidden/unread.test.ts'],
  'a polluted or frozen prototype changes nothing': ['test/prototype.test.ts'],
  'HTML is what DOMPurify would leave': ['test/document/to-html.test.ts'],
  'names, addresses and schemas are as promised': ['test/stability.test.ts'],
}

/** By name of a promise, how many of its cases failed, and of how many. */
export function testedPromises() {
  const folder = mkdtempSync(join(tmpdir(), 'promises-'))
  const report = join(folder, 'report.json')
  try {
    const args = ['run', ...Object.values(TESTS).flat(), '--reporter=json', `--outputFile=${report}`]
    spawnSync(join(ROOT, 'node_modules/.bin/vitest'), args, { cwd: ROOT, stdio: 'ignore' })
    const { testResults } = JSON.parse(readFileSync(report, 'utf8'))
    return Object.entries(TESTS).map(([name, files]) => ({ name, ...countOf(testResults, files) }))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function countOf(results, files) {
  const cases = results
    .filter(({ name }) => files.some((file) => name.endsWith(file)))
    .flatMap((one) => one.assertionResults)
  return {
    failed: cases.filter(({ status }) => status !== 'passed').length + (cases.length === 0 ? 1 : 0),
    all: cases.length,
  }
}

/** How many regular expressions recheck holds something against, and how many it proves safe, of those it looks at. */
export function provenRegexes() {
  const { stdout, stderr, signal } = spawnSync(process.execPath, ['.ci/regexes.mjs'], { cwd: ROOT, encoding: 'utf8' })
  const told = /(\d+) patterns proven safe, (\d+) undecided, (\d+) at fault/.exec(stdout)
  // It had nothing to count, or came to no end: that is no figure.
  if (!told) throw new Error(`node .ci/regexes.mjs ended without its counts (${signal ?? 'no signal'}): ${stderr}`)
  const [safe, undecided, faulty] = told.slice(1).map(Number)
  return { faulty, proven: safe / (safe + undecided + faulty) }
}

/** What a user of the package installs. */
export const dependencies = () => Object.keys(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).dependencies)
