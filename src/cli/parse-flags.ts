import { parseArgs } from 'node:util'
import { nearest } from '../nearest.js'
import type { Flag } from './flags.js'

/** Invalid arguments; the message says how to fix them. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** The options that were given, each with its values in order. A switch has an empty value each time. */
export type GivenFlags<Name extends string> = ReadonlyMap<Name, readonly string[]>

/** Separates options from files. Throws a `UsageError` for the first option that is unknown or has an invalid value. */
export function parseFlags<Name extends string>(
  args: readonly string[],
  flags: Readonly<Record<Name, Flag>>,
): { given: GivenFlags<Name>; inputs: string[] } {
  const given = new Map<Name, string[]>()
  const inputs: string[] = []
  for (const token of parseArgs({ args: [...args], options: shapesOf(flags), ...LOOSELY }).tokens) {
    if (token.kind === 'positional') inputs.push(token.value)
    if (token.kind !== 'option') continue
    const name = known(token.name, token.rawName, flags)
    const values = given.get(name) ?? []
    given.set(name, values)
    values.push(takenBy(token.rawName, flags[name], token.value, token.inlineValue))
  }
  return { given, inputs }
}

/** Strict parsing has its own messages. */
const LOOSELY = { strict: false, allowPositionals: true, tokens: true } as const

const shapesOf = (flags: Readonly<Record<string, Flag>>) =>
  Object.fromEntries(
    Object.entries(flags).map(([name, { short, value }]) => [
      name,
      { type: value === undefined ? ('boolean' as const) : ('string' as const), ...(short !== undefined && { short }) },
    ]),
  )

function known<Name extends string>(name: string, written: string, flags: Readonly<Record<Name, Flag>>): Name {
  if (Object.hasOwn(flags, name)) return name as Name
  throw new UsageError(`Unknown option ${written}.${suggest(name, Object.keys(flags), '--')}`)
}

function takenBy(written: string, flag: Flag, value: string | undefined, inline: boolean | undefined): string {
  if (flag.value === undefined) {
    if (value !== undefined) throw new UsageError(`${written} takes no value.`)
    return ''
  }
  const meant = value === undefined ? undefined : (flag.alias?.[value] ?? value)
  const words = flag.words?.join(', ')
  const looksLikeOption = inline === false && value !== '-' && value?.startsWith('-')
  if (!value || looksLikeOption)
    throw new UsageError(`${written} needs ${words ? `one of ${words}` : `a value: ${flag.value}`}.`)
  if (flag.words && !flag.words.includes(meant as string) && !flag.other?.test(value)) {
    throw new UsageError(`Invalid value "${value}" for ${written}.${suggest(value, flag.words)} Allowed: ${words}.`)
  }
  return meant as string
}

function suggest(written: string, words: readonly string[], before = ''): string {
  const meant = nearest(written, words)
  return meant === undefined ? '' : ` Did you mean ${before}${meant}?`
}
