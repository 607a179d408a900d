import { isRecord } from '../record.js'
import type { RulePack } from '../rules/rule.js'
import { checkPacks } from './check-packs.js'
import { CopydeskOptionError } from './options.js'

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
