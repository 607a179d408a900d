import type { Kind } from '../cleaner-as.js'
import type { CleanerOptions, Hints, Keep } from '../index.js'
import { FLAGS, type FlagName, type View } from './flags.js'
import type { Colour } from './palette.js'
import { type GivenFlags, parseFlags, UsageError } from './parse-flags.js'

/** What the command line asks for. */
export interface Invocation {
  /** Files in order; `-` is standard input. */
  readonly inputs: readonly string[]
  readonly view: View
  /** Whether a text that is not clean is a failure. */
  readonly check: boolean
  readonly kind: Kind | 'feed'
  readonly options: CleanerOptions
  readonly hints: Hints
  /** Whether Markdown begins with what is known of the story. */
  readonly frontMatter: boolean
  /** A file of options: one that is named, none, or what is found upwards. */
  readonly config: { readonly path: string } | 'none' | 'found'
  readonly output?: string
  readonly quiet: boolean
  /** Whether the options are shown, and nothing is cleaned. */
  readonly showsConfig: boolean
  readonly colour: Colour
}

type Given = GivenFlags<FlagName>

/**
 * Reads the arguments behind the name of the program. Throws a `UsageError` for the first it does not understand.
 *
 * `['--quotes', 'curly', 'page.html']` → `{ inputs: ['page.html'], options: { quotes: 'curly' }, view: 'text', … }`
 */
export function readArguments(args: readonly string[]): Invocation | 'help' | 'version' {
  const { given, inputs } = parseFlags(args.map(spelled), FLAGS)
  if (given.has('help')) return 'help'
  if (given.has('version')) return 'version'
  if (inputs.filter((input) => input === '-').length > 1) throw new UsageError('- stands for standard input, once')
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
    colour: given.has('no-color') ? 'never' : ((last('color') ?? 'auto') as Colour),
  }
}

/** `-v` asks for the version of most programs. */
const spelled = (arg: string): string => (arg === '-v' ? '--version' : arg)

const WEB_ADDRESS = /^https?:\/\//i
const QUOTE = /'/g

/** What to type, as nothing is fetched here. */
function fetchFirst(address: string): string {
  const quoted = `'${address.replace(QUOTE, "'\\''")}'`
  return `nothing is fetched; pipe the page in: curl -sL ${quoted} | copydesk --url ${quoted}`
}

function configOf(given: Given): Invocation['config'] {
  const path = given.get('config')?.at(-1)
  if (path !== undefined && given.has('no-config')) throw new UsageError('--config or --no-config, not both')
  return path !== undefined ? { path } : given.has('no-config') ? 'none' : 'found'
}

/** `-o -` is standard output, as it is without. */
function outputOf(given: Given): string | undefined {
  const [output, other] = given.get('output') ?? []
  if (other !== undefined) throw new UsageError(`--output ${output} or ${other}, not both`)
  return output === '-' ? undefined : output
}

function viewOf(given: Given): View {
  const views = ['format', 'json', 'changes', 'explain', 'summary', 'hidden', 'show-config'] as const
  const [view, other] = views.filter((name) => given.has(name))
  if (other !== undefined) throw new UsageError(`--${view} or --${other}, not both`)
  if (view === 'show-config') return 'text'
  if (view === 'format') return given.get(view)?.at(-1) as View
  return view ?? (given.has('check') ? 'verdict' : 'text')
}

function kindOf(given: Given): Invocation['kind'] {
  const [kind, other] = (['as', 'feed'] as const).filter((name) => given.has(name))
  if (other !== undefined) throw new UsageError(`--${kind} or --${other}, not both`)
  return (kind === 'as' ? given.get('as')?.at(-1) : (kind ?? 'auto')) as Invocation['kind']
}

/** Options that make no sense beside each other. */
function checkTogether(given: Given, view: View): void {
  if (given.has('front-matter') && view !== 'markdown') throw new UsageError('--front-matter needs --format markdown')
  if (given.has('no-changes') && view !== 'json') throw new UsageError('--no-changes needs --json')
}

/** Those that the cleaner is told of. */
export const CLEANING = [
  'quotes',
  'dashes',
  'ellipsis',
  'hyphens',
  'captions',
  'comments',
  'html',
  'keep',
  'keep-selector',
  'keep-phrase',
  'take',
  'drop',
  'no-changes',
] as const satisfies readonly FlagName[]
export type CleaningFlag = (typeof CLEANING)[number]

/** What the cleaner is told; each word was checked against its flag. */
export function optionsOf(given: Pick<GivenFlags<CleaningFlag>, 'get' | 'has'>): CleanerOptions {
  const single = (['quotes', 'dashes', 'ellipsis', 'hyphens', 'captions', 'comments', 'html'] as const).filter((name) =>
    given.has(name),
  )
  const keep = keptBy(given)
  const [take, drop] = [given.get('take'), given.get('drop')]
  return {
    ...Object.fromEntries(single.map((name) => [name, given.get(name)?.at(-1)])),
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
