import { isAscii } from '../../characters/ascii.js'
import { opensWithGivenName } from '../../story/given-names.table.js'
import { nameKey } from '../../story/people.js'
import { hostLabels } from './address.js'

const LEADING_THE = /^the/
const COUNTRY = /^(?:co|com|net|org|gov|ac|edu|or|ne|go)$/
const MOST_WORDS = 6
const FIRST_LETTER = /(?<![\p{L}\p{N}'’])\p{Lu}/gu
/** A part of a title behind or before a mark: `Rain falls | The Globe` */
const PARTS = /\s[|–—·•:»-]{1,2}\s|\s?[|｜]\s?|: /
const SHORTEST = 2

/**
 * The names of a site as `nameKey` writes them, with and without “The”: what it calls itself, the parts of its host, and the ends of
 * titles that have the letters or the initials of the host.
 *
 * `(['The Globe'], ['https://hvg.example/'], ['Rain | Hill Valley Gazette'])` → `globe`, `theglobe`, `hvg`, `hillvalleygazette`
 */
export function siteNameKeys(
  names: readonly string[],
  addresses: readonly string[],
  titles: readonly string[],
): Set<string> {
  const keys = new Set<string>()
  const add = (key: string) => {
    if (key.length < SHORTEST) return
    const bare = key.replace(LEADING_THE, '')
    keys.add(key).add(`the${key}`)
    if (bare.length >= SHORTEST) keys.add(bare)
  }
  for (const name of names) add(nameKey(name))
  const labels = new Set(addresses.flatMap(hostLabels))
  for (const address of addresses) {
    const all = hostLabels(address)
    const at = all.length - (COUNTRY.test(all.at(-1) ?? '') && all.length > 1 ? 2 : 1)
    add(nameKey(all[at] ?? ''))
    add(nameKey(all.filter((label) => label !== 'www').join('')))
  }
  for (const title of titles) {
    const parts = title.split(PARTS)
    if (parts.length < 2) continue
    for (const part of [parts[0] as string, parts.at(-1) as string]) if (isOfHost(part, labels)) add(nameKey(part))
  }
  return keys
}

/** Whether the host has the letters or the initials of a name: `Hill Valley Gazette` on `hvg.example`, `Globe Online` on `globe.example` */
function isOfHost(name: string, labels: ReadonlySet<string>): boolean {
  const words = name.split(' ')
  if (words.length > MOST_WORDS) return false
  const key = nameKey(name)
  if (key.length < SHORTEST) return false
  const initials = words.length > 1 ? (name.match(FIRST_LETTER) ?? []).join('').toLowerCase() : ''
  const first = nameKey(words[0] as string)
  for (const label of labels) {
    const bare = isAscii(label) ? label.replaceAll('-', '') : label
    if (bare === key || bare === initials || (words.length > 1 && first.length > 2 && bare === first)) return true
    if (key.length > 3 && bare.includes(key)) return true
  }
  return false
}

const NAME = /^\p{L}[^\s\d|]{0,30}(?: \p{L}[^\s\d|]{0,30}){1,2}$/u
/** A company named after a person: `Ana Ruiz Photography` */
const HOUSE =
  / (?:studios?|photography|yoga|design|media|blog|group|agency|store|shop|team|news|online|law|co|inc|llc|ltd|gmbh)\.?$/i

/** Whether a name is a person’s, though the site has it, too: `Paige Miller`, but not `Quiet Harbor` */
export const isPersonal = (name: string): boolean => NAME.test(name) && opensWithGivenName(name) && !HOUSE.test(name)
