import { decodeEntities } from '../../text/entities.js'
import { Cue } from './cue.js'
import { readCues } from './read-cues.js'
import { isEndless, isWorthIt, mostPassages, type Page, type Spot } from './spot.js'
import { STEMS, stemsOf } from './stems.js'

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
  const inTitle = new Set(stemsOf(plainOf(title.exec(html)?.[1] ?? '')))
  timesInStory.fill(0)
  const stems = spots.map((spot, at) => {
    if (at >= mostPassages || !isWorthIt(spot)) return nothing
    const { start, end } = spot.passage
    const text = plainOf(html.slice(start, Math.min(end, start + longestText)))
    readMarks(spot, text)
    const found = stemsOf(text)
    if (isStory(spot)) for (const stem of found) timesInStory[stem] = (timesInStory[stem] as number) + 1
    return found
  })
  spots.forEach((spot, at) => {
    compareWords(spot, stems[at] as readonly number[], inTitle)
  })
  countSinceHeadings(spots)
}

/** How many passages of the story of the page at hand have each stem. */
const timesInStory = /* @__PURE__ */ new Uint16Array(STEMS)

const nothing: readonly number[] = []
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

function compareWords(spot: Spot, own: readonly number[], inTitle: ReadonlySet<number>): void {
  const once = isStory(spot) ? 1 : 0
  let shared = 0
  for (const stem of own) {
    if ((timesInStory[stem] as number) > once) shared++
    if (inTitle.has(stem)) spot.titleWords++
  }
  if (own.length === 0) return
  spot.shared = shared / own.length
  spot.titleShare = spot.titleWords / own.length
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
