import type { Budgets } from '../budget.js'
import type { PageMetadata } from '../document.js'
import { articleOf, readArticle } from './article/article.js'
import { type Recording, recordPage } from './article/survey.js'
import { type Flow, type FlowOptions, readFlow } from './flow.js'
import { mayHide } from './hidden/find-hidden.js'
import { readMetadata } from './metadata/read-metadata.js'
import { type Parsed, parse } from './parse.js'
import { withoutBoxes } from './post/without-boxes.js'
import { readSite, rulesFor } from './site.js'

/** The text of a source in HTML, and of a whole page what it says of its article. */
export interface HtmlFlow extends Flow {
  readonly metadata?: PageMetadata
}

const wholePage = /<(?:!doctype\s+html|html|head|body)(?=[\s>])/i
/** The element that a page has its story in. */
const wholeArticle = /^\s*<(?:article|main)(?=[\s>])/i
/** The parts of a page around its story: `document.body.innerHTML` has some of them, a post of a feed hardly one. */
const pagePart = /<(nav|main|header|footer)(?=[\s>])/gi
const leastPageParts = 2
/** A page opens within these many units, after comments and blanks. */
const longestOpening = 5000

/** Reads HTML, a page or a fragment, parsed once. `url` is where it was found. Never throws on a string. */
export function readHtml(html: string, options: FlowOptions = {}, { url }: { readonly url?: string } = {}): HtmlFlow {
  const { told, metadata, budgets } = readTree(html, options, url)
  const flow = 'recorder' in told ? articleOf(html, told) : told
  const lang = flow.lang ?? metadata?.lang
  const spent = budgets.warnings.map(({ message }) => message)
  const warnings = spent.length === 0 ? flow.warnings : [...(flow.warnings ?? []), ...spent]
  return { ...flow, ...(warnings && { warnings }), ...(lang !== undefined && { lang }), ...(metadata && { metadata }) }
}

interface Told {
  readonly told: Recording | Flow
  readonly metadata: PageMetadata | undefined
  readonly budgets: Budgets
}

/** What the tree of a source tells. It may weigh twenty times the source, and nothing holds it after this. */
function readTree(html: string, options: FlowOptions, url: string | undefined): Told {
  const parsed = parse(html)
  const { budgets } = parsed
  const isPage = wholePage.test(html.slice(0, longestOpening)) || wholeArticle.test(html) || hasPageParts(html)
  const { html: taken = 'auto' } = options
  const isArticle = taken === 'article' || (taken === 'auto' && isPage)
  const metadata = isPage ? readMetadata(parsed, html, { url }) : undefined
  const readPost = (bounded: Parsed): Flow =>
    readFlow(html, options, taken === 'auto' ? withoutBoxes(html, bounded) : bounded)
  const rules = rulesFor(options, url)
  if (rules) {
    const read = (bounded: Parsed): Flow => (isArticle ? readArticle(html, options, bounded) : readPost(bounded))
    return { told: readSite(html, parsed, rules, read), metadata, budgets }
  }
  if (!isArticle) return { told: readPost(parsed), metadata, budgets }
  // Only where sheets or colours may hide something is the tree needed once more.
  const { seen, ...recording } = recordPage(html, parsed, options)
  return { told: mayHide(seen) ? articleOf(html, recording, { parsed, options, seen }) : recording, metadata, budgets }
}

/** Whether a page stands here without its `<body>`. */
function hasPageParts(html: string): boolean {
  const parts = new Set<string>()
  for (const [, name = ''] of html.matchAll(pagePart)) {
    parts.add(name.toLowerCase())
    if (parts.size === leastPageParts) return true
  }
  return false
}
