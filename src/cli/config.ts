import { dirname, join } from 'node:path'
import type { CleanerOptions } from '../index.js'
import { type PortableOptions, unpacked } from '../node/pool/portable.js'
import { readBytes } from '../node/read-bytes.js'
import { isRecord } from '../record.js'
import type { Invocation } from './arguments.js'
import type { Environment } from './environment.js'
import { tellFailure } from './failure.js'
import { UsageError } from './parse-flags.js'

/** Names of config files. In package.json, the field `copydesk` holds the options. */
const NAMES = ['copydesk.config.json', '.copydeskrc.json', 'package.json'] as const
const MOST_FOLDERS = 64

/** Options from a config file. */
export interface Config {
  /** Absent if there is none. */
  readonly file?: string
  readonly options: CleanerOptions
}

/**
 * Reads the options from a file: the given one, or the nearest one in the current folder and those above.
 * Throws a `UsageError` for a file that cannot be read or has no options.
 */
export async function readConfig(asked: Invocation['config'], around: Environment): Promise<Config> {
  if (asked === 'none') return { options: {} }
  if (asked !== 'found') {
    const source = await textOf(asked.path, around).catch((error: unknown) => {
      throw new UsageError(`--config ${asked.path}: ${tellFailure(error)}`)
    })
    return { file: asked.path, options: optionsIn(asked.path, objectIn(asked.path, source)) }
  }
  let folder = around.cwd
  for (let level = 0; level < MOST_FOLDERS; level++) {
    for (const name of NAMES) {
      const file = join(folder, name)
      const source = await textOf(file, around).catch(() => undefined)
      if (source === undefined) continue
      if (name !== 'package.json') return { file, options: optionsIn(file, objectIn(file, source)) }
      const options = fieldOf(source)
      if (options !== undefined) return { file, options: optionsIn(file, options) }
    }
    const above = dirname(folder)
    if (above === folder) break
    folder = above
  }
  return { options: {} }
}

async function textOf(file: string, { read }: Environment): Promise<string> {
  return new TextDecoder().decode(await readBytes(read(file)))
}

function objectIn(file: string, source: string): unknown {
  try {
    return JSON.parse(source)
  } catch (error) {
    throw new UsageError(`${file}: ${(error as Error).message}`)
  }
}

/** The field in package.json. An invalid package.json is ignored. */
function fieldOf(source: string): unknown {
  try {
    const value: unknown = JSON.parse(source)
    return isRecord(value) ? value['copydesk'] : undefined
  } catch {
    return undefined
  }
}

function optionsIn(file: string, value: unknown): CleanerOptions {
  if (!isRecord(value)) throw new UsageError(`${file}: Expected an object with options.`)
  return unpacked(value as PortableOptions)
}
