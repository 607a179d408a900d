import type { PageKind } from '../../document.js'
import type { Reason } from '../../edit/change.js'
import type { Edit, Span } from '../../edit/edit.js'
import type { Warning } from '../../quality/warning.js'
import type { FlowOptions } from '../flow.js'
import type { FlowBlock } from '../flow-writer.js'
import type { Seen } from '../hidden/evidence.js'
import { findHidden, nothingHidden } from '../hidden/find-hidden.js'
import { type KindOfPage, kindOf } from '../kind/kind.js'
import { type Parsed, parse } from '../parse.js'
import type { Signs } from './signs.js'
import { type Recording, recordPage, recordShown } from './survey.js'
import { outlookOf } from './trust.js'
import { type Weighed, weigh } from './weigh.js'
import { writeArticle } from './write-article.js'

/** The article of a page: what turns the page into it, and how sure that is. */
export interface Article {
  readonly edits: Edit[]
  readonly blocks: FlowBlock[]
  readonly lang?: string
  readonly warnings: readonly Warning[]
  readonly reasons: readonly Reason[]
  readonly links: readonly Span[]
  /** What there is to tell of how good the text is. */
  readonly signs: Signs
  /** What the page is, and why. */
  readonly kind: { readonly kind: PageKind; readonly reasons: readonly string[] }
}

/**
 * Reads a page as the article in it, whole and alone. Every passage that is not part of it goes by a rule that says why:
 * `html/article/related`, `html/article/caption`, `html/article/before-story` …
 * Never throws on a string; takes time in proportion to the source.
 *
 * `<nav>Home</nav><main><p>It rained all day. …</p></main><footer>Imprint</footer>` → edits that leave `It rained …`
 */
export function readArticle(
  html: string,
  options: FlowOptions = {},
  parsed: Parsed = parse(html),
  kind: KindOfPage = kindOf(html),
): Article {
  const { seen, options: shown, ...recording } = recordShown(html, parsed, options)
  return articleOf(html, recording, kind, { parsed, options: shown, seen })
}

/** What a recording was made of. */
interface Tree {
  readonly parsed: Parsed
  readonly options: FlowOptions
  readonly seen: Seen
}

/** The article of a page of which a recording was made; without the tree, elements alone say what is hidden in it. */
export function articleOf(html: string, recording: Recording, kind: KindOfPage, tree?: Tree): Article {
  const containers = tree?.parsed.containers
  let weighed = weigh(recording, kind, containers)
  // Sheets and colours are asked about the story alone: most of what they hide is around it.
  const hidden = tree
    ? findHidden(tree.parsed.root, tree.seen, storyOf(html, weighed), tree.parsed.budgets)
    : nothingHidden
  if (tree && hidden.nodes.size > 0) {
    const again = recordPage(html, tree.parsed, tree.options, hidden)
    weighed = weigh({ ...recording, ...again }, kind, containers)
  }
  const article = write(html, weighed, kind, containers !== undefined)
  return { ...article, warnings: [...hidden.warnings, ...article.warnings] }
}

function write(html: string, weighed: Weighed, kind: KindOfPage, isTaken: boolean): Article {
  const { recorder, learnt, page, keeps } = weighed
  const { warnings, signs, isLost } = outlookOf(html, weighed, kind, isTaken)
  if (isLost) keeps.fill(true)
  const { edits, blocks } = writeArticle(html, recorder, page, keeps)
  return { edits, blocks, ...learnt, warnings, signs, kind: { kind: kind.kind, reasons: kind.reasons } }
}

/** From the first passage that stays to the last; all of a page without a story. */
function storyOf(html: string, { page, keeps }: Weighed): Span {
  const first = page.spots[keeps.indexOf(true)]
  const last = page.spots[keeps.lastIndexOf(true)]
  return { start: first?.passage.start ?? 0, end: last?.passage.end ?? html.length }
}
