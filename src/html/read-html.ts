import type { PageMetadata } from '../document.js'
import { readArticle } from './article/article.js'
import { type Flow, type FlowOptions, readFlow } from './flow.js'
import { readMetadata } from './metadata/read-metadata.js'
import { type Parsed, parse } from './parse.js'
import { readSite, rulesFor } from './site.js'

/** The text of a source in HTML, and of a whole page what it says of its article. */
export interface HtmlFlow extends Flow {
  readonly metadata?: PageMetadata
}

const wholePage = /<(?:!doctype\s+html|html|head|body)(?=[\s>])/i
/** A page opens within these many units, after comments and blanks. */
const longestOpening = 5000

/** Reads HTML, a page or a fragment, parsed once. `url` is where it was found. Never throws on a string. */
export function readHtml(html: string, options: FlowOptions = {}, { url }: { readonly url?: string } = {}): HtmlFlow {
  const parsed = parse(html)
  const isPage = wholePage.test(html.slice(0, longestOpening))
  const { html: taken = 'auto' } = options
  const isArticle = taken === 'article' || (taken === 'auto' && isPage)
  const read = (bounded: Parsed): HtmlFlow =>
    isArticle ? readArticle(html, options, bounded) : readFlow(html, options, bounded)
  const rules = rulesFor(options, url)
  const flow = rules ? readSite(html, parsed, rules, read) : read(parsed)
  const metadata = isPage ? readMetadata(parsed, html, { url }) : undefined
  const lang = flow.lang ?? metadata?.lang
  return { ...flow, ...(lang !== undefined && { lang }), ...(metadata && { metadata }) }
}
