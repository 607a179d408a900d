import type { Cleaner, ReadMarkup } from './cleaner/cleaner.js'
import { looksLikeHtml } from './html/detect.js'
import { hiddenByMarkup } from './html/hidden-text.js'
import { readHtml } from './html/read-html.js'
import { checkSelectors } from './html/site.js'
import { lazyCleaner } from './lazy-cleaner.js'
import type { CleanerOptions } from './options/options.js'
import type { RulePack } from './rules/rule.js'

/** A cleaner for text and HTML, with its options checked. `defaults`: the packs it works with if the options name none. */
export function pageCleaner(options: CleanerOptions, defaults: readonly RulePack[] | undefined): Cleaner {
  const read = markupReader(options)
  const clean = lazyCleaner(options, defaults, (source, ...told) =>
    looksLikeHtml(source) ? read(source, ...told) : undefined,
  )
  const own = { __proto__: null, ...options } as CleanerOptions // lazyCleaner has checked that they are an object
  if (own.site || own.sites || own.keep) checkSelectors(own)
  return clean
}

/** Reads HTML as the options of a cleaner ask for. */
export function markupReader(options: CleanerOptions): ReadMarkup {
  return (source, hints, known) => ({
    ...readHtml(source, { ...options, ...known }, hints),
    ...(options.hidden && { hidden: hiddenByMarkup(source) }),
  })
}
