import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { ReadableStream, WritableStream } from 'node:stream/web'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type * as Node from '../../../src/node.js'
import type { Pool, PoolOptions } from '../../../src/node.js'
import { jsonLines } from '../../json-lines.js'

// Threads run a file of the package, so the package has to be built.
const root = fileURLToPath(new URL('../../../', import.meta.url))
const load = (entry: string) => createRequire(import.meta.url)(`${root}dist/${entry}.cjs`)
let node: typeof Node
const pools: Pool[] = []

function pool(options?: PoolOptions): Pool {
  const made = node.createPool(options)
  pools.push(made)
  return made
}

beforeAll(() => {
  if (!existsSync(`${root}dist/worker.cjs`)) throw new Error('dist is not built: run `npm run build` first')
  node = load('node')
})
afterAll(() => Promise.all(pools.map((made) => made.close())))

type Chunk = string | Uint8Array
type Filter = { readonly readable: ReadableStream<Chunk>; readonly writable: WritableStream<Chunk> }

async function outOf({ readable, writable }: Filter, chunks: readonly Chunk[]): Promise<string> {
  const writer = writable.getWriter()
  const written = (async () => {
    for (const chunk of chunks) await writer.write(chunk)
    await writer.close()
  })()
  const pieces: Buffer[] = []
  for await (const piece of readable) pieces.push(Buffer.from(piece as Uint8Array))
  await written
  return Buffer.concat(pieces).toString()
}

/** Milliseconds: more than the short texts take, even if a thread has to start first and the machine is busy. */
const LIMIT = 10_000
/** A text that never ends, because the pattern of `endlessPacks` backtracks through all ways to divide its letters. */
const ENDLESS_TEXT = `The mayor wrote @${'a'.repeat(60)} on Monday.`
const ENDLESS_LINE = JSON.stringify({ id: 'endless', text: ENDLESS_TEXT })

function endlessPacks() {
  const { defineRules } = load('index')
  const { any, en } = load('packs')
  const inside = [{ opens: '@', pattern: /@(?:a+)+!/y }]
  return [any, en, defineRules({ lang: 'any', families: { share: { endless: { inside } } } })]
}

const LINES = Array.from({ length: 300 }, (_, id) => {
  if (id % 37 === 0) return id % 2 ? 'bad' : ''
  const text = `It isn&#39;t over, she said ${id} times.\n\nSource link`
  return id % 5 === 0 ? JSON.stringify(text) : JSON.stringify({ id, text: text.repeat((id % 7) + 1) })
}).join('\n')

