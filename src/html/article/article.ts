import type { Reason } from '../../edit/change.js'
import type { Edit, Span } from '../../edit/edit.js'
import type { FlowOptions } from '../flow.js'
import type { FlowBlock } from '../flow-writer.js'
import type { Seen } from '../hidden/evidence.js'
import { findHidden, nothingHidden } from '../hidden/find-hidden.js'
import { type Parsed, parse } from '../parse.js'
import { decide } from './decide.js'
import { scorePassages } from './judge.js'
import { keepTaken } from './keep-taken.js'
import type { Page } from './spot.js'
import { type Recording, recordPage, surveyPage } from './survey.js'
import { type Confidence, confidenceOf, warningsOf } from './trust.js'
import { writeArticle } from './write-article.js'

/** The article of a page: what turns the page into it, and how sure that is. */
export interface Article {
  readonly edits: Edit[]
  readonly blocks: FlowBlock[]
  readonly lang?: string
  readonly warnings: readonly string[]
  readonly reasons: readonly Reason[]
  readonly links: readonly Span[]
  readonly confidence: Confidence
}

/**
 * Reads a page as the article in it, whole and alone. Every passage that is not part of it goes by a rule that says why:
 * `html/article/related`, `html/article/caption`, `html/article/before-story` …
 * Never throws on a string; takes time in proportion to the source.
 *
 * `<nav>Home</nav><main><p>It rained all day. …</p></main><footer>Imprint</footer>` → edits that leave `It rained …`
 */
export function readArticle(html: string, options: FlowOptions = {}, parsed: Parsed = parse(html)): Article {
  const { seen, ...recording } = recordPage(html, parsed, options)
  return articleOf(html, recording, { parsed, options, seen })
}

/** What a recording was made of. */
interface Tree {
  readonly parsed: Parsed
  readonly options: FlowOptions
  readonly seen: Seen
}

/** The article of a page of which a recording was made; without the tree, elements alone say what is hidden in it. */
export function articleOf(html: string, recording: Recording, tree?: Tree): Article {
  const containers = tree?.parsed.containers
  const unbelieved = recording.learnt.warnings
  let weighed = weigh(recording, containers)
  // Sheets and colours are asked about the story alone: most of what they hide is around it.
  const hidden = tree ? findHidden(tree.parsed.root, tree.seen, storyOf(html, weighed)) : nothingHidden
  if (tree && hidden.nodes.size > 0) {
    weighed = weigh(recordPage(html, tree.parsed, tree.options, hidden), containers)
  }
  const article = write(html, weighed, containers !== undefined)
  return { ...article, warnings: [...unbelieved, ...hidden.warnings, ...article.warnings] }
}

/** A page as its passages, those that stay, and how sure that is. */
interface Weighed extends Recording {
  readonly page: Page
  readonly keeps: boolean[]
  readonly confidence: Confidence
}

function weigh(recording: Recording, containers?: readonly Span[]): Weighed {
  const page = surveyPage(recording.recorder)
  const scores = scorePassages(page)
  const keeps = decide(page, scores)
  if (containers) keepTaken(page, keeps, containers)
  return { ...recording, page, keeps, confidence: confidenceOf(page, scores, keeps) }
}

function write(html: string, { recorder, learnt, page, keeps, confidence }: Weighed, isTaken: boolean): Article {
  const warnings = warningsOf(html, recorder, confidence, page, isTaken)
  if (confidence.words === 0) keeps.fill(true)
  const { edits, blocks } = writeArticle(html, recorder, page, keeps)
  return { edits, blocks, ...learnt, warnings, confidence }
}

/** From the first passage that stays to the last; all of a page without a story. */
function storyOf(html: string, { page, keeps }: Weighed): Span {
  const first = page.spots[keeps.indexOf(true)]
  const last = page.spots[keeps.lastIndexOf(true)]
  return { start: first?.passage.start ?? 0, end: last?.passage.end ?? html.length }
}
