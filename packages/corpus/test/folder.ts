import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'

/** The program of a worker, and of the command, as they are built. */
export const PROGRAM = new URL('../dist/worker.js', import.meta.url)
export const COMMAND = fileURLToPath(new URL('../dist/main.js', import.meta.url))
if (!existsSync(COMMAND))
  throw new Error('packages/corpus is not built: run `npm run build && npm run build:corpus` first')

/** A folder for the tests of a file, which is gone after them. */
export function folder(): (name: string, content?: string | Uint8Array) => string {
  const path = mkdtempSync(join(tmpdir(), 'copydesk-corpus-test-'))
  afterAll(() => rmSync(path, { recursive: true, force: true }))
  return (name, content) => {
    const file = join(path, name)
    mkdirSync(dirname(file), { recursive: true })
    if (content !== undefined) writeFileSync(file, content)
    return file
  }
}

/** So many records of NDJSON: short stories with boilerplate. Of more than a hundred, most are a sentence, which costs less. */
export const records = (count: number): string =>
  Array.from({ length: count }, (_, nth) => {
    const story = `Rain fell on village ${nth} for ${nth % 9} days, the mayor said.\nShare this\nSource link`
    return JSON.stringify({ id: nth, text: nth < 100 || nth % 20 === 0 ? story : `Rain ${nth}.` })
  }).join('\n')
