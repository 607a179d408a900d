import type { Draft } from '../edit/draft.js'
import type { Span } from '../edit/edit.js'
import { OffsetMap } from '../edit/map.js'
import type { RuleBook } from '../rules/book.js'
import type { Yield } from '../rules/families.js'

/** Something the rules took out of the body that the document keeps elsewhere: a byline, a credit, a mark. */
export interface Taking {
  readonly rule: string
  /** What it said, repaired. */
  readonly text: string
  readonly source: Span
}

/** A taking, with what it says of the story. */
export interface FiledTaking extends Taking {
  readonly yields: Yield
}

/** The link to the rest of an excerpt; see `truncated.ts`. */
export const continueRule = 'news/truncation/continue-link'

/** What is taken by no rule of a pack, and says something of the story. */
const OWN_YIELDS: Readonly<Record<string, Yield>> = { [continueRule]: 'truncation' }

/** What went between two states of one text and says something of the story, in order. */
export function takingsOf(copy: Draft, story: Draft, ruleAt: RuleBook['at']): FiledTaking[] {
  const takings: FiledTaking[] = []
  const map = new OffsetMap(copy.moves)
  let others: readonly string[] | undefined // of which none says anything; moves of one rule share their list
  for (const { before, rules } of story.moves) {
    if (rules === others) continue
    others = rules
    for (const rule of rules) {
      const yields = ruleAt(rule)?.yields ?? OWN_YIELDS[rule]
      if (!yields || yields === 'continuation') continue // says something only at the very end: see `truncated.ts`
      others = undefined
      const { start, end } = map.toText(before)
      takings.push({ yields, rule, text: copy.text.slice(start, end).trim(), source: before })
      break
    }
  }
  return takings
}

/** What one rule took between two states of one text, if it took anything. */
export function takenBy(rule: string, copy: Draft, story: Draft): Taking | undefined {
  return takingIn(
    story.moves.find(({ rules }) => rules.includes(rule)),
    rule,
    copy,
  )
}

/** The last of what one rule took. */
export function lastTakenBy(rule: string, copy: Draft, story: Draft): Taking | undefined {
  return takingIn(
    story.moves.findLast(({ rules }) => rules.includes(rule)),
    rule,
    copy,
  )
}

function takingIn(move: Draft['moves'][number] | undefined, rule: string, copy: Draft): Taking | undefined {
  if (!move) return undefined
  const { start, end } = new OffsetMap(copy.moves).toText(move.before)
  return { rule, text: copy.text.slice(start, end).trim(), source: move.before }
}
