// A sample of the mutants of a room: the same ones for the same code and seed.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { Instrumenter } from '@stryker-mutator/instrumenter'
import { keyOf } from './drawn.mjs'
import { root, tryMutants } from './run.mjs'

const QUIET = { debug() {}, info() {}, warn() {}, isDebugEnabled: () => false }
/** Of a normal distribution, 95 of 100 lie so many standard deviations around the middle. */
const TWO_SIDED = 1.96

/** Tests that send whole texts through all rooms. */
const OF_WHOLE_TEXTS = ['clean', 'cleaner', 'genres'].map((name) => `${name}.test.ts`)

/**
 * Draws mutants of a room and tries each on the tests of its own file first; what survives them, on those of the room; and
 * what survives these, on whole texts.
 * @returns how many were killed of how many, so many of them as they came to no end; the keys of those that were not; and by
 *   how much the share of the whole room may differ (95 of 100 times)
 */
export async function trySample(room, size, seed) {
  const all = await listed(room)
  const sample = all.toSorted((a, b) => (rank(a, seed) < rank(b, seed) ? -1 : 1)).slice(0, size)
  const ended = new Set()
  const alive = await survivors(room, sample, ended)
  const killed = sample.length - alive.length
  return {
    killed,
    endless: ended.size,
    alive: alive.map(({ key }) => key),
    all: sample.length,
    of: all.length,
    margin: marginOf(killed / sample.length, sample.length, all.length),
  }
}

/** Every mutant of a room, as Stryker makes them. */
async function listed(room) {
  const sources = readdirSync(`${root}src/${room}`, { recursive: true })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.table.ts'))
    .map((file) => `/src/${room}/${file}`)
    .map((name) => ({ name, mutate: true, content: readFileSync(root + name, 'utf8') }))
  const options = { excludedMutations: [], ignorers: [], plugins: null }
  const { mutants } = await new Instrumenter(QUIET).instrument(sources, options)
  return mutants
    .filter(({ status }) => status !== 'Ignored')
    .map((mutant) => ({ key: keyOf(mutant), file: mutant.fileName.slice('/src/'.length) }))
}

const rank = ({ key }, seed) => createHash('sha256').update(`${seed} ${key}`).digest('hex')

/** `ended`: takes the keys of those that were killed by time. */
async function survivors(room, sample, ended) {
  let left = []
  for (const [test, mutants] of byTest(sample)) left.push(...(test ? await tried(room, mutants, test, ended) : mutants))
  for (const tests of [{ folder: room }, { folder: '', tests: OF_WHOLE_TEXTS }]) {
    if (left.length > 0) left = await tried(room, left, tests, ended)
  }
  return left
}

function byTest(sample) {
  const groups = new Map()
  for (const mutant of sample) {
    const test = testOf(mutant.file)
    groups.set(test, [...(groups.get(test) ?? []), mutant])
  }
  return [...groups].map(([test, mutants]) => [test && { folder: folderOf(test), tests: [nameOf(test)] }, mutants])
}

/** The test of a file, or that of the folder around it: `a/b/c.ts` → `a/b/c.test.ts`, `a/b/b.test.ts`, `a/b.test.ts`. */
function testOf(file) {
  const folder = folderOf(file)
  const tests = [file.replace(/\.ts$/, ''), `${folder}/${nameOf(folder)}`, folder].map((name) => `${name}.test.ts`)
  return tests.find((test) => existsSync(`${root}test/${test}`))
}

const folderOf = (path) => path.slice(0, path.lastIndexOf('/'))
const nameOf = (path) => path.slice(path.lastIndexOf('/') + 1)

/** Of these mutants, those that the tests do not kill. */
async function tried(room, mutants, tests, ended) {
  const files = [...new Set(mutants.map(({ file }) => file))]
  const results = await tryMutants({ name: `${room}-sample`, files, ...tests, only: mutants.map(({ key }) => key) })
  const states = new Map(results.map((mutant) => [keyOf(fromZero(mutant)), mutant.status]))
  for (const { key } of mutants) if (states.get(key) === 'Timeout') ended.add(key)
  return mutants.filter(({ key }) => ['Survived', 'NoCoverage'].includes(states.get(key)))
}

/** A report counts lines and columns from 1. */
function fromZero({ file, location: { start, end }, mutatorName, replacement }) {
  const less = ({ line, column }) => ({ line: line - 1, column: column - 1 })
  return { fileName: `/${file}`, location: { start: less(start), end: less(end) }, mutatorName, replacement }
}

/** Of a sample of so many of a whole. */
function marginOf(share, size, whole) {
  return whole <= 1 ? 0 : TWO_SIDED * Math.sqrt(((share * (1 - share)) / size) * ((whole - size) / (whole - 1)))
}
