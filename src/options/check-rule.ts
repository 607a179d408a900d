import { parseTemplate } from '../match/templates/template.js'
import { nearest } from '../nearest.js'
import { isRecord } from '../record.js'
import { FAMILIES, type FamilyTraits, type Yield } from '../rules/families.js'
import { type CreditWords, type Inside, PLACES, type Proof, type Rule, type Shape } from '../rules/rule.js'
import { CopydeskOptionError, didYouMean, quoted } from './options.js'

type Check = (address: string, value: unknown, rule: Readonly<Record<string, unknown>>) => void

/** One check for each key of a rule. */
const CHECKS: { readonly [key in keyof Required<Rule>]: Check } = {
  lines: checkTemplates,
  words: checkWords,
  endings: checkTemplates,
  shapes: (address, shapes, rule) => eachOf(address, shapes, (at, shape) => checkShape(at, shape, rule)),
  inside: (address, stretches) => eachOf(address, stretches, checkInside),
  closingCredit: checkCredit,
  place: /* @__PURE__ */ oneOf(PLACES),
  headsList: isBoolean,
  headsBiography: /* @__PURE__ */ oneOf(['named', 'any']),
  yields: (address, value) => oneOf([...yieldsOf(), 'continuation', 'correction', 'live-blog'])(address, value, {}),
  labelled: isBoolean,
  inCapitals: isBoolean,
  proof: checkProof,
}

/** A rule needs at least one of these. */
const KNOWING = ['lines', 'words', 'endings', 'shapes', 'inside', 'closingCredit'] satisfies (keyof Rule)[]

/** Throws a `CopydeskOptionError` for an invalid rule. `address`: `en/newsletter/sign-up` */
export function checkRule(address: string, rule: unknown): void {
  if (!isRecord(rule)) throw new CopydeskOptionError(address, rule, 'a rule such as { lines: ["sign up for {rest}"] }')
  checkKeys(address, rule, Object.keys(CHECKS))
  if (!KNOWING.some((key) => rule[key] !== undefined))
    throw new CopydeskOptionError(address, rule, `a rule with at least one of ${KNOWING.join(', ')}`)
  for (const [key, value] of Object.entries(rule))
    if (value !== undefined) CHECKS[key as keyof Rule](`${address}.${key}`, value, rule)
}

function yieldsOf(): Yield[] {
  return Object.values<FamilyTraits>(FAMILIES).flatMap(({ yields }) => yields ?? [])
}

function oneOf(words: readonly string[]): Check {
  return (address, value) => {
    if (!words.includes(value as string)) throw new CopydeskOptionError(address, value, quoted(words))
  }
}

function isBoolean(address: string, value: unknown): void {
  if (typeof value !== 'boolean') throw new CopydeskOptionError(address, value, 'true, false')
}

function checkProof(address: string, proof: unknown): void {
  if (!isRecord(proof))
    throw new CopydeskOptionError(address, proof, 'a proof such as { removes: ["…"], keeps: ["…"] }')
  checkKeys(address, proof, PROOF_KEYS)
  for (const key of PROOF_KEYS) checkWords(`${address}.${key}`, proof[key])
}

function eachOf(address: string, list: unknown, check: (address: string, item: unknown) => void): void {
  if (!Array.isArray(list) || list.length === 0)
    throw new CopydeskOptionError(address, list, 'a list with at least one item')
  for (const [at, item] of list.entries()) check(`${address}[${at}]`, item)
}

function checkTemplates(address: string, list: unknown): void {
  eachOf(address, list, (at, template) => {
    if (typeof template !== 'string')
      throw new CopydeskOptionError(at, template, 'a template such as "sign up for {rest}"')
    try {
      parseTemplate(template)
    } catch (error) {
      const what = (error as Error).message.slice(`template “${template}”: `.length)
      throw new CopydeskOptionError(at, template, `a template (${what})`)
    }
  })
}

function checkWords(address: string, list: unknown): void {
  eachOf(address, list, (at, word) => {
    if (typeof word !== 'string' || word.trim() === '')
      throw new CopydeskOptionError(at, word, 'a line of text such as "Read more"')
  })
}

const PROOF_KEYS: readonly string[] = ['removes', 'keeps'] satisfies (keyof Proof)[]
const SHAPE_KEYS: readonly string[] = ['holds', 'ends', 'near', 'pattern'] satisfies (keyof Shape)[]
const INSIDE_KEYS: readonly string[] = ['opens', 'pattern', 'inWord'] satisfies (keyof Inside)[]

function checkShape(address: string, shape: unknown, { place }: Readonly<Record<string, unknown>>): void {
  if (!isRecord(shape))
    throw new CopydeskOptionError(address, shape, 'a shape such as { holds: "©", ends: ".", pattern: /…/ }')
  checkKeys(address, shape, SHAPE_KEYS)
  const { holds, ends, near, pattern } = shape
  if (typeof holds !== 'string')
    throw new CopydeskOptionError(`${address}.holds`, holds, 'a string that every such line contains')
  if (ends !== undefined && (typeof ends !== 'string' || ends === ''))
    throw new CopydeskOptionError(`${address}.ends`, ends, 'the characters that may end such a line, such as ".)"')
  if (ends === undefined && holds !== '' && place !== 'tail')
    throw new CopydeskOptionError(
      `${address}.ends`,
      ends,
      'a string; it is optional only if "holds" is empty or the place is "tail"',
    )
  if (near !== undefined && !(Number.isInteger(near) && (near as number) > 0))
    throw new CopydeskOptionError(`${address}.near`, near, 'a positive whole number of code units')
  checkPattern(`${address}.pattern`, pattern, false)
}

