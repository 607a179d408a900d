import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { COMMAND, folder, records } from '../folder.js'

const at = folder()

const KILLER = new URL('kill-at.mjs', import.meta.url).href
/** Runs a command, which is killed at the `killAt`th step if it takes so many; answers how it ended. */
const run = (command: string, input: string, out: string, killAt = 0): Promise<number | NodeJS.Signals | null> => {
  const args = ['--import', KILLER, COMMAND, command, input, '-o', out, '--workers', '1', '-q']
  const child = spawn(process.execPath, args, { env: { ...process.env, KILL_AT: String(killAt) } })
  return new Promise((resolve) => child.on('exit', (code, signal) => resolve(signal ?? code)))
}
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

describe('what is killed at any step goes on where it was: the same bytes, nothing twice', () => {
  it.each<[command: string, content: string]>([
    ['corpus', records(1100)],
    ['dedup', records(1100)],
    ['learn', pages(2500)],
  ])('%s', { timeout: 600_000 }, async (command, content) => {
    const input = at(`${command}.ndjson`, content)
    at(`${command}/${command}.txt`, 'makes the folder')
    const out = (name: string) => at(`${command}/${name}.ndjson`)
    const told = (path: string) => {
      const { summary, found, hosts, pages: counted, homeless } = JSON.parse(read(`${path}.checkpoint`))
      return { summary, found, hosts, counted, homeless }
    }
    expect(await run(command, input, out('whole'))).toBe(0)
    let step = 1
    for (; ; step++) {
      const killed = out(`killed-${step}`)
      const first = await run(command, input, killed, step)
      if (first !== 'SIGKILL') break
      expect(await run(command, input, killed), `killed at step ${step}`).toBe(0)
      expect(readFileSync(killed).equals(readFileSync(out('whole'))), `killed at step ${step}`).toBe(true)
      expect(told(killed), `killed at step ${step}`).toEqual(told(out('whole')))
    }
    expect(step).toBeGreaterThan(3)
    const left = readdirSync(at(command)).map((name) => name.replace(/^(killed-\d+|whole)\.ndjson/, ''))
    const own = command === 'dedup' ? ['', '.checkpoint', '.clusters.ndjson'] : ['', '.checkpoint']
    expect([...new Set(left)].sort()).toEqual([...own, `${command}.txt`].sort())
  })
})
