import type { Budgets } from '../budget.js'
import type { Found, PageMetadata } from '../document.js'
import { wordsOf } from '../locale/at-hand.js'
import { siteFor } from '../options/site-for.js'
import { warn } from '../quality/warning.js'
import { type Article, articleOf, readArticle } from './article/article.js'
import { type Recording, recordShown } from './article/survey.js'
import { type Flow, type FlowOptions, readFlow } from './flow/flow.js'
import { mayHide } from './hidden/find-hidden.js'
import { withKept } from './kept.js'
import { isStory, type KindOfPage, kindOf } from './kind/kind.js'
import { resolved } from './marks.js'
import { readMetadata } from './metadata/read-metadata.js'
import { type KeptNodes, type Parsed, parse } from './parse/parse.js'
import { withoutBoxes } from './post/without-boxes.js'
import { readSite } from './site.js'

/** The text of a source in HTML, and of a whole page what it says of its article. */
export interface HtmlFlow extends Flow {
  readonly metadata?: PageMetadata
  /** What is to be kept of it, by the selector that asks for it. */
  readonly kept?: KeptNodes['stretches']
}

const WHOLE_PAGE = /<(?:!doctype\s+html|html|head|body)(?=[\s>])/i
/** The element that a page has its story in. */
const WHOLE_ARTICLE = /^\s*<(?:article|main)(?=[\s>])/i
/** The parts of a page around its story: `document.body.innerHTML` has some of them, a post of a feed hardly one … */
const PAGE_PARTS: ReadonlySet<string> = new Set(['nav', 'main', 'header', 'footer'])
const LEAST_PAGE_PARTS = 2
/**
 * … and what a page has in and around it beside: `article.innerHTML` has three of them or more. Of 375 such fragments 215
 * have; read as articles all of them come to F1 .956, and to .945 read as posts.
 */
const PART = /<(nav|main|header|footer|aside|h1|time|button|form|article|svg|address|input)(?=[\s>])/gi
const LEAST_PARTS = 3
/** A page opens within these many units, after comments and blanks. */
const LONGEST_OPENING = 5000

/** Reads HTML, a page or a fragment, parsed once. `url` is where it was found. Never throws on a string. */
export function readHtml(
  html: string,
  options: FlowOptions = {},
  { url }: { readonly url?: string | undefined } = {},
): HtmlFlow {
  const { told, metadata, next, budgets, kind, kept } = readTree(html, options, url)
  const flow = 'recorder' in told ? articleOf(html, told, { options, metadata, kind: kind as KindOfPage }) : told
  const lang = flow.lang ?? metadata?.lang
  const spent = budgets.warnings.map(({ message }) => warn('limit-reached', { detail: message }))
  const { kind: is } = flow as Partial<Article>
  const more = next && is && isStory(is.kind) ? [warn('more-pages', { source: next.source })] : []
  const ofStory = (flow.warnings ?? []).filter(({ code }) => code !== 'more-pages' || more.length === 0)
  const warnings = [...ofStory, ...more, ...spent]
  const stays = kept && ('opened' in flow && flow.opened ? [] : kept.stretches)
  const marks = resolved(flow, url ?? metadata?.url)
  return {
    ...flow,
    marks,
    ...(stays && { kept: stays }),
    ...(warnings.length > 0 && { warnings }),
    ...(lang !== undefined && { lang }),
    ...(metadata && { metadata }),
  }
}

interface Told {
  readonly told: Recording | Flow
  readonly metadata: PageMetadata | undefined
  /** The link to the next page. */
  readonly next: Found | undefined
  readonly budgets: Budgets
  readonly kind?: KindOfPage
  readonly kept: KeptNodes | undefined
}

/** What the tree of a source tells. It may weigh twenty times the source, and nothing holds it after this. */
function readTree(html: string, options: FlowOptions, url: string | undefined): Told {
  const parsed = withKept(parse(html, options.verbatim), options)
  const { budgets, kept } = parsed
  const isPage = WHOLE_PAGE.test(html.slice(0, LONGEST_OPENING)) || WHOLE_ARTICLE.test(html) || hasPageParts(html)
  const { html: taken = 'auto' } = options
  const isArticle = taken === 'article' || (taken === 'auto' && isPage)
  const { words = wordsOf([]), jsonLd } = options
  const read = isPage || isArticle ? readMetadata(parsed, html, { url, words, jsonLd }) : undefined
  const { next, ...said } = read ?? { authors: [], found: {} }
  const metadata = isPage ? said : undefined
  const readPost = (bounded: Parsed): Flow =>
    readFlow(html, options, taken === 'auto' ? withoutBoxes(html, bounded) : bounded)
  const { rules, profile } = siteFor(options, url ?? metadata?.url)
  const kind = isArticle ? kindOf(parsed.root.tree, url ?? metadata?.url) : undefined
  if (rules) {
    const read = (bounded: Parsed): Flow => (kind ? readArticle(html, options, bounded, kind) : readPost(bounded))
    return { told: readSite(parsed, rules, read), metadata, next, budgets, kept }
  }
  if (!kind) return { told: readPost(parsed), metadata, next, budgets, kept }
  // Only where sheets or colours may hide something is the tree needed once more.
  const { seen, options: shown, ...recorded } = recordShown(html, parsed, options)
  const recording = profile?.places ? { ...recorded, storyPlaces: profile.places } : recorded
  const about = { options: shown, metadata, kind, tree: { parsed, seen } }
  return { told: mayHide(seen) ? articleOf(html, recording, about) : recording, metadata, next, budgets, kind, kept }
}

/** Whether a page, or the inside of its article, stands here without its `<body>`. */
function hasPageParts(html: string): boolean {
  const parts = new Set<string>()
  let ofPage = 0
  for (const [, tag = ''] of html.matchAll(PART)) {
    const name = tag.toLowerCase()
    if (parts.has(name)) continue
    parts.add(name)
    if (PAGE_PARTS.has(name)) ofPage++
    if (parts.size === LEAST_PARTS || ofPage === LEAST_PAGE_PARTS) return true
  }
  return false
}
