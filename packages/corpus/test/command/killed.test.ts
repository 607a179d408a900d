import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { COMMAND, folder, records } from '../folder.js'

const at = folder()

const start = (command: string, input: string, out: string) =>
  spawn(process.execPath, [COMMAND, command, input, '-o', out, '--workers', '2', '-q'])
const ended = (child: ReturnType<typeof start>) => new Promise<number | null>((resolve) => child.on('exit', resolve))
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
const read = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : '')

/** Pages of forty hosts, with lines that all pages of a host have. */
const pages = (count: number): string =>
  Array.from({ length: count }, (_, nth) => {
    const story = Array.from({ length: 12 }, (_, word) => `word${nth}${String.fromCharCode(97 + word)}`).join(' ')
    const host = `h${nth % 40}.example`
    return JSON.stringify({
      id: nth,
      url: `https://${host}/${nth}`,
      text: `${story}.\n\nQuayside window of ${host} in sight`,
    })
  }).join('\n')

describe('what is killed at any moment goes on where it was: the same bytes, nothing twice', () => {
  it.each<[command: string, content: string, kills: number]>([
    ['corpus', records(12_000), 10],
    ['dedup', records(20_000), 8],
    ['learn', pages(9_000), 5],
  ])('%s', { timeout: 600_000 }, async (command, content, most) => {
    const input = at(`${command}.ndjson`, content)
    const [whole, out] = [at(`${command}/whole`), at(`${command}/killed`)].map((name) => `${name}.ndjson`) as [
      string,
      string,
    ]
    at(`${command}/${command}.txt`, 'makes the folder')
    expect(await ended(start(command, input, whole))).toBe(0)
    const checkpoint = `${out}.checkpoint`
    let kills = 0
    let wentOn = 0
    for (let left = most; left > 0 && !existsSync(out); left--) {
      const before = read(checkpoint)
      if (kills > 0 && before !== '') wentOn++
      const child = start(command, input, out)
      const exit = ended(child)
      // A moment after the next checkpoint, or before any: as it comes.
      const isEarly = Math.random() < 0.3
      while (!isEarly && child.exitCode === null && read(checkpoint) === before) await wait(5)
      await wait(Math.random() * 120)
      if (child.kill('SIGKILL')) kills++
      await exit
    }
    expect(kills).toBeGreaterThan(2)
    expect(wentOn).toBeGreaterThan(0)
    expect(await ended(start(command, input, out))).toBe(0)
    expect(readFileSync(out).equals(readFileSync(whole))).toBe(true)
    const told = (path: string) => {
      const { summary, found, hosts, pages: counted, homeless } = JSON.parse(read(`${path}.checkpoint`))
      return { summary, found, hosts, counted, homeless }
    }
    expect(told(out)).toEqual(told(whole))
    const left = readdirSync(at(command)).map((name) => name.replace(/^(killed|whole)\.ndjson/, ''))
    const own = command === 'dedup' ? ['', '.checkpoint', '.clusters.ndjson'] : ['', '.checkpoint']
    expect([...new Set(left)].sort()).toEqual([...own, `${command}.txt`].sort())
  })
})
