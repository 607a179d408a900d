import type { Kind } from '../cleaner-as.js'
import type { CleanerOptions, Hints, Keep } from '../index.js'
import { FLAGS, type FlagName, type View } from './flags.js'
import type { Color } from './palette.js'
import { type GivenFlags, parseFlags, UsageError } from './parse-flags.js'

/** The parsed command line. */
export interface Invocation {
  /** Files in order; `-` is standard input. */
  readonly inputs: readonly string[]
  readonly view: View
  /** Whether a text that is not clean fails the run. */
  readonly check: boolean
  readonly kind: Kind | 'feed'
  readonly options: CleanerOptions
  readonly hints: Hints
  /** Whether Markdown starts with front matter. */
  readonly frontMatter: boolean
  /** The config file: a path, none, or the nearest one in the folders above. */
  readonly config: { readonly path: string } | 'none' | 'found'
  readonly output?: string
  readonly quiet: boolean
  /** Whether to print the options and clean nothing. */
  readonly showsConfig: boolean
  readonly color: Color
}

type Given = GivenFlags<FlagName>

/**
 * Parses the arguments after the program name. Throws a `UsageError` for the first invalid one.
 *
 * `['--quotes', 'curly', 'page.html']` → `{ inputs: ['page.html'], options: { quotes: 'curly' }, view: 'text', … }`
 */
export function readArguments(args: readonly string[]): Invocation | 'help' | 'version' {
  const { given, inputs } = parseFlags(args.map(spelled), FLAGS)
  if (given.has('help')) return 'help'
  if (given.has('version')) return 'version'
  if (inputs.filter((input) => input === '-').length > 1) throw new UsageError('Use - for standard input only once.')
  const address = inputs.find((input) => WEB_ADDRESS.test(input))
  if (address !== undefined) throw new UsageError(fetchFirst(address))
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
    config: configOf(given),
    ...(output !== undefined && { output }),
    quiet: given.has('quiet'),
    showsConfig: given.has('show-config'),
    color: given.has('no-color') ? 'never' : ((last('color') ?? 'auto') as Color),
  }
}

/** Most programs print their version for `-v`. */
const spelled = (arg: string): string => (arg === '-v' ? '--version' : arg)

const WEB_ADDRESS = /^https?:\/\//i
const QUOTE = /'/g

/** The command to type, since copydesk fetches nothing. */
function fetchFirst(address: string): string {
  const quoted = `'${address.replace(QUOTE, "'\\''")}'`
  return `copydesk fetches nothing. Pipe the page in: curl -sL ${quoted} | copydesk --url ${quoted}`
}

function configOf(given: Given): Invocation['config'] {
  const path = given.get('config')?.at(-1)
  if (path !== undefined && given.has('no-config')) throw new UsageError('Use --config or --no-config, not both.')
  return path !== undefined ? { path } : given.has('no-config') ? 'none' : 'found'
}

/** `-o -` is standard output, the default. */
function outputOf(given: Given): string | undefined {
  const [output, other] = given.get('output') ?? []
  if (other !== undefined) throw new UsageError(`Use --output ${output} or --output ${other}, not both.`)
  return output === '-' ? undefined : output
}

function viewOf(given: Given): View {
  const views = ['format', 'json', 'changes', 'explain', 'summary', 'hidden', 'show-config'] as const
  const [view, other] = views.filter((name) => given.has(name))
  if (other !== undefined) throw new UsageError(`Use --${view} or --${other}, not both.`)
  if (view === 'show-config') return 'text'
  if (view === 'format') return given.get(view)?.at(-1) as View
  return view ?? (given.has('check') ? 'verdict' : 'text')
}

function kindOf(given: Given): Invocation['kind'] {
  const [kind, other] = (['as', 'feed'] as const).filter((name) => given.has(name))
  if (other !== undefined) throw new UsageError(`Use --${kind} or --${other}, not both.`)
  return (kind === 'as' ? given.get('as')?.at(-1) : (kind ?? 'auto')) as Invocation['kind']
}

/** Options that need another option. */
function checkTogether(given: Given, view: View): void {
  if (given.has('front-matter') && view !== 'markdown') throw new UsageError('--front-matter needs --format markdown.')
  if (given.has('no-changes') && view !== 'json') throw new UsageError('--no-changes needs --json.')
}

/** The options of the cleaner that have one of a few words as their value, and the same names as their flags. */
const CHOICES = ['quotes', 'dashes', 'ellipsis', 'hyphens', 'captions', 'comments', 'favor', 'html'] as const

/** The options that are passed to the cleaner. */
export const CLEANING = [
  ...CHOICES,
  'keep',
  'keep-selector',
  'keep-phrase',
  'take',
  'drop',
  'no-changes',
] as const satisfies readonly FlagName[]
export type CleaningFlag = (typeof CLEANING)[number]

/** The options of the cleaner. Each value was checked against its flag. */
export function optionsOf(given: Pick<GivenFlags<CleaningFlag>, 'get' | 'has'>): CleanerOptions {
  const chosen = CHOICES.filter((name) => given.has(name))
  const keep = keptBy(given)
  const [take, drop] = [given.get('take'), given.get('drop')]
  return {
    ...Object.fromEntries(chosen.map((name) => [name, given.get(name)?.at(-1)])),
    ...(keep.length > 0 && { keep }),
    ...((take || drop) && { site: { ...(take && { take }), ...(drop && { drop }) } }),
    ...(given.has('no-changes') && { changes: false }),
  } as CleanerOptions
}

function keptBy(given: Pick<GivenFlags<CleaningFlag>, 'get'>): Keep[] {
  const all = (name: CleaningFlag) => given.get(name) ?? []
  return [
    ...(all('keep') as Extract<Keep, string>[]),
    ...all('keep-selector').map((selector) => ({ selector })),
    ...all('keep-phrase').map((phrase) => ({ phrase })),
  ]
}

function hintsOf(url: string | undefined, lang: string | undefined): Hints {
  if (url !== undefined && !isWebAddress(url))
    throw new UsageError(`Invalid value "${url}" for --url. Use a URL such as https://example.com/story.`)
  if (lang !== undefined && !isLanguageTag(lang))
    throw new UsageError(`Invalid value "${lang}" for --lang. Use a language tag such as en or pt-BR.`)
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
