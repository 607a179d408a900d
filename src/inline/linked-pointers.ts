import { once } from '../characters/once.js'
import { CLOSERS, STOPS } from '../characters/sentence-ends.js'
import type { Edit, Span } from '../edit/edit.js'
import { isInCapitals, pointerOf } from '../match/pointer-cue.js'
import type { RuleSet } from '../match/rule-set.js'
import type { Removal } from '../units/removal.js'
import { trimSpan } from '../units/sentences.js'
import { cutAll } from './cut.js'
import { isLine, LONGEST_CUE, REFERENCE } from './teasers.js'

/** The longest link to another story, in code units. */
const LONGEST_LINK = 300
const COLON = /[:：|>»→–—-]$/
const SENTENCE_END = /* @__PURE__ */ new RegExp(`[${STOPS}${CLOSERS}“]$`)
const OPENING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '（': '）', '【': '】' }
const OPENS_SENTENCE = /* @__PURE__ */ once(() => /^["'“‘„«(¿¡[]{0,2}(?:\p{Lu}|\p{Lo}|\p{N})/u)

/**
 * The edits that remove links to other stories within a paragraph, along with the cue before each. The link marks the end of
 * the headline. A link is removed only between sentences, not within one. `links`: their spans in the text.
 *
 * `… he said. Read more: [Lions win the cup] The coach …` → the middle; `… you can [read more about it] in …` stays
 */
export function linkedPointers(text: string, links: readonly Span[], ruleSet: RuleSet): Edit[] {
  const found: Removal[] = []
  let from = 0
  for (const link of links) {
    const pointer = pointerAt(text, trimSpan(text, link), from, ruleSet)
    if (!pointer) continue
    found.push(pointer)
    from = pointer.end
  }
  return cutAll(text, found)
}

function pointerAt(text: string, link: Span, from: number, ruleSet: RuleSet): Removal | undefined {
  if (link.end <= link.start || link.start < from || link.end - link.start > LONGEST_LINK) return undefined
  if (text.slice(link.start, link.end).includes('\n')) return undefined
  const start = beginsSentence(text, link.start, from) ? link.start : cueStart(text, link.start, from)
  if (start === undefined) return undefined
  const span = withClosing(text, { start, end: link.end }, from)
  if (!span || isLine(text, span)) return undefined
  const rule = pointerOf(text, { start, end: link.end }, ruleSet)
  if (!rule) return undefined
  const cue = text.slice(start, link.start).trim()
  if (REFERENCE.test(text.slice(link.start, link.end)) && !isInCapitals(cue)) return undefined
  return { ...span, rule: rule.address }
}

/** Whether a sentence begins here: at the start of a line, behind another sentence, or in brackets. */
function beginsSentence(text: string, at: number, from: number): boolean {
  const before = text.charAt(at - 1)
  if (at <= from || before === '' || before === '\n' || before in OPENING) return true
  return before === ' ' && SENTENCE_END.test(text.slice(Math.max(0, at - 2), at - 1))
}

/** The start of the cue before a link. The cue ends with a colon: `READ MORE: `. */
function cueStart(text: string, link: number, from: number): number | undefined {
  const before = text.slice(Math.max(from, link - LONGEST_CUE), link).trimEnd()
  if (!COLON.test(before)) return undefined
  for (let at = link - 2; at >= Math.max(from, link - LONGEST_CUE); at--) {
    if (text.charAt(at) === '\n') return undefined
    if (beginsSentence(text, at, from) && text.charAt(at) !== ' ') return at
  }
  return undefined
}

/** The span with its brackets or its stop, if it ends a sentence or the line. */
function withClosing(text: string, { start, end }: Span, from: number): Span | undefined {
  const bracket = OPENING[text.charAt(start - 1)]
  if (bracket !== undefined && start - 1 >= from) {
    return text.charAt(end) === bracket ? { start: start - 1, end: end + 1 } : undefined
  }
  const stop = end < text.length && STOPS.includes(text.charAt(end)) ? end + 1 : end
  if (stop === text.length || text.charAt(stop) === '\n') return { start, end: stop }
  return text.charAt(stop) === ' ' && OPENS_SENTENCE().test(text.slice(stop + 1, stop + 5))
    ? { start, end: stop }
    : undefined
}
