import { type Features, isInCore, isInWide } from '../features/features.js'
import { OUTSIDE_STORY } from '../features/survey.js'
import { Mark } from '../features/words.js'
import { Cue, FURNITURE_CUES } from '../read/cue.js'
import { Kind, Place, tagOf } from '../read/tags.js'
import { keepCited, keepNotes } from './citations.js'
import { cuesAt, type Draft, isFurniture, isHeading, isTable, outermost, placesAt } from './draft.js'
import { findRepeats } from './repeats.js'
import { keepTables } from './tables.js'

interface Constraint {
  readonly name: string
  /** What holds for every answer, in one sentence. */
  readonly says: string
  readonly apply: (draft: Draft) => void
}

/**
 * What the runs of the forests must satisfy, in this order. Everything else that the old engine had as a rule is a column, or was
 * worth nothing. `training/page/README.md` says what each is worth on pages of other sites.
 */
export const CONSTRAINTS: readonly Constraint[] = [
  { name: 'bare page', says: 'A small page without links is all story, but for its headline.', apply: keepBarePage },
  { name: 'within', says: 'Within the story, prose of its template, posts and quotes stay.', apply: keepWithin },
  { name: 'tables', says: 'A table of data in the story stays whole.', apply: keepTables },
  { name: 'lists', says: 'A list, a quote or details in the story stays whole.', apply: keepLists },
  { name: 'sublists', says: 'A list within an item stays with it.', apply: keepSublists },
  { name: 'items', says: 'If most items of a list stay, all do.', apply: keepItems },
  { name: 'notes', says: 'Footnotes stay with the story that refers to them.', apply: keepNotes },
  {
    name: 'cited',
    says: 'An article that cites its sources keeps its tables, sections and headings.',
    apply: keepCited,
  },
  { name: 'code', says: 'Code in the story, or next to it, stays.', apply: keepCode },
  { name: 'labels', says: 'If most labels of a row stay, all do: the times of a live blog.', apply: keepLabels },
  { name: 'standfirst', says: 'What the page names a standfirst stays above its story.', apply: keepStandfirst },
  { name: 'headings', says: 'A heading goes with the passage below it.', apply: keepHeadings },
  { name: 'repeats', says: 'What the page holds twice comes out once.', apply: dropRepeats },
  { name: 'captions', says: 'Captions of pictures stay only if they are asked for.', apply: decideCaptions },
  { name: 'last heading', says: 'No heading ends a story.', apply: dropLastHeadings },
]

// Thresholds. Scores are log-odds.

/** A page of fewer passages has next to no furniture. */
const FEW_PASSAGES = 12
/** Within the story, what scores more stays: prose made like most that stays, and all else. */
const LOWEST_ALIKE = -2.5
const LOWEST_WITHIN = -2
/** Prose has more words than a label. */
const LONG = 15
/** More links lead elsewhere: in a quote, in an item or a whole list, in one item of it. */
const MOST_LINKS_IN_QUOTE = 0.5
const MOST_LINKS = 0.3
const MOST_LINKS_IN_ITEM = 0.6
/** A longer list is an index. The best of its items scores more. */
const MOST_ITEMS = 60
const LOWEST_BEST = -3.5
/** An item stands this near to its passages: `li > div > p`. If this share of a list stays, all does. */
const LEVELS_OF_ITEM = 4
const MOST_OF_ITEMS = 0.6
/** Code stands at most so far from the story. */
const CODE_NEAR = 3
/** A row of labels may lack so many. */
const MOST_MISSING = 2
/** A standfirst stands at most so far above the story, and has at least so many words. */
const STANDFIRST_NEAR = 8
const SHORTEST_STANDFIRST = 7
/** A heading scores more; one that is a link leads elsewhere more often. */
const LOWEST_HEADING = -1
const LOWEST_LINKED_HEADING = -0.5
/** So many headings may stand below the last paragraph. */
const MOST_HEADINGS = 2

const isPlain = (features: Features, at: number): boolean => features.linkShare[at] === 0 && !isFurniture(features, at)

const H1 = /* @__PURE__ */ tagOf('h1')

function keepBarePage({ features, keeps }: Draft): void {
  const { page, prose, linkShare } = features
  if (page.passages >= FEW_PASSAGES) return
  let isBare = true
  for (let at = 0; at < page.passages; at++) {
    if (linkShare[at] !== 0 || (placesAt(features, at) & OUTSIDE_STORY) !== 0) isBare = false
    if (prose[at] === 1 && isPlain(features, at)) keeps[at] = 1
  }
  if (!isBare) return
  for (let at = 0; at < page.passages; at++) {
    const isHeadline = isHeading(features, at) && (at === 0 || page.tag[page.passageBox[at] as number] === H1)
    if (!isHeadline && !isFurniture(features, at)) keeps[at] = 1
  }
}

