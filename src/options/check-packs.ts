import { isRecord } from '../record.js'
import { FAMILY_NAMES } from '../rules/families.js'
import { isBuilt } from '../rules/lazy-pack.js'
import type { RulePack } from '../rules/rule.js'
import { checkLanguageWords, checkRule } from './check-rule.js'
import { checkKeys } from './keys.js'
import { CopydeskOptionError } from './options.js'

const KEYS: readonly string[] = ['lang', 'families', 'words'] satisfies (keyof RulePack)[]
/** BCP 47, as far as packs are told apart by it; or `any`. */
const LANGUAGE = /^[a-z]{1,8}(?:-[A-Za-z\d]{1,8})*$/
const NAME = /^[a-z\d]+(?:-[a-z\d]+)*$/

const sound = new WeakSet<object>()

/**
 * Throws a `CopydeskOptionError` for the first thing that is wrong with a pack: it names the rule, the key, and what would
 * do. Packs of copydesk itself are not checked, since tests check them.
 */
export function checkPacks(packs: readonly RulePack[]): void {
  for (const pack of packs) {
    if (isBuilt(pack) || sound.has(pack)) continue
    checkPack(pack)
    sound.add(pack)
  }
}

function checkPack(pack: RulePack): void {
  checkKeys('a pack', { ...pack }, KEYS)
  const { lang, families, words } = pack
  if (!LANGUAGE.test(lang)) throw new CopydeskOptionError('lang of a pack', lang, "a language such as 'de', or 'any'")
  checkKeys(`the families of ${lang}`, families, FAMILY_NAMES)
  for (const [family, rules] of Object.entries(families)) checkFamily(`${lang}/${family}`, rules)
  if (words !== undefined) checkLanguageWords(lang, words)
}

function checkFamily(address: string, rules: unknown): void {
  if (rules === undefined) return
  if (!isRecord(rules)) throw new CopydeskOptionError(address, rules, "rules by name: { 'sign-up': { lines: ['…'] } }")
  for (const [name, rule] of Object.entries(rules)) {
    if (!NAME.test(name))
      throw new CopydeskOptionError(`a name in ${address}`, name, "small letters, digits and hyphens: 'sign-up'")
    checkRule(`${address}/${name}`, rule)
  }
}
