import type { Reason } from '../../edit/change.js'
import type { Edit, Span } from '../../edit/edit.js'
import type { FlowOptions } from '../flow.js'
import type { FlowBlock } from '../flow-writer.js'
import { findHidden, type Hidden } from '../hidden/find-hidden.js'
import { type Parsed, parse } from '../parse.js'
import { decide } from './decide.js'
import { scorePassages } from './judge.js'
import { surveyPage } from './survey.js'
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
  let weighed = weigh(html, parsed, options)
  // Sheets and colours are asked about the story alone: most of what they hide is around it.
  const hidden = findHidden(parsed.root, weighed.walked.seen, storyOf(html, weighed))
  if (hidden.nodes.size > 0) weighed = weigh(html, parsed, options, hidden)
  const { recorder, walked, page, keeps, confidence } = weighed
  const { seen: _, ...learnt } = walked
  const warnings = [...hidden.warnings, ...warningsOf(html, confidence)]
  if (confidence.words === 0) keeps.fill(true)
  const { edits, blocks } = writeArticle(html, recorder, page, keeps)
  return { edits, blocks, ...learnt, warnings, confidence }
}

/** A page as its passages, those that stay, and how sure that is. */
function weigh(html: string, parsed: Parsed, options: FlowOptions, hidden?: Hidden) {
  const survey = surveyPage(html, parsed, options, hidden)
  const scores = scorePassages(survey.page)
  const keeps = decide(survey.page, scores)
  return { ...survey, keeps, confidence: confidenceOf(survey.page, scores, keeps) }
}

/** From the first passage that stays to the last; all of a page without a story. */
function storyOf(html: string, { page, keeps }: ReturnType<typeof weigh>): Span {
  const first = page.spots[keeps.indexOf(true)]
  const last = page.spots[keeps.lastIndexOf(true)]
  return { start: first?.passage.start ?? 0, end: last?.passage.end ?? html.length }
}
