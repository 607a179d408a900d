import { matchesAt } from '../characters/code-point.js'
import type { FamilyName } from '../rules/families.js'
import type { Inside, RuleRef } from '../rules/rule.js'
import type { Removal } from '../units/removal.js'

/** A back reference by number, which would point to another group after joining patterns. */
const BACK_REFERENCE = /\\[1-9]/

/** A span within a line that a rule removes. */
export interface Stretch extends Removal {
  readonly family: FamilyName
}

/** A pattern for spans within a line, and its rule. */
export interface InlineRule {
  readonly inside: Inside
  readonly ref: RuleRef
}

/** The rules for spans that begin with the character `trigger`. */
export class InlineMatcher {
  /** All patterns joined into a few, for a quick test that none matches. Nearly always, none does. */
  private joined: readonly RegExp[] | undefined = undefined

  constructor(
    readonly trigger: string,
    readonly rules: readonly InlineRule[],
  ) {}

  /** The span that begins at `start`, by the first rule that matches it. */
  stretchAt(text: string, start: number): Stretch | undefined {
    this.joined ??= joinPatterns(this.rules.map(({ inside }) => inside.pattern))
    if (!this.joined.some((pattern) => matchesAt(pattern, text, start))) return undefined
    for (const { inside, ref } of this.rules) {
      const { pattern, inWord = false } = inside
      if (matchesAt(pattern, text, start))
        return { start, end: pattern.lastIndex, rule: ref.address, family: ref.family, inWord }
    }
    return undefined
  }
}

/** Joins patterns into as few as possible: one for each set of flags. */
function joinPatterns(patterns: readonly RegExp[]): RegExp[] {
  const alone = patterns.filter(({ source }) => BACK_REFERENCE.test(source))
  const sources = new Map<string, string[]>()
  for (const pattern of patterns) {
    if (alone.includes(pattern)) continue
    sources.set(pattern.flags, [...(sources.get(pattern.flags) ?? []), pattern.source])
  }
  return [...alone, ...Array.from(sources, ([flags, some]) => new RegExp(some.join('|'), flags))]
}
