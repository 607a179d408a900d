import { endsWithFullStop } from '../../characters/sentence-ends.js'
import type { Span } from '../../edit/edit.js'
import { type FamilyName, traitsOf } from '../../rules/families.js'
import type { RuleRef } from '../../rules/rule.js'
import { sentencesOf } from '../../units/sentences.js'
import type { BoilerplateOdds } from '../boilerplate-odds.js'

/** Tells whether a sentence is no label, and its words speak for the story: then it may be one of it. */
export type TellsStory = Pick<BoilerplateOdds, 'isStory'>

/** Their lines tell topics, papers and dates: a sentence that closes with a full stop rarely is one. */
const TELLS_NAMES: ReadonlySet<FamilyName> = new Set(['navigation', 'source-trailer', 'timestamp'])
/** A label before what it is the label of. */
const LABEL = /^[^:：]{1,40}[:：]/u

/**
 * Whether a line that a rule knows closes with a sentence of the story, which a slot for anything took: one behind what the
 * site says in the same paragraph, or one where names should be. What editors say of a story may read like one itself, and
 * so may where it first appeared.
 *
 * - `Follow us on Telegram. The ferry left the harbour on a grey Monday in March.`
 * - `Tags: that is what the boys called the rings on the pigeons.`
 */
export function closesWithStory(text: string, { start, end }: Span, { family }: RuleRef, tells: TellsStory): boolean {
  const line = text.slice(start, end)
  const last = sentencesOf(line).at(-1)?.start ?? 0
  const { voice, label } = traitsOf(family)
  const mayHold =
    last > 0
      ? label === true || (voice === 'site' && family !== 'syndication')
      : TELLS_NAMES.has(family) && endsWithFullStop(line)
  return mayHold && tells.isStory({ start: start + (last || (LABEL.exec(line)?.[0].length ?? 0)), end })
}
