import { CLOSERS, STOPS } from '../characters/sentence-ends.js'
import { hashesIn } from '../characters/word-rows.js'
import type { CleanDocument } from '../document.js'
import { type Places, placesOn } from '../html/article/places-on.js'
import { type Cleaner, clean, createCleaner } from '../index.js'
import { spansOfLines } from '../lines/lines.js'
import { FAMILY_NAMES } from '../rules/families.js'
import { lineKey, shinglesOf, wordsIn } from '../site/fingerprint.js'
import { LEAST_WORDS } from '../site/repeated.js'
import { sentencesOf } from '../units/sentences.js'

/** A page of a site, with or without its URL: `{ source: html, url: 'https://paper.example/a' }` */
export type SitePage = string | { readonly source: string; readonly url?: string | undefined }

/** What a page reveals about its site, as plain JSON with hashes and no text: `observePage({ source: html, url })` */
export interface Observation {
  /** Hashes of the lines that may not be part of the story. */
  readonly lines: readonly string[]
  /** Hashes of runs of six words in longer sentences. */
  readonly shingles: readonly string[]
  /** The places of prose on the page. */
  readonly places: Places
  /** The smallest hashes of the story. Pages with the same sketch have the same story. */
  readonly sketch: readonly number[]
}

/** A cleaner that repairs the text of a page and removes nothing. */
let repairOnly: Cleaner | undefined

/** The most lines of a page that are read. A page with more is a table, or hostile. */
const MOST_LINES = 5000
const SKETCH = 32

/**
 * Reads a page for lines that may repeat on others: all but its headline, byline, subheads and quotations.
 *
 * `observePage({ source: html, url }).lines.length`
 */
export function observe(page: SitePage): Observation {
  const { source, url } = typeof page === 'string' ? { source: page } : page
  const hints = url === undefined ? {} : { url }
  repairOnly ??= createCleaner({
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
  const { text } = repairOnly(source, hints)
  const ofStory = storyLineTest(document)
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

/** The shingles of sentences that may be removed as a whole, which excludes quotations. */
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
/** The longest byline: a line up to this length that names an author, in code units. */
const LONGEST_BYLINE = 120
/** The longest subhead, which has no sentence end. */
const LONGEST_SUBHEAD = 80
const STOP = /* @__PURE__ */ new RegExp(`[${STOPS}:][${CLOSERS}]?\\s*$`)

/**
 * Recognizes lines that belong to the story whatever other pages print: headline, section, bylines, datelines, quotations,
 * and subheads, which a series may repeat in each story.
 */
function storyLineTest(document: CleanDocument): (line: string) => boolean {
  const { title, section, dateline, authors } = document
  const lines = [title, section, dateline?.text, ...authors, ...subheadsOf(document)]
  const keys = new Set(lines.flatMap((line) => (line === undefined ? [] : (lineKey(line) ?? []))))
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
