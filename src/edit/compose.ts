import type { Edit, Span } from './edit.js'
import type { Edits } from './edit-list.js'
import { type Move, MoveList, type Moves } from './move-list.js'
import { itemAt } from './packed-list.js'

/**
 * Composes the moves from the source to a text with the edits of that text into one list of moves from the source. An
 * edit that overlaps an earlier move is merged with it; neighbors that only touch stay separate. The time is linear in
 * the length of both lists.
 *
 * `&amp;#39;` → `&#39;` and then `&#39;` → `'` gives one move of 9 code units to 1, with both rules.
 */
export function compose(moves: Moves, edits: Edits, stage: number): Moves {
  return edits.length === 0 ? moves : new Composition(moves, edits, stage).moves()
}

/** Merges the sorted moves and edits into one list. */
class Composition {
  private readonly composed: MoveList
  private readonly stages: readonly number[]
  private readonly provenance: MergedProvenance
  private readonly lists = new SingleRuleLists()
  /** Index of the next move and of the next edit. */
  private move = 0
  private edit = 0
  /** The offset from a position between moves to its position in the source. */
  private toSource = 0
  /** The offset from a position between edits to its position in the text after them. */
  private toText = 0

  constructor(
    private readonly before: Moves,
    private readonly edits: Edits,
    stage: number,
  ) {
    this.composed = new MoveList(before)
    this.stages = [stage]
    this.provenance = new MergedProvenance(this.stages)
  }

  moves(): Moves {
    const { before, edits } = this
    while (this.move < before.length || this.edit < edits.length) {
      const edit = itemAt(edits, this.edit)
      this.takeOverUntil(edit?.start ?? Number.POSITIVE_INFINITY)
      const move = itemAt(before, this.move)
      if (move && (!edit || move.after.end <= edit.start)) this.keep(move)
      else if (edit && (!move || edit.end <= move.after.start)) this.add(edit)
      else if (move && edit) this.merge(Math.min(move.after.start, edit.start), Math.max(move.after.end, edit.end))
    }
    return this.composed.items
  }

  /** Copies the moves that end before `place` at once, since there are usually many moves and few edits. */
  private takeOverUntil(place: number): void {
    const { before, move } = this
    if (!(before instanceof MoveList)) return
    this.move = this.composed.takeOver(before, move, place, this.toText)
    if (this.move > move) this.toSource = before.toSourceBehind(this.move - 1)
  }

  private keep(move: Move): void {
    const { before, after, rules, stages } = move
    const { toText } = this
    this.composed.push(toText === 0 ? move : { before, after: shifted(after, toText), rules, stages })
    this.passMove(move)
  }

  private add(edit: Edit): void {
    const { toSource, toText, stages } = this
    this.passEdit(edit)
    const after = { start: edit.start + toText, end: edit.end + this.toText }
    this.composed.push({ before: shifted(edit, toSource), after, rules: this.lists.listOf(edit.rule), stages })
  }

  /** Merges overlapping moves and edits, from the first one on, into one move. `first`, `behind`: its bounds so far. */
  private merge(first: number, behind: number): void {
    const source = first + this.toSource
    const start = first + this.toText
    const merged: Provenance[] = []
    const ran: string[] = []
    let end = behind
    for (let before = -1; before < end; ) {
      before = end
      for (let next = itemAt(this.before, this.move); next && next.after.start < end; ) {
        end = Math.max(end, next.after.end)
        if (merged.at(-1)?.rules !== next.rules) merged.push(next)
        next = this.passMove(next)
      }
      for (let next = itemAt(this.edits, this.edit); next && next.start < end; ) {
        end = Math.max(end, next.end)
        if (ran.at(-1) !== next.rule) ran.push(next.rule)
        next = this.passEdit(next)
      }
    }
    const { rules, stages } = this.provenance.of(merged, ran)
    this.composed.push({
      before: { start: source, end: end + this.toSource },
      after: { start, end: end + this.toText },
      rules,
      stages,
    })
  }

  /** Skips a move and returns the next one. */
  private passMove({ before, after }: Move): Move | undefined {
    this.toSource = before.end - after.end
    this.move++
    return itemAt(this.before, this.move)
  }

  /** Skips an edit and returns the next one. */
  private passEdit({ start, end, insert }: Edit): Edit | undefined {
    this.toText += insert.length - (end - start)
    this.edit++
    return itemAt(this.edits, this.edit)
  }
}

/**
 * Lists of one rule, shared by all moves of that rule. The last one is cached, since moves of one rule usually follow
 * each other.
 */
class SingleRuleLists {
  private known: Map<string, readonly string[]> | undefined = undefined
  private rule: string | undefined = undefined
  private list: readonly string[] = []

  listOf(rule: string): readonly string[] {
    if (rule === this.rule) return this.list
    if (this.rule !== undefined) this.known = (this.known ?? new Map()).set(this.rule, this.list)
    this.rule = rule
    this.list = this.known?.get(rule) ?? [rule]
    return this.list
  }
}

/** Which rules made a move, and in which stages. */
type Provenance = Pick<Move, 'rules' | 'stages'>

/**
 * The rules of merged moves and edits. In broken text the same rules are merged thousands of times, mostly one move with
 * one edit, so results are cached, and moves with the same rules share one list.
 */
class MergedProvenance {
  private readonly known = new Map<string, Provenance>()
  /** Results for one move and one edit, by the list of the move. */
  private readonly pairs = new Map<readonly string[], Map<string, Provenance>>()

  constructor(private readonly stages: readonly number[]) {}

  of(moves: readonly Provenance[], rules: readonly string[]): Provenance {
    const [move] = moves
    const [rule] = rules
    if (move === undefined || rule === undefined || moves.length > 1 || rules.length > 1)
      return this.merged(moves, rules)
    const ofMove = this.pairs.get(move.rules) ?? new Map<string, Provenance>()
    this.pairs.set(move.rules, ofMove)
    const known = ofMove.get(rule)
    if (known) return known
    const provenance = this.merged(moves, rules)
    ofMove.set(rule, provenance)
    return provenance
  }

  private merged(moves: readonly Provenance[], rules: readonly string[]): Provenance {
    const key = [...moves.flatMap((move) => [...move.rules, ...move.stages]), ...rules].join(' ')
    const provenance = this.known.get(key) ?? this.inOrder(moves, rules)
    this.known.set(key, provenance)
    return provenance
  }

  private inOrder(moves: readonly Provenance[], rules: readonly string[]): Provenance {
    return inOrder([...moves, ...rules.map((rule) => ({ rules: [rule], stages: this.stages }))])
  }
}

/** The distinct rules of some moves, by the stage in which each first took part. */
function inOrder(moves: readonly Provenance[]): Provenance {
  const first = new Map<string, number>()
  for (const { rules, stages } of moves) {
    rules.forEach((rule, at) => {
      const stage = stages[at] as number
      if (stage < (first.get(rule) ?? Number.POSITIVE_INFINITY)) first.set(rule, stage)
    })
  }
  const sorted = [...first].sort(([, a], [, b]) => a - b)
  return { rules: sorted.map(([rule]) => rule), stages: sorted.map(([, stage]) => stage) }
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by }
}
