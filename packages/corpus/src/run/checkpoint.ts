import { createHash } from 'node:crypto'
import { access, mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

/** How far a run has come: all that was written before is whole. */
export interface Checkpoint {
  /** Of what is read and how: a run goes on from its own checkpoint only. */
  readonly run: string
  /** All outputs are there. */
  readonly done: boolean
}

/** An output is there that another run wrote. */
export class OccupiedError extends Error {}

/** Tells runs apart by what they read and how. */
export const runOf = (what: unknown): string =>
  createHash('sha256').update(JSON.stringify(what)).digest('hex').slice(0, 32)

/** The checkpoint in a file, if there is one that can be read. */
export async function readCheckpoint<C extends Checkpoint>(path: string): Promise<C | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  try {
    return JSON.parse(text) as C
  } catch {
    return undefined // it is renamed when it is whole, so this is another file
  }
}

/**
 * Where a run goes on: at its own checkpoint, or at `start`, which is written then. Throws an `OccupiedError` if an output
 * is there, or a checkpoint, that another run wrote.
 */
export async function checkpointOf<C extends Checkpoint>(
  path: string,
  outputs: readonly string[],
  start: C,
): Promise<C> {
  const known = await readCheckpoint<C>(path)
  if (known?.run === start.run) return known
  for (const output of outputs) {
    if (await isThere(output))
      throw new OccupiedError(`${output}: The file exists and is not from this run. Use --overwrite to replace it.`)
  }
  if (known)
    throw new OccupiedError(
      `${path}: The checkpoint belongs to a run with other files or options. Use --overwrite to start again.`,
    )
  await mkdir(dirname(path), { recursive: true })
  await writeCheckpoint(path, start)
  return start
}

/** What another run wrote is to be written over; a run that was stopped goes on all the same. */
export async function forget(path: string, run: string, files: readonly string[]): Promise<void> {
  const known = await readCheckpoint(path)
  if (known?.run === run && !known.done) return
  for (const file of [path, ...files]) await removeFile(file)
}

export const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

/** Puts a checkpoint in the place of the last: at no moment is there half of one. */
export function writeCheckpoint(path: string, checkpoint: Checkpoint): Promise<void> {
  return writeBeside(path, JSON.stringify(checkpoint))
}

/** Writes a file beside its place, whole or piece by piece, and gives it its name when it is on the disk. */
export async function writeBeside(path: string, content: string | Iterable<string>): Promise<void> {
  const beside = `${path}.new`
  const file = await open(beside, 'w')
  try {
    if (typeof content === 'string') await file.writeFile(content)
    else for (const piece of content) await file.write(piece)
    await file.datasync()
  } finally {
    await file.close()
  }
  await rename(beside, path)
}

export const removeFile = (path: string): Promise<void> => rm(path, { force: true })
