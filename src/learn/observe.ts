import { CLOSERS, STOPS } from '../characters/sentence-ends.js'
import type { CleanDocument } from '../document.js'
import { type Places, placesOn } from '../html/article/places-on.js'
import { hashesIn } from '../html/shingles.js'
import { type Cleaner, clean, createCleaner } from '../index.js'
import { FAMILY_NAMES } from '../rules/families.js'
import { lineKey, shinglesOf, wordsIn } from '../site/fingerprint.js'
import { LEAST_WORDS } from '../site/repeated.js'
import { sentencesOf } from '../units/sentences.js'
import { spansOfLines } from '../units/units.js'

/** A page of a site: its source, or that and where it was found: `{ source: html, url: 'https://paper.example/a' }` */
export type SitePage = string | { readonly source: string; readonly url?: string | undefined }

/** What a page has to tell of its site: plain JSON, hashes and no text: `observePage({ source: html, url })` */
export interface Observation {
  /** Each line of it that may be no part of its story, once. */
  readonly lines: readonly string[]
  /** Runs of six words in its longer sentences, once. */
  readonly shingles: readonly string[]
  /** Where on it prose stands. */
  readonly places: Places
  /** The smallest hashes of what its story says: two pages with the same ones tell one story. */
  readonly sketch: readonly number[]
}

/** A cleaner that repairs the text of a page and removes nothing. */
let whole: Cleaner | undefined

/** The most lines of a page that are read; a page with more is a table, or hostile. */
const MOST_LINES = 5000
const SKETCH = 32

/**
 * Reads a page for what may repeat on others: all lines but its headline, its byline, its subheads and quotations.
 *
 * `observePage({ source: html, url }).lines.length`
 */
export function observe(page: SitePage): Observation {
  const { source, url } = typeof page === 'string' ? { source: page } : page
  const hints = url === undefined ? {} : { url }
  whole ??= createCleaner({
    html: 'all',
    captions: 'keep',
    keep: FAMILY_NAMES,
    rules: {
      'inline/linked-pointers': false,
      'inline/stretches': false,
      'news/truncation': false,
      'news/kicker': false,
    },
    changes: false,
  })
  const document = clean(source, hints)
  const { text } = whole(source, hints)
  const ofStory = storyLines(document)
  const lines = new Set<string>()
  const shingles = new Set<string>()
  for (const { start, end } of spansOfLines(text).slice(0, MOST_LINES)) {
    const line = text.slice(start, end)
    if (ofStory(line)) continue
    const key = lineKey(line)
    if (key !== undefined) lines.add(key)
    for (const key of shinglesIn(line)) shingles.add(key)
  }
  return { lines: [...lines], shingles: [...shingles], places: placesOn(source, url), sketch: sketchOf(document) }
}

const QUOTE = /["“”„«»「」『』]/

/** The shingles of sentences that may go as a whole; quotations have none. */
function shinglesIn(line: string): string[] {
  return sentencesOf(line).flatMap(({ start, end }) => {
    if (QUOTE.test(line.slice(start, end))) return []
    const words = wordsIn(line, start, end)
    return words.length < LEAST_WORDS ? [] : shinglesOf(words)
  })
}

function sketchOf({ text }: CleanDocument): readonly number[] {
  const hashes = Array.from(new Set(hashesIn(text)), (hash) => hash >>> 0)
  return hashes.sort((a, b) => a - b).slice(0, SKETCH)
}

const OPENS_QUOTE = /^\s*["“„«「『]/
/** A line of at most so many code units that names an author is a byline. */
const LONGEST_BYLINE = 120
/** A subhead is no longer, and no stop closes it. */
const LONGEST_SUBHEAD = 80
const STOP = /* @__PURE__ */ new RegExp(`[${STOPS}:][${CLOSERS}]?\\s*$`)

/**
 * Tells the lines of a page that are part of its story whatever other pages print: the headline, the section, bylines,
 * datelines, quotations, and subheads, of which a series may have the same in each of its stories.
 */
export function storyLines(document: CleanDocument): (line: string) => boolean {
  const { title, section, dateline, authors } = document
  const told = [title, section, dateline?.text, ...authors, ...subheadsOf(document)]
  const keys = new Set(told.flatMap((line) => (line === undefined ? [] : (lineKey(line) ?? []))))
  const names = authors.map((author) => author.toLowerCase()).filter((author) => author !== '')
  return (line) => {
    if (OPENS_QUOTE.test(line)) return true
    const key = lineKey(line)
    if (key !== undefined && keys.has(key)) return true
    return line.length <= LONGEST_BYLINE && names.some((name) => line.toLowerCase().includes(name))
  }
}

/** Headings, and short lines between two paragraphs of the story. */
function subheadsOf({ blocks }: CleanDocument): string[] {
  const isParagraph = (at: number) => (blocks[at]?.text.length ?? 0) > LONGEST_SUBHEAD
  return blocks.flatMap(({ kind, text }, at) => {
    const looksLikeOne =
      text.length <= LONGEST_SUBHEAD && !STOP.test(text) && isParagraph(at - 1) && isParagraph(at + 1)
    return kind === 'heading' || looksLikeOne ? [text] : []
  })
}
