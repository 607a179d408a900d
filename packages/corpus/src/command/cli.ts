import { InputError } from '../read/inputs.js'
import { OccupiedError } from '../run/checkpoint.js'
import { corpus } from './corpus.js'
import { dedup } from './dedup.js'
import { help, isCommand } from './flags.js'
import { learn } from './learn.js'
import { isWrongUsage, orderOf } from './order.js'
import type { World } from './world.js'

const WELL = 0
const WRONG_USAGE = 2
const INTERNAL = 70
const NO_FILE = 74

/**
 * Runs `corpus`, `learn` or `dedup` and returns its exit code: 0 success, 2 invalid usage, 70 internal error, 74 a file
 * could not be read or written.
 */
export async function run(args: readonly string[], world: World): Promise<number> {
  const [name, ...rest] = args
  if (!isCommand(name)) {
    const asked = name === undefined || name === '--help' || name === '-h'
    ;(asked ? world.stdout : world.stderr).write(help())
    return asked ? WELL : WRONG_USAGE
  }
  try {
    const order = orderOf(name, rest)
    if (order === 'help') world.stdout.write(help(name))
    else await { corpus, learn, dedup }[name](order, world)
    return WELL
  } catch (error) {
    world.stderr.write(`copydesk ${name}: ${error instanceof Error ? error.message : error}\n`)
    if (isWrongUsage(error)) return WRONG_USAGE
    return error instanceof InputError || error instanceof OccupiedError || isOfSystem(error) ? NO_FILE : INTERNAL
  }
}

const isOfSystem = (error: unknown): boolean =>
  typeof (error as NodeJS.ErrnoException | undefined)?.syscall === 'string'
