import { type Features, isInCore, isInWide } from '../features/features.js'
import { OUTSIDE_STORY } from '../features/survey.js'
import { Mark } from '../features/words.js'
import { Cue, FURNITURE_CUES } from '../read/cue.js'
import { Gap } from '../read/gap.js'
import { Kind, Place, tagOf } from '../read/tags.js'
import { findRepeats } from './repeats.js'

/** What is decided so far. */
export interface Draft {
  readonly features: Features
  /** How much each passage looks like part of the story, in log-odds. */
  readonly scores: Float64Array
  /** 1 for each passage that stays. Constraints change it. */
  readonly keeps: Uint8Array
  /** 1 for each passage that would stay, but repeats another. */
  readonly repeats: Uint8Array
  /** Whether captions of pictures are asked for. */
  readonly keepsCaptions: boolean
}

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
  { name: 'notes', says: 'Footnotes stay with their story.', apply: keepNotes },
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
/** More links lead elsewhere: in a quote, in an item, in a whole list or table, in one item of it. */
const MOST_LINKS_IN_QUOTE = 0.5
const MOST_LINKS = 0.3
const MOST_LINKS_IN_ITEM = 0.6
/** A table of data has so many rows of several cells. A table is at most so far below the story: its title stands between. */
const FEWEST_ROWS = 3
const TABLE_BELOW = 2
/** A longer list is an index. The best of its items scores more. */
const MOST_ITEMS = 60
const LOWEST_BEST = -3.5
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
/** Elements so far out tell what a passage is part of. */
const MOST_LEVELS = 10
const LEVELS_OF_NOTE = 4
const LONGEST_NAME = 300
const NOTES = /(?:^|[\s-])(?:foot|end)notes?(?:$|[\s-])/

/** The cues of the boxes of a passage, up to the line of the core. */
export const cuesAt = ({ page, farCues }: Features, at: number): number => {
  const box = page.passageBox[at] as number
  return (page.cues[box] as number) | (farCues[box] as number)
}

export const placesAt = ({ page }: Features, at: number): number => page.places[page.passageBox[at] as number] as number

const isFurniture = (features: Features, at: number): boolean =>
  (cuesAt(features, at) & FURNITURE_CUES) !== 0 || (placesAt(features, at) & OUTSIDE_STORY) !== 0

const isPlain = (features: Features, at: number): boolean => features.linkShare[at] === 0 && !isFurniture(features, at)

const isHeading = ({ page }: Features, at: number): boolean => page.passageKind[at] === Kind.heading

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

const TABLE = /* @__PURE__ */ tagOf('table')
const isTable = (tag: number): boolean => tag === TABLE
const LIST_TAGS = /* @__PURE__ */ new Set('ul ol dl details blockquote'.split(' ').map(tagOf))
const isList = (tag: number): boolean => LIST_TAGS.has(tag)

/** The outermost element of some tags around a passage, further in than the core; or -1. */
function outermost({ page, branch }: Features, at: number, is: (tag: number) => boolean): number {
  const { passageBox, parent, box, tag } = page
  let found = -1
  let row = passageBox[at] as number
  for (let level = 0; level < MOST_LEVELS && row > 0 && (branch[row] as number) >= 0; level++) {
    if (is(tag[row] as number)) found = row
    row = box[parent[row] as number] as number
  }
  return found
}

function keepTables(draft: Draft): void {
  const { features, keeps } = draft
  const { page } = features
  const first = keeps.indexOf(1)
  const last = keeps.lastIndexOf(1)
  for (let at = 0, end = 0; first >= 0 && at < page.passages; at = end) {
    const table = outermost(features, at, isTable)
    const opens = table >= 0 && page.passageFrom[table] === at
    end = opens ? Math.max(at + 1, page.passageTo[table] as number) : at + 1
    if (!opens || !isData(draft, at, end)) continue
    const isNear = (at > first && at <= last + TABLE_BELOW) || keeps.subarray(at, end).includes(1)
    if (isNear) keeps.fill(1, at, end)
  }
}

/** Whether rows of several cells do not lead elsewhere, and one of them may be part of the story. */
function isData({ features: { page, words, linkShare }, scores }: Draft, from: number, end: number): boolean {
  let [wide, all, linked, best] = [0, 0, 0, Number.NEGATIVE_INFINITY]
  for (let at = from; at < end; at++) {
    if (hasCells(page, at)) wide++
    all += words[at] as number
    linked += (words[at] as number) * (linkShare[at] as number)
    best = Math.max(best, scores[at] as number)
  }
  return wide >= FEWEST_ROWS && wide * 2 >= end - from && linked <= MOST_LINKS * all && best > LOWEST_WITHIN
}

function hasCells({ textGap, passageText }: Features['page'], at: number): boolean {
  const end = passageText[at + 1] as number
  for (let text = (passageText[at] as number) + 1; text < end; text++) if (textGap[text] === Gap.cell) return true
  return false
}

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

function keepNotes({ features, keeps }: Draft): void {
  const { page, copies } = features
  const first = keeps.indexOf(1)
  const isNotes = page.classNames.values.map((name) => name.length < LONGEST_NAME && NOTES.test(name))
  if (first < 0 || !isNotes.includes(true)) return
  for (let at = first + 1; at < page.passages; at++) {
    if (!isInCore(features, at) || (copies[at] as number) > 0) continue
    let row = page.passageBox[at] as number
    for (let level = 0; level < LEVELS_OF_NOTE && row > 0; level++) {
      if (isNotes[page.classes[row] as number] || isNotes[page.ids[row] as number]) keeps[at] = 1
      row = page.box[page.parent[row] as number] as number
    }
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
