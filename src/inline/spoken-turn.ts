import { once } from '../characters/once.js'
import type { Span } from '../edit/edit.js'

/**
 * A speaker in capitals at the beginning of a line or behind a stop: `HOST: `, `ANA RUIZ, BYLINE: `, `RUIZ (on the phone): `
 */
const SPEAKER = /* @__PURE__ */ once(
  () => /(?:^|[.!?…"”)\]] )(\p{Lu}[\p{Lu}\p{M}.'’ -]{1,40})(?:, \p{Lu}[\p{Lu} ]{1,40}| ?\([^()\n]{1,40}\))?:(?= \S)/gmu,
)
/** Labels of speakers that are certain even if the label occurs only once. */
const ROLES: ReadonlySet<string> = new Set(
  'HOST CO-HOST ANCHOR INTERVIEWER REPORTER NARRATOR MODERATOR GUEST CALLER PRESENTER SPEAKER ANNOUNCER'.split(' '),
)
/**
 * The label of a turn is at most this far before it, and the other occurrence of the label is at most this far away, in code
 * units.
 */
const LONGEST_TURN = 2000
const FARTHEST = 10_000

/**
 * Whether a part of a line is spoken by a speaker in a transcript. A speaker is a label that occurs twice, or a known role:
 * credits have labels in capitals, too.
 *
 * `HOST: And we're back. Follow us on Twitter at beeshow.` → `true` for its second sentence
 */
export function isSpokenTurn(text: string, { start }: Span): boolean {
  const line = text.lastIndexOf('\n', start - 1) + 1
  const before = text.slice(Math.max(line, start - LONGEST_TURN), start)
  if (!before.includes(': ')) return false
  let speaker: string | undefined
  for (const [, name] of before.matchAll(SPEAKER())) speaker = name?.trim()
  if (speaker === undefined) return false
  if (ROLES.has(speaker)) return true
  let turns = 0
  const around = text.slice(Math.max(0, start - FARTHEST), start + FARTHEST)
  for (const [, name] of around.matchAll(SPEAKER())) if (name?.trim() === speaker && ++turns > 1) return true
  return false
}
