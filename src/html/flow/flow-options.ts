import type { Favor } from '../../decide/favor.js'
import type { Span } from '../../edit/edit.js'
import type { Words } from '../../locale/at-hand.js'
import type { CleanerOptions } from '../../options/options.js'
import type { SiteOptions } from '../../options/site-for.js'

/** How HTML is read. */
export interface FlowOptions extends SiteOptions {
  /** Whether captions stay in the text. They are taken out by default: who prints a body has no picture above it. */
  readonly captions?: 'keep' | 'remove' | undefined
  /** Whether comments of readers go, on pages that are no forums. */
  readonly comments?: 'keep' | 'drop' | undefined
  /** Whether a page in doubt is read as more or less of it. */
  readonly favor?: Favor | undefined
  /** Whether links, emphasis and pictures are written down, as they are by default. */
  readonly marks?: boolean | undefined
  /** Whether the JSON-LD of the page is wanted. */
  readonly jsonLd?: boolean | undefined
  /** What nothing may take out: selectors and phrases count here … */
  readonly keep?: CleanerOptions['keep']
  /** … and what a rule knows that is to be kept, by its line, the language of the page, and the story. */
  readonly keepsLine?: (line: string, lang: string | undefined, story: () => string) => boolean
  /** Whether all of the text is taken, the article alone, or the article of pages and all of fragments (default). */
  readonly html?: 'auto' | 'article' | 'all' | undefined
  /** Those of the languages that the cleaner has packs of. */
  readonly words?: Words | undefined
  /** What is text though it may look like markup, in order: code of Markdown. */
  readonly verbatim?: readonly Span[] | undefined
  /** Whether the page is read as a browser without scripts shows it: with what is in `<noscript>`. */
  readonly scriptless?: boolean
}
