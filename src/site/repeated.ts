import type { Reason } from '../edit/change.js'
import type { Edit, Span } from '../edit/edit.js'
import { cutAll } from '../inline/cut.js'
import type { Removal } from '../units/removal.js'
import { sentencesOf } from '../units/sentences.js'
import { spansOfLines } from '../units/units.js'
import { lineKey, SHINGLE, shinglesOf, wordsIn } from './fingerprint.js'
import type { SiteProfile } from './profile.js'

/** A shorter sentence, in words, may stand in different stories by chance. */
export const LEAST_WORDS = 12

/** The edits, and for each the reason: on how many pages the text was. */
export interface Repeats {
  readonly edits: readonly Edit[]
  readonly reasons: readonly Reason[]
}

interface Found extends Removal {
  readonly pages: number
}

/**
 * The edits that take out lines, and in other lines whole sentences, that stand on at least half of the pages of a site. A text
 * without anything else stays as it is. Takes time in proportion to the text.
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

/** The least number of pages that a run of words of a sentence is on; 0 if one is on none, or the sentence is short. */
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

/** Whether there is any text beside what was found. */
function saysMore(text: string, found: readonly Span[]): boolean {
  let at = 0
  for (const { start, end } of found) {
    if (LETTER.test(text.slice(at, start))) return true
    at = end
  }
  return LETTER.test(text.slice(at))
}
