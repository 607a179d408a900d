import type { Reason } from '../edit/change.js'
import type { Edit, Span } from '../edit/edit.js'
import { cutAll } from '../inline/cut.js'
import { spansOfLines } from '../lines/lines.js'
import type { Removal } from '../units/removal.js'
import { sentencesOf } from '../units/sentences.js'
import { lineKey, SHINGLE, shinglesOf, wordsIn } from './fingerprint.js'
import type { SiteProfile } from './profile.js'

/** A sentence with fewer words may be in different stories by chance. */
export const LEAST_WORDS = 12

/** The edits, and the reason for each: the number of pages with the text. */
export interface Repeats {
  readonly edits: readonly Edit[]
  readonly reasons: readonly Reason[]
}

interface Found extends Removal {
  readonly pages: number
}

/**
 * Edits that remove lines that are on at least half of the pages of a site, and whole sentences within other lines. A
 * text with nothing else stays unchanged. Takes linear time.
 *
 * `It rained.¶Write to us at desk@paper.example` → `It rained.`
 */
export function repeatedOnSite(text: string, profile: SiteProfile): Repeats {
  const lines = spansOfLines(text)
  const found = lines.flatMap((line) => repeatsIn(text, line, profile))
  if (found.length === 0 || !saysMore(text, found)) return { edits: [], reasons: [] }
  const of = profile.host === undefined ? `${profile.pages} pages` : `${profile.pages} pages of ${profile.host}`
  return {
    edits: cutAll(text, found),
    reasons: found.map(({ start, end, pages }) => ({ start, end, because: () => [`on ${pages} of ${of}`] })),
  }
}

function repeatsIn(text: string, line: Span, profile: SiteProfile): Found[] {
  const pages = pagesWith(text.slice(line.start, line.end), profile)
  if (pages > 0) return [{ ...line, rule: 'site/repeated/line', pages }]
  return sentencesIn(text, line).flatMap((sentence) => {
    const repeated = pagesWithWords(text, sentence, profile)
    return repeated > 0 ? [{ ...sentence, rule: 'site/repeated/sentence', pages: repeated }] : []
  })
}

function sentencesIn(text: string, { start, end }: Span): Span[] {
  return sentencesOf(text.slice(start, end)).map((span) => ({ start: start + span.start, end: start + span.end }))
}

function pagesWith(line: string, { lines }: SiteProfile): number {
  const key = lineKey(line)
  return key !== undefined && Object.hasOwn(lines, key) ? (lines[key] as number) : 0
}

/** The fewest pages for any run of words in a sentence; 0 if a run is on no page or the sentence is short. */
function pagesWithWords(text: string, { start, end }: Span, { shingles }: SiteProfile): number {
  const words = wordsIn(text, start, end)
  if (words.length < Math.max(LEAST_WORDS, SHINGLE)) return 0
  let least = Number.POSITIVE_INFINITY
  for (const key of shinglesOf(words)) {
    if (!Object.hasOwn(shingles, key)) return 0
    least = Math.min(least, shingles[key] as number)
  }
  return least
}

const LETTER = /[\p{L}\p{N}]/u

/** Whether there is any text besides what was found. */
function saysMore(text: string, found: readonly Span[]): boolean {
  let at = 0
  for (const { start, end } of found) {
    if (LETTER.test(text.slice(at, start))) return true
    at = end
  }
  return LETTER.test(text.slice(at))
}
