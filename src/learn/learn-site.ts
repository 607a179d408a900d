import { hostOf } from '../options/site-for.js'
import type { SiteProfile } from '../site/profile.js'
import type { SitePage } from './observe.js'
import { type LearnOptions, SiteLearner } from './site-learner.js'

/**
 * What repeats across the pages of a site: lines and runs of six words that stand on at least half of them, and on five.
 * Headlines, bylines, subheads and quotations are never counted, and no page that tells a story of an earlier one again.
 * Pages are sources in text or HTML; takes time in proportion to them, and about as long as cleaning them twice.
 *
 * `createCleaner({ site: learnSite(pages) })`
 */
export function learnSite(pages: Iterable<SitePage>, options: LearnOptions = {}): SiteProfile {
  const learner = new SiteLearner()
  let { host } = options
  for (const page of pages) {
    host ??= hostOfPage(page)
    learner.add(page)
  }
  return learner.profile({ ...options, host })
}

/**
 * The same of many sites, by host: what `createCleaner({ sites })` takes. Pages without an address are left out, and so
 * are hosts of which nothing was learned.
 *
 * `learnSites([{ source, url: 'https://paper.example/a' }, …])` → `{ 'paper.example': { version: 1, … } }`
 */
export function learnSites(
  pages: Iterable<SitePage>,
  options: Omit<LearnOptions, 'host'> = {},
): Record<string, SiteProfile> {
  const learners = new Map<string, SiteLearner>()
  for (const page of pages) {
    const host = hostOfPage(page)
    if (host === undefined) continue
    const learner = learners.get(host) ?? new SiteLearner()
    learners.set(host, learner)
    learner.add(page)
  }
  const profiles = Array.from(learners, ([host, learner]) => [host, learner.profile({ ...options, host })] as const)
  const told = profiles.filter(([, { lines, shingles }]) => Object.keys({ ...lines, ...shingles }).length > 0)
  return Object.fromEntries(told.sort(([a], [b]) => (a < b ? -1 : 1)))
}

function hostOfPage(page: SitePage): string | undefined {
  return (typeof page === 'string' ? '' : hostOf(page.url)) || undefined
}
