import { createHash } from 'node:crypto'
import { access, mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

/** The progress of a run. Everything written before is complete. */
export interface Checkpoint {
  /** Identifies the input and the options: a run resumes only from its own checkpoint. */
  readonly run: string
  /** All outputs exist. */
  readonly done: boolean
}

/** An output exists that another run wrote. */
export class OccupiedError extends Error {}

/** Identifies a run by its input and options. */
export const runOf = (what: unknown): string =>
  createHash('sha256').update(JSON.stringify(what)).digest('hex').slice(0, 32)

/** The checkpoint in a file, if it is valid. */
export async function readCheckpoint<C extends Checkpoint>(path: string): Promise<C | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  try {
    return JSON.parse(text) as C
  } catch {
    return undefined // it was renamed when it was complete, so this is another file
  }
}

/**
 * Where to resume: at the run’s own checkpoint, or at `start`, which is then written. Throws an `OccupiedError` if
 * another run wrote an output or a checkpoint.
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

/** Removes the files of another run, which will be replaced. An interrupted run still resumes. */
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

/** Replaces the checkpoint atomically. */
export function writeCheckpoint(path: string, checkpoint: Checkpoint): Promise<void> {
  return writeBeside(path, JSON.stringify(checkpoint))
}

/** Writes a file under another name, at once or in pieces, and renames it when it is on disk. */
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
