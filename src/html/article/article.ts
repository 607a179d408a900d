import type { Reason } from '../../edit/change.js'
import type { Edit, Span } from '../../edit/edit.js'
import type { FlowOptions } from '../flow.js'
import type { FlowBlock } from '../flow-writer.js'
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
  const { recorder, walked, page } = surveyPage(html, parsed, options)
  const scores = scorePassages(page)
  const keeps = decide(page, scores)
  const confidence = confidenceOf(page, scores, keeps)
  const warnings = [...(walked.warnings ?? []), ...warningsOf(html, confidence)]
  if (confidence.words === 0) keeps.fill(true)
  const { edits, blocks } = writeArticle(html, recorder, page, keeps)
  return { edits, blocks, ...walked, warnings, confidence }
}
