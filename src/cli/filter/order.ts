import { CopydeskOptionError } from '../../index.js'
import type { PoolOptions } from '../../node/pool/create-pool.js'
import { type PortableOptions, unpacked } from '../../node/pool/portable.js'
import { FIELDS, type Part } from '../../node/record/fields.js'
import type { FilterOptions } from '../../node/record/filter-options.js'
import { isRecord } from '../../record.js'
import { isSiteProfile } from '../../site/profile.js'
import { optionsOf } from '../arguments.js'
import { type GivenFlags, parseFlags, UsageError } from '../parse-flags.js'
import { FILTER_FLAGS, type FilterFlag } from './flags.js'

/** The parsed command line of `copydesk filter`. */
export interface FilterOrder {
  /** Files in order; `-` is standard input. */
  readonly inputs: readonly string[]
  /** With `workers`, threads do the work. */
  readonly options: PoolOptions
  /** The run fails after more errors than this. */
  readonly maxErrors: number
  readonly trailer: boolean
  readonly chunked: boolean
  readonly progressFile?: string
}

/**
 * Parses the arguments after `filter`. Throws a `UsageError` or a `CopydeskOptionError` for the first invalid one, and
 * what `readConfig` throws.
 */
export async function readOrder(
  args: readonly string[],
  readConfig: (path: string) => Promise<Uint8Array>,
): Promise<FilterOrder | 'help'> {
  const { given, inputs } = parseFlags(args, FILTER_FLAGS)
  if (given.has('help')) return 'help'
  if (inputs.filter((input) => input === '-').length > 1) throw new UsageError('Use - for standard input only once.')
  const last = (name: FilterFlag) => given.get(name)?.at(-1)
  const fileOf = async (name: 'config' | 'profile') => {
    const path = last(name)
    return path === undefined ? undefined : objectIn(await readConfig(path), name, path)
  }
  const config = await fileOf('config')
  const profile = await fileOf('profile')
  const options = merged(config === undefined ? {} : configIn(config), given)
  const progressFile = last('progress-file')
  return {
    inputs: inputs.length > 0 ? inputs : ['-'],
    options: threaded(profile === undefined ? options : taught(options, profile), given),
    maxErrors: last('max-errors') === undefined ? Number.POSITIVE_INFINITY : countIn(given, 'max-errors'),
    trailer: given.has('trailer'),
    chunked: given.has('chunked'),
    ...(progressFile !== undefined && { progressFile }),
  }
}

/** The object in a JSON file that an option names. */
function objectIn(bytes: Uint8Array, flag: FilterFlag, path: string): Readonly<Record<string, unknown>> {
  let value: unknown
  try {
    value = JSON.parse(Buffer.from(bytes).toString('utf8'))
  } catch (error) {
    throw new UsageError(`--${flag} ${path}: ${(error as Error).message}`)
  }
  if (!isRecord(value)) throw new UsageError(`--${flag} ${path}: Expected an object.`)
  return value
}

/** The options in a config file. */
function configIn(config: Readonly<Record<string, unknown>>): FilterOptions {
  if (config['packs'] !== undefined && !Array.isArray(config['packs']))
    throw new CopydeskOptionError('packs', config['packs'], 'a list of languages')
  return unpacked(config as PortableOptions)
}

/** Options with a site profile, or with profiles by host. */
function taught(options: FilterOptions, profile: Readonly<Record<string, unknown>>): FilterOptions {
  if (!isSiteProfile(profile)) return { ...options, sites: profile as NonNullable<FilterOptions['sites']> }
  return { ...options, site: options.site && !isSiteProfile(options.site) ? { ...options.site, profile } : profile }
}

/** Options of the command line override those of the file. */
function merged(config: FilterOptions, given: GivenFlags<FilterFlag>): FilterOptions {
  const last = (name: FilterFlag) => given.get(name)?.at(-1)
  const named = (Object.keys(FIELDS) as Part[]).flatMap((part) => {
    const name = last(`${part}-field`)
    return name === undefined ? [] : [[part, name] as const]
  })
  const [as, shape, size] = [last('as'), last('shape'), last('max-line')]
  return {
    ...config,
    ...optionsOf(given),
    ...((config.fields !== undefined || named.length > 0) && {
      fields: { ...config.fields, ...Object.fromEntries(named) },
    }),
    ...(as !== undefined && { as: as as NonNullable<FilterOptions['as']> }),
    ...(shape !== undefined && { shape: shape as NonNullable<FilterOptions['shape']> }),
    ...(given.has('no-line') && { numbered: false }),
    ...(given.has('first-line') && { firstLine: countIn(given, 'first-line') }),
    ...(size !== undefined && { maxLine: sizeIn(size) }),
  }
}

/** Threads as requested. A time limit needs at least one, since a thread cannot interrupt itself. */
function threaded(options: FilterOptions, given: GivenFlags<FilterFlag>): PoolOptions {
  if (!given.has('workers') && !given.has('time-limit')) return options
  return {
    ...options,
    workers: given.has('workers') ? countIn(given, 'workers') : 1,
    ...(given.has('time-limit') && { timeLimit: countIn(given, 'time-limit') }),
  }
}

const COUNT = /^\d{1,15}$/

function countIn(given: GivenFlags<FilterFlag>, name: FilterFlag): number {
  const written = given.get(name)?.at(-1) ?? ''
  if (!COUNT.test(written)) throw new UsageError(`Invalid value "${written}" for --${name}. Use a number.`)
  return Number(written)
}

const SIZE = /^(\d{1,12})(B|kB|MB|KiB|MiB)?$/
const UNITS: Readonly<Record<string, number>> = { B: 1, kB: 1000, MB: 1000 ** 2, KiB: 1024, MiB: 1024 ** 2 }

/** `16MiB` → 16777216 */
function sizeIn(written: string): number {
  const [, digits, unit = 'B'] = SIZE.exec(written) ?? []
  if (digits === undefined)
    throw new UsageError(`Invalid value "${written}" for --max-line. Use a size such as 16MiB, 500kB, or 1000000.`)
  return Number(digits) * (UNITS[unit] as number)
}
