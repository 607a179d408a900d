import type { PageKind, PageMetadata } from '../../document.js'
import type { Reason } from '../../edit/change.js'
import type { Span } from '../../edit/edit.js'
import type { Edits } from '../../edit/edit-list.js'
import type { Transform } from '../../edit/transform.js'
import type { FlowBlocks } from '../../page/write/block-list.js'
import { type Warning, warn } from '../../quality/warning.js'
import { readOpened } from '../data/read-opened.js'
import { type Shown, toldStory } from '../data/told-story.js'
import type { FlowOptions } from '../flow/flow.js'
import type { SourceMark } from '../flow/marks.js'
import type { Seen } from '../hidden/evidence.js'
import { findHidden, nothingHidden } from '../hidden/find-hidden.js'
import { isStory, type KindOfPage, kindOf } from '../kind/kind.js'
import { type Parsed, parse } from '../parse/parse.js'
import { dropComments } from './drop-comments.js'
import { keepCited } from './end/keep-cited.js'
import { keepNotes } from './end/keep-end.js'
import { type LeftOut, leftOut } from './end/left-out.js'
import type { BlockFeatures } from './features/block-features.js'
import type { Signs } from './features/signs.js'
import { keepKept, keepTold } from './keep-kept.js'
import { keepCaptions } from './keep-parts.js'
import { marksOfStory } from './pictures.js'
import { type Selection, selectPassages } from './select-passages.js'
import { type Recording, recordPage, recordShown } from './survey.js'
import { keepHeadline } from './top.js'
import { isLost, outlookOf } from './trust.js'
import { writeArticle } from './write-article.js'

/** The article of a page: what turns the page into it, and how sure that is. */
export interface Article {
  /** The source as the edits find it, where the story stands in a script. */
  readonly opened?: Transform
  readonly edits: Edits
  readonly blocks: FlowBlocks
  readonly lang?: string
  readonly warnings: readonly Warning[]
  readonly reasons: readonly Reason[]
  readonly links: readonly Span[]
  readonly marks: readonly SourceMark[]
  /** What relative addresses are relative to, where the page says so. */
  readonly base?: string | undefined
  /** What there is to tell of how good the text is; nothing of one that a script holds. */
  readonly signs?: Signs
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
  kind: KindOfPage = kindOf(parsed.root.tree),
): Article {
  const { seen, options: shown, ...recording } = recordShown(html, parsed, options)
  return articleOf(html, recording, { options: shown, kind, tree: { parsed, seen } })
}

/** What is known beside a recording: what it was made of, and what the page says of itself. */
interface About {
  readonly options: FlowOptions
  readonly kind: KindOfPage
  readonly metadata?: PageMetadata | undefined
  readonly tree?: { readonly parsed: Parsed; readonly seen: Seen }
}

/** The article of a page of which a recording was made; without the tree, elements alone say what is hidden in it. */
export function articleOf(html: string, recording: Recording, { options, kind, metadata, tree }: About): Article {
  const containers = tree?.parsed.containers
  let selection = selectPassages(recording, kind, containers, options.favor)
  // Sheets and colours are asked about the story alone: most of what they hide is around it.
  const hidden = tree
    ? findHidden(tree.parsed.root, tree.seen, storyOf(html, selection), tree.parsed.budgets)
    : nothingHidden
  if (tree && hidden.nodes.size > 0) {
    const again = recordPage(html, tree.parsed, options, hidden)
    selection = selectPassages({ ...recording, ...again }, kind, containers, options.favor)
  }
  const told = containers ? undefined : toldStory(html, shownOf(html, selection, metadata))
  if (told?.isSeen) keepTold(html, selection.page, selection.keeps, told.shingles)
  if (metadata && isStory(kind.kind)) keepHeadline(html, selection.page, selection.keeps, metadata.title ?? '')
  const article = write(html, selection, kind, options, containers !== undefined || told?.isSeen === false)
  const doubts = [...recording.learnt.warnings, ...hidden.warnings, ...article.warnings]
  if (!told || told.isSeen) return { ...article, warnings: doubts }
  const opened = readOpened(told.opened, options)
  const { signs: _, ...shown } = article
  return { ...shown, ...opened, warnings: [...doubts, warn('in-data'), ...opened.warnings] }
}

/** What a page shows of its story, to be held against what its data tell. */
function shownOf(html: string, selection: Selection, metadata: PageMetadata | undefined): Shown {
  const { recorder, page, keeps } = selection
  const textOf = ({ passage }: BlockFeatures) => html.slice(passage.start, passage.end)
  return {
    scripts: recorder.scripts,
    all: () => page.blocks.map(textOf),
    story: isLost(selection) ? [] : page.blocks.filter((_, at) => keeps[at]).map(textOf),
    description: metadata?.description ?? '',
    title: metadata?.title ?? '',
  }
}

function write(html: string, selection: Selection, kind: KindOfPage, options: FlowOptions, isTaken: boolean): Article {
  const { recorder, learnt, page, keeps } = selection
  const { warnings, signs } = outlookOf(html, selection, kind, isTaken)
  const keepsAll = isLost(selection)
  const dropsComments = options.comments === 'drop' && kind.kind !== 'forum'
  page.blocks.forEach(({ passage }, at) => {
    if (keepsAll) keeps[at] = true
    if (passage.ciphered) keeps[at] = false
  })
  if (options.captions === 'keep') keepCaptions(page.blocks, keeps, isStory(kind.kind))
  keepCited(page, keeps, keepNotes(page.blocks, learnt.marks, keeps))
  const missed = keepsAll || isTaken || selection.more ? undefined : leftOut(page, selection.scores, keeps)
  const comments = dropsComments ? dropComments(page, keeps) : undefined
  if (selection.kept || options.keepsLine) keepKept(html, selection, options, selection.kept)
  const { edits, blocks } = writeArticle(html, recorder, page, keeps, comments)
  const marks = marksOfStory(learnt.marks, recorder.pictures, page, storyOf(html, selection))
  return {
    edits: edits.items,
    blocks: blocks.items,
    ...learnt,
    marks,
    warnings: missed ? [...warnings, warn('left-out', { source: missed, detail: sizeOf(missed) })] : warnings,
    signs,
    kind: { kind: kind.kind, reasons: kind.reasons },
  }
}

/** `about 80 words`, `a block of code` */
const sizeOf = ({ kind, words }: LeftOut): string => (kind === 'code' ? 'a block of code' : `about ${words} words`)

/** From the first passage that stays to the last; all of a page without a story. */
function storyOf(html: string, { page, keeps }: Selection): Span {
  const first = page.blocks[keeps.indexOf(true)]
  const last = page.blocks[keeps.lastIndexOf(true)]
  return { start: first?.passage.start ?? 0, end: last?.passage.end ?? html.length }
}
