import type { Stage } from '../edit/edit.js'
import { classIn } from '../input.js'
import { languageTag } from '../language/tags.js'
import { nearest } from '../nearest.js'
import { isRecord } from '../record.js'
import { isBuilt } from '../rules/lazy-pack.js'
import type { FamilyName, RulePack } from '../rules/rule.js'
import { FAMILY_NAMES } from '../rules/rule.js'
import { isSiteProfile, type SiteProfile } from '../site/profile.js'

/** What is known of the pages of a site, as CSS selectors: `{ take: ['.story'], drop: ['.advert'] }` */
export interface SiteRules {
  /** The elements that hold the story, and no other: it may be in several. */
  readonly take?: readonly string[] | undefined
  /** Elements that are never part of it. */
  readonly drop?: readonly string[] | undefined
  /** What repeats across its pages, as `learnSite` of `copydesk/site` found it. */
  readonly profile?: SiteProfile | undefined
}

/**
 * What is to stay: what a family of rules would take out, or one rule, by its address; what a CSS selector matches on a page;
 * the lines that hold a phrase, whatever its quotes and white space.
 *
 * `'byline'`, `'en/newsletter/sign-up'`, `{ selector: '.note' }`, `{ phrase: 'Sign up for the river clean-up' }`
 */
export type Keep =
  | FamilyName
  | RuleAddress
  | { readonly selector: string; readonly phrase?: undefined }
  | { readonly phrase: string; readonly selector?: undefined }

/** The address of a rule, as receipts name it: `'en/newsletter/sign-up'`; of a family in one language: `'en/newsletter'`. */
export type RuleAddress = `${string}/${string}`

/** What a cleaner can be told. All of it may be left out: `{ quotes: 'curly', keep: ['byline'] }` */
export interface CleanerOptions {
  /** Quotes as typewriters make them (default), as printers do, or as they come. */
  readonly quotes?: 'straight' | 'curly' | 'keep' | undefined
  /** Dashes as they come (default), all as hyphens, or `--` between words as an em dash. */
  readonly dashes?: 'keep' | 'hyphen' | 'em' | undefined
  /** The ellipsis as it comes (default), as three dots, or as one character. */
  readonly ellipsis?: 'keep' | 'dots' | 'character' | undefined
  /** Words that were cut at the ends of lines as they come (default), or joined: `con-⏎sidered` → `considered`. */
  readonly hyphens?: 'keep' | 'join' | undefined
  /**
   * Boilerplate rules by language. By default all on Node, Bun and Deno; elsewhere `any`, `en` and what `loadPacks` has
   * brought.
   */
  readonly packs?: readonly RulePack[] | undefined
  /** What nothing may take out. What was asked for by address, selector or phrase and met nothing is warned of. */
  readonly keep?: readonly Keep[] | undefined
  /**
   * Stages and rules that are switched off, by the names that receipts give them: `{ 'text/quotes': false }`,
   * `{ 'en/newsletter/sign-up': false }`, `{ 'en/newsletter': false }`. All others are on.
   */
  readonly rules?: Readonly<Record<string, boolean>>
  /**
   * HTML as the article of a page, of the inside of its body or of its `<article>`, and all of a post (default);
   * as an article always; or as all text in it.
   */
  readonly html?: 'auto' | 'article' | 'all' | undefined
  /** Captions of pictures: out (default), or kept as blocks of their own. */
  readonly captions?: 'remove' | 'keep' | undefined
  /** Comments of readers below a story: as the page is read (default), or always out. Posts of a forum are its text and stay. */
  readonly comments?: 'keep' | 'drop' | undefined
  /** Where in a page the story is, or what repeats across its pages: for pages and texts that are all of one site. */
  readonly site?: SiteRules | SiteProfile | undefined
  /** The same by host, chosen by the `url` of the hints: `paper.example` is for all below it too. */
  readonly sites?: Readonly<Record<string, SiteRules | SiteProfile>> | undefined
  /** Whether the document lists its changes; `true` by default. */
  readonly changes?: boolean | undefined
  /** Whether the document lists links, emphasis and pictures of the story, for `toMarkdown` and `toHtml`; `true` by default. */
  readonly marks?: boolean | undefined
  /** Whether the document tells what no reader of the source sees, as `hiddenText` does; `false` by default. */
  readonly hidden?: boolean | undefined
  /** Whether the document has the JSON-LD of the page, parsed; `false` by default. */
  readonly jsonLd?: boolean | undefined
  /** Stages of one’s own, after repair and before boilerplate. */
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

/** What looks like one: `.note`, `#story p` */
const SELECTOR = /^[.#[*]|[>\]]/
/** As far as it can be told without the rules. */
const ADDRESS = /^[a-z]+\/\S+$/

const yesOrNo: Check = { allowed: 'true, false', passes: (value) => typeof value === 'boolean' }
const SITE_RULES = "rules such as { take: ['.story'], drop: ['.advert'] }, or a site profile"
/** A host as `new URL(url).hostname` has it. */
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
