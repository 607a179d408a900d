import { isInCore } from '../features/features.js'
import { OUTSIDE_STORY } from '../features/survey.js'
import { Cue, FURNITURE_CUES } from '../read/cue.js'
import { Kind, Place } from '../read/tags.js'
import { cuesAt, type Draft, isHeading, placesAt } from './draft.js'
import { forEachTable, shapeOf } from './tables.js'

// Notes, and what belongs to an article that cites its sources by number, as encyclopedias and papers do.

/** Elements so far out may name what a passage is in. */
const LEVELS_OF_NOTE = 4
const LONGEST_NAME = 300
const NOTES = /(?:^|[\s-])(?:foot|end)notes?(?:$|[\s-])/
/** News has fewer notes that its text refers to. */
const FEWEST_NOTES = 10
/** A section is one of the article if so many of its headings look like the one above it. */
const FEWEST_HEADINGS = 2
/** More of a section is an index. */
const MOST_ITEMS = 60
/** So many rows of cells make a table of data. */
const FEWEST_ROWS = 2
/** Vcards are named for authors, headings of sections for what they are: `id="See_also"`. */
const AGAINST = FURNITURE_CUES & ~(Cue.author | Cue.header | Cue.caption)
const AGAINST_HEADING = AGAINST & ~(Cue.related | Cue.listing)
const APART = OUTSIDE_STORY & ~Place.figure

/** Keeps what is named a note in the core, and the notes that the story refers to, wherever they stand. */
export function keepNotes(draft: Draft): void {
  if (!draft.keeps.includes(1)) return
  keepNamedNotes(draft)
  const { keeps, features } = draft
  const { page } = features
  for (const { start, end } of citedNotes(draft))
    for (let at = passageAt(page, start); at < page.passages && startOf(page, at) < end; at++) keeps[at] = 1
}

function keepNamedNotes({ features, keeps }: Draft): void {
  const { page, copies } = features
  const isNotes = page.classNames.values.map((name) => name.length < LONGEST_NAME && NOTES.test(name))
  if (!isNotes.includes(true)) return
  for (let at = keeps.indexOf(1) + 1; at < page.passages; at++) {
    if (!isInCore(features, at) || (copies[at] as number) > 0) continue
    let row = page.passageBox[at] as number
    for (let level = 0; level < LEVELS_OF_NOTE && row > 0; level++) {
      if (isNotes[page.classes[row] as number] || isNotes[page.ids[row] as number]) keeps[at] = 1
      row = page.box[page.parent[row] as number] as number
    }
  }
}

/** The notes that passages refer to which stay. */
function citedNotes({ features: { page }, keeps, footnotes: { notes, references } }: Draft) {
  const wanted = new Set<string>()
  for (const [row, label] of references) {
    const at = passageOf(page, page.textFrom[row] as number)
    if (keeps[at] === 1) wanted.add(label)
  }
  return notes.filter(({ label }) => wanted.has(label))
}

type Page = Draft['features']['page']

const startOf = ({ passageText, textStart }: Page, at: number): number => textStart[passageText[at] as number] as number

/** The passage that a text is in. */
function passageOf({ passages, passageText }: Page, text: number): number {
  let [low, high] = [0, passages - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((passageText[middle] as number) <= text) low = middle
    else high = middle - 1
  }
  return low
}

/** The first passage that starts at an offset or behind it. */
function passageAt(page: Page, offset: number): number {
  let [low, high] = [0, page.passages]
  while (low < high) {
    const middle = (low + high) >> 1
    if (startOf(page, middle) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Keeps the tables of data of an article that cites its sources, the headings of its sections, and sections of nothing but items
 * under headings like those. News cites no sources by number, so that lists of other stories go as before.
 */
export function keepCited(draft: Draft): void {
  const { features, keeps } = draft
  const notes = citedNotes(draft)
  if (notes.length < FEWEST_NOTES) return
  const first = keeps.indexOf(1)
  let last = keeps.lastIndexOf(1)
  const [from, end] = [(notes[0] as (typeof notes)[0]).start, (notes.at(-1) as (typeof notes)[0]).end]
  const isInNotes = (at: number) => startOf(features.page, at) >= from && startOf(features.page, at) < end
  while (last > first && (keeps[last] === 0 || isInNotes(last))) last--
  forEachTable(draft, (at, until) => {
    if (until > last || shapeOf(features.page, at, until).rows < FEWEST_ROWS) return
    let own = 0
    for (let row = at; row < until; row++) if (isOwn(draft, row, AGAINST)) own++
    if (own * 2 > until - at) keeps.fill(1, at, until)
  })
  keepSections(draft, first)
  keepTheirHeadings(draft, first)
}

const isOwn = ({ features }: Draft, at: number, against: number): boolean =>
  isInCore(features, at) && (cuesAt(features, at) & against) === 0 && (placesAt(features, at) & APART) === 0

function keepSections(draft: Draft, first: number): void {
  const { features, keeps } = draft
  const { page } = features
  /** Their ids name headings, so that no two are by the same template. */
  const placeOf = (at: number): number => {
    const box = page.passageBox[at] as number
    return (page.tag[box] as number) + 256 * (page.depth[box] as number)
  }
  const headings = new Map<number, number>()
  for (let at = 0; at < page.passages; at++) {
    if (!isHeading(features, at) || !isInCore(features, at) || (keeps[at] === 0 && keeps[at + 1] !== 1)) continue
    headings.set(placeOf(at), (headings.get(placeOf(at)) ?? 0) + 1)
  }
  for (let at = first + 1; at < page.passages; at++) {
    if (!isHeading(features, at) || !isOwn(draft, at, AGAINST_HEADING)) continue
    if ((headings.get(placeOf(at)) ?? 0) < FEWEST_HEADINGS) continue
    const items: number[] = []
    for (let next = at + 1; next < page.passages && !isHeading(features, next); next++)
      if (page.passageKind[next] === Kind.listItem && isOwn(draft, next, AGAINST)) items.push(next)
    if (items.length <= MOST_ITEMS) for (const item of items) keeps[item] = 1
  }
}

/** Keeps the headings of what stays. */
function keepTheirHeadings(draft: Draft, first: number): void {
  let hasText = false
  for (let at = draft.keeps.length - 1; at >= first; at--) {
    if (!isHeading(draft.features, at)) hasText ||= draft.keeps[at] === 1
    else {
      if (hasText && isOwn(draft, at, AGAINST_HEADING)) draft.keeps[at] = 1
      hasText = false
    }
  }
}
