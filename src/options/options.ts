import type { Stage } from '../edit/edit.js'
import { classIn } from '../input.js'
import { languageTag } from '../language/tags.js'
import { nearest } from '../nearest.js'
import { isRecord } from '../record.js'
import { isBuilt } from '../rules/lazy-pack.js'
import type { FamilyName, RulePack } from '../rules/rule.js'
import { FAMILY_NAMES } from '../rules/rule.js'
import { isSiteProfile, type SiteProfile } from '../site/profile.js'

/** What is known about the pages of a site: `{ take: ['.story'], drop: ['.advert'] }` */
export interface SiteRules {
  /** CSS selectors of the elements that contain the story. Everything else is removed. */
  readonly take?: readonly string[] | undefined
  /** CSS selectors of elements that never belong to the story. */
  readonly drop?: readonly string[] | undefined
  /** What repeats across the pages of the site, found by `learnSite` from `copydesk/site`. */
  readonly profile?: SiteProfile | undefined
}

/**
 * What to keep: a family of rules; a rule or a family of one language, by address; what a CSS selector matches on a page;
 * or the lines that contain a phrase. Quotes and white space in a phrase may differ.
 *
 * `'byline'`, `'en/newsletter/sign-up'`, `{ selector: '.note' }`, `{ phrase: 'Sign up for the river clean-up' }`
 */
export type Keep =
  | FamilyName
  | RuleAddress
  | { readonly selector: string; readonly phrase?: undefined }
  | { readonly phrase: string; readonly selector?: undefined }

/** The address of a rule, as in receipts: `'en/newsletter/sign-up'`; or of a family in one language: `'en/newsletter'`. */
export type RuleAddress = `${string}/${string}`

/** The options of a cleaner. All are optional: `{ quotes: 'curly', keep: ['byline'] }` */
export interface CleanerOptions {
  /** Straight quotes (default), the curly quotes of the language, or unchanged quotes. */
  readonly quotes?: 'straight' | 'curly' | 'keep' | undefined
  /** Unchanged dashes (default), hyphens only, or an em dash for `--` between words. */
  readonly dashes?: 'keep' | 'hyphen' | 'em' | undefined
  /** Unchanged ellipses (default), three dots, or one character. */
  readonly ellipsis?: 'keep' | 'dots' | 'character' | undefined
  /** Words hyphenated at line ends stay (default) or are joined: `con-⏎sidered` → `considered`. */
  readonly hyphens?: 'keep' | 'join' | undefined
  /**
   * Boilerplate rules by language. The default is all of them on Node, Bun and Deno; elsewhere, `any`, `en` and the packs
   * that `loadPacks` has loaded.
   */
  readonly packs?: readonly RulePack[] | undefined
  /** What nothing may remove. An address, selector or phrase that matches nothing causes a warning. */
  readonly keep?: readonly Keep[] | undefined
  /**
   * Switches off stages and rules by their names in receipts: `{ 'text/quotes': false }`,
   * `{ 'en/newsletter/sign-up': false }`, `{ 'en/newsletter': false }`. All others are on.
   */
  readonly rules?: Readonly<Record<string, boolean>>
  /**
   * `auto` (default) reads a page, the inside of its body, or its `<article>` as an article, and keeps all of a fragment.
   * `article` reads all HTML as an article. `all` keeps all text.
   */
  readonly html?: 'auto' | 'article' | 'all' | undefined
  /** Image captions are removed (default) or kept as separate blocks. */
  readonly captions?: 'remove' | 'keep' | undefined
  /**
   * Reader comments below a story are kept if the page is read that way (default), or always removed. Forum posts are the
   * text of a forum and stay.
   */
  readonly comments?: 'keep' | 'drop' | undefined
  /**
   * What matters more where it is unclear what belongs to the story: to keep all of it (`recall`), or to keep nothing else
   * (`precision`). The default is `balanced`.
   */
  readonly favor?: 'recall' | 'balanced' | 'precision' | undefined
  /** Where the story is on a page, or what repeats across pages, if all sources are from one site. */
  readonly site?: SiteRules | SiteProfile | undefined
  /** The same by host. The host comes from the `url` hint, and `paper.example` includes its subdomains. */
  readonly sites?: Readonly<Record<string, SiteRules | SiteProfile>> | undefined
  /** Whether the document lists its changes. The default is `true`. */
  readonly changes?: boolean | undefined
  /** Whether the document lists links, emphasis and images, for `toMarkdown` and `toHtml`. The default is `true`. */
  readonly marks?: boolean | undefined
  /** Whether the document lists text that readers of the source cannot see, like `hiddenText`. The default is `false`. */
  readonly hidden?: boolean | undefined
  /** Whether the document has the parsed JSON-LD of the page. The default is `false`. */
  readonly jsonLd?: boolean | undefined
  /** Custom stages, which run after repair and before boilerplate removal. */
  readonly stages?: readonly Stage[] | undefined
}

