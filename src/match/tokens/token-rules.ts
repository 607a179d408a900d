import { KIND_MASK, type LexedText, TokenKind } from '../../lex/lexed-text.js'
import { type TokenRange, trimOrnaments } from '../../lex/trim.js'
import { type Words, wordsOf } from '../../locale/at-hand.js'
import type { RulePack, RuleRef } from '../../rules/rule.js'
import { LONGEST_LINE } from '../normalized-line.js'
import { type TemplateUse, templatesOf } from '../templates/pack-templates.js'
import { SLOT_VALIDATORS, type SlotValidators } from '../templates/slots/validators.js'
import { tablesOf } from '../templates/template-tables.js'
import { GraphIndex, type RuleGraph } from './graph-index.js'
import { fits, searchIn } from './graph-search.js'
import { type ReadSlot, readSlots } from './slot-reader.js'

const NONE: readonly RuleRef[] = []

const range: TokenRange = { first: 0, last: 0 }
let found: RuleRef[] = []
let slots: readonly ReadSlot[] = []

let line = 0

/** Adds the rule of a graph that the line matches. One function for all lines, so that a line makes none. */
function collect(one: RuleGraph): void {
  if (one.triedOn === line) return
  one.triedOn = line
  if (!found.includes(one.ref) && fits(one.graph, one.ref, slots)) found.push(one.ref)
}

/** The templates of some packs, matched against the tokens of a lexed text. */
export class TokenRules {
  private readonly slots: readonly ReadSlot[]
  private readonly indexes: Readonly<Record<TemplateUse, GraphIndex>>

  /** `isOn`: selects the rules that are switched on. Default: all. */
  constructor(
    packs: readonly RulePack[],
    private readonly words: Words = wordsOf(packs),
    validators: SlotValidators = SLOT_VALIDATORS,
    isOn?: (rule: RuleRef) => boolean,
  ) {
    this.slots = readSlots(validators)
    this.indexes = { lines: new GraphIndex(isOn), tail: new GraphIndex(isOn), endings: new GraphIndex(isOn) }
    for (const pack of packs) {
      const templates = templatesOf(pack, validators, words)
      const tables = tablesOf(pack, templates)
      this.indexes.lines.add(templates, tables.lines)
      this.indexes.tail.add(templates, tables.tail)
      this.indexes.endings.add(templates, tables.endings)
    }
  }

  /**
   * The rules that match some tokens without their ornaments, in the order of their packs. `end`: the end of the line that the
   * tokens are the last of.
   *
   * `- Advertisement -` → the rule `any/ad-label/…`
   */
  find(use: TemplateUse, lexed: LexedText, first: number, last: number, end: number): readonly RuleRef[] {
    range.first = first
    range.last = last
    if (first >= last || !trimOrnaments(lexed, range)) return NONE
    const { starts, ends } = lexed
    if ((ends[range.last - 1] as number) - (starts[range.first] as number) > LONGEST_LINE) return NONE
    const hasDigits = holdsDigit(lexed, range.first, range.last)
    searchIn(lexed, range.first, range.last, end, hasDigits, this.words)
    slots = this.slots
    line = (line + 1) | 0
    this.indexes[use].eachCandidate(lexed, range.first, range.last, collect)
    if (found.length === 0) return NONE
    const all = found
    found = []
    return all
  }
}

function holdsDigit({ kinds }: LexedText, first: number, last: number): boolean {
  for (let token = first; token < last; token++)
    if (((kinds[token] as number) & KIND_MASK) === TokenKind.number) return true
  return false
}
