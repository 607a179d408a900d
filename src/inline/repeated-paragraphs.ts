import { CLOSERS, STOPS } from '../characters/sentence-ends.js'
import type { Edit, Span } from '../edit/edit.js'
import { endingOf } from '../match/paragraph-ending.js'
import type { RuleSet } from '../match/rule-set.js'
import { spansOfLines } from '../units/lines.js'
import { removeLines } from '../units/removal.js'

const RULE = 'any/repeat/paragraph'

/** A paragraph printed twice, of so many code units at least: a refrain is shorter. */
const SHORTEST = 140

/**
 * Takes out paragraphs that a scraper printed twice. Refrains, verses, quotations and rows of tables stay.
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

/** A number for how a paragraph begins: some of its letters do for those that are not the same. */
function keyOf(text: string, start: number): number {
  let key = 0
  for (let at = start; at < start + SHORTEST; at += 9) key = (Math.imul(key, 31) + text.charCodeAt(at)) | 0
  return key
}

/** A paragraph without what closes it: one of the two may be signed. */
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
/** Verses in one line, cells of a table. */
const PARTED = /\t| [/|] /

function isParagraph(text: string, { start, end }: Span): boolean {
  const said = text.slice(start, end)
  return ENDS_SENTENCE.test(said.slice(-2)) && !OPENS_QUOTE.test(said) && !PARTED.test(said)
}
