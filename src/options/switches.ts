import { nearest } from '../nearest.js'
import { PIPELINE } from '../pipeline.js'
import { FAMILIES } from '../rules/families.js'
import type { RulePack } from '../rules/rule.js'
import { type CleanerOptions, CopydeskOptionError } from './options.js'

/** Rules that are code and stand in no pack. */
const OWN_RULES: readonly string[] = ['any/related/rollover', 'model/furniture']

/**
 * The names that the option `rules` switches off: stages of the pipeline, rules by their address, families of a language.
 * `moreMayCome`: packs may be loaded when texts ask for them, so names of other languages pass.
 * Throws a `CopydeskOptionError` for a name that is none of these, with the one that was likely meant.
 *
 * `{ 'text/quotes': false, 'en/newsletter/sign-up': false, 'en/share': true }` → the first two
 */
export function switchedOff(
  switches: CleanerOptions['rules'] = {},
  packs: readonly RulePack[],
  moreMayCome = false,
): ReadonlySet<string> {
  const off = new Set<string>()
  for (const [name, on] of Object.entries(switches)) {
    if (!isStage(name) && !isRule(name, packs) && !(moreMayCome && mayCome(name, packs))) throw unknown(name, on, packs)
    if (on === false) off.add(name)
  }
  return off
}

/** `text/quotes/straight`, or `text/quotes` for all of its kind. */
const isStage = (name: string): boolean =>
  OWN_RULES.includes(name) ||
  (name.includes('/') && PIPELINE.some((stage) => stage.name === name || stage.name.startsWith(`${name}/`)))

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

function unknown(name: string, on: boolean, packs: readonly RulePack[]): CopydeskOptionError {
  const stages = [...new Set(PIPELINE.map((stage) => stage.name))]
  const meant = nearest(name, [...stages, ...OWN_RULES, ...addressesLike(name, packs)])
  const hint =
    meant === undefined ? `a stage (${stages.join(', ')}) or the address of a rule of its packs` : `‘${meant}’`
  return new CopydeskOptionError(`rules['${name}']`, on, `set for names that there are: did you mean ${hint}?`)
}

/** Addresses of the language that a name begins with. */
function addressesLike(name: string, packs: readonly RulePack[]): string[] {
  return packs
    .filter(({ lang }) => name.startsWith(`${lang}/`))
    .flatMap(({ lang, families }) =>
      Object.entries(families).flatMap(([family, rules]) =>
        Object.keys(rules).map((rule) => `${lang}/${family}/${rule}`),
      ),
    )
}
