import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync, gzipSync } from 'node:zlib'
import { createRecordFilter } from 'copydesk/node'
import { describe, expect, it } from 'vitest'
import { inputsOf } from '../../src/read/inputs.js'
import { MOST_BYTES } from '../../src/read/lines.js'
import { itemsOf } from '../../src/read/read.js'
import { OccupiedError, readCheckpoint, runOf } from '../../src/run/checkpoint.js'
import { isCompressed, type OutputFormat, planOf } from '../../src/run/plan.js'
import { Pool } from '../../src/run/pool.js'
import { type RunCheckpoint, runPlan } from '../../src/run/run.js'
import type { Summary } from '../../src/run/summary.js'
import type { CleanOptions } from '../../src/run/work.js'
import { folder, PROGRAM, records } from '../folder.js'

const at = folder()
const WORK: CleanOptions = { filter: {}, signals: false, presets: [], without: [] }

interface Asked {
  readonly workers?: number
  readonly work?: Partial<CleanOptions>
  readonly format?: OutputFormat
}

async function cleaned(
  inputs: readonly string[],
  out: string,
  { workers = 1, work, format }: Asked = {},
): Promise<Summary> {
  const plan = await planOf(await inputsOf(inputs), out, format)
  const pool = new Pool('clean', { ...WORK, ...work, compressed: isCompressed(plan) }, { workers, program: PROGRAM })
  try {
    return await runPlan(plan, runOf([inputs, work]), pool)
  } finally {
    await pool.close()
  }
}

const FILTER = fileURLToPath(new URL('../../../../dist/cli.js', import.meta.url))
/** All that may be wrong with a line but its length. */
const BAD =
  '{"id":1,"text":"Rain fell."}\r\n\n{"id":2,"te\n[1]\n{"id":3}\n{"text":"half a pair \\ud83d, she said"}\n"\u2028It&#39;s on."'
const cutGzip = (content: string) => {
  const whole = gzipSync(content)
  return whole.subarray(0, whole.length / 2)
}

const linesOf = (path: string) => readFileSync(path, 'utf8').trimEnd().split('\n')

