import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, lstat, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createOutputFile } from '../../src/cli/output-file.js'

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
let folder: string
let path: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'copydesk-'))
  path = join(folder, 'out.txt')
  await writeFile(path, 'old')
})
afterEach(() => rm(folder, { recursive: true }))

describe('an output file', () => {
  it('takes the place of the old one when it is kept, with its mode', async () => {
    await chmod(path, 0o600)
    const file = await createOutputFile(path)
    await file.write('new ')
    await file.write('text')
    expect(await readFile(path, 'utf8')).toBe('old')
    await file.keep()
    expect(await readFile(path, 'utf8')).toBe('new text')
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    expect(await readdir(folder)).toEqual(['out.txt'])
  })

  it('leaves the old one and nothing beside it when it is discarded', async () => {
    const file = await createOutputFile(path)
    await file.write('new')
    await file.discard()
    expect(await readFile(path, 'utf8')).toBe('old')
    expect(await readdir(folder)).toEqual(['out.txt'])
  })

  it('is the one that a link leads to, and the link stays', async () => {
    const link = join(folder, 'link.txt')
    await symlink(path, link)
    const file = await createOutputFile(link)
    await file.write('new')
    await file.keep()
    expect((await lstat(link)).isSymbolicLink()).toBe(true)
    expect(await readFile(path, 'utf8')).toBe('new')
  })

  it('is written to as it stands where it is none', async () => {
    const file = await createOutputFile('/dev/null')
    await file.write('new')
    await file.keep()
    expect((await stat('/dev/null')).isCharacterDevice()).toBe(true)
  })

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGKILL'] as const)('stays as it was when %s comes', async (signal) => {
    const story = join(folder, 'story.txt')
    await writeFile(story, 'Rain fell on Monday.')
    const child = spawn(process.execPath, [CLI, '-o', path, story, '-'], { stdio: ['pipe', 'ignore', 'inherit'] })
    await begun()
    child.kill(signal)
    await over(child)
    expect(child.signalCode).toBe(signal)
    expect(await readFile(path, 'utf8')).toBe('old')
    if (signal !== 'SIGKILL') expect(await readdir(folder)).toEqual(['out.txt', 'story.txt'])
  })
})

const over = async (child: ChildProcess) => child.exitCode ?? child.signalCode ?? (await once(child, 'exit'))

/** Waits until the new file is there, beside the old one. */
async function begun(): Promise<void> {
  while ((await readdir(folder)).length < 3) await new Promise((later) => setTimeout(later, 20))
}
