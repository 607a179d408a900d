import type { Draft } from '../edit/draft.js'
import type { Span } from '../edit/edit.js'
import { OffsetMap } from '../edit/map.js'
import type { FamilyName } from '../rules/rule.js'

/** Something the rules took out of the body that the document keeps elsewhere: a byline, a credit, a mark. */
export interface Taking {
  readonly rule: string
  /** What it said, repaired. */
  readonly text: string
  readonly source: Span
}

/** A taking, with the family of its rule. */
export interface FiledTaking extends Taking {
  readonly family: FamilyName
}

/** What went between two states of one text by rules of these families, in order. */
export function takingsOf(copy: Draft, story: Draft, families: ReadonlySet<FamilyName>): FiledTaking[] {
  const takings: FiledTaking[] = []
  const map = new OffsetMap(copy.moves)
  let others: readonly string[] | undefined // what is none of these families; moves of one rule share their list
  for (const { before, rules } of story.moves) {
    if (rules === others) continue
    others = rules
    for (const rule of rules) {
      const family = familyOf(rule)
      if (!families.has(family)) continue
      others = undefined
      const { start, end } = map.toText(before)
      takings.push({ family, rule, text: copy.text.slice(start, end).trim(), source: before })
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

/** `en/byline/by` → `byline` */
export function familyOf(address: string): FamilyName {
  const start = address.indexOf('/') + 1
  return address.slice(start, address.indexOf('/', start)) as FamilyName
}