function keepWithin(draft: Draft): void {
  const { features, keeps } = draft
  const { prose, template, templates, words } = features
  const told = new Float64Array(templates.count.length)
  for (let at = 0; at < keeps.length; at++) {
    const number = template[at] as number
    if (keeps[at] === 1 && prose[at] === 1) told[number] = (told[number] as number) + (words[at] as number)
  }
  const last = keeps.lastIndexOf(1)
  for (let at = keeps.indexOf(1) + 1; at > 0 && at < last; at++) if (isMissed(draft, told, at)) keeps[at] = 1
}

/** Whether the story would miss a passage within it. `told`: words of prose that stay, by template. */
function isMissed({ features, scores, keeps }: Draft, told: Float64Array, at: number): boolean {
  const { page, prose, template, templates, words, linkShare, ends } = features
  const number = template[at] as number
  const score = scores[at] as number
  const linked = linkShare[at] as number
  const isAlike = (told[number] as number) * 2 > (templates.prose[number] as number)
  if (prose[at] === 1 && score > LOWEST_ALIKE && isAlike) return isInWide(features, at)
  if (!isInCore(features, at)) return false
  const kind = page.passageKind[at]
  if (kind === Kind.embed) return true
  if (score <= LOWEST_WITHIN) return false
  if (kind === Kind.quote) return linked < MOST_LINKS_IN_QUOTE
  if (kind === Kind.listItem && linked < MOST_LINKS && keeps[at - 1] === 1) return true
  const reads = ends[at] === 1 || (words[at] as number) > LONG
  return reads && kind !== Kind.table && isPlain(features, at)
}

const LIST_TAGS = /* @__PURE__ */ new Set('ul ol dl details blockquote'.split(' ').map(tagOf))
const isList = (tag: number): boolean => LIST_TAGS.has(tag)

const COLON = 0x3a

function keepLists(draft: Draft): void {
  const { features, keeps } = draft
  const { html, textEnd, passageText } = features.page
  const last = keeps.lastIndexOf(1)
  for (let at = keeps.indexOf(1) + 1; at > 0 && at <= last + 1 && at < keeps.length; at++) {
    const before = (passageText[at] as number) - 1
    const isAnnounced = html.charCodeAt((textEnd[before] as number) - 1) === COLON
    const end = at <= last || isAnnounced ? endOfList(draft, at) : at
    if (end === at) continue
    keeps.fill(1, at, end)
    at = end - 1
  }
}

/** Where a list that begins at a passage ends, if nothing in it speaks against the story; else the passage itself. */
function endOfList({ features, scores }: Draft, from: number): number {
  const { page, words, linkShare, copies, says, marks } = features
  const list = isInCore(features, from) ? outermost(features, from, isList) : -1
  const end = list >= 0 && page.passageFrom[list] === from ? (page.passageTo[list] as number) : from
  if (end - from < 2 || end - from > MOST_ITEMS) return from
  let [all, linked, said, best] = [0, 0, 0, Number.NEGATIVE_INFINITY]
  for (let at = from; at < end; at++) {
    const isOther = (copies[at] as number) > 0 || ((marks[at] as number) & (Mark.copyright | Mark.address)) !== 0
    if (isOther || isFurniture(features, at) || (linkShare[at] as number) > MOST_LINKS_IN_ITEM) return from
    if (((says[at] as number) & FURNITURE_CUES & ~Cue.header) !== 0) said++
    all += words[at] as number
    linked += (words[at] as number) * (linkShare[at] as number)
    best = Math.max(best, scores[at] as number)
  }
  return best > LOWEST_BEST && linked <= MOST_LINKS * all && said * 2 < end - from ? end : from
}

const LI = /* @__PURE__ */ tagOf('li')

/** The innermost `<li>` around a box, itself included, or -1. */
function itemAround({ tag, parent, box }: Features['page'], from: number): number {
  let row = from
  for (let level = 0; level < LEVELS_OF_ITEM && row > 0; level++) {
    if (tag[row] === LI) return row
    row = box[parent[row] as number] as number
  }
  return -1
}

function keepSublists({ features, keeps }: Draft): void {
  const { page } = features
  const { passageKind, passageBox, passageFrom, box, parent } = page
  for (let at = keeps.indexOf(1) + 1; at > 0 && at < keeps.length; at++) {
    if (keeps[at] === 1 || passageKind[at] !== Kind.listItem || !isInCore(features, at)) continue
    const item = itemAround(page, passageBox[at] as number)
    const outer = item < 0 ? -1 : itemAround(page, box[parent[item] as number] as number)
    if (outer >= 0 && keeps[passageFrom[outer] as number] === 1) keeps[at] = 1
  }
}

function keepItems({ features, keeps }: Draft): void {
  const { page, copies } = features
  const last = keeps.lastIndexOf(1)
  for (let at = keeps.indexOf(1), end = at; at >= 0 && at <= last; at = end) {
    const list = isInCore(features, at) ? outermost(features, at, isList) : -1
    const opens = list >= 0 && page.passageFrom[list] === at
    end = opens ? Math.max(at + 1, page.passageTo[list] as number) : at + 1
    let kept = 0
    for (let item = at; item < end; item++) kept += keeps[item] as number
    if (!opens || kept === end - at || kept < (end - at) * MOST_OF_ITEMS) continue
    for (let item = at; item < end; item++) if (copies[item] === 0 && !isFurniture(features, item)) keeps[item] = 1
  }
}