function checkInside(address: string, stretch: unknown): void {
  if (!isRecord(stretch))
    throw new CopydeskOptionError(address, stretch, 'a stretch such as { opens: "[", pattern: /…/y }')
  checkKeys(address, stretch, INSIDE_KEYS)
  const { opens, pattern, inWord } = stretch
  if (typeof opens !== 'string' || opens.length !== 1)
    throw new CopydeskOptionError(`${address}.opens`, opens, 'one character, such as "["')
  if (inWord !== undefined) isBoolean(`${address}.inWord`, inWord)
  checkPattern(`${address}.pattern`, pattern, true)
  if (opensOtherwise(pattern as RegExp, opens))
    throw new CopydeskOptionError(`${address}.pattern`, pattern, `a pattern that begins with "${opens}"`)
}

function checkPattern(address: string, pattern: unknown, sticky: boolean): void {
  if (!(pattern instanceof RegExp)) throw new CopydeskOptionError(address, pattern, 'a regular expression')
  if (pattern.sticky !== sticky)
    throw new CopydeskOptionError(address, pattern, sticky ? 'a sticky pattern: /…/y' : 'a pattern without the flag y')
  if (pattern.global) throw new CopydeskOptionError(address, pattern, 'a pattern without the flag g')
  pattern.lastIndex = 0
  if (sticky && pattern.test(''))
    throw new CopydeskOptionError(address, pattern, 'a pattern that does not match the empty string')
}

/** The letter or sign that a pattern begins with, if it can begin with one alone. */
const FIRST = /^(?:\\([^a-zA-Z\d])|([^\\^$.*+?()[\]{}|]))(?![*?{])/

/** Whether a pattern surely begins with another character. */
function opensOtherwise({ source, ignoreCase }: RegExp, opens: string): boolean {
  const [, escaped, plain] = FIRST.exec(source) ?? []
  const first = escaped ?? plain
  if (first === undefined || source.includes('|')) return false
  return ignoreCase ? first.toLowerCase() !== opens.toLowerCase() : first !== opens
}

const CREDIT_CHECKS: { readonly [key in keyof Required<CreditWords>]: Check } = {
  labels: checkStrings,
  joints: checkStrings,
  alone: checkStrings,
  behindStop: checkStrings,
  sources: checkStrings,
  small: checkStrings,
  ends: isString,
  glued: isBoolean,
  tail: isString,
}

function checkCredit(address: string, words: unknown): void {
  if (!isRecord(words))
    throw new CopydeskOptionError(address, words, 'words such as { labels: ["Photo"], small: ["by"] }')
  checkKeys(address, words, Object.keys(CREDIT_CHECKS))
  for (const key of ['labels', 'small'] satisfies (keyof CreditWords)[])
    if (words[key] === undefined) throw new CopydeskOptionError(`${address}.${key}`, words[key], 'a list of words')
  for (const [key, value] of Object.entries(words))
    if (value !== undefined) CREDIT_CHECKS[key as keyof CreditWords](`${address}.${key}`, value, words)
}

function checkStrings(address: string, list: unknown): void {
  if (!Array.isArray(list) || !list.every((word) => typeof word === 'string' && word !== ''))
    throw new CopydeskOptionError(address, list, 'a list of words')
}

function isString(address: string, value: unknown): void {
  if (typeof value !== 'string') throw new CopydeskOptionError(address, value, 'a string')
}

/** Throws for invalid words of a language. */
export const checkLanguageWords = (lang: string, words: unknown): void => checkFields(`words of ${lang}`, words)

function checkFields(of: string, words: unknown): void {
  if (!isRecord(words)) throw new CopydeskOptionError(of, words, 'words by field, such as { and: "und|mit" }')
  for (const [field, said] of Object.entries(words)) {
    if (isRecord(said)) checkFields(`${of}.${field}`, said)
    else if (said !== undefined && !isPattern(said))
      throw new CopydeskOptionError(`${of}.${field}`, said, 'words separated by spaces or bars, such as "und|mit"')
  }
}

/** Whether words can be alternatives of a pattern. */
function isPattern(said: unknown): boolean {
  try {
    return typeof said === 'string' && said !== '' && new RegExp(said, 'u') !== undefined
  } catch {
    return false
  }
}

/** Throws for the first unknown key, with the nearest known one. */
export function checkKeys(of: string, value: Readonly<Record<string, unknown>>, keys: readonly string[]): void {
  for (const key of Object.keys(value)) {
    if (keys.includes(key)) continue
    const meant = nearest(key, keys)
    const hint = meant === undefined ? ` Known keys: ${keys.join(', ')}.` : didYouMean(`"${meant}"`)
    throw new CopydeskOptionError(`${of}.${key}`, value[key], keys.join(', '), `Unknown key "${key}" in ${of}.${hint}`)
  }
}
