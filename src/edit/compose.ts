import type { Edit, Span } from './edit.js'

/** One stretch that changed: the span `before` of the source became the span `after` of the text. */
export interface Move {
  readonly before: Span
  readonly after: Span
  /** Every rule that took part, in the order in which they ran. */
  readonly rules: readonly string[]
  /** For each of these, the number of the stage that ran it. */
  readonly stages: readonly number[]
}

/**
 * The moves from the source to a text, and then the edits of that text, as one list of moves from the source.
 * An edit that overlaps an earlier move becomes one with it; neighbours that only touch stay apart.
 * Takes time in proportion to the two lists.
 *
 * `&amp;#39;` → `&#39;` and then `&#39;` → `'` gives one move of 9 code units to 1, with both rules.
 */
export function compose(moves: readonly Move[], edits: readonly Edit[], stage: number): readonly Move[] {
  if (edits.length === 0) return moves
  const folded: Move[] = []
  const stages = [stage]
  const pairs = new Pairs(stages)
  const alone = new Alone()
  let home = 0 // what to add to a position between moves to find it in the source
  let shift = 0 // what to add to it to find it in the text after the edits
  let m = 0
  let e = 0
  while (m < moves.length || e < edits.length) {
    const move = moves[m]
    const edit = edits[e]
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
      const [firstMove, firstEdit] = [m, e]
      let end = Math.max(move.after.end, edit.end)
      for (let before = -1; before < end; ) {
        before = end
        for (let next = moves[m]; next && next.after.start < end; next = moves[++m]) {
          end = Math.max(end, next.after.end)
          home = next.before.end - next.after.end
        }
        for (let next = edits[e]; next && next.start < end; next = edits[++e]) {
          end = Math.max(end, next.end)
          shift += next.insert.length - (next.end - next.start)
        }
      }
      const { rules, stages: ran } =
        m - firstMove === 1 && e - firstEdit === 1
          ? pairs.of(move, edit.rule)
          : inOrder([
              ...moves.slice(firstMove, m),
              ...edits.slice(firstEdit, e).map(({ rule }) => ({ rules: [rule], stages })),
            ])
      folded.push({
        before: { start: source, end: end + home },
        after: { start, end: end + shift },
        rules,
        stages: ran,
      })
    }
  }
  return folded
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

/** One move met by one edit is the rule, a thousand times over in broken text: their rules are put in order once. */
class Pairs {
  private known: Map<readonly string[], Map<string, Story>> | undefined
  constructor(private readonly stages: readonly number[]) {}

  of(move: Story, rule: string): Story {
    this.known ??= new Map()
    const byRule = this.known.get(move.rules) ?? new Map<string, Story>()
    const story = byRule.get(rule) ?? inOrder([move, { rules: [rule], stages: this.stages }])
    this.known.set(move.rules, byRule.set(rule, story))
    return story
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
