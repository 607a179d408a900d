import { parseArgs } from 'node:util'
import type { Kind } from '../cleaner-as.js'
import type { CleanerOptions, Hints } from '../index.js'
import { nearest } from '../nearest.js'
import { FLAG_NAMES, FLAGS, type Flag, type FlagName, type View } from './flags.js'
import type { Colour } from './palette.js'

/** What the command line asks for. */
export interface Invocation {
  /** Files in order; `-` is standard input. */
  readonly inputs: readonly string[]
  readonly view: View
  /** Whether a text that is not clean is a failure. */
  readonly check: boolean
  readonly kind: Kind | 'feed' | 'ndjson'
  readonly options: CleanerOptions
  readonly hints: Hints
  /** Whether Markdown begins with what is known of the story. */
  readonly frontMatter: boolean
  readonly output?: string
  readonly quiet: boolean
  readonly colour: Colour
}

/** The command line cannot be understood; the message says what would do. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

type Given = ReadonlyMap<FlagName, readonly string[]>

/**
 * Reads the arguments behind the name of the program. Throws a `UsageError` for the first it does not understand.
 *
 * `['--quotes', 'curly', 'page.html']` → `{ inputs: ['page.html'], options: { quotes: 'curly' }, view: 'text', … }`
 */
export function readArguments(args: readonly string[]): Invocation | 'help' | 'version' {
  const { given, inputs } = parse(args)
  if (given.has('help')) return 'help'
  if (given.has('version')) return 'version'
  if (inputs.filter((input) => input === '-').length > 1) throw new UsageError('- stands for standard input, once')
  const last = (name: FlagName) => given.get(name)?.at(-1)
  const output = outputOf(given)
  const view = viewOf(given)
  checkTogether(given, view)
  return {
    inputs: inputs.length > 0 ? inputs : ['-'],
    view,
    check: given.has('check'),
    kind: kindOf(given),
    options: optionsOf(given),
    hints: hintsOf(last('url'), last('lang')),
    frontMatter: given.has('front-matter'),
    ...(output !== undefined && { output }),
    quiet: given.has('quiet'),
    colour: given.has('no-color') ? 'never' : ((last('color') ?? 'auto') as Colour),
  }
}

/** Options apart from files, each with its values. */
function parse(args: readonly string[]): { given: Given; inputs: string[] } {
  const given = new Map<FlagName, string[]>()
  const inputs: string[] = []
  for (const token of parseArgs({ args: [...args], options: SHAPES, ...LOOSELY }).tokens) {
    if (token.kind === 'positional') inputs.push(token.value)
    if (token.kind !== 'option') continue
    const name = known(token.name, token.rawName)
    const values = given.get(name) ?? []
    given.set(name, values)
    values.push(takenBy(token.rawName, FLAGS[name], token.value, token.inlineValue))
  }
  return { given, inputs }
}

const SHAPES = Object.fromEntries(
  Object.entries<Flag>(FLAGS).map(([name, { short, value }]) => [
    name,
    { type: value === undefined ? ('boolean' as const) : ('string' as const), ...(short !== undefined && { short }) },
  ]),
)
/** Strict parsing complains in words of its own. */
const LOOSELY = { strict: false, allowPositionals: true, tokens: true } as const

function known(name: string, written: string): FlagName {
  if (Object.hasOwn(FLAGS, name)) return name as FlagName
  throw new UsageError(`unknown option ${written}${suggest(name, FLAG_NAMES, '--')}`)
}

function takenBy(written: string, flag: Flag, value: string | undefined, inline: boolean | undefined): string {
  if (flag.value === undefined) {
    if (value !== undefined) throw new UsageError(`${written} takes no value`)
    return ''
  }
  const words = flag.words?.join(', ')
  const looksLikeOption = inline === false && value !== '-' && value?.startsWith('-')
  if (!value || looksLikeOption)
    throw new UsageError(`${written} needs ${words ? `one of ${words}` : `its ${flag.value}`}`)
  if (flag.words && !flag.words.includes(value)) {
    throw new UsageError(`${written} is “${value}”; it can be ${words}${suggest(value, flag.words)}`)
  }
  return value
}

function suggest(written: string, words: readonly string[], before = ''): string {
  const meant = nearest(written, words)
  return meant === undefined ? '' : `; did you mean ${before}${meant}?`
}

/** `-o -` is standard output, as it is without. */
function outputOf(given: Given): string | undefined {
  const [output, other] = given.get('output') ?? []
  if (other !== undefined) throw new UsageError(`--output ${output} or ${other}, not both`)
  return output === '-' ? undefined : output
}

function viewOf(given: Given): View {
  const [view, other] = (['format', 'json', 'changes', 'explain', 'summary', 'hidden'] as const).filter((name) =>
    given.has(name),
  )
  if (other !== undefined) throw new UsageError(`--${view} or --${other}, not both`)
  if (view === 'format') return given.get(view)?.at(-1) as View
  return view ?? (given.has('check') ? 'verdict' : 'text')
}

function kindOf(given: Given): Invocation['kind'] {
  const [kind, other] = (['as', 'feed', 'ndjson'] as const).filter((name) => given.has(name))
  if (other !== undefined) throw new UsageError(`--${kind} or --${other}, not both`)
  return (kind === 'as' ? given.get('as')?.at(-1) : (kind ?? 'auto')) as Invocation['kind']
}

/** Options that make no sense beside each other. */
function checkTogether(given: Given, view: View): void {
  if (given.has('front-matter') && view !== 'markdown') throw new UsageError('--front-matter needs --format markdown')
  if (given.has('no-changes') && view !== 'json') throw new UsageError('--no-changes needs --json')
  if (kindOf(given) === 'ndjson' && view !== 'text' && view !== 'json')
    throw new UsageError('--ndjson writes documents as JSON, and nothing else')
}

/** What the cleaner is told; each word was checked against its flag. */
function optionsOf(given: Given): CleanerOptions {
  const single = (['quotes', 'dashes', 'ellipsis', 'captions', 'html'] as const).filter((name) => given.has(name))
  const keep = given.get('keep')
  const [take, drop] = [given.get('take'), given.get('drop')]
  return {
    ...Object.fromEntries(single.map((name) => [name, given.get(name)?.at(-1)])),
    ...(keep && { keep }),
    ...((take || drop) && { site: { ...(take && { take }), ...(drop && { drop }) } }),
    ...(given.has('no-changes') && { changes: false }),
  } as CleanerOptions
}

function hintsOf(url: string | undefined, lang: string | undefined): Hints {
  if (url !== undefined && !isWebAddress(url))
    throw new UsageError(`--url is “${url}”; it can be an address such as https://example.com/story`)
  if (lang !== undefined && !isLanguageTag(lang))
    throw new UsageError(`--lang is “${lang}”; it can be a tag such as en or pt-BR`)
  return { ...(url !== undefined && { url }), ...(lang !== undefined && { lang }) }
}

const WEB = /^https?:$/

function isWebAddress(url: string): boolean {
  return URL.canParse(url) && WEB.test(new URL(url).protocol)
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