describe('createPool', () => {
  it.each<[what: string, options: PoolOptions]>([
    ['by default', {}],
    ['one thread', { workers: 1 }],
    ['three threads, flat', { workers: 3, shape: 'flat' }],
    ['options', { workers: 2, maxLine: 500, firstLine: 12, quotes: 'curly', fields: { id: 'uuid' } }],
    ['a limit that nothing comes near', { workers: 2, timeLimit: 60_000, numbered: false }],
  ])('filters lines as cleanLines does: %s', async (_, options) => {
    const { workers, timeLimit, ...filter } = options
    const expected = await outOf(node.cleanLines(filter), [LINES])
    const chunks = Array.from({ length: Math.ceil(LINES.length / 3333) }, (_, nth) =>
      LINES.slice(nth * 3333, nth * 3333 + 3333),
    )
    expect(await outOf(pool(options).cleanLines(), chunks)).toBe(expected)
    expect(expected.split('\n')).toHaveLength(301)
  })

  it('works with packs of languages and with packs of one’s own', async () => {
    const { createCleaner, defineRules } = load('index')
    const { any, de } = load('packs')
    const rule = { lines: ['ring the bell twice'], place: 'anywhere' }
    const own = defineRules({ lang: 'any', families: { share: { own: rule } } })
    const options = { packs: [any, de, own] }
    const source = 'Der Fluss stieg am Montag, sagte sie.\n\nring the bell twice'
    expect(await pool(options).clean(source)).toEqual(createCleaner(options)(source))
  })

  it('cleans single texts as clean does, many at a time', async () => {
    const { clean, cleanHtml } = load('index')
    const made = pool({ workers: 2 })
    const sources = Array.from({ length: 20 }, (_, nth) => `<p>It isn&#39;t over, she said ${nth} times.</p>`)
    const documents = await Promise.all(sources.map((source) => made.clean(source, { lang: 'en' })))
    expect(documents).toEqual(sources.map((source) => clean(source, { lang: 'en' })))
    expect(await made.clean('I <3 rain', {}, { as: 'html' })).toEqual(cleanHtml('I <3 rain'))
  })

  it('makes an error of a record that takes too long, and of no other', async () => {
    const made = pool({ workers: 2, timeLimit: LIMIT, packs: endlessPacks() })
    const lines = ['{"id":1,"text":"One."}', ENDLESS_LINE, '{"id":3,"text":"Three."}', 'bad', '{"id":5,"text":"Five."}']
    const records = jsonLines(await outOf(made.cleanLines(), [lines.join('\n')]))
    const told = records.map(({ id, line, error }) => `${line} ${id} ${error?.code ?? 'ok'}`)
    expect(told).toEqual(['1 1 ok', '2 endless time-limit', '3 3 ok', '4 null bad-json', '5 5 ok'])
    expect(records[1].error.message).toBe(`took longer than ${LIMIT} ms`)
  })

  it('ends what takes too long or is not wanted any more, and goes on', async () => {
    const packs = endlessPacks()
    const limited = pool({ workers: 1, timeLimit: LIMIT, packs })
    await expect(limited.clean(ENDLESS_TEXT)).rejects.toMatchObject({
      name: 'TimeoutError',
      message: `Cleaning took longer than ${LIMIT} ms`,
    })
    expect((await limited.clean('It&#39;s on.')).text).toBe("It's on.")

    const made = pool({ workers: 1, packs })
    const running = new AbortController()
    const waiting = new AbortController()
    const first = made.clean(ENDLESS_TEXT, {}, { signal: running.signal })
    const second = made.clean(ENDLESS_TEXT, {}, { signal: waiting.signal })
    const third = made.clean('It&#39;s on.')
    waiting.abort(new Error('not wanted'))
    await expect(second).rejects.toThrow('not wanted')
    running.abort(new Error('left'))
    await expect(first).rejects.toThrow('left')
    expect((await third).text).toBe("It's on.")
    await expect(made.clean('Rain.', {}, { signal: running.signal })).rejects.toThrow('left')
  })

  it('ends a stream that is not wanted any more', async () => {
    const made = pool({ workers: 1, packs: endlessPacks() })
    const leaving = new AbortController()
    const out = outOf(made.cleanLines({ signal: leaving.signal }), [`${ENDLESS_LINE}\n`, '"Two."'])
    out.catch(() => {})
    setTimeout(() => leaving.abort(new Error('left')), 100)
    await expect(out).rejects.toThrow('left')
    expect((await made.clean('It&#39;s on.')).text).toBe("It's on.")
  })

  it('rejects what waits and what comes when it is closed', async () => {
    const made = pool({ workers: 1, packs: endlessPacks() })
    const jobs = Promise.allSettled([made.clean(ENDLESS_TEXT), made.clean('Rain.')])
    await new Promise(setImmediate)
    await made.close()
    for (const job of [...(await jobs), ...(await Promise.allSettled([made.clean('Rain.')]))])
      expect(job).toMatchObject({ status: 'rejected', reason: { message: 'The pool is closed.' } })
  })

  it('says at once what is wrong', async () => {
    for (const wrong of [{ workers: 0 }, { workers: 1.5 }, { timeLimit: 0 }, { quotes: 'curvy' }, { shape: 'round' }])
      expect(() => node.createPool(wrong as never)).toThrow(expect.objectContaining({ name: 'CopydeskOptionError' }))
    expect(() => node.createPool({ stages: [() => []] })).toThrow(/"stages": functions cannot be sent/)
    await expect(pool().clean(7 as never)).rejects.toThrow('Expected a string, got a number')
    await expect(pool().clean('', { url: 7 } as never)).rejects.toThrow('Expected hints.url to be a string')
  })

  it('keeps no program running', () => {
    const program = `const { createPool } = require('copydesk/node')
      createPool({ workers: 1 }).clean('It&#39;s on.').then(({ text }) => console.log(text))`
    const args = ['--no-deprecation', '--input-type=commonjs', '--eval', program]
    const { status, stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
    expect({ status, stdout }).toEqual({ status: 0, stdout: "It's on.\n" })
  })
})
