import { decodeEntities } from '../../text/entities.js'
import { Cue } from './cue.js'
import { readCues } from './read-cues.js'
import { isEndless, isWorthIt, mostPassages, type Page, type Spot } from './spot.js'
import { stemsOf } from './stems.js'

/** So many code units of a passage are read. */
const longestText = 4000
const markup = /<[^>]{0,1000}>/g
const title = /<title\b[^>]{0,200}>([^<]{1,300})/i
/** A passage of at most so many words may be the heading of what comes next. */
const longestHeading = 12
const farAway = 99
const copyright = /[©®]|\(c\)/
const trails = /(?:…|\.\.)\s*$/
const bar = /[|•·»›]/g
const atSign = /@|https?:|www\./

/**
 * Reads the words of each passage that is worth it: which of them the story and the title have too, what a heading says of
 * what comes next, and marks that stories have not.
 */
export function readTexts(html: string, { spots }: Page): void {
  if (isEndless({ spots })) return
  const inTitle = stemsOf(plainOf(title.exec(html)?.[1] ?? ''))
  const story = new Map<number, number>()
  const stems = spots.map((spot, at) => {
    if (at >= mostPassages || !isWorthIt(spot)) return nothing
    const { start, end } = spot.passage
    const text = plainOf(html.slice(start, Math.min(end, start + longestText)))
    readMarks(spot, text)
    const found = stemsOf(text)
    if (isStory(spot)) for (const stem of found) story.set(stem, (story.get(stem) ?? 0) + 1)
    return found
  })
  spots.forEach((spot, at) => {
    compareWords(spot, stems[at] as ReadonlySet<number>, story, inTitle)
  })
  countSinceHeadings(spots)
}

const nothing: ReadonlySet<number> = new Set()
const isStory = ({ prose, inCore }: Spot) => prose && inCore

function plainOf(html: string): string {
  const text = html.replace(markup, ' ')
  return (text.includes('&') ? decodeEntities(text) : text).toLowerCase()
}

function readMarks(spot: Spot, text: string): void {
  if (spot.words <= longestHeading) spot.says = readCues(text)
  spot.copyright = copyright.test(text)
  spot.trails = trails.test(text)
  spot.bars = text.match(bar)?.length ?? 0
  spot.address = atSign.test(text)
}

function compareWords(
  spot: Spot,
  own: ReadonlySet<number>,
  story: ReadonlyMap<number, number>,
  inTitle: ReadonlySet<number>,
): void {
  const once = isStory(spot) ? 1 : 0
  let shared = 0
  for (const stem of own) {
    if ((story.get(stem) ?? 0) > once) shared++
    if (inTitle.has(stem)) spot.titleWords++
  }
  if (own.size === 0) return
  spot.shared = shared / own.size
  spot.titleShare = spot.titleWords / own.size
}

/** Passages since one that speaks of comments, and since one that speaks of other stories. */
function countSinceHeadings(spots: readonly Spot[]): void {
  let comments = farAway
  let related = farAway
  for (const spot of spots) {
    spot.sinceComments = comments
    spot.sinceRelated = related
    comments = spot.says & Cue.comments ? 0 : Math.min(farAway, comments + 1)
    related = spot.says & Cue.related ? 0 : Math.min(farAway, related + 1)
  }
}
