import { isRecord } from '../record.js'
import type { RulePack } from '../rules/rule.js'
import { checkPacks } from './check-packs.js'
import { CopydeskOptionError } from './options.js'

/**
 * A pack of one’s own rules, typed and checked where it is written. Throws a `CopydeskOptionError` that names the rule, the
 * key and what would do: for a key that is misspelled, a template that cannot be parsed, a pattern that matches nothing.
 *
 * `defineRules({ lang: 'en', families: { donation: { 'tip-jar': { lines: ['buy (me|us) a coffee'] } } } })`
 */
export function defineRules<const Pack extends RulePack>(pack: Pack): Pack {
  if (!isRecord(pack) || typeof pack['lang'] !== 'string' || !isRecord(pack['families']))
    throw new CopydeskOptionError('rules', pack, "a pack: { lang: 'en', families: { … } }")
  checkPacks([pack])
  return pack
}
