import { matchesAt } from '../characters/code-point.js'
import { once } from '../characters/once.js'
import { CLOSERS, closesAbbreviation, STOPS } from '../characters/sentence-ends.js'
import type { Span } from '../edit/edit.js'
import { EditList, type Edits } from '../edit/edit-list.js'
import { linesOf, Trait } from '../lines/lines.js'

const RULE = 'text/lost-breaks'

/** Writers put one or two spaces after a sentence. Three or more are left over from a line break and its indentation. */
const ROW = /(?<=[^ \t\n])[ \t]{3,}(?=[^ \t\n])/g
/** Two spaces after the headline of another story, which has no stop: `… last May. Read also: Town votes for a bridge  The …` */
const PAIR = /(?<=[^ \t\n])[ \t]{2}(?=[^ \t\n])/g
const LABELLED = /* @__PURE__ */ once(
  () => /(?:^|[.!?…"”’»)] ?)(\p{Lu}[\p{L} ]{2,30}) ?[:：] ?["“'‘]?[\p{Lu}\p{N}][^.!?…:：]{10,160}$/u,
)
const LONGEST_LABELLED = 200
/** Shorter lines are entries of tables or lists, not news that lost its line breaks. Code units, rows of spaces excluded. */
const SHORTEST_BODY = 300
/** Justified lines and tables have a row of spaces in fewer code units than these. */
const LEAST_APART = 40

const SMALL = /\p{Ll}/uy
const OPENS = /* @__PURE__ */ once(() => /[\p{L}\p{N}"'“„«¿¡©@▶■●]/uy)
/** Initials may follow a sentence: `… in spring. (jng)`. Thai, Lao, Khmer and Burmese end a sentence with a space. */
const CLOSES = /* @__PURE__ */ new RegExp(
  `(?:[${STOPS}][${CLOSERS}]{0,3}(?: ?[([][^()[\\]\n]{2,30}[)\\]])?|[\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}])$`,
  'u',
)
/** The longest end of a sentence with the initials of its writer, in code units: `….” (jng)` */
const LONGEST_CLOSE = 40

/**
 * Restores paragraph breaks in a body that a scraper put on one line, with rows of spaces for line breaks: after sentences, and
 * after headlines, labels and credits where the row is at least as long as those.
 *
 * `… in spring.     Advertisement     The council …` → `… in spring.\n\nAdvertisement\n\nThe council …`
 */
export function lostBreaks(text: string): Edits {
  const edits = new EditList()
  const lines = linesOf(text)
  for (let line = 0; line < lines.count; line++) {
    if ((lines.traitsAt(line) & Trait.crowded) === 0) continue
    const start = lines.startOf(line)
    for (const { start: from, end: to } of breaksIn(text.slice(start, lines.endOf(line))))
      edits.push({ start: start + from, end: start + to, insert: '\n\n', rule: RULE })
  }
  return edits.items
}

function breaksIn(line: string): Span[] {
  if (line.length < SHORTEST_BODY) return []
  const rows = Array.from(line.matchAll(ROW), ({ index, 0: row }) => ({ start: index, end: index + row.length }))
  const width = rows.reduce((left, row) => left - lengthOf(row), line.length)
  if (width < SHORTEST_BODY || width < LEAST_APART * rows.length) return []
  if (rows.some(({ end }) => matchesAt(SMALL, line, end))) return []
  const opening = rows.filter(({ end }) => matchesAt(OPENS(), line, end))
  // A loop, because a long line has more rows than a call takes arguments.
  let least = Number.POSITIVE_INFINITY
  for (const row of opening) if (closesSentence(line, row.start)) least = Math.min(least, lengthOf(row))
  return [...opening.filter((row) => lengthOf(row) >= least), ...behindHeadlines(line)].sort(
    (one, other) => one.start - other.start,
  )
}

/** The pairs of spaces after labeled headlines of other stories, before a sentence. */
function behindHeadlines(line: string): Span[] {
  return Array.from(line.matchAll(PAIR), ({ index }) => ({ start: index, end: index + 2 })).filter(
    ({ start, end }) =>
      matchesAt(OPENS(), line, end) &&
      !matchesAt(SMALL, line, end) &&
      LABELLED().test(line.slice(Math.max(0, start - LONGEST_LABELLED), start)),
  )
}

const lengthOf = ({ start, end }: Span): number => end - start

const closesSentence = (line: string, end: number): boolean =>
  CLOSES.test(line.slice(Math.max(0, end - LONGEST_CLOSE), end)) && !closesAbbreviation(line, end)
