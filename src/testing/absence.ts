import { findLoosely, loosen } from '../characters/loose.js'
import { locate } from '../document/locate.js'
import { firstEndingAfter } from '../document/origin.js'
import { quoted } from '../document/quoted.js'
import { switchOff } from '../document/switch-off.js'
import type { Span } from '../edit/edit.js'
import { type Change, type CleanDocument, createCleaner, undo } from '../index.js'
import { familyOf } from '../rules/family-of.js'
import { FAMILY_NAMES } from '../rules/rule.js'

/** A document as the matchers need it. */
export type Receipted = Pick<CleanDocument, 'text' | 'blocks' | 'changes'>

/** All that a reader of the source sees; made when a test fails, and not before. */
const readAll = /* @__PURE__ */ createCleaner({ html: 'all', captions: 'keep', quotes: 'keep', keep: FAMILY_NAMES })

/** Of documents that a test has asked about, as long as it holds them. */
const sources = new WeakMap<object, string>()

/** The source of a document, by its receipt. */
export function sourceOf(document: Receipted): string {
  const known = sources.get(document) ?? undo(document.text, document.changes)
  sources.set(document, known)
  return known
}

const TAG = /<[^<>]*>/g

/** Where a sentence stands in a source, whatever markup and character references are in it; absent if it does not. */
export function placeInSource(source: string, sentence: string): Span | undefined {
  const seen = locate(readAll(source), sentence)?.source ?? findLoosely(loosen(source), sentence)
  if (seen) return seen
  // What no reader sees: markup goes by blanks of the same length, so that places stay.
  return findLoosely(loosen(source.replace(TAG, (tag) => '\u200b'.repeat(tag.length))), sentence)
}

/** Whether the text of a document holds a sentence, whatever its quotes and blanks. */
export function holds(document: Receipted, sentence: string): boolean {
  return document.text.includes(sentence) || locate(document, sentence) !== undefined
}

/** Where a sentence went that the text does not hold, in a few lines. */
export function tellAbsence(document: Receipted, sentence: string): string {
  const source = sourceOf(document)
  const place = placeInSource(source, sentence)
  if (!place) return `${quoted(sentence)}\n  is not in the source either`
  const changes = changesIn(document.changes, place)
  const done = changes.some(({ after }) => after.trim() === '') ? 'was taken out' : 'was changed'
  const rules = [...new Set(changes.flatMap((change) => change.rules))].filter(decides)
  return [
    quoted(sentence),
    `  ${done} at ${place.start}–${place.end} of the source by ${rules.join(', ') || 'no rule that is listed'}`,
    ...rules
      .flatMap((rule) => (switchOff(rule) === undefined ? [] : `  to keep it: ${switchOff(rule)}`))
      .filter(isFirst),
    ...[...new Set(changes.flatMap(({ because = [] }) => because))].map((reason) => `  because: ${reason}`),
    `  in the source: ${quoted(source.slice(place.start, place.end))}`,
  ].join('\n')
}

const isFirst = (line: string, nth: number, all: readonly string[]) => all.indexOf(line) === nth

/** Markup and the repair of characters go along with whatever takes a passage out, and decide nothing. */
const decides = (rule: string) =>
  familyOf(rule) !== undefined || !(rule.startsWith('text/') || rule === 'html/markup' || rule === 'html/space')

/** The changes within a span of the source that took ink out or traded it. */
function changesIn(changes: readonly Change[], { start, end }: Span): Change[] {
  const found: Change[] = []
  for (let nth = firstEndingAfter(changes, start); nth < changes.length; nth++) {
    const change = changes[nth] as Change
    if (change.start >= end) break
    if (change.before.replace(TAG, '').trim() !== '') found.push(change)
  }
  return found
}
