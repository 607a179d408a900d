import { isRecord } from '../record.js'

/**
 * What repeats across the pages of a site, as `learnSite` counts it: plain JSON, numbers and hashes and no text.
 * `createCleaner({ site: profile })` works with it.
 */
export interface SiteProfile {
  /** The form of the profile. */
  readonly version: 1
  /** Whose pages they are: `'paper.example'`. */
  readonly host?: string | undefined
  /** How many pages were read; of fewer than five nothing is learned. */
  readonly pages: number
  /** Lines that stand on at least half of them: the pages by the hash of the line. */
  readonly lines: Readonly<Record<string, number>>
  /** Runs of six words that do, likewise. */
  readonly shingles: Readonly<Record<string, number>>
  /** Where in its markup prose stands that always is part of the story, by the hash of the place. */
  readonly places?: Readonly<Record<string, number>> | undefined
}

const HASH = /^[\da-z]{1,12}$/

/** Whether a value is a profile of the form that is read here: `isSiteProfile(JSON.parse(stored))` */
export function isSiteProfile(value: unknown): value is SiteProfile {
  if (!isRecord(value)) return false
  const { version, host, pages, lines, shingles, places, ...more } = value
  return (
    version === 1 &&
    (host === undefined || typeof host === 'string') &&
    isCount(pages) &&
    isCounts(lines) &&
    isCounts(shingles) &&
    (places === undefined || isCounts(places)) &&
    Object.keys(more).length === 0
  )
}

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0

const isCounts = (value: unknown): boolean =>
  isRecord(value) && Object.entries(value).every(([hash, pages]) => HASH.test(hash) && isCount(pages))
