import { endsSentence } from '../characters/sentence-ends.js'
import type { Span } from '../edit/edit.js'

/** A line of at least so many words that ends in lowercase, without a stop, may be the start of a sentence, … */
const LEAST_WORDS = 4
/** … which goes on with a name or a title of at most this length, in code units. */
const LONGEST_NAME = 60

/** How only a line behind a link or an emphasized word opens: `, who`, `. The`, `) in`, `’s office`. */
const DANGLING = /^(?:[,;，。、；）」』]|[)\]”][\s,.;:]|»[,.;:]|[.:!?：！？](?:\s|$)|['’]s\s)/
/** The first characters of these, to rule out most lines. */
const MAY_DANGLE = ",;)]”’»，。、；）」』.:!?：！？'"
const OPENS_SMALL = /^["'“‘«„(]?\p{Ll}/u
/** A line after which a sentence goes on: it ends with a comma, or with what opens a quote or a bracket. */
const ENDS_OPEN = /[,，、([“«„「（]\s?$/
const ENDS_SMALL = /\p{Ll}\s?$/u
const SPACE = /\s+/

/**
 * The lines of a text. If it was scraped element by element, as by Beautiful Soup’s `get_text('\n')`, each link and each
 * emphasized word has its own line, so the lines of a sentence are joined. A run of lines that may be a list of words in
 * lowercase is left alone.
 *
 * `The mayor told¶The Harbour Post¶, which had asked.¶Share` → `The mayor told … asked.`, `Share`
 */
export function joinFragments(text: string, lines: readonly Span[]): readonly Span[] {
  return lines.some(({ start, end }) => dangles(text, start, end)) ? joined(text, lines) : lines
}

function dangles(text: string, start: number, end: number): boolean {
  return MAY_DANGLE.includes(text.charAt(start)) && DANGLING.test(text.slice(start, Math.min(end, start + 3)))
}

function joined(text: string, lines: readonly Span[]): Span[] {
  const paragraphs: Span[] = []
  const continues = lines.map((line, at) => at > 0 && continuesSentence(text, lines[at - 1] as Span, line))
  for (let first = 0; first < lines.length; ) {
    let end = first + 1
    while (end < lines.length && (continues[end] || leadsTo(text, lines, continues, end))) end++
    const run = lines.slice(first, end)
    if (isSentence(text, run)) paragraphs.push({ start: (run[0] as Span).start, end: (run.at(-1) as Span).end })
    else paragraphs.push(...run)
    first = end
  }
  return paragraphs
}

const isFollowed = (before: Span, line: Span): boolean => line.start === before.end + 1

function continuesSentence(text: string, before: Span, line: Span): boolean {
  if (!isFollowed(before, line) || endsSentence(text, before.start, before.end)) return false
  if (dangles(text, line.start, line.end)) return true
  if (ENDS_OPEN.test(text.slice(Math.max(before.start, before.end - 2), before.end))) return true
  return OPENS_SMALL.test(text.slice(line.start, line.start + 3))
}

/** Whether the line before leads to a name or a title at `at`, behind which the sentence goes on. */
function leadsTo(text: string, lines: readonly Span[], continues: readonly boolean[], at: number): boolean {
  const [before, line] = [lines[at - 1] as Span, lines[at] as Span]
  if (!continues[at + 1] || line.end - line.start > LONGEST_NAME || !isFollowed(before, line)) return false
  const words = text.slice(before.start, before.end)
  return ENDS_SMALL.test(words.slice(-3)) && (continues[at - 1] === true || words.split(SPACE).length >= LEAST_WORDS)
}

function isSentence(text: string, run: readonly Span[]): boolean {
  if (run.length === 1) return false
  const last = run.at(-1) as Span
  return endsSentence(text, last.start, last.end) || run.slice(1).some(({ start, end }) => dangles(text, start, end))
}
