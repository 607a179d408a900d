import { isRecord } from '../record.js'
import { FAMILY_NAMES } from '../rules/families.js'
import { isBuilt } from '../rules/lazy-pack.js'
import type { RulePack } from '../rules/rule.js'
import { checkKeys, checkLanguageWords, checkRule } from './check-rule.js'
import { CopydeskOptionError } from './options.js'

const KEYS: readonly string[] = ['lang', 'families', 'words'] satisfies (keyof RulePack)[]
/** A BCP 47 tag, or `any`. */
const LANGUAGE = /^[a-z]{1,8}(?:-[A-Za-z\d]{1,8})*$/
const NAME = /^[a-z\d]+(?:-[a-z\d]+)*$/

const sound = new WeakSet<object>()

/**
 * Throws a `CopydeskOptionError` for the first error in a pack, with the rule, the key and what is allowed. The packs of
 * copydesk are not checked here: tests check them.
 */
export function checkPacks(packs: readonly RulePack[]): void {
  for (const pack of packs) {
    if (isBuilt(pack) || sound.has(pack)) continue
    checkPack(pack)
    sound.add(pack)
  }
}

function checkPack(pack: RulePack): void {
  checkKeys('pack', { ...pack }, KEYS)
  const { lang, families, words } = pack
  if (!LANGUAGE.test(lang))
    throw new CopydeskOptionError('lang of a pack', lang, 'a language tag such as "de", or "any"')
  checkKeys(`${lang}.families`, families, FAMILY_NAMES)
  for (const [family, rules] of Object.entries(families)) checkFamily(`${lang}/${family}`, rules)
  if (words !== undefined) checkLanguageWords(lang, words)
}

function checkFamily(address: string, rules: unknown): void {
  if (rules === undefined) return
  if (!isRecord(rules))
    throw new CopydeskOptionError(address, rules, 'rules by name, such as { "sign-up": { lines: ["…"] } }')
  for (const [name, rule] of Object.entries(rules)) {
    if (!NAME.test(name))
      throw new CopydeskOptionError(
        `a name in ${address}`,
        name,
        'lowercase letters, digits, and hyphens, such as "sign-up"',
      )
    checkRule(`${address}/${name}`, rule)
  }
}

/**
 * Types and checks a pack of your own rules. Throws a `CopydeskOptionError` that names the rule, the key and what is
 * allowed: for a misspelled key, a template that cannot be parsed, or a pattern that matches nothing.
 *
 * `defineRules({ lang: 'en', families: { donation: { 'tip-jar': { lines: ['buy (me|us) a coffee'] } } } })`
 */
export function defineRules<const Pack extends RulePack>(pack: Pack): Pack {
  if (!isRecord(pack) || typeof pack['lang'] !== 'string' || !isRecord(pack['families']))
    throw new CopydeskOptionError('rules', pack, 'a pack such as { lang: "en", families: { … } }')
  checkPacks([pack])
  return pack
}
