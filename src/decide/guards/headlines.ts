import { trimOrnaments } from '../../characters/fold.js'
import type { Line } from '../../match/known-lines.js'
import { columnIn, isPartOfSentence } from './wrap.js'

/** Headlines neither begin with a small letter nor end with a comma, a colon or a full stop. */
const OPENS_SMALL = /^["'“‘„«]?\p{Ll}/u
const ENDS_OTHERWISE = /(?:[,;:،；：、。।۔]|(?<![.\s])\.)["'”’»」』)）]?\s*$/u
/** In a text of at least so many lines that look like headlines, and no fewer than sentences, other lines may look so, too. */
const FEWEST_ALIKE = 3
const SHORTEST = 40
const LONGEST = 160

/**
 * Tells which lines can be headlines of other stories, below the heading of a list.
 * None can in a text whose own lines look the same: that has no stops.
 */
export function headlinesIn(text: string, lines: readonly Line[]): (at: number, heading: number) => boolean {
  const column = columnIn(text, lines)
  let alike: readonly boolean[] | undefined
  return (at, heading) => {
    const line = lines[at] as Line
    const { start } = trimOrnaments(text, line)
    if (OPENS_SMALL.test(text.slice(start, start + 4))) return false
    if (ENDS_OTHERWISE.test(text.slice(Math.max(start, line.end - 8), line.end))) return false
    alike ??= findAlike(lines)
    if (alike[heading] === true) return false
    return !isPartOfSentence(text, lines, at, column)
  }
}

/** For each line whether most of the lines above it look like headlines. */
function findAlike(lines: readonly Line[]): readonly boolean[] {
  let bare = 0
  let prose = 0
  return lines.map((line) => {
    const areAlike = bare >= FEWEST_ALIKE && bare >= prose
    if (line.prose) prose++
    else if (line.rules.length === 0 && line.width >= SHORTEST && line.width <= LONGEST) bare++
    return areAlike
  })
}
