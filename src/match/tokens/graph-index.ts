import { foldUnit } from '../../characters/fold.js'
import type { LexedText } from '../../lex/lexed-text.js'
import { readNumbers } from '../../rules/numbers.js'
import type { RuleRef } from '../../rules/rule.js'
import type { TemplateTable } from '../../rules/template-tables.js'
import type { PackTemplates } from '../templates/pack-templates.js'
import { anchorsOf, closingsOf } from './graph-words.js'
import { openingsOf, type TokenGraph, tokenGraphOf } from './token-graph.js'

/** Letters at either end of a line by which templates are filed before they are parsed; see `templates/template-tables.ts`. */
const MOST_LETTERS = 3
/** Lines of more tokens are no row of slots. */
const MOST_TOKENS_OF_SLOTS = 40

/** The graph of a template with its rule. */
export interface RuleGraph {
  readonly ref: RuleRef
  readonly graph: TokenGraph
  /** The number of the last line that it was tried on: a line may lead to it by several words. */
  triedOn: number
}

/** Templates that wait to be parsed: their pack, and their numbers as `readNumbers` reads them. */
interface Waiting {
  readonly templates: PackTemplates
  readonly numbers: string
}

/** The number of a template, and its pack. */
type Numbered = readonly [templates: PackTemplates, nth: number]

/** The templates whose lines begin, or end, with some letters. They are parsed when a line first has these letters. */
class Filed {
  readonly waiting: Waiting[] = []
  private readonly byWord = new Map<number, RuleGraph[]>()
  /** Templates by the words that they begin with. Their graphs are made when a line begins with one. */
  private readonly parsed = new Map<number, Numbered[]>()

  constructor(private readonly isOpening: boolean) {}

  /** The graphs whose lines begin, or end, with a token. */
  ofWord(hash: number, index: GraphIndex): readonly RuleGraph[] {
    if (this.waiting.length > 0) this.parseWaiting(index)
    const parsed = this.parsed.get(hash)
    if (parsed) {
      this.parsed.delete(hash)
      for (const [templates, nth] of parsed) fileUnder(this.byWord, hash, index.graphOf(templates, nth))
    }
    return this.byWord.get(hash) ?? NONE
  }

  private parseWaiting(index: GraphIndex): void {
    for (const { templates, numbers } of this.waiting)
      for (const nth of readNumbers(numbers)) {
        if (!index.isWanted(templates, nth)) continue
        if (this.isOpening)
          for (const word of openingsOf(templates.nodesOf(nth))) fileUnder(this.parsed, word, [templates, nth])
        else {
          const one = index.graphOf(templates, nth)
          for (const word of closingsOf(one.graph)) fileUnder(this.byWord, word, one)
        }
      }
    this.waiting.length = 0
  }
}

const NONE: readonly never[] = []

function fileUnder<Item>(map: Map<number, Item[]>, hash: number, item: Item): void {
  const known = map.get(hash)
  if (known) known.push(item)
  else map.set(hash, [item])
}

/** A bit for each key of a map, shared by some keys. Most lines and tokens have none, which saves a look into the map. */
class KeyBits {
  private readonly bits = new Int32Array(512)

  add(key: number): void {
    const place = (key >>> 5) & 511
    this.bits[place] = (this.bits[place] as number) | (1 << (key & 31))
  }

  mayHave(key: number): boolean {
    return (((this.bits[(key >>> 5) & 511] as number) >>> (key & 31)) & 1) !== 0
  }
}

/**
 * The templates of some packs for one use, by the first word of their lines; by the last word, if they begin with a slot; by a
 * word that they need, if they have slots at both ends. A template is parsed when a line comes near it.
 */
export class GraphIndex {
  private readonly openings = new Map<number, Filed>()
  private readonly closings = new Map<number, Filed>()
  private readonly anchors = new Map<number, RuleGraph[]>()
  private readonly openingKeys = new KeyBits()
  private readonly closingKeys = new KeyBits()
  private readonly anchorKeys = new KeyBits()
  private readonly ofSlots: RuleGraph[] = []
  private others: Numbered[] = []
  private readonly graphs = new Map<PackTemplates, RuleGraph[]>()

