import { Budgets } from '../budget.js'
import { endOfLink } from '../characters/markdown.js'
import { once } from '../characters/once.js'
import type { Edit } from '../edit/edit.js'
import { mayBeShown, showsCode } from '../evidence/shown-code.js'
import { linesOf, Trait } from '../lines/lines.js'
import type { Stretch } from '../match/inline-matcher.js'
import { isMarked, pointerOf } from '../match/pointer-cue.js'
import type { RuleSet } from '../match/rule-set.js'
import type { Removal } from '../units/removal.js'
import { cutAll, fillsLine } from './cut.js'
import { openedStretches } from './opened-stretches.js'
import { runOnBoilerplate } from './run-on.js'
import { teasers } from './teasers.js'

/**
 * The edits that remove boilerplate within lines: `[ad_1]` glued to a word, a shortcode, an unfilled template, a pointer to
 * another story.
 *
 * `disinformation.[ad_2]Source link` → `disinformation. Source link`
 */
export function inlineBoilerplate(text: string, ruleSet: RuleSet, budgets = new Budgets()): Edit[] {
  const found = [
    ...openedStretches(text, ruleSet, codeShownIn(text)),
    ...bracketedPointers(text, ruleSet),
    ...teasers(text, ruleSet, budgets.renew('pointers')),
    ...runOnBoilerplate(text, ruleSet),
    ...(ruleSet.keptFamilies.has('related') ||
    ruleSet.switchedOff.has(ROLLOVER) ||
    ruleSet.switchedOff.has('any/related')
      ? []
      : rollovers(text)),
  ]
  return cutAll(text, found)
}

/** A test for spans that are kept because they may be code that the text shows. */
function codeShownIn(text: string): (stretch: Stretch) => boolean {
  let shown: boolean | undefined
  return ({ family, start, end }) => {
    if (!mayBeShown(family, text.slice(start, end))) return false
    shown ??= showsCode(text)
    return shown
  }
}

const PAIRS: readonly (readonly [opens: string, closes: string])[] = [
  ['(', ')'],
  ['[', ']'],
  ['（', '）'],
  ['【', '】'],
]

/** The longest pointer including its brackets, in code units. */
const LONGEST = 240
/** The longest cue without a headline. */
const LONGEST_ALONE = 40
const COLON = /[:：|]/

/**
 * Pointers to other stories in brackets within a line, found by the rules for whole lines.
 *
 * `The vote (LEIA TAMBÉM: Ponte nova abre em maio) is on Monday.` → the bracket
 */
function bracketedPointers(text: string, ruleSet: RuleSet): Removal[] {
  if ((linesOf(text).traits & Trait.bracket) === 0) return []
  const found: Removal[] = []
  for (const [opens, closes] of PAIRS)
    for (const pointer of pointersBetween(text, opens, closes, ruleSet)) found.push(pointer)
  return found
}

function pointersBetween(text: string, opens: string, closes: string, ruleSet: RuleSet): Removal[] {
  const found: Removal[] = []
  let close = -1
  for (let start = text.indexOf(opens), next = start; start >= 0; start = next) {
    next = text.indexOf(opens, start + 1)
    if (close < start) close = text.indexOf(closes, start)
    if (close < 0) break
    const end = opens === '[' ? endOfLink(text, close + 1) : close + 1
    const holdsAnother = next >= 0 && next < close
    // Whole lines are left to the rules for lines, which depend on their position.
    if (holdsAnother || end - start > LONGEST || fillsLine(text, { start, end }) !== undefined) continue
    const inner = text.slice(start + 1, close)
    const colon = inner.search(COLON)
    if (colon < 0 && inner.length > LONGEST_ALONE) continue
    if (!isMarked(colon < 0 ? inner : inner.slice(0, colon)) || inner.includes('\n')) continue
    const rule = pointerOf(text, { start: start + 1, end: close }, ruleSet)
    // A cue without a headline may be part of the story: `the rules (more on this topic)`
    if (!rule || (rule.family === 'related' && colon < 0)) continue
    found.push({ start, end, rule: rule.address })
  }
  return found
}

const ROLLOVER = 'any/related/rollover'
const SIGN = 'MORE'
/** The maximum distance from the name to `MORE`, in code units: about three headlines of 140. */
const WINDOW = 480

/** A name, glued to the same name or its full form: `Jo NgJo Ng`, `NgJo Ed Ng` */
const GLUED = /* @__PURE__ */ once(
  () => /(?<!\p{L})(?!Ma?c)(\p{Lu}[\p{L}\p{M}'’-]{0,24}\p{Ll})(?:\p{Lu}[\p{L}\p{M}.'’()-]{0,24} ){1,4}\1(?!\p{Ll})/gu,
)
/** The same with a space in between. */
const SPACED = /* @__PURE__ */ once(
  () => /(\p{Lu}[\p{L}\p{M}.'’-]{0,24}(?: \p{Lu}[\p{L}\p{M}.'’-]{0,24}){1,3}) \1(?= )/gu,
)
/** A name before the first headline of a box. */
const NAME_BEFORE = /* @__PURE__ */ once(() => /\p{Lu}[\p{L}\p{M}.'’-]{0,24} $/u)
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
function rollovers(text: string): Removal[] {
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
  const glued = [...window.matchAll(GLUED())].at(-1)
  if (glued) return glued.index + (glued[1] as string).length
  if (!hasParty) return undefined
  const spaced = [...window.matchAll(SPACED())].at(-1)
  if (spaced) return spaced.index + (spaced[1] as string).length
  const own = headline.length < SHORTEST_HEADLINE ? -1 : window.lastIndexOf(headline)
  return own > 0 && NAME_BEFORE().test(window.slice(Math.max(0, own - 26), own)) ? own - 1 : undefined
}

const firstLine = (text: string): string => text.slice(0, LONGEST_HEADLINE).split('\n', 1)[0] as string
