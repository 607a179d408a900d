import type { SiteProfile } from '../site/profile.js'
import type { CleanerOptions, SiteRules } from './options.js'

/** The options for sites: one for every page, and those by host, which take precedence. */
export type SiteOptions = Pick<CleanerOptions, 'site' | 'sites'>

/** The options for the site of a page. */
export interface Site {
  /** Where the story is and is not. */
  readonly rules?: SiteRules
  /** What repeats across its pages. */
  readonly profile?: SiteProfile
}

/**
 * The options for the site of a page at `url`: those of its host, of the nearest parent domain, or of every page.
 *
 * `({ sites: { 'paper.example': rules } }, 'https://www.news.paper.example/a')` → `{ rules }`
 */
export function siteFor(options: SiteOptions, url: string | undefined): Site {
  const told = toldOf(options, url)
  if (told === undefined) return {}
  if (isProfile(told)) return { profile: told }
  const { take, drop, profile } = told
  return { ...((take || drop) && { rules: told }), ...(profile && { profile }) }
}

function toldOf({ site, sites = {} }: SiteOptions, url: string | undefined): SiteRules | SiteProfile | undefined {
  let host = hostOf(url)
  while (host !== '') {
    for (const name of [host, `www.${host}`]) if (Object.hasOwn(sites, name)) return sites[name]
    const dot = host.indexOf('.')
    host = dot < 0 ? '' : host.slice(dot + 1)
  }
  return site
}

/** Rules have no version. The form was checked with the options. */
const isProfile = (told: SiteRules | SiteProfile): told is SiteProfile => 'version' in told

/** `'https://www.paper.example/a'` → `'www.paper.example'`; `''` for an invalid URL. */
export function hostOf(url: string | undefined): string {
  try {
    return url === undefined ? '' : new URL(url).hostname
  } catch {
    return ''
  }
}
