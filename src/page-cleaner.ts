import type { Cleaner } from './cleaner.js'
import { looksLikeHtml } from './html/detect.js'
import { readHtml } from './html/read-html.js'
import { checkSelectors } from './html/site.js'
import { lazyCleaner } from './lazy-cleaner.js'
import type { CleanerOptions } from './options/options.js'
import type { RulePack } from './rules/rule.js'

/** A cleaner for text and HTML, with its options checked. `everyday`: the packs it works with if the options name none. */
export function pageCleaner(options: CleanerOptions, everyday: readonly RulePack[] | undefined): Cleaner {
  const clean = lazyCleaner(options, everyday, (source, hints) =>
    looksLikeHtml(source) ? readHtml(source, options, hints) : undefined,
  )
  if (options.site || options.sites) checkSelectors(options)
  return clean
}
