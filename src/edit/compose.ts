import type { Edit, Span } from './edit.js'
import type { Edits } from './edit-list.js'
import { type Move, MoveList, type Moves } from './move-list.js'
import { itemAt } from './packed-list.js'

/**
 * The moves from the source to a text, and then the edits of that text, as one list of moves from the source.
 * An edit that overlaps an earlier move becomes one with it; neighbours that only touch stay apart.
 * Takes time in proportion to the two lists.
 *
 * `&amp;#39;` → `&#39;` and then `&#39;` → `'` gives one move of 9 code units to 1, with both rules.
 */
export function compose(moves: Moves, edits: Edits, stage: number): Moves {
  return edits.length === 0 ? moves : new Composition(moves, edits, stage).moves()
}

/** Two lists on their way to one, read side by side. */
class Composition {
  private readonly composed: MoveList
  private readonly stages: readonly number[]
  private readonly gathered: Gathered
  private readonly alone = new Alone()
  /** The move and the edit that come next. */
  private move = 0
  private edit = 0
  /** What to add to a position between moves to find it in the source. */
  private home = 0
  /** What to add to it to find it in the text after the edits. */
  private shift = 0

  constructor(
    private readonly before: Moves,
    private readonly edits: Edits,
    stage: number,
  ) {
    this.composed = new MoveList(before)
    this.stages = [stage]
    this.gathered = new Gathered(this.stages)
  }

  moves(): Moves {
    const { before, edits } = this
    while (this.move < before.length || this.edit < edits.length) {
      const edit = itemAt(edits, this.edit)
      this.takeOverUntil(edit?.start ?? Number.POSITIVE_INFINITY)
      const move = itemAt(before, this.move)
      if (move && (!edit || move.after.end <= edit.start)) this.keep(move)
      else if (edit && (!move || edit.end <= move.after.start)) this.add(edit)
      else if (move && edit) this.gather(Math.min(move.after.start, edit.start), Math.max(move.after.end, edit.end))
    }
    return this.composed.few
  }

  /** The moves before a place at once: most lie between edits that are few. */
  private takeOverUntil(place: number): void {
    const { before, move } = this
    if (!(before instanceof MoveList)) return
    this.move = this.composed.takeOver(before, move, place, this.shift)
    if (this.move > move) this.home = before.homeBehind(this.move - 1)
  }

  private keep(move: Move): void {
    const { before, after, rules, stages } = move
    const { shift } = this
    this.composed.push(shift === 0 ? move : { before, after: shifted(after, shift), rules, stages })
    this.passMove(move)
  }

  private add(edit: Edit): void {
    const { home, shift, stages } = this
    this.passEdit(edit)
    const after = { start: edit.start + shift, end: edit.end + this.shift }
    this.composed.push({ before: shifted(edit, home), after, rules: this.alone.listOf(edit.rule), stages })
  }

  /** All that hangs together from the first of an overlap on, in either list, as one move. */
  private gather(first: number, behind: number): void {
    const source = first + this.home
    const start = first + this.shift
    const ran: Story[] = []
    const told: string[] = []
    let end = behind
    for (let before = -1; before < end; ) {
      before = end
      for (let next = itemAt(this.before, this.move); next && next.after.start < end; ) {
        end = Math.max(end, next.after.end)
        if (ran.at(-1)?.rules !== next.rules) ran.push(next)
        next = this.passMove(next)
      }
      for (let next = itemAt(this.edits, this.edit); next && next.start < end; ) {
        end = Math.max(end, next.end)
        if (told.at(-1) !== next.rule) told.push(next.rule)
        next = this.passEdit(next)
      }
    }
    const { rules, stages } = this.gathered.of(ran, told)
    this.composed.push({
      before: { start: source, end: end + this.home },
      after: { start, end: end + this.shift },
      rules,
      stages,
    })
  }

  /** Goes on to the next move, and answers with it. */
  private passMove({ before, after }: Move): Move | undefined {
    this.home = before.end - after.end
    this.move++
    return itemAt(this.before, this.move)
  }

  private passEdit({ start, end, insert }: Edit): Edit | undefined {
    this.shift += insert.length - (end - start)
    this.edit++
    return itemAt(this.edits, this.edit)
  }
}

/** One list for all moves of one rule. Most come in a row, so that the last list is at hand. */
class Alone {
  private known: Map<string, readonly string[]> | undefined
  private rule: string | undefined
  private list: readonly string[] = []

  listOf(rule: string): readonly string[] {
    if (rule === this.rule) return this.list
    if (this.rule !== undefined) this.known = (this.known ?? new Map()).set(this.rule, this.list)
    this.rule = rule
    this.list = this.known?.get(rule) ?? [rule]
    return this.list
  }
}

type Story = Pick<Move, 'rules' | 'stages'>

/**
 * What moves and edits that hang together come to. One of each is the rule, a thousand times over in broken text: rules are
 * put in order once, and moves of the same rules share their list.
 */
class Gathered {
  private readonly known = new Map<string, Story>()
  private firstRules: readonly string[] | undefined
  private firstRule = ''
  private first: Story | undefined

  constructor(private readonly stages: readonly number[]) {}

  of(moves: readonly Story[], rules: readonly string[]): Story {
    const [one] = moves
    const [rule = ''] = rules
    const isPair = moves.length === 1 && rules.length === 1
    if (isPair && one?.rules === this.firstRules && rule === this.firstRule && this.first) return this.first
    const key = [...moves.flatMap((move) => [...move.rules, ...move.stages]), ...rules].join(' ')
    const story = this.known.get(key) ?? this.inOrder(moves, rules)
    this.known.set(key, story)
    if (isPair) {
      this.firstRules = one?.rules
      this.firstRule = rule
      this.first = story
    }
    return story
  }

  private inOrder(moves: readonly Story[], rules: readonly string[]): Story {
    return inOrder([...moves, ...rules.map((rule) => ({ rules: [rule], stages: this.stages }))])
  }
}

/** All rules of some moves, each once, by the stage in which it first took part. */
function inOrder(moves: readonly Story[]): Story {
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