  /** `isOn`: selects the rules that are switched on. Default: all. */
  constructor(private readonly isOn?: (rule: RuleRef) => boolean) {}

  /** Adds the templates of a pack, without parsing them. */
  add(templates: PackTemplates, table: TemplateTable): void {
    for (const letters of Object.keys(table.openings)) {
      const key = keyOfLetters(letters, 1)
      this.openingKeys.add(key)
      file(this.openings, key, { templates, numbers: table.openings[letters] as string }, true)
    }
    for (const letters of Object.keys(table.closings)) {
      const key = keyOfLetters(letters, -1)
      this.closingKeys.add(key)
      file(this.closings, key, { templates, numbers: table.closings[letters] as string }, false)
    }
    for (const [nth] of table.others) this.others.push([templates, nth])
  }

  isWanted(templates: PackTemplates, nth: number): boolean {
    return this.isOn?.(templates.refOf(nth)) ?? true
  }

  /** The graph of a template, made on first use. */
  graphOf(templates: PackTemplates, nth: number): RuleGraph {
    const known = this.graphs.get(templates) ?? []
    if (known.length === 0) this.graphs.set(templates, known)
    known[nth] ??= { ref: templates.refOf(nth), graph: tokenGraphOf(templates.nodesOf(nth)), triedOn: 0 }
    return known[nth]
  }

  /** Calls `visit` with each graph that may match these tokens. */
  eachCandidate(lexed: LexedText, first: number, last: number, visit: (one: RuleGraph) => void): void {
    const { units, starts, ends, foldedHashes } = lexed
    const [start, end] = [starts[first] as number, ends[last - 1] as number]
    let key = 0
    for (let nth = 0; nth < MOST_LETTERS && start + nth < end; nth++) {
      key = nextKey(key, units[start + nth] as number)
      if (!this.openingKeys.mayHave(key)) continue
      for (const one of this.openings.get(key)?.ofWord(foldedHashes[first] as number, this) ?? NONE) visit(one)
    }
    key = 0
    for (let nth = 1; nth <= MOST_LETTERS && end - nth >= start; nth++) {
      key = nextKey(key, units[end - nth] as number)
      if (!this.closingKeys.mayHave(key)) continue
      for (const one of this.closings.get(key)?.ofWord(foldedHashes[last - 1] as number, this) ?? NONE) visit(one)
    }
    if (this.others.length > 0) this.readOthers()
    if (this.anchors.size > 0) {
      const { anchorKeys, anchors } = this
      for (let token = first; token < last; token++) {
        const hash = foldedHashes[token] as number
        if (anchorKeys.mayHave(hash)) for (const one of anchors.get(hash) ?? NONE) visit(one)
      }
    }
    if (last - first < MOST_TOKENS_OF_SLOTS) for (const one of this.ofSlots) visit(one)
  }

  /** Files the templates that have slots at both ends. There are about ten in a pack. */
  private readOthers(): void {
    for (const [templates, nth] of this.others) {
      if (!this.isWanted(templates, nth)) continue
      const one = this.graphOf(templates, nth)
      const anchors = anchorsOf(one.graph)
      if (anchors.size === 0) this.ofSlots.push(one)
      for (const hash of anchors) {
        fileUnder(this.anchors, hash, one)
        this.anchorKeys.add(hash)
      }
    }
    this.others = []
  }
}

function file(map: Map<number, Filed>, key: number, waiting: Waiting, isOpening: boolean): void {
  const known = map.get(key)
  if (known) known.waiting.push(waiting)
  else {
    const filed = new Filed(isOpening)
    filed.waiting.push(waiting)
    map.set(key, filed)
  }
}

const nextKey = (key: number, unit: number): number => (Math.imul(key, 31) + foldUnit(unit) + 1) | 0

/** The hash of letters in the order in which a line is read from one end. */
function keyOfLetters(letters: string, direction: 1 | -1): number {
  let key = 0
  for (let at = direction === 1 ? 0 : letters.length - 1; at >= 0 && at < letters.length; at += direction)
    key = nextKey(key, letters.charCodeAt(at))
  return key
}
