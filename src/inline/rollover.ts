import type { Removal } from '../units/removal.js'

export const ROLLOVER = 'any/related/rollover'
const SIGN = 'MORE'
/** The maximum distance from the name to `MORE`, in code units: about three headlines of 140. */
const WINDOW = 480

/** A name, glued to the same name or its full form: `Jo NgJo Ng`, `NgJo Ed Ng` */
const GLUED =
  /(?<!\p{L})(?!Ma?c)(\p{Lu}[\p{L}\p{M}'’-]{0,24}\p{Ll})(?:\p{Lu}[\p{L}\p{M}.'’()-]{0,24} ){1,4}\1(?!\p{Ll})/gu
/** The same with a space in between. */
const SPACED = /(\p{Lu}[\p{L}\p{M}.'’-]{0,24}(?: \p{Lu}[\p{L}\p{M}.'’-]{0,24}){1,3}) \1(?= )/gu
/** A name before the first headline of a box. */
const NAME_BEFORE = /\p{Lu}[\p{L}\p{M}.'’-]{0,24} $/u
/** The party and state of a politician: `(D-Minn.)`, `(R)` */
const PARTY = /^ \((?:D|R|I)(?:-[A-Z][\p{L}. ]{1,12})?\)/u
const BEHIND = /^(?:$|[\n ,.;:)'’])/
/** The length of the headline of the text, in code units. */
const SHORTEST_HEADLINE = 24
const LONGEST_HEADLINE = 160

/**
 * Pop-up boxes above a name on some American pages, flattened into the text: the name again, headlines (often beginning with
 * the headline of the story itself), `MORE`.
 *
 * `Jo NgJo NgLions win the cup again Town says no MORE (D-Minn.) said` → from the second `Jo Ng` to `MORE`
 */
export function rollovers(text: string): Removal[] {
  const found: Removal[] = []
  let from = 0
  for (let sign = text.indexOf(SIGN); sign >= 0; sign = text.indexOf(SIGN, sign + SIGN.length)) {
    const end = sign + SIGN.length
    const after = text.slice(end, end + 24)
    const before = Math.max(from, sign - WINDOW)
    const window = text.slice(before, sign)
    from = end
    const start = BEHIND.test(after) ? boxStart(window, PARTY.test(after), firstLine(text)) : undefined
    if (start === undefined || window.includes('\n', start)) continue
    found.push({ start: before + start, end, rule: ROLLOVER, inWord: true })
  }
  return found
}

/** The start of the last box, behind the name to keep. */
function boxStart(window: string, hasParty: boolean, headline: string): number | undefined {
  const glued = [...window.matchAll(GLUED)].at(-1)
  if (glued) return glued.index + (glued[1] as string).length
  if (!hasParty) return undefined
  const spaced = [...window.matchAll(SPACED)].at(-1)
  if (spaced) return spaced.index + (spaced[1] as string).length
  const own = headline.length < SHORTEST_HEADLINE ? -1 : window.lastIndexOf(headline)
  return own > 0 && NAME_BEFORE.test(window.slice(Math.max(0, own - 26), own)) ? own - 1 : undefined
}

const firstLine = (text: string): string => text.slice(0, LONGEST_HEADLINE).split('\n', 1)[0] as string
