import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { Pool } from '../../src/run/pool.js'
import type { Job } from '../../src/run/work.js'
import { folder, PROGRAM } from '../folder.js'

const at = folder()
const WORK = { filter: {}, signals: false, presets: [], without: [] } as const

/** A worker that dies of one record and hangs on another, and is the real one for all others. */
const program = pathToFileURL(
  at(
    'worker.mjs',
    `import { parentPort, workerData } from 'node:worker_threads'
const on = parentPort.on.bind(parentPort)
parentPort.on = (name, listener) => on(name, (jobs) => {
  for (const [nth, { item, fault }] of jobs.entries()) {
    if (fault) continue
    Atomics.store(workerData.pulse, 0, nth)
    if (item.record?.text === 'die') process.exit(1)
    if (item.record?.text === 'hang') for (;;);
  }
  listener(jobs)
})
await import(${JSON.stringify(PROGRAM.href)})`,
  ),
)

const jobs = (...texts: readonly string[]): Job[] =>
  texts.map((text, nth) => ({ item: { record: { id: `n${nth}`, text } }, line: nth + 1 }))
const toldBy = ({ bytes }: { readonly bytes: Uint8Array }) =>
  Buffer.from(bytes)
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(({ id, line, ok, text, error }) => [line, ok ? text : error.code, ...(id === `n${line - 1}` ? [] : [id])])

describe('a pool', () => {
  it('makes an error of a record that kills its worker, and cleans the others', async () => {
    const pool = new Pool('clean', WORK, { workers: 2, program })
    const all = await Promise.all([
      pool.run(jobs('Rain.', 'die', 'Snow.')),
      pool.run(jobs('Hail.')),
      pool.run(jobs('die')),
    ])
    expect(all.map(toldBy)).toEqual([
      [
        [1, 'Rain.'],
        [2, 'worker-died'],
        [3, 'Snow.'],
      ],
      [[1, 'Hail.']],
      [[1, 'worker-died']],
    ])
    await pool.close()
  })

  it('makes an error of a record that takes too long', async () => {
    const pool = new Pool('clean', WORK, { workers: 1, program, timeLimit: 4000 })
    expect(toldBy(await pool.run(jobs('Snow.', 'hang', 'Hail.')))).toEqual([
      [1, 'Snow.'],
      [2, 'time-limit'],
      [3, 'Hail.'],
    ])
    expect(toldBy(await pool.run(jobs('Rain.')))).toEqual([[1, 'Rain.']])
    await pool.close()
  })

  it('says at once that options are wrong, and that its program is not there', async () => {
    expect(
      () => new Pool('clean', { ...WORK, filter: { quotes: 'smart' as 'curly' } }, { workers: 1, program }),
    ).toThrow(/quotes/)
    const pool = new Pool('clean', WORK, { workers: 1, program: new URL('file:///nowhere/worker.js') })
    await expect(pool.run(jobs('Rain.'))).rejects.toThrow(/nowhere/)
    await pool.close()
  })
})
