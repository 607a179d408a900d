import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { jsonLines } from '../../json-lines.js'

const cli = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url))

beforeAll(() => {
  if (!existsSync(cli)) throw new Error('dist is not built: run `npm run build` first')
})

/** `copydesk filter` as an engine starts it: without an environment, in another folder. */
function started(args: readonly string[] = []) {
  const child = spawn(process.execPath, [cli, 'filter', ...args], { env: {}, cwd: '/' })
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout.on('data', (bytes: Buffer) => out.push(bytes))
  child.stderr.on('data', (bytes: Buffer) => err.push(bytes))
  const ended = once(child, 'close').then(([code, signal]) => ({ code, signal, out: textIn(out), err: textIn(err) }))
  return { child, ended, seen: () => textIn(out) }
}

const textIn = (pieces: readonly Buffer[]) => Buffer.concat(pieces).toString()

const row = (id: number) => `{"id":${id},"text":"It isn&#39;t over, she said ${id} times."}\n`

describe.each([
  ['in one thread', []],
  ['in two threads', ['--workers', '2']],
])('copydesk filter %s', (_, args) => {
  it('answers a row before the next comes, and is silent beside', async () => {
    const { child, ended, seen } = started(args)
    for (const id of [1, 2, 3]) {
      child.stdin.write(row(id))
      while (seen().split('\n').length <= id) await once(child.stdout, 'data')
    }
    child.stdin.end('bad')
    const { code, out, err } = await ended
    expect({ code, err, lines: out.split('\n').length }).toEqual({ code: 0, err: '', lines: 5 })
  })

  it('loses nothing at its end, however much there is', async () => {
    const { child, ended } = started(args)
    child.stdin.end(Array.from({ length: 3_000 }, (_, id) => row(id)).join(''))
    const { code, out } = await ended
    expect(code).toBe(0)
    const ids = jsonLines(out).map(({ id }) => id)
    expect(ids).toEqual(ids.map((_, id) => id))
    expect(ids).toHaveLength(3000)
  })

  it('ends at SIGTERM with whole lines of what it read', async () => {
    const { child, ended, seen } = started(args)
    child.stdin.write(`${row(1)}${row(2)}{"id":3`)
    while (seen().split('\n').length <= 2) await once(child.stdout, 'data')
    child.kill('SIGTERM')
    const { code, out, err } = await ended
    expect({ code, err, ids: jsonLines(out).map(({ id }) => id) }).toEqual({ code: 143, err: '', ids: [1, 2] })
  })

  it('ends without a word when nobody reads', async () => {
    const { child, ended } = started(args)
    child.stdin.on('error', () => {}) // it is closed while it is written to
    child.stdin.write(row(1))
    await once(child.stdout, 'data')
    child.stdout.destroy()
    for (let id = 0; id < 2000; id++) child.stdin.write(row(id))
    child.stdin.end()
    expect(await ended).toMatchObject({ code: 0, err: '' })
  })
})
