import type { Portion } from '../../node/lines/portion.js'
import { type Environment, send } from '../environment.js'
import type { FilterOrder } from './order.js'

/** The number of lines between progress reports. */
const STEP = 1000

/** Counts lines and reports the counts to a file, if one is given, and to a terminal. */
export class Progress {
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
