import type { BlockFeatures, Page } from '../features/block-features.js'
import type { Box } from '../features/box.js'
import { Cue, FURNITURE_CUES } from '../features/cue.js'
import { OUTSIDE_STORY, Place } from '../features/place.js'

/** Elements that set a part of a story apart as a whole: their items say little alone, so that trees lose them one by one. */
const WHOLES: ReadonlySet<string> = new Set(['ul', 'ol', 'dl', 'table', 'pre', 'details', 'blockquote'])
/** `accordion`, `kg-toggle-card`, `callout`: boxes of prose by names that menus and teasers have, too. */
const OF_PROSE = /(?:^|[\s_-])(?:accordion|toggle|collapsible|expandable|faq|callout)s?(?:$|[\s_-])/i
const CUES_OF_PROSE = Cue.listing | Cue.header | Cue.navigation | Cue.promo
/** Rows of a table that stands alone. */
const FEWEST_ROWS = 2
/** Longer names are no names. */
const LONGEST_NAMES = 300
/** So far out such an element may stand from what is in it. */
const MOST_LEVELS = 10
/** More items are an index, or the data of a page. */
const MOST_ITEMS = 60
/** The best of its items scores more, in log-odds. */
const LOWEST_SCORE = -3.5
/** More of it in links is a menu; a single item may be linked more. */
const MOST_LINKS = 0.3
const MOST_LINKS_IN_ITEM = 0.6
/** What names of boxes and words say of furniture; a figure may hold a table. */
const PLACES = OUTSIDE_STORY & ~Place.figure

/**
 * Where a list, a table, code or details ends that begins at a passage of the story’s own box, if all of it may be the end of
 * the story: nothing in it leads elsewhere, is told twice, or says what furniture says. Otherwise the passage itself.
 *
 * `<p>It takes three things.</p><ul><li>Sand</li><li>Water</li></ul>` → the end of the list
 */
export function endOfWhole({ blocks, core: { sums } }: Page, scores: Float64Array, at: number): number {
  const whole = wholeOf(blocks[at] as BlockFeatures)
  const count = whole ? (sums.blocks[whole.at] as number) : 0
  if (!whole || count > MOST_ITEMS) return at
  const end = at + count
  const items = blocks.slice(at, end)
  const isAll = items.length === count && items.every((item) => wholeOf(item) === whole)
  if (!isAll || !isOfStory(items, isOfProse(whole)) || !reads(whole, items)) return at
  return scores.slice(at, end).some((score) => score > LOWEST_SCORE) ? end : at
}

/** The outermost of such elements around a passage, within the box of the story. */
function wholeOf({ inCore, box }: BlockFeatures): Box | undefined {
  let whole: Box | undefined
  let around: Box | undefined = inCore ? box : undefined
  for (let level = 0; around?.branch && level < MOST_LEVELS; level++) {
    if (WHOLES.has(around.name) || isOfProse(around)) whole = around
    around = around.parent
  }
  return whole
}

const isOfProse = ({ names }: Box): boolean => names.length <= LONGEST_NAMES && OF_PROSE.test(names)

function isOfStory(items: readonly BlockFeatures[], isBox: boolean): boolean {
  const cues = isBox ? FURNITURE_CUES & ~CUES_OF_PROSE : FURNITURE_CUES
  let words = 0
  let linked = 0
  let said = 0
  for (const item of items) {
    const { ownCues, farCues, box, copies, linkShare, text } = item
    if ((ownCues | farCues) & cues || box.places & PLACES || copies > 0) return false
    if (linkShare > MOST_LINKS_IN_ITEM || text.copyright || text.address) return false
    if (text.says & SAYS) said++
    words += item.words
    linked += item.words * linkShare
  }
  return linked <= words * MOST_LINKS && said * 2 < items.length
}

const SAYS = FURNITURE_CUES & ~Cue.header

/** Whether items make what their element says: two of a list, rows of as many cells each. */
function reads(whole: Box, items: readonly BlockFeatures[]): boolean {
  switch (isOfProse(whole) ? 'details' : whole.name) {
    case 'pre':
      return true
    case 'details':
    case 'blockquote':
      return items.some(({ prose }) => prose)
    case 'table': {
      const { cells } = (items.at(-1) as BlockFeatures).passage
      const rows = items.filter(({ passage }) => passage.kind === 'table')
      return rows.length >= FEWEST_ROWS && cells >= 2 && rows.every(({ passage }) => passage.cells === cells)
    }
    default:
      return items.length >= 2
  }
}
