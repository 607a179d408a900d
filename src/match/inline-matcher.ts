import type { FamilyName } from '../rules/families.js'
import type { Inside, RuleRef } from '../rules/rule.js'
import type { Removal } from '../units/removal.js'

/** It would mean another group beside other patterns. */
const BACK_REFERENCE = /\\[1-9]/

/** A stretch that goes, and what it is. */
export interface Stretch extends Removal {
  readonly family: FamilyName
}

/** What a rule says of stretches within a line. */
export interface FiledStretch {
  readonly stretch: Inside
  readonly ref: RuleRef
}

/** The rules for stretches that open with one character. */
export class InlineMatcher {
  /** All their patterns in as few as may be: at most places none fits. */
  private glances: readonly RegExp[] | undefined

  constructor(
    readonly trigger: string,
    readonly rules: readonly FiledStretch[],
  ) {}

  /** The stretch that opens here, and the first rule that knows it. */
  stretchAt(text: string, start: number): Stretch | undefined {
    this.glances ??= together(this.rules.map(({ stretch }) => stretch.pattern))
    if (!this.glances.some((glance) => fits(glance, text, start))) return undefined
    for (const { stretch, ref } of this.rules) {
      const { pattern, inWord = false } = stretch
      if (fits(pattern, text, start))
        return { start, end: pattern.lastIndex, rule: ref.address, family: ref.family, inWord }
    }
    return undefined
  }
}

function fits(pattern: RegExp, text: string, start: number): boolean {
  pattern.lastIndex = start
  return pattern.test(text)
}

/** Patterns that fit where one of these does: one for each set of flags. */
function together(patterns: readonly RegExp[]): RegExp[] {
  const alone = patterns.filter(({ source }) => BACK_REFERENCE.test(source))
  const sources = new Map<string, string[]>()
  for (const pattern of patterns) {
    if (alone.includes(pattern)) continue
    sources.set(pattern.flags, [...(sources.get(pattern.flags) ?? []), pattern.source])
  }
  return [...alone, ...Array.from(sources, ([flags, some]) => new RegExp(some.join('|'), flags))]
}