/**
 * Thrown for an option that is unknown or has an invalid value. The message says how to fix the call.
 *
 * `createCleaner({ quotes: 'curley' })` → `Invalid value "curley" for option "quotes". Did you mean "curly"? Allowed: …`
 */
export class CopydeskOptionError extends TypeError {
  /** Minifiers shorten class names, and Node prints this one. */
  static {
    Object.defineProperty(CopydeskOptionError, 'name', { value: 'CopydeskOptionError' })
  }
  override readonly name = 'CopydeskOptionError'
  constructor(
    /** The name of the option. */
    readonly option: string,
    /** The value that was passed. */
    readonly got: unknown,
    /** The values that are allowed. */
    readonly allowed: string,
    message: string = invalidValue(option, got, allowed),
  ) {
    super(message)
  }
}

/** `invalidValue('quotes', 'curl', '"curly"', '"curly"')` → `Invalid value "curl" for option "quotes". Did you mean "curly"? Allowed: "curly".` */
export function invalidValue(option: string, got: unknown, allowed: string, meant?: string): string {
  return `Invalid value ${show(got)} for option "${option}".${didYouMean(meant)} Allowed: ${allowed}.`
}

export const didYouMean = (meant: string | undefined): string => (meant === undefined ? '' : ` Did you mean ${meant}?`)

/** `['a', 'b']` → `"a", "b"` */
export const quoted = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(', ')

type Check = {
  readonly allowed: string
  readonly passes: (value: unknown) => boolean
  /** Words that are allowed, alone or in a list. The nearest one is suggested. */
  readonly words?: readonly string[]
  /** Suggests anything else. */
  readonly meant?: (word: string) => string | undefined
}

const oneOf = (...words: readonly string[]): Check => ({
  allowed: quoted(words),
  passes: (value) => words.includes(value as string),
  words,
})
const listOf = (allowed: string, passes: (item: unknown) => boolean, words: readonly string[] = []): Check => ({
  allowed: `a list of ${allowed}`,
  passes: (value) => Array.isArray(value) && value.every(passes),
  words,
})

function isKeep(item: unknown): boolean {
  if (typeof item === 'string') return FAMILY_NAMES.includes(item as FamilyName) || ADDRESS.test(item)
  if (!isRecord(item)) return false
  const [[kind, value] = [], ...more] = Object.entries(item).filter(([, one]) => one !== undefined)
  return (kind === 'selector' || kind === 'phrase') && more.length === 0 && areSelectors([value])
}

