import type { Page } from '../read/columns.js'
import { Cue } from '../read/cue.js'
import { Place, tagOf } from '../read/tags.js'

/** Where the headline and the story of a page are, as texts. */
export interface Landmarks {
  /** The row of the headline, or -1. */
  readonly headline: number
  /** The first and the last text of prose behind the headline; equal if there is none. */
  readonly storyFrom: number
  readonly storyTo: number
}

/** Columns that tell where an element is, for names and dates alike. */
export const PLACE_COLUMNS = [
  'distance',
  'isBelow',
  'toStory',
  'intoStory',
  'behindStory',
  'inArticle',
  'inAside',
  'inFooter',
  'inHeader',
  'inList',
  'inComments',
  'inRelated',
  'inBio',
  'inCaption',
  'inFacts',
  'inLink',
  'sharesArticle',
] as const

const LEAST_PROSE = 80
const LEAST_WORDS = 12
const MOST_LEVELS = 12
const ASIDE = Place.aside | Place.nav
const RELATED = Cue.related | Cue.listing | Cue.promo | Cue.sidebar | Cue.ad
const ARTICLE = /* @__PURE__ */ tagOf('article')
const FIGURES = /* @__PURE__ */ [tagOf('figure'), tagOf('figcaption'), tagOf('caption')]

/** Finds the story below a headline by its prose: passages of a dozen words that are no links, and not in comments or a footer. */
export function landmarksOf(page: Page, headline: number): Landmarks {
  const {
    passages,
    passageText,
    passageBox,
    lengthBefore,
    linkedBefore,
    wordsBefore,
    denseBefore,
    cues,
    places,
    parent,
  } = page
  const start = headline < 0 ? 0 : (page.textTo[headline] as number)
  let from = -1
  let to = -1
  for (let at = 0; at < passages; at++) {
    const first = passageText[at] as number
    if (first < start) continue
    const last = passageText[at + 1] as number
    const length = (lengthBefore[last] as number) - (lengthBefore[first] as number)
    const free = length - ((linkedBefore[last] as number) - (linkedBefore[first] as number))
    const words = (wordsBefore[last] as number) - (wordsBefore[first] as number)
    const dense = (denseBefore[last] as number) - (denseBefore[first] as number)
    if (dense < 30 && (free < LEAST_PROSE || words < LEAST_WORDS)) continue
    const box = passageBox[at] as number
    const around = (cues[box] as number) | (cues[parent[box] as number] ?? 0)
    if (((places[box] as number) & (Place.nav | Place.footer)) !== 0 || (around & (Cue.comments | Cue.footer)) !== 0)
      continue
    if (from < 0) from = first
    to = last
  }
  return from < 0 ? { headline, storyFrom: start, storyTo: start } : { headline, storyFrom: from, storyTo: to }
}

/** Writes where an element is, from `first` on: distances as logarithms of code units of text. */
export function writePlace(page: Page, row: number, marks: Landmarks, out: number[]): void {
  const { textFrom, textTo, lengthBefore, after, parent, cues, places, tag } = page
  const { headline, storyFrom, storyTo } = marks
  const text = textFrom[row] as number
  const gap = (from: number, to: number) =>
    from < to ? Math.log2(1 + (lengthBefore[to] as number) - (lengthBefore[from] as number)) : 0
  const below = headline >= 0 && row > headline
  const distance =
    headline < 0
      ? 20
      : below
        ? gap(textTo[headline] as number, text)
        : gap(textTo[row] as number, textFrom[headline] as number)
  let around = 0
  let article = -1
  let isInFigure = 0
  let at = row
  for (let level = 0; at > 0 && level < MOST_LEVELS; level++, at = parent[at] as number) {
    if (headline >= at && headline < (after[at] as number) && at !== row) break
    around |= cues[at] as number
    if (FIGURES.includes(tag[at] as number)) isInFigure = 1
  }
  for (at = row; at > 0 && article < 0; at = parent[at] as number) if (tag[at] === ARTICLE) article = at
  const place = places[row] as number
  const shared = headline < 0 ? 0 : (places[headline] as number)
  const beside = place & ~shared
  const has = (bits: number) => ((around & bits) !== 0 ? 1 : 0)
  out.push(
    distance,
    below ? 1 : 0,
    text < storyFrom ? gap(text, storyFrom) : 0,
    text >= storyFrom && text < storyTo ? gap(storyFrom, text) : 0,
    text >= storyTo ? gap(storyTo, text) + 1 : 0,
    (place & Place.article) !== 0 ? 1 : 0,
    (beside & ASIDE) !== 0 ? 1 : 0,
    (beside & Place.footer) !== 0 || has(Cue.footer) ? 1 : 0,
    (place & Place.header) !== 0 || has(Cue.header) ? 1 : 0,
    (beside & Place.list) !== 0 ? 1 : 0,
    has(Cue.comments),
    has(RELATED),
    has(Cue.bio),
    isInFigure || has(Cue.caption) ? 1 : 0,
    has(Cue.box),
    (page.flags[row] as number) & 2 ? 1 : 0,
    article > 0 && headline >= article && headline < (after[article] as number) ? 1 : article > 0 ? -1 : 0,
  )
}

/** The same of what is in the head or in data: nowhere. */
export function writeNowhere(out: number[]): void {
  for (let column = 0; column < PLACE_COLUMNS.length; column++) out.push(-1)
}
