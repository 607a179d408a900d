import { findLoosely, loosen } from '../characters/loose.js'
import { locate } from '../document/locate.js'
import { firstEndingAfter } from '../document/origin.js'
import { quoted } from '../document/quoted.js'
import { switchOff } from '../document/switch-off.js'
import type { Span } from '../edit/edit.js'
import { type Change, type CleanDocument, createCleaner, undo } from '../index.js'
import { familyOf } from '../rules/family-of.js'
import { FAMILY_NAMES } from '../rules/rule.js'

/** The part of a document that matchers need. */
export type Receipted = Pick<CleanDocument, 'text' | 'blocks' | 'changes'>

/** All visible text of the source. Built only when a test fails. */
const readAll = /* @__PURE__ */ createCleaner({ html: 'all', captions: 'keep', quotes: 'keep', keep: FAMILY_NAMES })

/** Sources of documents under test, as long as the test holds them. */
const sources = new WeakMap<object, string>()

/** The source of a document, rebuilt from its changes. */
export function sourceOf(document: Receipted): string {
  const known = sources.get(document) ?? undo(document.text, document.changes)
  sources.set(document, known)
  return known
}

const TAG = /<[^<>]*>/g

/** The position of a sentence in a source, ignoring markup and character references; `undefined` if it is missing. */
export function placeInSource(source: string, sentence: string): Span | undefined {
  const seen = locate(readAll(source), sentence)?.source ?? findLoosely(loosen(source), sentence)
  if (seen) return seen
  // Hidden text: markup becomes blanks of the same length, so that offsets stay valid.
  return findLoosely(loosen(source.replace(TAG, (tag) => '\u200b'.repeat(tag.length))), sentence)
}

/** Whether the text of a document contains a sentence, ignoring quotes and blanks. */
export function holds(document: Receipted, sentence: string): boolean {
  return document.text.includes(sentence) || locate(document, sentence) !== undefined
}

/** Explains in a few lines why a sentence is missing from the text. */
export function tellAbsence(document: Receipted, sentence: string): string {
  const source = sourceOf(document)
  const place = placeInSource(source, sentence)
  if (!place) return `${quoted(sentence)}\n  is not in the source either`
  const changes = changesIn(document.changes, place)
  const done = changes.some(({ after }) => after.trim() === '') ? 'was removed' : 'was changed'
  const rules = [...new Set(changes.flatMap((change) => change.rules))].filter(decides)
  return [
    quoted(sentence),
    `  ${done} at ${place.start}–${place.end} of the source by ${rules.join(', ') || 'an unlisted rule'}`,
    ...rules
      .flatMap((rule) => (switchOff(rule) === undefined ? [] : `  to keep it: ${switchOff(rule)}`))
      .filter(isFirst),
    ...[...new Set(changes.flatMap(({ because = [] }) => because))].map((reason) => `  because: ${reason}`),
    `  in the source: ${quoted(source.slice(place.start, place.end))}`,
  ].join('\n')
}

const isFirst = (line: string, nth: number, all: readonly string[]) => all.indexOf(line) === nth

/** Markup and character repair accompany a removal but do not cause it. */
const decides = (rule: string) =>
  familyOf(rule) !== undefined || !(rule.startsWith('text/') || rule === 'html/markup' || rule === 'html/space')

/** The changes within a span of the source that removed or replaced visible characters. */
function changesIn(changes: readonly Change[], { start, end }: Span): Change[] {
  const found: Change[] = []
  for (let nth = firstEndingAfter(changes, start); nth < changes.length; nth++) {
    const change = changes[nth] as Change
    if (change.start >= end) break
    if (change.before.replace(TAG, '').trim() !== '') found.push(change)
  }
  return found
}
