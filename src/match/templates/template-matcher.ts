import type { Words } from '../../locale/at-hand.js'
import { traitsOf } from '../../rules/families.js'
import type { RuleRef } from '../../rules/rule.js'
import { type NormalizedLine, type Pairs, pairsOf } from '../normalized-line.js'
import { opensPredicate } from '../predicate.js'
import { holdsAt } from '../prefilter/ngram-index.js'
import type { SlotValidator, SlotValidators } from './slots/validators.js'
import { SLOTS } from './slots.js'
import type { Template } from './template.js'
import { TemplateSearch } from './template-search.js'

/** A template with its search, which is prepared when a line first passes the other tests. Most never are. */
export class TemplateMatcher {
  private search: TemplateSearch | undefined = undefined
  private requirements: Requirements | undefined = undefined
  readonly longest: number
  private readonly digit: boolean

  /** Throws a `RangeError` if a slot needs a validator that is missing. */
  constructor(
    private readonly template: Template,
    readonly rule: RuleRef,
    private readonly validators: SlotValidators,
    private readonly words: Words = {},
  ) {
    for (const slot of template.slots)
      if (SLOTS[slot]?.isValidated && !validators[slot]) throw new RangeError(`Slot {${slot}} needs a validator.`)
    this.longest = template.longest
    this.digit = template.digit
  }

  /** Whether the template matches a whole line. Cheap tests run first. */
  matches(normalized: NormalizedLine): boolean {
    if (normalized.length > this.longest) return false
    if (this.digit && !normalized.holdsDigit) return false
    this.requirements ??= requirementsOf(this.template, this.validators)
    const { suffixes, mayOpen, requiredPairs, requiredLiterals } = this.requirements
    if (suffixes && !endsWithAny(normalized, suffixes)) return false
    for (const literals of requiredPairs) if (!normalized.mayHoldOne(literals)) return false
    if (mayOpen && !mayOpen(normalized.line, this.words)) return false
    return holdsInOrder(normalized.folded, requiredLiterals) && this.fits(normalized)
  }

  /** Searches for a way through the template. Few lines get this far. On no way may the label be a subject. */
  private fits(normalized: NormalizedLine): boolean {
    const { line } = normalized
    const after = normalized.text.slice(normalized.end, normalized.lineEnd)
    let subject = false
    const accepts = (slot: string, start: number, end: number) => {
      const validator = this.validators[slot]
      if (validator && !validator(line.slice(start, end), this.words, after)) return false
      subject ||= start > 0 && end === line.length && this.isSubject(slot, line.slice(start - 1), after)
      return !subject
    }
    this.search ??= new TemplateSearch(this.template.nodes)
    return this.search.fits(normalized.folded, accepts) && !subject
  }

  /** Whether the label is only the subject of a sentence: a slot that accepts nearly anything matched the predicate. */
  private isSubject(slot: string, behind: string, after: string): boolean {
    const { family, lang } = this.rule
    return traitsOf(family).label === true && ANY_WORDS.has(slot) && opensPredicate(behind, after, lang, this.words)
  }
}

/** Slots that accept any words. */
const ANY_WORDS: ReadonlySet<string> = new Set(['matter', 'notice', 'rest', 'title', 'words', 'site'])

/** The literals that a matching line contains. */
interface Requirements {
  readonly suffixes: readonly string[] | undefined
  /** The line begins with a slot, for which this must hold. */
  readonly mayOpen: SlotValidator['mayOpen']
  /** The line contains one literal of each group, in this order. */
  readonly requiredLiterals: readonly (readonly string[])[]
  /** The pairs of letters of the literals in groups without single letters, which are tested first. */
  readonly requiredPairs: readonly (readonly Pairs[])[]
}

function requirementsOf(template: Template, validators: SlotValidators): Requirements {
  const { suffixes, requiredLiterals, nodes } = template
  const [first] = nodes
  return {
    suffixes: suffixes.includes('') ? undefined : suffixes,
    mayOpen: first && 'slot' in first ? validators[first.slot]?.mayOpen : undefined,
    requiredLiterals,
    requiredPairs: requiredLiterals
      .filter((literals) => literals.every(({ length }) => length > 1))
      .map((literals) => literals.map(pairsOf)),
  }
}

/** Whether a line contains a literal of each group, one behind the other. */
function holdsInOrder(folded: string, groups: readonly (readonly string[])[]): boolean {
  let from = 0
  for (const literals of groups) {
    let first = Number.POSITIVE_INFINITY
    for (const literal of literals) {
      const at = folded.indexOf(literal, from)
      if (at >= 0) first = Math.min(first, at + literal.length)
    }
    if (first === Number.POSITIVE_INFINITY) return false
    from = first
  }
  return true
}

/** A loop, because a callback for `some` would be allocated for each line and template. */
function endsWithAny(normalized: NormalizedLine, edges: readonly string[]): boolean {
  for (const edge of edges) if (endsWith(normalized, edge)) return true
  return false
}

const endsWith = ({ text, start, end }: NormalizedLine, edge: string): boolean =>
  end - edge.length >= start && holdsAt(text, end - edge.length, end, edge)
