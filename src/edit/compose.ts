import type { Span } from './edit.js'
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
  if (edits.length === 0) return moves
  const folded = new MoveList(moves)
  const stages = [stage]
  const gathered = new Gathered(stages)
  const alone = new Alone()
  let home = 0 // what to add to a position between moves to find it in the source
  let shift = 0 // what to add to it to find it in the text after the edits
  let m = 0
  let e = 0
  while (m < moves.length || e < edits.length) {
    const edit = itemAt(edits, e)
    // Most moves lie between edits that are few.
    if (moves instanceof MoveList) {
      const next = folded.takeOver(moves, m, edit?.start ?? Number.POSITIVE_INFINITY, shift)
      if (next > m) home = moves.homeBehind(next - 1)
      m = next
    }
    const move = itemAt(moves, m)
    if (move && (!edit || move.after.end <= edit.start)) {
      const { before, after, rules, stages: ran } = move
      folded.push(shift === 0 ? move : { before, after: shifted(after, shift), rules, stages: ran })
      home = move.before.end - move.after.end
      m++
    } else if (edit && (!move || edit.end <= move.after.start)) {
      const grown = edit.insert.length - (edit.end - edit.start)
      const after = { start: edit.start + shift, end: edit.end + shift + grown }
      folded.push({ before: shifted(edit, home), after, rules: alone.listOf(edit.rule), stages })
      shift += grown
      e++
    } else if (move && edit) {
      // They overlap: gather all that hangs together, in either list.
      const source = Math.min(move.after.start, edit.start) + home
      const start = Math.min(move.after.start, edit.start) + shift
      const ran: Story[] = []
      const told: string[] = []
      let end = Math.max(move.after.end, edit.end)
      for (let before = -1; before < end; ) {
        before = end
        for (let next = itemAt(moves, m); next && next.after.start < end; next = itemAt(moves, ++m)) {
          end = Math.max(end, next.after.end)
          home = next.before.end - next.after.end
          if (ran.at(-1)?.rules !== next.rules) ran.push(next)
        }
        for (let next = itemAt(edits, e); next && next.start < end; next = itemAt(edits, ++e)) {
          end = Math.max(end, next.end)
          shift += next.insert.length - (next.end - next.start)
          if (told.at(-1) !== next.rule) told.push(next.rule)
        }
      }
      const { rules, stages: all } = gathered.of(ran, told)
      folded.push({
        before: { start: source, end: end + home },
        after: { start, end: end + shift },
        rules,
        stages: all,
      })
    }
  }
  return folded.few
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
