import { FAMILY_NAMES } from '../rules/rule.js'

const FAMILIES: ReadonlySet<string> = new Set(FAMILY_NAMES)
const HIDDEN = 'no option keeps it: no reader of the page sees it'
const WHOLE_PAGE = "createCleaner({ html: 'all' })"

/** By how a rule’s address begins, what leaves it out of work; the first that fits counts. */
const SWITCHES: readonly (readonly [start: string, says: string])[] = [
  ['model/', "createCleaner({ keep: ['model'] })"],
  ['text/quotes/', "createCleaner({ quotes: 'keep' })"],
  ['text/dashes', "createCleaner({ dashes: 'keep' })"],
  ['text/ellipsis', "createCleaner({ ellipsis: 'keep' })"],
  ['html/site/', 'other rules in createCleaner({ site }) or { sites }'],
  ['html/caption/', "createCleaner({ captions: 'keep' })"],
  ['html/hidden/', HIDDEN],
  ['html/unseen/', HIDDEN],
  ['html/article/', WHOLE_PAGE],
  ['html/box/', WHOLE_PAGE],
]

/** The family of a rule for boilerplate: `en/share/this-page` → `share`, `model/furniture` → `model`. */
export function familyOf(rule: string): string | undefined {
  const [first = '', second = ''] = rule.split('/')
  if (FAMILIES.has(second)) return second
  return FAMILIES.has(first) ? first : undefined
}

/**
 * How to keep a rule from doing its work, as code; `undefined` of what cannot be left out, such as the repair of entities.
 *
 * `any/ad-marker/wp-automatic` → `createCleaner({ rules: { 'any/ad-marker/wp-automatic': false } })`
 */
export function switchOff(rule: string): string | undefined {
  const known = SWITCHES.find(([start]) => rule.startsWith(start))
  if (known) return known[1]
  return familyOf(rule) && `createCleaner({ rules: { '${rule}': false } })`
}
