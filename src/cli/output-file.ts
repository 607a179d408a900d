import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import process from 'node:process'
import type { OutputFile } from './environment.js'

/** Signals that end a program and can be handled. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * A file that replaces the one at `path` only after everything is written. If the program ends early, the old file is
 * unchanged. What is not a file, such as `/dev/null` or a pipe, is written directly.
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

  /** Registers signal handlers before there is anything to clean up. */
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

  /** Ends the program like the signal itself. */
  private readonly leave = (signal: NodeJS.Signals) => {
    rmSync(this.beside, { force: true })
    this.forget()
    process.kill(process.pid, signal)
  }

  private forget(): void {
    for (const signal of SIGNALS) process.off(signal, this.leave)
  }
}