const BESIDE_CODE = Cue.comments | Cue.consent | Cue.ad | Cue.newsletter
const ELSEWHERE = Place.nav | Place.header | Place.footer | Place.form

const isCode = (features: Features, at: number): boolean =>
  features.page.passageKind[at] === Kind.code &&
  (cuesAt(features, at) & BESIDE_CODE) === 0 &&
  (placesAt(features, at) & ELSEWHERE) === 0

function keepCode({ features, keeps }: Draft): void {
  let first = keeps.indexOf(1)
  if (first < 0) return
  let last = keeps.lastIndexOf(1)
  for (let at = first; at <= last; at++) if (isCode(features, at)) keeps[at] = 1
  const isNear = (at: number) => isCode(features, at) && isInWide(features, at) && features.copies[at] === 0
  for (let at = first - 1; at >= 0 && at >= first - CODE_NEAR; at--) {
    if (!isNear(at)) continue
    keeps.fill(1, at, first)
    first = at
  }
  for (let at = last + 1; at < keeps.length && at <= last + CODE_NEAR; at++) {
    if (!isNear(at)) continue
    keeps.fill(1, last, at + 1)
    last = at
  }
}

function keepLabels({ features, keeps }: Draft): void {
  const { template, templates, copies } = features
  const kept = new Int32Array(templates.count.length)
  for (let at = 0; at < keeps.length; at++)
    if (keeps[at] === 1) kept[template[at] as number] = (kept[template[at] as number] as number) + 1
  const first = keeps.indexOf(1)
  for (let at = keeps.lastIndexOf(1) - 1; at >= 0; at--) {
    const number = template[at] as number
    const count = kept[number] as number
    const all = templates.count[number] as number
    const isRow = count > 0 && count >= all - MOST_MISSING && (count > 1 || all > MOST_MISSING)
    if (isRow && isInCore(features, at) && copies[at] === 0 && templates.prose[number] === 0) keeps[at] = 1
    else if (at < first) return
  }
}

function keepStandfirst({ features, keeps }: Draft): void {
  const { words, linkShare } = features
  const first = keeps.indexOf(1)
  for (let at = Math.max(0, first - STANDFIRST_NEAR); at < first; at++) {
    const isNamed = (cuesAt(features, at) & Cue.standfirst) !== 0 && isInWide(features, at) && linkShare[at] === 0
    if (isNamed && (words[at] as number) >= SHORTEST_STANDFIRST && !isHeading(features, at)) keeps[at] = 1
  }
}

const OUTSIDE_HEADINGS = (OUTSIDE_STORY & ~Place.figure) | Place.table

function keepHeadings({ features, scores, keeps }: Draft): void {
  const first = keeps.indexOf(1)
  for (let at = keeps.lastIndexOf(1) - 1; at > first && first >= 0; at--) {
    if (!isHeading(features, at) || keeps[at + 1] === 0 || !isInCore(features, at)) continue
    const least = features.linkShare[at] === 0 ? LOWEST_HEADING : LOWEST_LINKED_HEADING
    if ((placesAt(features, at) & OUTSIDE_HEADINGS) === 0 && (scores[at] as number) > least) keeps[at] = 1
  }
}

/** A heading that ends a sentence is a paragraph by another name. */
function dropLastHeadings({ features, keeps }: Draft): void {
  const last = keeps.lastIndexOf(1)
  for (let at = last; at > last - MOST_HEADINGS && at >= 0; at--) {
    if (!isHeading(features, at) || features.ends[at] === 1) return
    keeps[at] = 0
  }
}

function dropRepeats({ features, keeps, repeats }: Draft): void {
  repeats.set(findRepeats(features, keeps))
  for (let at = 0; at < keeps.length; at++) if (repeats[at] === 1) keeps[at] = 0
}

/** The picture above a story is at most so many passages away from it, the one below so many. */
const CAPTION_ABOVE = 6
const CAPTION_BELOW = 1
const OUTSIDE_CAPTIONS = OUTSIDE_STORY & ~(Place.figure | Place.header)
const NAMED_CAPTIONS = BESIDE_CODE | Cue.related | Cue.navigation | Cue.paywall

/** The caption of a table is part of it. */
function decideCaptions({ features, keeps, keepsCaptions }: Draft): void {
  const { page, linkShare } = features
  const first = keeps.indexOf(1)
  const last = keeps.lastIndexOf(1)
  for (let at = 0; at < keeps.length; at++) {
    if (page.passageKind[at] !== Kind.caption || outermost(features, at, isTable) >= 0) continue
    const isNear = first >= 0 && at >= first - CAPTION_ABOVE && at <= last + CAPTION_BELOW && isInWide(features, at)
    const isOther = (placesAt(features, at) & OUTSIDE_CAPTIONS) !== 0 || (cuesAt(features, at) & NAMED_CAPTIONS) !== 0
    keeps[at] = keepsCaptions && isNear && !isOther && (linkShare[at] as number) <= MOST_LINKS_IN_QUOTE ? 1 : 0
  }
}
