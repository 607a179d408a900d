import { createHash } from 'node:crypto'
import { open, readFile, rename, rm } from 'node:fs/promises'
import type { Summary } from './summary.js'

/** How far a run has come: all that was written before is whole. */
export interface Checkpoint {
  /** Of what is read and how: a run goes on from its own checkpoint only. */
  readonly run: string
  /** Which output is written, which input is read, and how many of its records are done. */
  readonly output: number
  readonly input: number
  readonly records: number
  /** How many bytes of the output are written. */
  readonly bytes: number
  /** The output is whole, and to be given its name. */
  readonly closing: boolean
  /** All outputs are there. */
  readonly done: boolean
  readonly summary: Summary
}

/** Tells runs apart by what they read and how. */
export const runOf = (what: unknown): string =>
  createHash('sha256').update(JSON.stringify(what)).digest('hex').slice(0, 32)

/** The checkpoint in a file, if there is one that can be read. */
export async function readCheckpoint(path: string): Promise<Checkpoint | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  try {
    return JSON.parse(text) as Checkpoint
  } catch {
    return undefined // it is renamed when it is whole, so this is another file
  }
}

/** Puts a checkpoint in the place of the last: at no moment is there half of one. */
export function writeCheckpoint(path: string, checkpoint: Checkpoint): Promise<void> {
  return writeBeside(path, JSON.stringify(checkpoint))
}

/** Writes a file beside its place, and gives it its name when it is on the disk. */
export async function writeBeside(path: string, content: string | Uint8Array): Promise<void> {
  const beside = `${path}.new`
  const file = await open(beside, 'w')
  try {
    await file.writeFile(content)
    await file.datasync()
  } finally {
    await file.close()
  }
  await rename(beside, path)
}

export const removeFile = (path: string): Promise<void> => rm(path, { force: true })
