import { isRecord } from '../record.js'

/**
 * What repeats across the pages of a site, as `learnSite` counts it: plain JSON with numbers and hashes, and no text.
 * Pass it to `createCleaner({ site: profile })`.
 */
export interface SiteProfile {
  /** The version of the format. */
  readonly version: 1
  /** The host of the pages: `'paper.example'`. */
  readonly host?: string | undefined
  /** The number of pages. Nothing is learned from fewer than five. */
  readonly pages: number
  /** Lines on at least half of the pages: the number of pages by the hash of the line. */
  readonly lines: Readonly<Record<string, number>>
  /** The same for runs of six words. */
  readonly shingles: Readonly<Record<string, number>>
  /** Positions in the markup where prose always belongs to the story, by hash. */
  readonly places?: Readonly<Record<string, number>> | undefined
}

const HASH = /^[\da-z]{1,12}$/

/** Whether a value is a valid profile: `isSiteProfile(JSON.parse(stored))` */
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
