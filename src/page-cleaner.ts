import type { Cleaner, ReadMarkup } from './cleaner/cleaner.js'
import type { Span } from './edit/edit.js'
import { lazyCleaner } from './lazy-cleaner.js'
import type { CleanerOptions } from './options/options.js'
import { checkSelectors, hiddenByMarkup, readHtml } from './page-engine.js'
import type { RulePack } from './rules/rule.js'
import { taggedSource } from './text-engine.js'

/** A cleaner for text and HTML, with its options checked. `defaults`: the packs if the options name none. */
export function pageCleaner(options: CleanerOptions, defaults: readonly RulePack[] | undefined): Cleaner {
  const clean = lazyCleaner(options, defaults, (source, ...told) => {
    const { as, verbatim } = taggedSource(source)
    if (as === 'text') return undefined
    const reader = as === 'html' ? markupReader : markdownReader
    return reader(options, verbatim)(source, ...told)
  })
  const own = { __proto__: null, ...options } as CleanerOptions // lazyCleaner has checked that it is an object
  if (own.site || own.sites || own.keep) checkSelectors(own)
  return clean
}

/** A reader of HTML for the options of a cleaner. `verbatim`: what is no HTML though it may look like it. */
export function markupReader(options: CleanerOptions, verbatim: readonly Span[] = []): ReadMarkup {
  return (source, hints, known) => ({
    ...readHtml(source, { ...options, ...known, verbatim }, hints),
    ...(options.hidden && { hidden: hiddenByMarkup(source) }),
  })
}

/** A reader of Markdown with embedded HTML. All of the HTML is read, and the result is Markdown. */
function markdownReader(options: CleanerOptions, verbatim: readonly Span[]): ReadMarkup {
  return (source, hints, known) => ({
    ...readHtml(source, { ...options, ...known, html: 'all', verbatim }, hints),
    isMarkdown: true,
  })
}
