import { once } from '../../characters/once.js'
import type { Words } from '../../locale/at-hand.js'
import { traitsOf } from '../../rules/families.js'
import type { RuleRef } from '../../rules/rule.js'
import { type NormalizedLine, type Pairs, pairsOf } from '../normalized-line.js'
import { opensPredicate } from '../predicate.js'
import { holdsAt } from '../prefilter/ngram-index.js'
import type { SlotValidator, SlotValidators } from './slots/validators.js'
import { SLOTS } from './slots.js'
import type { Template } from './template.js'

/** A template with its pattern, which is compiled when a line first passes the other tests. Most patterns never are. */
export class TemplateMatcher {
  /** Indexed by the minimum length of the author. */
  private readonly patterns: RegExp[] = []
  private readonly opensWithAuthor: boolean
  private requirements: Requirements | undefined = undefined
  /** One for each capture, in order. */
  private readonly validators: readonly (SlotValidator | undefined)[]
  readonly longest: number
  private readonly digit: boolean

  /** Throws a `RangeError` if a slot needs a validator that is missing. */
  constructor(
    private readonly template: Template,
    readonly rule: RuleRef,
    validators: SlotValidators,
    private readonly words: Words = {},
  ) {
    this.validators = template.slots.map((slot) => validatorOf(slot, validators))
    this.longest = template.longest
    this.digit = template.digit
    this.opensWithAuthor = template.slots[0] === 'author' && template.slots.length > 1
  }

  /** Whether the template matches a whole line. Cheap tests run first. */
  matches(normalized: NormalizedLine): boolean {
    if (normalized.length > this.longest) return false
    if (this.digit && !normalized.holdsDigit) return false
    this.requirements ??= requirementsOf(this.template)
    const { suffixes, beginsWithAuthor, requiredLiterals } = this.requirements
    if (suffixes && !endsWithAny(normalized, suffixes)) return false
    if (beginsWithAuthor && !OPENS_WITH_NAME().test(normalized.line)) return false
    for (const stretches of requiredLiterals) if (!normalized.mayHoldOne(stretches)) return false
    return this.matchesPattern(normalized)
  }

  /** Runs the pattern and the validators. Few lines get this far. */
  private matchesPattern(normalized: NormalizedLine): boolean {
    const { line } = normalized
    const after = normalized.text.slice(normalized.end, normalized.lineEnd)
    for (let tries = 0, least = 0; tries < MOST_TRIES; tries++) {
      const match = this.match(normalized.folded, least)
      if (!match) return false
      const matched = match.indices?.slice(1).map((span) => span && line.slice(...span)) ?? []
      if (this.accepts(matched, after) && !this.isSubject(match.indices, line, after)) return true
      const author = matched[0] ?? ''
      if (!this.opensWithAuthor || author.length >= LONGEST_AUTHOR || NO_AUTHOR().test(author)) return false
      least = author.length + 1
    }
    return false
  }

  /** Matches the pattern and its slots. `least`: the minimum length of the author. */
  private match(folded: string, least: number): RegExpExecArray | null {
    this.patterns[least] ??= this.compiled(least)
    return (this.patterns[least] as RegExp).exec(folded)
  }

  private compiled(least: number): RegExp {
    const { pattern } = this.template
    return new RegExp(`^${least === 0 ? pattern : pattern.replace('{4,', `{${least},`)}$`, 'du')
  }

  private accepts(matched: readonly (string | undefined)[], after: string): boolean {
    return this.validators.every((validator, at) => {
      const part = matched[at]
      return part === undefined || validator === undefined || validator(part, this.words, after)
    })
  }

  /** Whether the label is only the subject of a sentence: a slot that accepts nearly anything matched the predicate. */
  private isSubject(slots: RegExpIndicesArray | undefined, line: string, after: string): boolean {
    const { family, lang } = this.rule
    if (traitsOf(family).label !== true) return false
    return this.template.slots.some((slot, at) => {
      const [start, end] = slots?.[at + 1] ?? [0, 0]
      const isLast = start > 0 && end === line.length
      return isLast && ANY_WORDS.has(slot) && opensPredicate(line.slice(start - 1, end), after, lang, this.words)
    })
  }
}

/** Slots that accept any words. */
const ANY_WORDS: ReadonlySet<string> = new Set(['matter', 'notice', 'rest', 'title', 'words', 'site'])

function validatorOf(slot: string, validators: SlotValidators): SlotValidator | undefined {
  if (SLOTS[slot]?.isValidated && !validators[slot]) throw new RangeError(`Slot {${slot}} needs a validator.`)
  return validators[slot]
}

/** The literals that a matching line contains. */
interface Requirements {
  readonly suffixes: readonly string[] | undefined
  /** The line begins with the name of an author. */
  readonly beginsWithAuthor: boolean
  /** The line contains one literal of each group. */
  readonly requiredLiterals: readonly (readonly Pairs[])[]
}

function requirementsOf(template: Template): Requirements {
  const { suffixes, requiredLiterals, pattern, slots } = template
  return {
    suffixes: suffixes.includes('') ? undefined : suffixes,
    beginsWithAuthor: pattern.startsWith('(') && slots[0] === 'author' && template.prefixes.includes(''),
    requiredLiterals: requiredLiterals.map((stretches) => stretches.map(pairsOf)),
  }
}

/** A loop, because a callback for `some` would be allocated for each line and template. */
function endsWithAny(normalized: NormalizedLine, edges: readonly string[]): boolean {
  for (const edge of edges) if (endsWith(normalized, edge)) return true
  return false
}

const endsWith = ({ text, start, end }: NormalizedLine, edge: string): boolean =>
  end - edge.length >= start && holdsAt(text, end - edge.length, end, edge)

/** The second word of a name is capitalized, has no case, or is a particle. Most prose does not begin like this. */
const OPENS_WITH_NAME = /* @__PURE__ */ once(() => /^\S+(?:$| \P{Ll}| \p{Ll}{1,5}(?![\p{L}\p{M}]))/u)

/**
 * The slot behind an author may have cut it short: `Maria` of `By Maria Gomez on April 3, 2019`. The match is retried with one
 * more word, this many times in all.
 */
const MOST_TRIES = 6
const LONGEST_AUTHOR = 160
/** More words cannot make this an author: it does not begin with a capital, or it contains a longer lowercase word. */
const NO_AUTHOR = /* @__PURE__ */ once(() => /^[^\p{Lu}\p{Lo}]| \p{Ll}{6}/u)
