import { readFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { CopydeskOptionError } from 'copydesk'
import type { FilterOptions, RecordFields } from 'copydesk/node'
import { isSiteProfile } from 'copydesk/site'
import type { Format } from '../read/inputs.js'
import type { PoolOptions } from '../run/pool.js'
import { COMMANDS, type CommandName, type Flag } from './flags.js'
import type { World } from './world.js'

/** Invalid arguments; the message says how to fix them. */
export class UsageError extends Error {}

/** The parsed arguments. */
export interface Order {
  readonly inputs: readonly string[]
  readonly output: string
  readonly values: Readonly<Record<string, string | boolean | readonly string[] | undefined>>
}

/** Parses the arguments of a command; `'help'` if they ask for it. Throws a `UsageError`. */
export function orderOf(command: CommandName, args: readonly string[]): Order | 'help' {
  const flags: Readonly<Record<string, Flag>> = COMMANDS[command].flags
  const options = Object.fromEntries(
    Object.entries(flags).map(([name, { short, value, multiple }]) => [
      name,
      {
        type: value === undefined ? 'boolean' : 'string',
        ...(short && { short }),
        ...(multiple && { multiple }),
      } as const,
    ]),
  )
  const { values, positionals } = parsed(() => parseArgs({ args: [...args], options, allowPositionals: true }))
  if (values['help']) return 'help'
  if (positionals.length === 0) throw new UsageError('Expected at least one file, folder, or pattern.')
  const { output } = values
  if (typeof output !== 'string' || output === '') throw new UsageError('Expected an output: -o FILE.')
  return { inputs: positionals, output, values: values as Order['values'] }
}

function parsed<T>(parse: () => T): T {
  try {
    return parse()
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

/** The value of an option, if it was given. */
export function given({ values }: Order, name: string): string | undefined {
  const value = values[name]
  return typeof value === 'string' ? value : undefined
}

/** The value of an option with a fixed set of values. */
export function wordOf<T extends string>(order: Order, name: string, words: readonly T[]): T | undefined {
  const value = given(order, name)
  if (value === undefined || words.includes(value as T)) return value as T | undefined
  throw new UsageError(`Invalid value "${value}" for --${name}. Allowed: ${words.join(', ')}.`)
}

/** The value of an option that is a number of at least `least`. */
export function numberOf(order: Order, name: string, least: number): number | undefined {
  const value = given(order, name)
  if (value === undefined) return undefined
  if (!(Number(value) >= least))
    throw new UsageError(`Invalid value "${value}" for --${name}. Use a number of ${least} or more.`)
  return Number(value)
}

const FORMATS: readonly Format[] = ['ndjson', 'json', 'csv', 'tsv', 'txt', 'html', 'feed', 'warc', 'parquet']

export const formatOf = (order: Order): Format | undefined => wordOf(order, 'as', FORMATS)

/** The number of threads, their program, and the time limit per record. */
export function poolOptionsOf(order: Order, { program }: World): PoolOptions {
  const seconds = numberOf(order, 'time-limit', 0.001)
  return {
    program,
    workers: Math.floor(numberOf(order, 'workers', 1) ?? availableParallelism()),
    timeLimit: seconds === undefined ? undefined : seconds * 1000,
  }
}

export function fieldsOf(order: Order): RecordFields | undefined {
  const fields = (['id', 'raw', 'html', 'text', 'url'] as const).flatMap((part) => {
    const name = given(order, `${part}-field`)
    return name === undefined ? [] : [[part, name] as const]
  })
  return fields.length === 0 ? undefined : Object.fromEntries(fields)
}

/** The options of the cleaner: those of a config file, and those with their own flags. */
export async function filterOf(order: Order): Promise<FilterOptions> {
  const config = await jsonIn(order, 'config')
  if (config !== undefined && (typeof config !== 'object' || config === null))
    throw new UsageError('--config: Expected an object with options.')
  const told = await jsonIn(order, 'profile')
  const fields = fieldsOf(order)
  const sites = told === undefined ? {} : isSiteProfile(told) ? { site: told } : { sites: told }
  return { ...(config as FilterOptions), ...(sites as FilterOptions), ...(fields && { fields }) }
}

async function jsonIn(order: Order, name: string): Promise<unknown> {
  const path = given(order, name)
  if (path === undefined) return undefined
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch (error) {
    throw new UsageError(`--${name} ${path}: ${error instanceof Error ? error.message : error}`)
  }
}

/** Whether an error is a usage error. */
export const isWrongUsage = (error: unknown): error is Error =>
  error instanceof UsageError || error instanceof CopydeskOptionError
