import { STOPS } from '../characters/sentence-ends.js'
import type { Span } from '../edit/edit.js'
import { onceByLanguage } from '../locale/once-by-language.js'
import { onceByWords } from '../locale/once-by-words.js'
import { traitsOf } from '../rules/families.js'
import type { RuleRef } from '../rules/rule.js'
import { displayedText } from './displayed-text.js'
import { isKnownAs } from './known-lines.js'
import type { RuleSet } from './rule-set.js'

/** A caption may come before the label of its credit, followed by a stop. */
const LONGEST_CAPTION = 300
const LONGEST_LABEL = 40
/** Names of several people, or a date with its time. */
const LONGEST_VALUE = 80
const COLONS = ':：'
const STOP = /* @__PURE__ */ new RegExp(`[${STOPS}]`, 'u')
/** A space or punctuation before a word, as code units, because `\p{P}` takes ten times as long to compile. */
const BEFORE_WORD = '[ !-/:-@\\u2010-\\u205e\\u3000-\\u301f\\uff00-\\uff20]'
/** Matches the opening of a byline at the end of a lowercase line. `languages`: separated by spaces. */
const openingOf = /* @__PURE__ */ onceByWords(({ bylineOpenings }) =>
  onceByLanguage((languages): RegExp | undefined => {
    const openings = languages.split(' ').flatMap((lang) => bylineOpenings?.[lang] ?? [])
    return openings.length > 0 ? new RegExp(`(?:^|${BEFORE_WORD})(?:${openings.join('|')})$`) : undefined
  }),
)

/**
 * Whether a line is the label of the value on the next line, with or without blank lines between them: `Photo:¶Jo Ng`, `By¶Jo Ng`.
 * An editorial rule matches both lines together, and none matches the value alone.
 */
export function isLabelOf(text: string, label: Span, value: Span, ruleSet: RuleSet): boolean {
  if (value.end - value.start > LONGEST_VALUE) return false
  if (!opensMore(text, label, ruleSet) || endsWithColon(text, value.end)) return false
  if (isKnownAs(text, value, ruleSet, isEditors)) return false
  const both = { start: label.start, end: value.end }
  const displayed = displayedText(text, both) ?? ''
  return isKnownAs(displayed, { start: 0, end: displayed.length }, ruleSet, isEditors)
}

function opensMore(text: string, { start, end }: Span, { languages, words }: RuleSet): boolean {
  const isShort = end - start <= LONGEST_LABEL
  const hasColon = endsWithColon(text, end)
  if (end - start > LONGEST_CAPTION || !(isShort || hasColon)) return false
  const last = text.slice(Math.max(start, end - LONGEST_LABEL), end)
  if (hasColon) return isShort || STOP.test(last)
  return openingOf(words)(languages.join(' '))?.test(last.toLowerCase()) ?? false
}

const endsWithColon = (text: string, end: number): boolean => end > 0 && COLONS.includes(text.charAt(end - 1))

const isEditors = ({ family }: RuleRef): boolean => {
  const { voice, pointer, label } = traitsOf(family)
  return voice === 'editor' && !pointer && !label
}
