import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Input, InputError, refuseInputs, stemOf } from '../read/inputs.js'

/** How an output is written. */
export type OutputFormat = 'ndjson' | 'ndjson.gz' | 'parquet'

/** A file that is written, and what is read for it. */
export interface Output {
  readonly path: string
  readonly format: OutputFormat
  readonly inputs: readonly Input[]
}

/** What a run writes, and where it keeps how far it has come. */
export interface Plan {
  readonly outputs: readonly Output[]
  readonly checkpoint: string
}

/** Whether what threads make for a plan is to be compressed: its outputs are all of one format. */
export const isCompressed = ({ outputs }: Plan): boolean => outputs.some(({ format }) => format === 'ndjson.gz')

const FILE = /\.(ndjson|jsonl)(\.gz)?$|\.parquet$/i

/**
 * What is written where: into one file if its name says what it is, or else into a folder, a file for each that is read.
 * Throws an `InputError` if two would be written to the same place.
 */
export async function planOf(inputs: readonly Input[], out: string, format?: OutputFormat): Promise<Plan> {
  const plan = await placesOf(inputs, out, format)
  refuseInputs(
    plan.outputs.map(({ path }) => path),
    inputs,
  )
  return plan
}

async function placesOf(inputs: readonly Input[], out: string, format?: OutputFormat): Promise<Plan> {
  const isFolder = (await stat(out).catch(() => undefined))?.isDirectory() ?? !FILE.test(out)
  if (!isFolder)
    return { outputs: [{ path: out, format: format ?? formatIn(out), inputs }], checkpoint: `${out}.checkpoint` }
  const shape = format ?? 'ndjson'
  const outputs = inputs.map((input) => ({
    path: join(out, `${stemOf(input.name)}.${shape}`),
    format: shape,
    inputs: [input],
  }))
  const paths = new Set<string>()
  for (const {
    path,
    inputs: [input],
  } of outputs) {
    if (paths.has(path)) throw new InputError(`${input?.path}: Another file has the same output, ${path}.`)
    paths.add(path)
  }
  return { outputs, checkpoint: join(out, '.copydesk.checkpoint') }
}

function formatIn(name: string): OutputFormat {
  const lower = name.toLowerCase()
  if (lower.endsWith('.parquet')) return 'parquet'
  return lower.endsWith('.gz') ? 'ndjson.gz' : 'ndjson'
}
