// Measures the built package against the floors of floors.json, with the scripts of ../shared/eval.
// A floor is raised when the figure rises; it is lowered only with the reason in the same commit.
//   node .ci/eval.mjs [timed|untimed]   only checks that measure time, or only the others
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { slowness } from './attack/growth.mjs'
import { figuresIn, table } from './figures.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const scripts = fileURLToPath(new URL('../../shared/eval/', import.meta.url))
/** The project's own; it shares the others. */
const OWN_SCRIPTS = { 'left-out': '.ci/left-out.mjs', 'next-page': 'bench/next-page.mjs' }
const scriptOf = (name) => (OWN_SCRIPTS[name] ? `${root}${OWN_SCRIPTS[name]}` : `${scripts}${name}.mjs`)
const floors = JSON.parse(readFileSync(new URL('floors.json', import.meta.url), 'utf8'))

if (!existsSync(scripts)) {
  console.log('eval: there is no ../shared/eval here, so nothing is measured')
  process.exit()
}

/**
 * `hostile` times each shape, by the processor's clock, since others run beside it. A slower machine or a busy cache may
 * still double the time. So a shape that is only slow is measured again by itself, four times at most, and its limit grows
 * with the time that prose takes on this machine.
 * The time of pages against parsing is printed and has no floor: it read 4.26 to 4.65 for one build on an idle machine, and
 * speed belongs to `bench/`.
 */
const TRIES = 4

/** Milliseconds a MB that any shape may take on an idle machine. */
const LIMIT = 1000
/**
 * What the shapes that are known to take more may take: a table of 100,000 rows with a text before each, that is 100,000
 * passages (1,050 to 1,200 on an idle machine of two cores).
 */
const KNOWN_SLOW = { table_foster: 1500 }
const FAULT = /^✗ (\w+) +\d+ ms, \d+ MB {2}(.*)$/
const OF_TIME = /^(?:grows ×[\d.]+ for ×4|(\d+) ms\/MB)$/

const CLOCK = new URL('processor-clock.mjs', import.meta.url).href
/** For a script and the processes that it starts. */
const timedEnv = { ...process.env, NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import=${CLOCK}` }

let failed = 0
const figures = {}

const isTimed = ([name]) => name === 'hostile'

/** Runs a script; prints the output once it has ended, because others run beside it. */
async function run(name, args) {
  const child = spawn(process.execPath, [scriptOf(name), ...args], {
    cwd: root,
    env: isTimed([name]) ? timedEnv : process.env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [stdout, [status]] = await Promise.all([text(child.stdout), once(child, 'close')])
  console.log(`\neval ${name} ${args.join(' ')}\n${stdout.trimEnd()}`)
  return { stdout, passed: status === 0 }
}

async function check([name, flags]) {
  const args = Object.entries(flags).flatMap(([flag, floor]) => [`--${flag}`, String(floor)])
  const { stdout, passed } = await run(name, args)
  figures[name] = figuresIn(stdout)
  const holds = passed || (name === 'hostile' && (await areOnlySlow(stdout, args)))
  if (!holds) failed++
  console.log(`check: eval ${name} ${holds ? 'passed' : 'failed'}`)
}

/** Whether the shapes at fault took too long and nothing else, and are fast enough when they are measured again. */
async function areOnlySlow(stdout, args) {
  const shapes = slowShapes(stdout)
  if (!shapes) return false
  for (const shape of shapes.keys()) if (!(await isFastEnough(shape, args))) return false
  return true
}

async function isFastEnough(shape, args) {
  for (let tries = 0; tries < TRIES; tries++) {
    const { stdout, passed } = await run('hostile', [...args, '--only', shape])
    const most = (KNOWN_SLOW[shape] ?? LIMIT) * (await slowness())
    if (passed || slowShapes(stdout)?.get(shape) <= most) return true
    console.log(`${shape}: more than ${most.toFixed(0)} ms/MB`)
  }
  return false
}

/**
 * The shapes that `hostile` found slow, with their milliseconds a MB, or infinity if one grows faster than its input;
 * `undefined` if anything else is wrong.
 */
function slowShapes(stdout) {
  if (!/crashed or over 30 s: 0\.0/.test(stdout)) return undefined
  const shapes = new Map()
  for (const line of stdout.split('\n')) {
    const [, shape, told] = FAULT.exec(line) ?? []
    if (!shape) continue
    const faults = told.split('; ').map((fault) => OF_TIME.exec(fault))
    if (faults.includes(null)) return undefined
    shapes.set(shape, Math.max(...faults.map(([, ms]) => Number(ms ?? Number.POSITIVE_INFINITY))))
  }
  return shapes.size > 0 ? shapes : undefined
}

/** Takes one check after the other until none is left. */
async function work(checks) {
  for (let next = checks.shift(); next; next = checks.shift()) await check(next)
}

const asked = process.argv[2]
const all = Object.entries(floors)
const untimed = asked === 'timed' ? [] : all.filter((one) => !isTimed(one))
const timed = asked === 'untimed' ? [] : all.filter(isTimed)
await Promise.all(Array.from({ length: availableParallelism() }, () => work(untimed)))
await work(timed)

if (asked !== 'timed') {
  // What `npm run folds` found when it was last run; see training/folds.sh.
  const folds = JSON.parse(readFileSync(new URL('../training/folds.json', import.meta.url), 'utf8'))
  console.log(`\n${table(figures, folds, figures.blind ?? {})}`)
}
process.exit(failed === 0 ? 0 : 1)
