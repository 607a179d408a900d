import { harmless } from '../document/visible.js'
import { type Order, readArguments, UsageError } from './arguments.js'
import { fill } from './fill.js'
import { help } from './help.js'
import { type Surroundings, send } from './surroundings.js'

const WELL = 0
const WRONG_USAGE = 2

/**
 * Runs the command line once and answers with its exit code: 0 well, 1 `--check` found changes, 2 wrong usage,
 * 3 a file could not be read or written.
 */
export async function run(args: readonly string[], around: Surroundings): Promise<number> {
  const order = args.length === 0 && around.stdin.isTTY ? 'help' : understood(args)
  if (order instanceof UsageError) {
    await send(around.stderr, `copydesk: ${harmless(order.message)}\nTry copydesk --help\n`)
    return WRONG_USAGE
  }
  if (order !== 'help' && order !== 'version') return fill(order, around)
  await send(around.stdout, order === 'help' ? help() : `${around.version}\n`)
  return WELL
}

function understood(args: readonly string[]): Order | 'help' | 'version' | UsageError {
  try {
    return readArguments(args)
  } catch (error) {
    if (error instanceof UsageError) return error
    throw error
  }
}
