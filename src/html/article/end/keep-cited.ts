import type { BlockFeatures, Page } from '../features/block-features.js'
import { type Box, firstAround } from '../features/box.js'
import { Cue, FURNITURE_CUES } from '../features/cue.js'
import { OUTSIDE_STORY, Place } from '../features/place.js'

/** News has fewer notes that its text refers to. */
const FEWEST_NOTES = 10
/** A section is one of the article if so many of its headings look like the one above it. */
const FEWEST_HEADINGS = 2
/** More of a section is an index. */
const MOST_ITEMS = 60
/** Rows of cells that make a table of data. */
const FEWEST_ROWS = 2
/** `table > tbody > tr > td > div` */
const MOST_LEVELS = 6
/** Vcards are named for authors, headings of sections for what they are: `id="See_also"`. */
const AGAINST = FURNITURE_CUES & ~(Cue.author | Cue.header | Cue.caption)
const OF_HEADING = AGAINST & ~(Cue.related | Cue.listing)
const APART = OUTSIDE_STORY & ~Place.figure

/**
 * Keeps what belongs to an article that cites its sources, as in encyclopedias and papers: its tables of data, the headings of
 * its sections, and sections of links or books below it, under headings like those above. News cites no sources by number, so
 * that lists of other stories go as before. `notes`: where the notes stand that the article refers to.
 */
export function keepCited({ blocks }: Page, keeps: boolean[], notes: readonly number[]): void {
  const first = keeps.indexOf(true)
  if (first < 0 || notes.filter((at) => blocks[at]?.inCore).length < FEWEST_NOTES) return
  const ofNotes = new Set(notes)
  const last = keeps.findLastIndex((stays, at) => stays && !ofNotes.has(at))
  keepDataTables(blocks.slice(0, last), keeps)
  keepSections(blocks, keeps, first)
  keepHeadings(blocks, keeps, first)
}

function isOwn({ inCore, box, ownCues, farCues }: BlockFeatures, against = AGAINST): boolean {
  return inCore && ((ownCues | farCues) & against) === 0 && (box.places & APART) === 0
}

/** Below the text tables lead to other articles. */
function keepDataTables(blocks: readonly BlockFeatures[], keeps: boolean[]): void {
  let until = 0
  for (let from = 0; from < blocks.length; from = until) {
    const table = tableOf(blocks[from])
    until = from + 1
    if (!table) continue
    while (until < blocks.length && tableOf(blocks[until]) === table) until++
    const rows = blocks.slice(from, until)
    const wide = rows.filter(({ passage }) => passage.cells > 1)
    if (wide.length >= FEWEST_ROWS && rows.every((row) => isOwn(row))) keeps.fill(true, from, until)
  }
}

/** The outermost table that a row is in. */
function tableOf(features: BlockFeatures | undefined): Box | undefined {
  const { kind } = features?.passage ?? {}
  if (!features || (kind !== 'table' && kind !== 'caption')) return undefined
  return firstAround(features.box, MOST_LEVELS, ({ name }) => name === 'table')
}

/** Keeps sections of nothing but items under headings like those of the article. */
function keepSections(blocks: readonly BlockFeatures[], keeps: boolean[], first: number): void {
  const headings = new Map<string, number>()
  blocks.forEach((features, at) => {
    if (features.passage.kind !== 'heading' || !features.inCore || !(keeps[at + 1] || keeps[at])) return
    const place = placeOf(features)
    headings.set(place, (headings.get(place) ?? 0) + 1)
  })
  for (let at = first + 1; at < blocks.length; at++) {
    const heading = blocks[at] as BlockFeatures
    if (heading.passage.kind !== 'heading' || !isOwn(heading, OF_HEADING)) continue
    if ((headings.get(placeOf(heading)) ?? 0) < FEWEST_HEADINGS) continue
    let until = at + 1
    while (until < blocks.length && blocks[until]?.passage.kind !== 'heading') until++
    const items: number[] = []
    for (let next = at + 1; next < until; next++) {
      const item = blocks[next] as BlockFeatures
      if (item.passage.kind === 'list-item' && isOwn(item)) items.push(next)
    }
    if (items.length <= MOST_ITEMS) for (const item of items) keeps[item] = true
  }
}

/** Their ids name headings, so that no two are by the same template: `<h2 id="See_also">` */
const placeOf = ({ box }: BlockFeatures): string => `${box.name} ${box.depth}`

/** Keeps the headings of what stays, as far as they are in the article. */
function keepHeadings(blocks: readonly BlockFeatures[], keeps: boolean[], first: number): void {
  let hasText = false
  for (let at = blocks.length - 1; at >= first; at--) {
    const features = blocks[at] as BlockFeatures
    if (features.passage.kind !== 'heading') hasText ||= keeps[at] === true
    else {
      if (hasText && isOwn(features, OF_HEADING)) keeps[at] = true
      hasText = false
    }
  }
}
