import { type Line, readsLikeProse } from '../lines.js'
import type { FamilyName, Filed } from '../rule.js'
import { datesOfStory } from './dates.js'
import {
  hasSubheadsInCapitals,
  isInCapitals,
  isIntroduced,
  isLabel,
  isOfShortLines,
  isShort,
  isShortSentence,
} from './labels.js'
import { isNoHeadline } from './pointers.js'
import { columnOf, isPartOfSentence } from './wrap.js'

/** So many lines that rules know in a row are a menu or a share bar, whatever else the text is. */
const LONG_ROW = 3

/** What no sentence goes on with. */
const CODE: ReadonlySet<FamilyName> = /* @__PURE__ */ new Set<FamilyName>([
  'ad-marker',
  'script-residue',
  'shortcode',
  'template',
])

/**
 * The lines of a text, where rules have let go of those that are the story’s by what stands around them:
 * parts of a wrapped sentence, dates of a chronicle, short lines among their like.
 */
export function guarded(text: string, lines: readonly Line[]): readonly Line[] {
  if (lines.every(({ rules }) => rules.length === 0)) return lines
  const isOfStory = guardsOf(text, lines)
  return lines.map((line, at) => {
    if (line.rules.length === 0) return line
    const rules = line.rules.filter((rule) => !isOfStory(at, rule))
    if (rules.length === line.rules.length) return line
    return { ...line, rules, prose: rules.length === 0 && readsLikeProse(text, line) }
  })
}

function guardsOf(text: string, lines: readonly Line[]): (at: number, rule: Filed) => boolean {
  const column = columnOf(text, lines)
  const dates = datesOfStory(text, lines)
  const ofShortLines = isOfShortLines(text, lines)
  const subheads = hasSubheadsInCapitals(lines)
  return (at, rule) => {
    const line = lines[at] as Line
    if (dates.has(at) || (subheads && isInCapitals(rule))) return true
    if (isNoHeadline(text, line, rule)) return true
    if (!CODE.has(rule.family) && isPartOfSentence(text, lines, at, column, rule.place === 'anywhere')) return true
    if (isLabel(rule) && isShortSentence(text, line, rule)) return true
    if (rule.place === 'anywhere') return false
    if (!isShort(line)) return false
    return isIntroduced(text, lines, at) || (ofShortLines && isLabel(rule) && !isInRow(lines, at))
  }
}

/** Whether so many lines around this one, and it, are known in a row. */
function isInRow(lines: readonly Line[], at: number): boolean {
  const known = (near: number) => (lines[near]?.rules.length ?? 0) > 0
  let above = 0
  while (above < LONG_ROW && known(at - above - 1)) above++
  let below = 0
  while (below < LONG_ROW && known(at + below + 1)) below++
  return above + 1 + below >= LONG_ROW
}
