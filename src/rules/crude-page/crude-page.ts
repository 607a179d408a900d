import type { Edit, Span } from '../../edit/edit.js'
import type { RuleBook } from '../book.js'
import { type Line, linesOf, spansOfLines } from '../lines.js'
import type { Filed } from '../rule.js'
import { type Taken, takeOut } from '../take.js'
import { verdict } from '../verdict.js'
import { featuresWithin } from './context.js'
import { columnOf, featuresOf } from './features.js'
import { likelihoods } from './forest.js'
import { FIRST_GUESS, SECOND_GUESS } from './model.table.js'
import { storyPath } from './path.js'

const RULE = 'any/crude-page'

/** A page has menus: so many lines at least, and so large a share of them labels. */
const LEAST_LINES = 30
const LEAST_LABELS = 0.35
const LONGEST_LABEL = 30
/**
 * Its menus stand above and below its story, not in it like the items of a list: of 91 pages all but one have 19 labels
 * or more above the second sentence and below the last but one, of long stories with a few lines of furniture none has 9.
 */
const LEAST_LABELS_AT_EDGES = 15
/** A poem or a table of results has no line that the rules take; and what is left of a page has none either. */
const LEAST_TAKEN = 2
const LEAST_PROSE = 2

const SENTENCE_SIGN = /[.!?,;:…。、，！？]/

/** Whether so many lines are labels that this may be a page; asks no rule, for every text is asked. */
function hasMenus(text: string): boolean {
  const lines = spansOfLines(text)
  if (lines.length < LEAST_LINES) return false
  const labels = lines.filter((line) => isLabel(text, line))
  return labels.length >= LEAST_LABELS * lines.length
}

const isLabel = (text: string, { start, end }: Span): boolean =>
  end - start <= LONGEST_LABEL && !SENTENCE_SIGN.test(text.slice(start, end))

/**
 * Takes out what stands around the story of a whole page that came as lines: menus, teasers, comments, the foot.
 * A post with thirty paragraphs, a long list, a poem is no such page, and stays as it is.
 *
 * `Home¶News¶Sport¶ … ¶The council voted on Tuesday … ¶ … ¶Most read¶Imprint` → the story
 */
export function crudePage(text: string, book: RuleBook): Edit[] {
  if (book.leaves.has('crude-page') || !hasMenus(text)) return []
  const lines = linesOf(text, book)
  const taken = verdict(lines)
  const prose = lines.flatMap((line, at) => (line.prose ? [at] : []))
  if (prose.length < LEAST_PROSE || taken.filter(Boolean).length < LEAST_TAKEN) return []
  const atEdges = [...lines.slice(0, prose[1]), ...lines.slice(prose.at(-2) as number)]
  if (atEdges.filter((line) => isLabel(text, line)).length < LEAST_LABELS_AT_EDGES) return []
  const around = aroundStory(text, lines, taken)
  const edits: Edit[] = []
  let row: Taken[] = []
  lines.forEach(({ start, end }, at) => {
    const rule = around[at]
    if (rule) row.push({ start, end, rule })
    if (row.length === 0 || (rule && at + 1 < lines.length)) return
    edits.push(...takeOut(text, row))
    row = []
  })
  return edits
}

/** The rules by which the lines go that are no part of the story; none if no line is. */
function aroundStory(
  text: string,
  lines: readonly Line[],
  taken: readonly (Filed | undefined)[],
): (string | undefined)[] {
  const looks = featuresOf(text, lines, taken)
  const guess = likelihoods(looks, FIRST_GUESS)
  const likely = likelihoods(featuresWithin(text, lines, looks, guess), SECOND_GUESS)
  const story = storyPath(likely, looks.columnOf(columnOf('width')))
  const first = story.indexOf(true)
  const last = story.lastIndexOf(true)
  if (first < 0) return []
  return story.map((isStory, row) =>
    isStory ? undefined : `${RULE}/${row < first ? 'above' : row > last ? 'below' : 'within'}-story`,
  )
}
