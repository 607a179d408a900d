import { nearest } from '../nearest.js'
import { PIPELINE } from '../pipeline.js'
import { FAMILIES } from '../rules/families.js'
import { addressesOf, type RulePack } from '../rules/rule.js'
import { type CleanerOptions, CopydeskOptionError, didYouMean } from './options.js'

/** Rules that are code and in no pack. */
const OWN_RULES: readonly string[] = ['any/related/rollover', 'model/furniture']

/**
 * The names that the option `rules` switches off: stages of the pipeline, addresses of rules, families of a language.
 * With `moreMayCome`, packs load on demand, so names of other languages pass.
 * A concept stands for all its parts; see `addressesOf`.
 * Throws a `CopydeskOptionError` for an unknown name, with the nearest known one.
 *
 * `{ 'text/quotes': false, 'en/newsletter/sign-up': false, 'en/share': true }` → the first two, and parts of the second
 */
export function switchedOff(
  switches: CleanerOptions['rules'] = {},
  packs: readonly RulePack[],
  moreMayCome = false,
): ReadonlySet<string> {
  const off = new Set<string>()
  for (const [name, on] of Object.entries(switches)) {
    if (!isStage(name) && !isKnownRule(name, packs, moreMayCome))
      throw unknownRule('rules', name, on, packs, stagesByName())
    if (on === false) for (const address of addressesOf(name)) off.add(address)
  }
  return off
}

/** `text/quotes/straight`, or `text/quotes` for all of its kind. */
const isStage = (name: string): boolean =>
  OWN_RULES.includes(name) ||
  (name.includes('/') && PIPELINE.some((stage) => stage.name === name || stage.name.startsWith(`${name}/`)))

/** Whether a name is the address of a rule, or of a family of a language, in these packs or in some that may come. */
function isKnownRule(name: string, packs: readonly RulePack[], moreMayCome: boolean): boolean {
  return OWN_RULES.includes(name) || isRule(name, packs) || (moreMayCome && mayCome(name, packs))
}

/** Throws a `CopydeskOptionError` for the first address that no rule has, with the nearest one; see `switchedOff`. */
export function checkAddresses(
  option: string,
  names: readonly string[],
  packs: readonly RulePack[],
  moreMayCome = false,
): void {
  for (const name of names) if (!isKnownRule(name, packs, moreMayCome)) throw unknownRule(option, name, name, packs, [])
}

function isRule(name: string, packs: readonly RulePack[]): boolean {
  const [lang, family = '', rule, ...more] = name.split('/')
  return packs.some((pack) => {
    if (pack.lang !== lang || more.length > 0) return false
    const rules = Object.entries(pack.families).find(([key]) => key === family)?.[1]
    return rules !== undefined && (rule === undefined || Object.hasOwn(rules, rule))
  })
}

/** A pack of another language may be loaded later. */
function mayCome(name: string, packs: readonly RulePack[]): boolean {
  const [lang = '', family = ''] = name.split('/')
  return LANGUAGE.test(lang) && Object.hasOwn(FAMILIES, family) && !packs.some((pack) => pack.lang === lang)
}

const LANGUAGE = /^[a-z]{2}$/

const stagesByName = (): readonly string[] => [...new Set(PIPELINE.map((stage) => stage.name))]

function unknownRule(
  option: string,
  name: string,
  got: unknown,
  packs: readonly RulePack[],
  stages: readonly string[],
): CopydeskOptionError {
  const meant = nearest(name, [...stages, ...OWN_RULES, ...addressesLike(name, packs)])
  const known = `the address of a rule in its packs${stages.length > 0 ? `, or a stage: ${stages.join(', ')}` : ''}`
  const hint = meant === undefined ? ` Use ${known}.` : didYouMean(`"${meant}"`)
  return new CopydeskOptionError(option, got, known, `Unknown rule "${name}" in option "${option}".${hint}`)
}

/** Addresses of rules and families of the language that a name begins with. */
function addressesLike(name: string, packs: readonly RulePack[]): string[] {
  return packs
    .filter(({ lang }) => name.startsWith(`${lang}/`))
    .flatMap(({ lang, families }) =>
      Object.entries(families).flatMap(([family, rules]) => [
        `${lang}/${family}`,
        ...Object.keys(rules).map((rule) => `${lang}/${family}/${rule}`),
      ]),
    )
}
