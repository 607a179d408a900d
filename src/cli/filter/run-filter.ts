import { harmless } from '../../document/visible.js'
import { CopydeskOptionError } from '../../index.js'
import type { Portion } from '../../node/lines/portion.js'
import { readBytes } from '../../node/read-bytes.js'
import { BUILD } from '../../node/record/build.js'
import { type Environment, send } from '../environment.js'
import { tellFailure } from '../failure.js'
import { UsageError } from '../parse-flags.js'
import { filterHelp } from './help.js'
import { inputOf } from './input.js'
import { type FilterOrder, readOrder } from './order.js'
import { portionsOf } from './portions-of.js'
import { Progress } from './progress.js'
import { until } from './until.js'
import { CountError } from './without-counts.js'

/** The usual exit codes of other programs: sysexits.h, and a shell’s code for SIGTERM. */
const EXIT = { well: 0, usage: 2, data: 65, internal: 70, io: 74, terminated: 143 } as const

/** Runs `copydesk filter` and returns its exit code. Standard error gets only the reason for a failure. */
export async function runFilter(args: readonly string[], around: Environment): Promise<number> {
  try {
    const order = await readOrder(args, (path) => readBytes(around.read(path)))
    if (order !== 'help') return await filterAll(order, around)
    await send(around.stdout, filterHelp())
    return EXIT.well
  } catch (error) {
    const { path } = error as NodeJS.ErrnoException
    const words = tellFailure(error)
    await send(around.stderr, `copydesk filter: ${harmless(path === undefined ? words : `${path}: ${words}`)}\n`)
    return exitFor(error)
  }
}

function exitFor(error: unknown): number {
  if (error instanceof UsageError || error instanceof CopydeskOptionError) return EXIT.usage
  if (error instanceof CountError) return EXIT.data
  return typeof (error as NodeJS.ErrnoException)?.code === 'string' ? EXIT.io : EXIT.internal
}

async function filterAll(order: FilterOrder, around: Environment): Promise<number> {
  const progress = new Progress(order, around)
  /** Writes output up to one error more than the limit. Returns whether the run may continue. */
  const pass = async (portion: Portion) => {
    const excess = portion.failures[order.maxErrors - progress.errors]
    await send(around.stdout, excess === undefined ? portion.bytes : portion.bytes.subarray(0, excess))
    await progress.add(portion)
    return excess === undefined
  }
  let isLeft = false
  const onLeave = (leave: () => void) =>
    around.onTerminate(() => {
      isLeft = true
      leave()
    })
  const input = until(onLeave, inputOf(order.inputs, order.chunked, around))
  const { portions, rulesHash } = portionsOf(order.options, input)
  for await (const portion of portions) if (!(await pass(portion))) return EXIT.data
  if (isLeft) return EXIT.terminated
  if (order.trailer) await send(around.stdout, trailer(rulesHash, progress))
  await progress.finish()
  return EXIT.well
}

/** The last line, for verification: the counts, and what produced the output. */
function trailer(rulesHash: string, { lines, errors }: Progress): string {
  const counts = { trailer: true, lines, ok: lines - errors, errors }
  return `${JSON.stringify({ ...counts, version: BUILD.version, rulesHash })}\n`
}
