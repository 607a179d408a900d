import { switchOff } from '../document/switch-off.js'
import { visible } from '../document/visible.js'
import { nearest } from '../nearest.js'
import { packs } from '../rules/packs.js'
import type { Rule } from '../rules/rule.js'
import type { Proofs } from './environment.js'

/** All rules of all packs by address. */
function* allRules(): Generator<readonly [address: string, rule: Rule]> {
  for (const { lang, families } of packs) {
    for (const [family, rules] of Object.entries(families)) {
      for (const [name, rule] of Object.entries(rules)) yield [`${lang}/${family}/${name}`, rule]
    }
  }
}

/**
 * The addresses of rules with a prefix, or the details of one rule. For an unknown address, only the nearest one in
 * `meant`.
 *
 * `rulesAt('en/share')` → `en/share/…` line by line; `rulesAt('en/source-trailer/source-link')` → its templates and
 * examples
 */
export function rulesAt(
  wanted: string,
  proofs: Proofs = {},
): { readonly told?: string; readonly meant?: string | undefined } {
  const rules = new Map(allRules())
  const rule = rules.get(wanted)
  if (rule) return { told: tellRule(wanted, rule, proofs[wanted]) }
  const start = wanted === '' || wanted.endsWith('/') ? wanted : `${wanted}/`
  const addresses = [...rules.keys()].filter((address) => address.startsWith(start))
  if (addresses.length > 0) return { told: addresses.join('\n') }
  return { meant: nearest(wanted, [...rules.keys()]) }
}

function tellRule(
  address: string,
  { place = 'anywhere', lines, words, endings, shapes, inside, closingCredit, headsList, headsBiography }: Rule,
  proof: Proofs[string] | undefined,
): string {
  const list = (title: string, items: readonly string[] = []) =>
    items.length > 0 ? [`${title}:`, ...items.map((item) => `  ${item}`)] : []
  return [
    address,
    `place: ${place}`,
    ...list('whole lines', lines),
    ...list('literal lines', words),
    ...list('after the last sentence', endings),
    ...list(
      'lines with this shape',
      shapes?.map(({ pattern }) => String(pattern)),
    ),
    ...list(
      'parts of a line',
      inside?.map(({ pattern }) => String(pattern)),
    ),
    ...list('captions that end with a credit, labeled', closingCredit?.labels),
    ...(headsList ? ['also removes the headlines below'] : []),
    ...(headsBiography ? ['also removes the paragraphs about an author below'] : []),
    `to keep: ${switchOff(address)}`,
    ...list('examples that it removes', proof?.removes.map(shown)),
    ...list('near misses that it keeps', proof?.keeps.map(shown)),
  ].join('\n')
}

/** A line of a proof, on one line. */
const shown = (line: string) => visible(line).replaceAll('\n', '⏎')