/** Looks like a CSS selector: `.note`, `#story p` */
const SELECTOR = /^[.#[*]|[>\]]/
/** Looks like an address. The rules are needed for an exact check. */
const ADDRESS = /^[a-z]+\/\S+$/

const yesOrNo: Check = { allowed: 'true, false', passes: (value) => typeof value === 'boolean' }
const SITE_RULES = "rules such as { take: ['.story'], drop: ['.advert'] }, or a site profile"
/** A host as in `new URL(url).hostname`. */
const HOST = /^[a-z\d.-]{1,253}$/

const isSite = (value: unknown): boolean => isSiteProfile(value) || isSiteRules(value)

function isSiteRules(value: unknown): boolean {
  return isRecord(value) && Object.entries(value).every(([part, told]) => told === undefined || isRule(part, told))
}

function isRule(part: string, told: unknown): boolean {
  return part === 'profile' ? isSiteProfile(told) : (part === 'take' || part === 'drop') && areSelectors(told)
}

const areSelectors = (value: unknown) =>
  Array.isArray(value) && value.every((item) => typeof item === 'string' && item.trim() !== '')

/**
 * One check for each option, in plain code: loading zod would cost every user more than loading everything else. A test
 * keeps these checks and the schema in `copydesk/schema` in step.
 */
const CHECKS: { readonly [Option in keyof Required<CleanerOptions>]: Check } = {
  quotes: oneOf('straight', 'curly', 'keep'),
  dashes: oneOf('keep', 'hyphen', 'em'),
  ellipsis: oneOf('keep', 'dots', 'character'),
  hyphens: oneOf('keep', 'join'),
  packs: listOf(
    'rule packs, such as `en` from "copydesk/packs"',
    (item) =>
      isRecord(item) &&
      typeof item['lang'] === 'string' &&
      (isBuilt(item as unknown as RulePack) || isRecord(item['families'])),
  ),
  keep: {
    ...listOf(
      `{ selector: ".note" }, { phrase: "Rain fell" }, rule addresses such as "en/share/button", or families: ${FAMILY_NAMES.join(', ')}`,
      isKeep,
      FAMILY_NAMES,
    ),
    meant: (word) => (SELECTOR.test(word) ? `{ selector: "${word}" }` : undefined),
  },
  rules: {
    allowed: 'true or false by name: { "text/quotes": false, "en/newsletter/sign-up": false }',
    passes: (value) => isRecord(value) && Object.values(value).every((on) => typeof on === 'boolean'),
  },
  html: oneOf('auto', 'article', 'all'),
  captions: oneOf('remove', 'keep'),
  comments: oneOf('keep', 'drop'),
  favor: oneOf('recall', 'balanced', 'precision'),
  site: { allowed: SITE_RULES, passes: isSite },
  sites: {
    allowed: `${SITE_RULES}, by host: { "paper.example": … }`,
    passes: (value) =>
      isRecord(value) && Object.entries(value).every(([name, rules]) => HOST.test(name) && isSite(rules)),
  },
  changes: yesOrNo,
  marks: yesOrNo,
  hidden: yesOrNo,
  jsonLd: yesOrNo,
  stages: listOf('functions that take a text and return edits', (item) => typeof item === 'function'),
}

/** Throws a `CopydeskOptionError` for the first option that is unknown or has an invalid value. */
export function checkOptions(options: unknown): asserts options is CleanerOptions {
  if (typeof options === 'string')
    throw new CopydeskOptionError('options', options.slice(0, 40), 'an object. To clean a text, call clean(text)')
  if (!isRecord(options)) throw new CopydeskOptionError('options', options, 'an object')
  for (const [option, value] of Object.entries(options)) {
    const check = Object.hasOwn(CHECKS, option) ? CHECKS[option as keyof CleanerOptions] : undefined
    if (!check) throw unknownName('option', option, value, Object.keys(CHECKS))
    if (value === undefined || check.passes(value)) continue
    const message = invalidValue(option, value, check.allowed, suggestionFor(value, check))
    throw new CopydeskOptionError(option, value, check.allowed, message)
  }
}

/**
 * The error for a name that does not exist, with the nearest one or all of them: `Unknown option "quote". Did you mean "quotes"?`
 * `kind`: `option`, `hint`.
 */
export function unknownName(
  kind: string,
  path: string,
  value: unknown,
  names: readonly string[],
  meant = nearest(path.slice(path.lastIndexOf('.') + 1), names),
): CopydeskOptionError {
  const name = path.slice(path.lastIndexOf('.') + 1)
  const hint = meant === undefined ? ` Known ${kind}s: ${names.join(', ')}.` : didYouMean(`"${meant}"`)
  return new CopydeskOptionError(path, value, names.join(', '), `Unknown ${kind} "${name}".${hint}`)
}

/** The allowed word nearest to a value, or to the first item in a list that is not allowed. */
function suggestionFor(value: unknown, { words = [], meant }: Check): string | undefined {
  const wrong = [value].flat().find((word) => !words.includes(word as string))
  if (typeof wrong !== 'string') return undefined
  const near = nearest(wrong, words)
  return meant?.(wrong) ?? (near === undefined ? undefined : `"${near}"`)
}

/**
 * Throws a `CopydeskOptionError` for the first option that a function does not have.
 *
 * `checkNames({ frontmatter: true }, ['frontMatter', 'marks'])` → `Unknown option "frontmatter". Did you mean "frontMatter"?`
 */
export function checkNames(told: unknown, names: readonly string[]): void {
  if (!isRecord(told)) throw new CopydeskOptionError('options', told, `an object with ${names.join(', ')}`)
  for (const [option, value] of Object.entries(told)) {
    if (value !== undefined && !names.includes(option)) throw unknownName('option', option, value, names)
  }
}

/**
 * Throws a `CopydeskOptionError` for an option of a cleaner that was passed to another function, with the call to make
 * instead.
 *
 * `refuseOptions({ quotes: 'curly' }, 'clean', (written) => `createCleaner(${written})(source)`)`
 */
export function refuseOptions(
  told: Readonly<Record<string, unknown>>,
  name: string,
  wayOut: (written: string) => string,
): void {
  for (const [option, check] of Object.entries<Check>(CHECKS)) {
    const value = Object.hasOwn(told, option) ? told[option] : undefined
    if (value === undefined || !check.passes(value)) continue
    const written = `{ ${option}: ${typeof value === 'object' ? '…' : show(value)} }`
    const call = wayOut(written)
    const message = `"${option}" is an option of createCleaner(), not of ${name}(). Use ${call}.`
    throw new CopydeskOptionError(option, value, call, message)
  }
}

const HINTS = ['url', 'lang', 'title'] as const
/** Names of hints in other packages. */
const OTHER_NAMES: Readonly<Record<string, (typeof HINTS)[number]>> = {
  href: 'url',
  link: 'url',
  language: 'lang',
  locale: 'lang',
  headline: 'title',
}

type Hints = { readonly [name in (typeof HINTS)[number]]?: string }

/** Without a prototype: another script may have put a `title` on `Object.prototype`. */
const NO_HINTS: Hints = /* @__PURE__ */ Object.create(null)

/**
 * The hints of a caller, checked. Throws a `TypeError` for a value that is not a string. A blank hint and an invalid
 * language tag are ignored: records have empty fields, and the source may know better. Inherited properties are ignored.
 */
export function readHints(hints: unknown = NO_HINTS): Hints {
  if (hints === NO_HINTS) return NO_HINTS
  if (!isRecord(hints)) throw hintError('hints', hints, 'an object such as { url, lang, title }')
  refuseOptions(hints, 'clean', (written) => `createCleaner(${written})(source)`)
  checkHints(hints)
  const own: { -readonly [name in keyof Hints]: string } = Object.create(null)
  for (const name of HINTS) {
    const value = Object.hasOwn(hints, name) ? hints[name] : undefined
    if (value === undefined) continue
    if (typeof value !== 'string') throw hintError(`hints.${name}`, value, 'a string')
    const said = name === 'lang' ? languageTag(value) : value.trim()
    if (said) own[name] = said
  }
  return own
}

/**
 * Throws a `CopydeskOptionError` for a name that is probably a misspelled hint: `{ uri }`, `{ language }`. Other names pass,
 * so that a record with any fields can be passed as hints.
 */
function checkHints(hints: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(hints)) {
    if (value === undefined || HINTS.includes(name as keyof Hints)) continue
    const meant = Object.hasOwn(OTHER_NAMES, name) ? OTHER_NAMES[name] : nearest(name, HINTS)
    if (meant === undefined || Object.hasOwn(hints, meant)) continue
    throw unknownName('hint', `hints.${name}`, value, HINTS, meant)
  }
}

function hintError(name: string, got: unknown, wanted: string): TypeError {
  return new TypeError(`Expected ${name} to be ${wanted}, got ${classIn(got)}.${wayOutOf(name, got)}`)
}

function wayOutOf(name: string, got: unknown): string {
  if (got instanceof URL) return ' Use its href.'
  const isIndex = name === 'hints' && typeof got === 'number'
  return isIndex ? ' In a map, pass only the source: (source) => clean(source).' : ''
}

function show(value: unknown): string {
  if (typeof value === 'string') return `"${value}"`
  if (typeof value === 'function') return 'a function'
  if (typeof value === 'number' || value instanceof RegExp) return String(value) // JSON has no NaN
  try {
    return JSON.stringify(value)?.slice(0, 80) ?? String(value)
  } catch {
    return Object.prototype.toString.call(value)
  }
}
