import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Input, InputError, refuseInputs, stemOf } from '../read/inputs.js'

/** The format of an output. */
export type OutputFormat = 'ndjson' | 'ndjson.gz' | 'parquet'

/** An output file and its inputs. */
export interface Output {
  readonly path: string
  readonly format: OutputFormat
  readonly inputs: readonly Input[]
}

/** The outputs of a run, and its checkpoint file. */
export interface Plan {
  readonly outputs: readonly Output[]
  readonly checkpoint: string
}

/** Whether threads compress the output. All outputs of a plan have the same format. */
export const isCompressed = ({ outputs }: Plan): boolean => outputs.some(({ format }) => format === 'ndjson.gz')

const FILE = /\.(ndjson|jsonl)(\.gz)?$|\.parquet$/i

/**
 * The outputs of a run: one file if its name has a known format, otherwise a folder with one file per input. Throws an
 * `InputError` if two inputs have the same output.
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
