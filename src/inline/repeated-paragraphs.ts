import { CLOSERS, STOPS } from '../characters/sentence-ends.js'
import type { Edit, Span } from '../edit/edit.js'
import { endingOf } from '../match/paragraph-ending.js'
import type { RuleSet } from '../match/rule-set.js'
import { spansOfLines } from '../units/lines.js'
import { removeLines } from '../units/removal.js'

const RULE = 'any/repeat/paragraph'

/** The least length of a paragraph that counts as repeated, in code units: refrains are shorter. */
const SHORTEST = 140

/**
 * The edits that take out paragraphs that stand twice. Refrains, verses, quotations and rows of tables stay.
 *
 * `A long paragraph.¶B.¶A long paragraph.¶C.` → `A long paragraph.¶B.¶C.`
 */
export function repeatedParagraphs(text: string, ruleSet: RuleSet): Edit[] {
  if (ruleSet.keptFamilies.has('repeat')) return []
  const lines = spansOfLines(text)
  const seen = new Map<number, Span>()
  const taken = lines.map((line) => {
    if (line.end - line.start < SHORTEST) return undefined
    const key = keyOf(text, line.start)
    const earlier = seen.get(key)
    if (!earlier) seen.set(key, line)
    return earlier && bare(text, earlier, ruleSet) === bare(text, line, ruleSet) && isParagraph(text, line)
      ? RULE
      : undefined
  })
  return removeLines(text, lines, taken)
}

/** A hash of some of the first letters of a paragraph, enough to tell most of them apart. */
function keyOf(text: string, start: number): number {
  let key = 0
  for (let at = start; at < start + SHORTEST; at += 9) key = (Math.imul(key, 31) + text.charCodeAt(at)) | 0
  return key
}

/** A paragraph without furniture at its end, which only one of the two may have. */
function bare(text: string, { start, end }: Span, ruleSet: RuleSet): string {
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
/** What separates verses in one line, or cells of a table. */
const PARTED = /\t| [/|] /

function isParagraph(text: string, { start, end }: Span): boolean {
  const said = text.slice(start, end)
  return ENDS_SENTENCE.test(said.slice(-2)) && !OPENS_QUOTE.test(said) && !PARTED.test(said)
}
