import { ReadableStream } from 'node:stream/web'
import { harmless } from '../../document/visible.js'
import { CopydeskOptionError } from '../../index.js'
import { FilteredLines, type LineInput } from '../../node/lines/filtered-lines.js'
import { type BrokenInput, gunzipped } from '../../node/lines/gunzipped.js'
import { type Portion, portionOf } from '../../node/lines/portion.js'
import { type PoolOptions, partsOf, portionStream } from '../../node/pool/create-pool.js'
import { readBytes } from '../../node/read-bytes.js'
import { filteringOf } from '../../node/record/filter-options.js'
import { BUILD, rulesHashOf } from '../../node/record/hashes.js'
import { type Environment, send } from '../environment.js'
import { tellFailure } from '../failure.js'
import { UsageError } from '../parse-flags.js'
import { filterHelp } from './help.js'
import { type FilterOrder, readOrder } from './order.js'
import { CountError, withoutCounts } from './without-counts.js'

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

const LINE_FEED = 0x0a

/** The bytes of all inputs in sequence, each with whole lines. Throws what reading throws. */
async function* inputOf(
  inputs: readonly string[],
  isChunked: boolean,
  { stdin, read }: Environment,
): AsyncGenerator<Uint8Array | BrokenInput> {
  for (const input of inputs) {
    const bytes = gunzipped(input === '-' ? stdin : read(input))
    yield* endingLines(isChunked ? withoutCounts(bytes) : bytes)
  }
}

/** The same, with a line feed at the end if it is missing, so that the next file starts on a new line. */
async function* endingLines(source: AsyncIterable<Uint8Array | BrokenInput>): AsyncGenerator<Uint8Array | BrokenInput> {
  let last: number | undefined = LINE_FEED
  for await (const bytes of source) {
    yield bytes
    last = bytes instanceof Uint8Array ? (bytes.at(-1) ?? last) : LINE_FEED
  }
  if (last !== LINE_FEED) yield Uint8Array.of(LINE_FEED)
}

/**
 * The items of a source until it ends or is abandoned. In the second case `'left'` follows at once, even if the source
 * still waits. `onLeave` gets the function that abandons it.
 */
async function* until<Item>(
  onLeave: (leave: () => void) => void,
  source: AsyncIterable<Item>,
): AsyncGenerator<Item | 'left'> {
  const iterator = source[Symbol.asyncIterator]()
  let isLeft = false
  let wake = () => {}
  onLeave(() => {
    isLeft = true
    wake()
  })
  while (!isLeft) {
    // `Promise.race` with one shared promise would keep every item in memory until the end.
    const next = await new Promise<IteratorResult<Item> | 'left'>((resolve, reject) => {
      wake = () => resolve('left')
      iterator.next().then(resolve, reject)
    })
    if (next === 'left') break
    if (next.done) return
    yield next.value
  }
  yield 'left'
}

interface Filtered {
  readonly portions: AsyncIterable<Portion>
  readonly rulesHash: string
}

/**
 * The output for an input, in order, as soon as it is ready: from threads if `workers` is set, otherwise from this
 * thread.
 */
function portionsOf(options: PoolOptions, input: AsyncIterable<LineInput>): Filtered {
  if (options.workers !== undefined) return ofThreads(options, input)
  const filtering = filteringOf(options)
  return { portions: here(new FilteredLines(filtering), input), rulesHash: rulesHashOf(filtering) }
}

async function* here(filter: FilteredLines, input: AsyncIterable<LineInput>): AsyncGenerator<Portion> {
  for await (const bytes of input) yield portionOf(filter.push(bytes))
  yield portionOf(filter.end())
}

function ofThreads(options: PoolOptions, input: AsyncIterable<LineInput>): Filtered {
  const parts = partsOf(options)
  const promises = ReadableStream.from(input).pipeThrough(portionStream(parts))
  const portions = (async function* () {
    try {
      for await (const portion of promises) yield await portion
    } finally {
      await parts.queue.close()
    }
  })()
  return { portions, rulesHash: rulesHashOf(parts.filtering) }
}

/** The number of lines between progress reports. */
const STEP = 1000

/** Counts lines and reports the counts to a file, if one is given, and to a terminal. */
class Progress {
  lines = 0
  errors = 0
  private told = 0

  constructor(
    private readonly order: FilterOrder,
    private readonly around: Environment,
  ) {}

  async add({ lines, failures }: Portion): Promise<void> {
    this.lines += lines
    this.errors += failures.length
    if (this.lines - this.told >= STEP) await this.tell('\r')
  }

  async finish(): Promise<void> {
    await this.tell('\n')
  }

  private async tell(end: string): Promise<void> {
    this.told = this.lines
    const { lines, errors } = this
    const { progressFile } = this.order
    if (progressFile !== undefined)
      await this.around.appendFile(progressFile, `${JSON.stringify({ lines, errors, done: end === '\n' })}\n`)
    const { stderr } = this.around
    if (stderr.isTTY)
      await send(
        stderr,
        `${lines} ${lines === 1 ? 'line' : 'lines'}, ${errors} ${errors === 1 ? 'error' : 'errors'}${end}`,
      )
  }
}
