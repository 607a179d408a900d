import { CLOSERS, STOPS } from '../characters/sentence-ends.js'
import type { Edit, Span } from '../edit/edit.js'
import { spansOfLines } from '../lines/lines.js'
import { lineOf } from '../match/known-lines.js'
import { endingOf } from '../match/paragraph-ending.js'
import type { RuleSet } from '../match/rule-set.js'
import { removeLines } from '../units/removal.js'
import { wholeLine } from '../units/units.js'

const RULE = 'any/repeat/paragraph'

/** The minimum length of a repeated paragraph, in code units. Refrains are shorter. */
const SHORTEST = 140

/**
 * The edits that remove the second copy of a paragraph. Refrains, verses, quotations and rows of tables are kept. So is a copy
 * within a longer repetition, such as a duplicated text or a form, unless there is boilerplate between the copies.
 *
 * `A long paragraph.¶B.¶A long paragraph.¶C.` → `A long paragraph.¶B.¶C.`
 */
export function repeatedParagraphs(text: string, ruleSet: RuleSet): Edit[] {
  if (ruleSet.keptFamilies.has('repeat')) return []
  const lines = spansOfLines(text)
  const seen = new Map<number, number>()
  const rules = lines.map((line, at) => {
    if (line.end - line.start < SHORTEST) return undefined
    const key = keyOf(text, line.start)
    const earlier = seen.get(key)
    if (earlier === undefined) seen.set(key, at)
    return earlier !== undefined && isCopy(text, lines, earlier, at, ruleSet) ? RULE : undefined
  })
  return removeLines(text, lines, rules)
}

/** Whether line `at` is a paragraph that equals line `earlier`, repeated by itself or around boilerplate. */
function isCopy(text: string, lines: readonly Span[], earlier: number, at: number, ruleSet: RuleSet): boolean {
  const [first, second] = [lines[earlier] as Span, lines[at] as Span]
  if (withoutEndings(text, first, ruleSet) !== withoutEndings(text, second, ruleSet) || !isParagraph(text, second))
    return false
  const isRepeatedBeside = (step: 1 | -1) => {
    const [one, other] = [lines[earlier + step], lines[at + step]]
    return one !== undefined && other !== undefined && sliceOf(text, one) === sliceOf(text, other)
  }
  if (!isRepeatedBeside(-1) && !isRepeatedBeside(1)) return true
  const isKnown = (line: Span) => lineOf(text, wholeLine(line), ruleSet).rules.length > 0
  return lines
    .slice(earlier + 1, at)
    .slice(-MOST_BETWEEN)
    .some(isKnown)
}

/** The number of lines between two copies that are looked up, from the second copy upward. */
const MOST_BETWEEN = 50

const sliceOf = (text: string, { start, end }: Span): string => text.slice(start, end)

/** A hash of some of the first letters of a paragraph, enough to distinguish most paragraphs. */
function keyOf(text: string, start: number): number {
  let key = 0
  for (let at = start; at < start + SHORTEST; at += 9) key = (Math.imul(key, 31) + text.charCodeAt(at)) | 0
  return key
}

/** A paragraph without boilerplate at its end, which only one of two copies may have. */
function withoutEndings(text: string, { start, end }: Span, ruleSet: RuleSet): string {
  let left = end
  for (
    let ending = endingOf(text, { start, end }, ruleSet);
    ending;
    ending = endingOf(text, { start, end: left }, ruleSet)
  )
    left -= ending.length
  return text.slice(start, left)
}

const OPENS_QUOTE = /^["'“‘„«»「『]/
const ENDS_SENTENCE = /* @__PURE__ */ new RegExp(`[${STOPS})\\]][${CLOSERS}]?$`)
/** Separators of verses in one line, or of cells of a table. */
const PARTED = /\t| [/|] /

function isParagraph(text: string, { start, end }: Span): boolean {
  const paragraph = text.slice(start, end)
  return ENDS_SENTENCE.test(paragraph.slice(-2)) && !OPENS_QUOTE.test(paragraph) && !PARTED.test(paragraph)
}
