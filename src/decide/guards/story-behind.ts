import type { Span } from '../../edit/edit.js'
import { closesAsSentence } from '../../match/quoted.js'
import { type FamilyName, traitsOf } from '../../rules/families.js'
import type { RuleRef } from '../../rules/rule.js'
import { sentencesOf } from '../../units/sentences.js'

/** Whether a sentence is no label, and its words speak for the story: then it may be one of it. */
export type IsStory = (sentence: Span) => boolean

/** Their lines tell topics, papers and dates: a sentence that closes with a full stop rarely is one. */
const TELLS_NAMES: ReadonlySet<FamilyName> = new Set(['navigation', 'source-trailer', 'timestamp'])
/** A label before what it is the label of. */
const LABEL = /^[^:：]{1,40}[:：] ?/u

/**
 * Whether a line that a rule knows closes with a sentence of the story, which a slot for anything took: one behind what the
 * site says in the same paragraph, or one where names should be. What editors say of a story may read like one itself, and
 * so may where it first appeared.
 *
 * - `Follow us on Telegram. The ferry left the harbour on a grey Monday in March.`
 * - `Tags: that is what the boys called the rings on the pigeons.`
 */
export function closesWithStory(text: string, { start, end }: Span, { family }: RuleRef, isStory: IsStory): boolean {
  const line = text.slice(start, end)
  const sentences = sentencesOf(line)
  const last = sentences.at(-1)?.start ?? 0
  if (last > 0) return isOfSite(family) && isStory({ start: start + last, end })
  if (!TELLS_NAMES.has(family) || !closesAsSentence(line)) return false
  return isStory({ start: start + (LABEL.exec(line)?.[0].length ?? 0), end })
}

function isOfSite(family: FamilyName): boolean {
  const { voice, label } = traitsOf(family)
  return (voice === 'site' && family !== 'syndication') || label === true
}
