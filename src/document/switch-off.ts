import { familyOf } from '../rules/family-of.js'

const HIDDEN = "createCleaner({ keep: [{ selector: '…' }] }), because readers of the page cannot see it"
const WHOLE_PAGE = "createCleaner({ html: 'all' })"

/** How to switch off a rule, by the prefix of its address. The first match counts. */
const SWITCHES: readonly (readonly [start: string, says: string])[] = [
  ['model/', "createCleaner({ keep: ['model'] })"],
  ['text/quotes/', "createCleaner({ quotes: 'keep' })"],
  ['text/dashes', "createCleaner({ dashes: 'keep' })"],
  ['text/ellipsis', "createCleaner({ ellipsis: 'keep' })"],
  ['html/site/', 'change the rules in createCleaner({ site }) or { sites }'],
  ['html/caption/', "createCleaner({ captions: 'keep' })"],
  ['html/hidden/', HIDDEN],
  ['html/unseen/', HIDDEN],
  ['html/article/', WHOLE_PAGE],
  ['html/box/', WHOLE_PAGE],
]

/**
 * The code that switches off a rule; `undefined` for rules that cannot be switched off, such as the repair of entities.
 *
 * `any/ad-marker/wp-automatic` → `createCleaner({ keep: ['any/ad-marker/wp-automatic'] })`
 */
export function switchOff(rule: string): string | undefined {
  const known = SWITCHES.find(([start]) => rule.startsWith(start))
  if (known) return known[1]
  return familyOf(rule) && `createCleaner({ keep: ['${rule}'] })`
}
