import type { Heading } from '../blocks/displayed.js'
import type { Span } from '../edit/edit.js'
import { type FamilyName, traitsOf } from '../rules/families.js'

/**
 * `taken` without the headings of Markdown below which something is left: they are not furniture, whatever they say. Only what a
 * site says for itself goes wherever it stands: `## Advertisement`. A title, or a heading that opens the text, stays. `taken`: for
 * each unit the address of what takes it.
 *
 * `## See also¶¶- The bridge`, of which a rule takes the heading → nothing is taken
 */
export function withHeadings(
  units: readonly Span[],
  taken: readonly (string | undefined)[],
  headings: readonly Heading[] = [],
): readonly (string | undefined)[] {
  if (headings.length === 0 || !taken.some(Boolean)) return taken
  const levels = levelsOf(units, headings)
  const left = [...taken]
  for (let at = units.length - 1; at >= 0; at--) {
    const [level, address] = [levels[at], left[at]]
    if (level === undefined || address === undefined || isOfSite(address)) continue
    const isFollowed = at + 1 < units.length && left[at + 1] === undefined
    if (level === 1 || at === 0 || (isFollowed && (levels[at + 1] ?? Number.POSITIVE_INFINITY) > level))
      left[at] = undefined
  }
  return left
}

/** For each unit its level, if it is a heading. */
function levelsOf(units: readonly Span[], headings: readonly Heading[]): (number | undefined)[] {
  let next = 0
  return units.map(({ start, end }) => {
    while ((headings[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++
    const heading = headings[next]
    return heading && heading.start < end ? heading.level : undefined
  })
}

/** Whether a rule takes it that knows the words of a site; the model knows none. */
const isOfSite = (address: string): boolean => traitsOf(address.split('/')[1] as FamilyName)?.voice === 'site'
