import type { Edit } from '../edit/edit.js'
import { knowBiography } from './biography.js'
import type { RuleBook } from './book.js'
import { endingOf } from './ending.js'
import { guarded } from './guards/guards.js'
import { headlinesIn } from './guards/headlines.js'
import { isForTail, knowTail, type Line, lineOf, linesOf, readsLikeProse } from './lines.js'
import type { Filed } from './rule.js'
import { type Taken, takeOut } from './take.js'
import { verdict } from './verdict.js'

export interface Judgement {
  readonly edits: readonly Edit[]
  /** The rules would have left no story: so what reads like a sentence stayed. */
  readonly spared: boolean
}

/**
 * Takes out the lines around a story, and what hangs on its last paragraphs.
 * A text that would be empty, or without a sentence, afterwards keeps its sentences, or else all of its lines.
 *
 * `The end.¶¶Source link` → `The end.`
 */
export function boilerplate(text: string, book: RuleBook): Judgement {
  let lines = linesOf(text, book)
  const endings = cutEndings(text, lines, book)
  let taken = decide(text, lines)
  const withBiography = knowBiography(text, lines, taken)
  if (withBiography) {
    // The story ends above it.
    lines = withBiography
    knowTail(text, lines, book)
    taken = decide(text, lines)
  }
  const spared = taken.some(Boolean) && leavesNoStory(text, lines, taken)
  if (spared) taken = taken.map((rule, at) => (readsLikeProse(text, lines[at] as Line) ? undefined : rule))
  const edits: Edit[] = []
  if (!(spared && leavesNoStory(text, lines, taken))) {
    for (const row of rowsOf(lines, taken, endings)) for (const edit of takeOut(text, row)) edits.push(edit)
  } else taken = []
  // The ending of a line that goes goes with it.
  const cut = [...endings].filter(([at]) => !taken[at]).flatMap(([, ofLine]) => ofLine)
  return { edits: cut.length === 0 ? edits : [...edits, ...cut].sort((a, b) => a.start - b.start), spared }
}

function decide(text: string, lines: readonly Line[]): (Filed | undefined)[] {
  const known = guarded(text, lines)
  return verdict(known, headlinesIn(text, known))
}

/** Trailers hang on the last paragraph, or a little above what no rule knows: look at so many sentence-like lines. */
const PROSE_WITH_ENDINGS = 2
/** What must be left of a paragraph, in code units, for its ending to be one. */
const SHORTEST_PARAGRAPH = 12

/** Cuts endings from the last lines, which change to what is left of them; answers with the edits of each such line. */
function cutEndings(text: string, lines: Line[], book: RuleBook): ReadonlyMap<number, Edit[]> {
  const endings = new Map<number, Edit[]>()
  for (let at = lines.length - 1, prose = 0; at >= 0 && prose < PROSE_WITH_ENDINGS; at--) {
    let line = lines[at] as Line
    while (line.rules.length === 0) {
      const ending = endingOf(text, line, book)
      const start = line.end - (ending?.length ?? 0)
      if (!ending || start - line.start < SHORTEST_PARAGRAPH || isForTail(text, line, book)) break
      const edit = { start, end: line.end, insert: '', rule: ending.rule.address }
      endings.set(at, [edit, ...(endings.get(at) ?? [])])
      line = lineOf(text, { start: line.start, end: start }, book)
      lines[at] = line
    }
    if (line.prose) prose++
  }
  return endings
}

const SAYS_SOMETHING = /[\p{L}\p{N}]/u

function leavesNoStory(text: string, lines: readonly Line[], taken: readonly unknown[]): boolean {
  const kept = lines.filter((_, at) => !taken[at])
  if (kept.some((line) => readsLikeProse(text, line))) return false
  const size = (some: readonly Line[]) => some.reduce((sum, { start, end }) => sum + end - start, 0)
  return !kept.some(({ start, end }) => SAYS_SOMETHING.test(text.slice(start, end))) || size(kept) * 2 < size(lines)
}

/** Neighbouring lines that go, together, with their endings. */
function rowsOf(
  lines: readonly Line[],
  taken: readonly (Filed | undefined)[],
  endings: ReadonlyMap<number, readonly Edit[]>,
): Taken[][] {
  const rows: Taken[][] = []
  lines.forEach(({ start, end }, at) => {
    const rule = taken[at]?.address
    if (rule === undefined) return
    const line = { start, end: endings.get(at)?.at(-1)?.end ?? end, rule }
    if (taken[at - 1]) rows.at(-1)?.push(line)
    else rows.push([line])
  })
  return rows
}
