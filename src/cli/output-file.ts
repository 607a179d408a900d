import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import process from 'node:process'
import type { OutputFile } from './environment.js'

/** What ends a program from outside, and can be heard. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * A file that takes the place of the one called `path` once all is written, and not before: whatever ends the program,
 * the old one stays as it was. What is no file, such as `/dev/null` or a pipe, is written to as it stands.
 */
export async function createOutputFile(path: string): Promise<OutputFile> {
  const target = await realpath(path).catch(() => path)
  const old = await stat(target).catch(() => undefined)
  if (old && !old.isFile()) return new OutputStream(await open(target, 'w'))
  const beside = join(dirname(target), `.${basename(target)}.${randomUUID()}`)
  const replacement = new Replacement(beside, target)
  await replacement.open(old?.mode)
  return replacement
}

class OutputStream implements OutputFile {
  constructor(private readonly file: FileHandle) {}

  async write(text: string): Promise<void> {
    await this.file.writeFile(text)
  }

  keep(): Promise<void> {
    return this.file.close()
  }

  discard(): Promise<void> {
    return this.file.close()
  }
}

class Replacement implements OutputFile {
  private file: FileHandle | undefined

  constructor(
    private readonly beside: string,
    private readonly target: string,
  ) {}

  /** Listens for signals before there is anything to take away. */
  async open(mode: number | undefined): Promise<void> {
    for (const signal of SIGNALS) process.once(signal, this.leave)
    try {
      this.file = await open(this.beside, 'wx', mode)
    } catch (error) {
      this.forget()
      throw error
    }
  }

  async write(text: string): Promise<void> {
    await this.file?.writeFile(text)
  }

  async keep(): Promise<void> {
    await this.file?.sync()
    await this.file?.close()
    await rename(this.beside, this.target)
    this.forget()
  }

  async discard(): Promise<void> {
    await this.file?.close()
    await rm(this.beside, { force: true })
    this.forget()
  }

  /** Ends the program as the signal would have. */
  private readonly leave = (signal: NodeJS.Signals) => {
    rmSync(this.beside, { force: true })
    this.forget()
    process.kill(process.pid, signal)
  }

  private forget(): void {
    for (const signal of SIGNALS) process.off(signal, this.leave)
  }
}