describe('a run', () => {
  it('writes what the filter makes of each record, in order, and an error for what is none', async () => {
    const input = at('some.ndjson', `${records(150)}\n{bad\n\n"It&#39;s on."\n7`)
    await cleaned([input], at('some-out.ndjson'))
    const lines = linesOf(at('some-out.ndjson')).map((line) => JSON.parse(line))
    expect(lines).toHaveLength(154)
    const filter = createRecordFilter()
    const { inputHash: _, ...first } = filter(JSON.parse(linesOf(input)[0] as string), { line: 1 })
    expect(lines[0]).toMatchObject(JSON.parse(JSON.stringify(first)))
    expect(lines.map(({ line }) => line)).toEqual(lines.map((_, nth) => nth + 1))
    expect(lines.slice(150).map(({ ok, error, text }) => (ok ? text : error.code))).toEqual([
      'bad-json',
      'blank-line',
      "It's on.",
      'not-a-record',
    ])
  })

  it.each<[name: string, content: Uint8Array]>([
    ['bad.ndjson', Buffer.from(`\ufeff${BAD}`)],
    ['latin.ndjson', Buffer.from('{"id":1,"text":"The café is open, she said."}\n{"id":2', 'latin1')],
    ['long.ndjson', Buffer.from(`${BAD}\n{"id":1,"text":"${'a'.repeat(MOST_BYTES)}"}\n{"id":2,"text":"Rain fell."}`)],
    ['cut.ndjson.gz', cutGzip(records(3000))],
  ])('writes what `copydesk filter` writes, byte for byte: %s', async (name, content) => {
    const input = at(name, content)
    const filtered = spawnSync(process.execPath, [FILTER, 'filter', input], { maxBuffer: 1 << 30 })
    await cleaned([input], at(`${name}.out.ndjson`), { workers: 2 })
    const lines = filtered.stdout.toString().split('\n')
    expect(linesOf(at(`${name}.out.ndjson`))).toEqual(lines.slice(0, -1))
    expect(lines.some((line) => line.includes('"ok":false'))).toBe(true)
  })

  it('writes the same with one worker and with three', async () => {
    const input = at('more.ndjson', records(2500))
    const one = await cleaned([input], at('one.ndjson'), { workers: 1 })
    const three = await cleaned([input], at('three.ndjson'), { workers: 3 })
    expect(readFileSync(at('one.ndjson')).equals(readFileSync(at('three.ndjson')))).toBe(true)
    expect(three).toEqual(one)
    expect(one.records).toBe(2500)
  })

  it('writes a file for each that it reads into a folder, and says of which file a record is in one', async () => {
    const inputs = [at('mix/a.txt', 'Rain fell.'), at('mix/deep/b.csv', 'id,text\n1,Snow fell.\n')]
    await cleaned([at('mix')], at('out'))
    expect(linesOf(at('out/a.txt.ndjson'))).toHaveLength(1)
    expect(JSON.parse(linesOf(at('out/deep/b.csv.ndjson'))[0] as string)).toMatchObject({ id: '1', text: 'Snow fell.' })
    await cleaned(inputs, at('joined.ndjson'))
    expect(linesOf(at('joined.ndjson')).map((line) => JSON.parse(line).file)).toEqual(['a.txt', 'b.csv'])
  })

  it('writes the same compressed, and as Parquet', async () => {
    const input = at('few.ndjson', records(1100))
    await cleaned([input], at('few-out.ndjson'))
    await cleaned([input], at('few-out.ndjson.gz'))
    await cleaned([input], at('few-out.parquet'))
    const plain = readFileSync(at('few-out.ndjson'), 'utf8')
    expect(gunzipSync(readFileSync(at('few-out.ndjson.gz'))).toString()).toBe(plain)
    const rows: unknown[] = []
    const [table] = await inputsOf([at('few-out.parquet')])
    for await (const item of itemsOf(table as NonNullable<typeof table>)) if ('record' in item) rows.push(item.record)
    expect(rows).toHaveLength(1100)
    expect(rows[7]).toMatchObject({
      id: '7',
      line: 8,
      ok: true,
      text: 'Rain fell on village 7 for 7 days, the mayor said.',
    })
    expect(rows.map((row) => JSON.parse((row as { record: string }).record))).toEqual(
      plain
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    )
    expect(existsSync(at('few-out.parquet.part'))).toBe(false)
  })

  it('holds records against presets, and leaves out fields', async () => {
    const work = { presets: ['gopher'], signals: true, without: ['changes', 'blocks'] } as const
    const summary = await cleaned(
      [
        at(
          'short.ndjson',
          '{"text":"Rain fell on the hills for three days in a row this week, and the river is high."}',
        ),
      ],
      at('short-out.ndjson'),
      { work },
    )
    const record = JSON.parse(readFileSync(at('short-out.ndjson'), 'utf8'))
    expect(record).toMatchObject({ verdict: 'review', signals: { 'gopher/words': 18 } })
    expect(record.breaches.map(({ signal }: { signal: string }) => signal)).toEqual(['gopher/words'])
    expect(Object.keys(record)).not.toContain('changes')
    expect(summary.breaches).toEqual({ 'gopher: gopher/words': 1 })
  })

  it('is done once: again, it writes nothing', async () => {
    const input = at('once.ndjson', records(5))
    const first = await cleaned([input], at('once-out.ndjson'))
    writeFileSync(at('once-out.ndjson'), 'touched')
    expect(await cleaned([input], at('once-out.ndjson'))).toEqual(first)
    expect(readFileSync(at('once-out.ndjson'), 'utf8')).toBe('touched')
  })

  it('writes over nothing that it did not write', async () => {
    const input = at('keep.ndjson', records(5))
    at('kept.ndjson', 'mine')
    await expect(cleaned([input], at('kept.ndjson'))).rejects.toThrow(OccupiedError)
    await expect(cleaned([input], input)).rejects.toThrow(/The output file is also an input file/)
    expect(readFileSync(at('kept.ndjson'), 'utf8')).toBe('mine')
  })
})

describe('a run that is stopped', () => {
  it.each(['ndjson', 'ndjson.gz', 'parquet'] as const)(
    'between its last block and its name goes on, as %s',
    async (format) => {
      const input = at(`last-${format}.ndjson`, records(30))
      const out = at(`last-out.${format}`)
      await cleaned([input], out)
      const whole = readFileSync(out)
      // As it was before the output got its name, and as it was after.
      const path = `${out}.checkpoint`
      const done = (await readCheckpoint<RunCheckpoint>(path)) as RunCheckpoint
      const closing = { ...done, done: false, output: 0, closing: true }
      writeFileSync(path, JSON.stringify(closing))
      await cleaned([input], out)
      expect(readFileSync(out).equals(whole)).toBe(true)
      expect((await readCheckpoint<RunCheckpoint>(path))?.done).toBe(true)
    },
  )
})
