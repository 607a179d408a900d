import { familyOf } from '../rules/family-of.js'

const HIDDEN = "createCleaner({ keep: [{ selector: '…' }] }), for no reader of the page sees it"
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

/**
 * How to keep a rule from doing its work, as code; `undefined` of what cannot be left out, such as the repair of entities.
 *
 * `any/ad-marker/wp-automatic` → `createCleaner({ keep: ['any/ad-marker/wp-automatic'] })`
 */
export function switchOff(rule: string): string | undefined {
  const known = SWITCHES.find(([start]) => rule.startsWith(start))
  if (known) return known[1]
  return familyOf(rule) && `createCleaner({ keep: ['${rule}'] })`
}
