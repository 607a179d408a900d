import type { PageMetadata } from '../../document.js'
import type { Reason } from '../../edit/change.js'
import type { Draft } from '../../edit/draft.js'
import type { Edit, Span } from '../../edit/edit.js'
import { readOpened } from '../data/read-opened.js'
import { type Shown, toldStory } from '../data/told-story.js'
import type { FlowOptions } from '../flow.js'
import type { FlowBlock } from '../flow-writer.js'
import type { Seen } from '../hidden/evidence.js'
import { findHidden, nothingHidden } from '../hidden/find-hidden.js'
import { type Parsed, parse } from '../parse.js'
import { decide } from './decide.js'
import { scorePassages } from './judge.js'
import { keepTaken } from './keep-taken.js'
import { keepTold } from './keep-told.js'
import type { Page, Spot } from './spot.js'
import { type Recording, recordPage, surveyPage } from './survey.js'
import { type Confidence, confidenceOf, warningsOf } from './trust.js'
import { writeArticle } from './write-article.js'

/** The article of a page: what turns the page into it, and how sure that is. */
export interface Article {
  /** The source as the edits find it, where the story stands in a script. */
  readonly opened?: Draft
  readonly edits: Edit[]
  readonly blocks: FlowBlock[]
  readonly lang?: string
  readonly warnings: readonly string[]
  readonly reasons: readonly Reason[]
  readonly links: readonly Span[]
  readonly confidence: Confidence
}

const IN_DATA = 'the page shows its story in part or not at all, so it was read from the data in a script'

/**
 * Reads a page as the article in it, whole and alone. Every passage that is not part of it goes by a rule that says why:
 * `html/article/related`, `html/article/caption`, `html/article/before-story` …
 * Never throws on a string; takes time in proportion to the source.
 *
 * `<nav>Home</nav><main><p>It rained all day. …</p></main><footer>Imprint</footer>` → edits that leave `It rained …`
 */
export function readArticle(html: string, options: FlowOptions = {}, parsed: Parsed = parse(html)): Article {
  const { seen, ...recording } = recordPage(html, parsed, options)
  return articleOf(html, recording, { options, tree: { parsed, seen } })
}

/** What is known beside a recording: what it was made of, and what the page says of its story. */
interface About {
  readonly options: FlowOptions
  readonly metadata?: PageMetadata | undefined
  readonly tree?: { readonly parsed: Parsed; readonly seen: Seen }
}

/** The article of a page of which a recording was made; without the tree, elements alone say what is hidden in it. */
export function articleOf(html: string, recording: Recording, { options, metadata, tree }: About): Article {
  const containers = tree?.parsed.containers
  let weighed = weigh(recording, containers)
  // Sheets and colours are asked about the story alone: most of what they hide is around it.
  const hidden = tree ? findHidden(tree.parsed.root, tree.seen, storyOf(html, weighed)) : nothingHidden
  if (tree && hidden.nodes.size > 0) {
    weighed = weigh(recordPage(html, tree.parsed, options, hidden), containers)
  }
  const told = containers ? undefined : toldStory(html, shownOf(html, weighed, metadata))
  if (told?.isSeen) keepTold(html, weighed.page, weighed.keeps, told.saying)
  const article = write(html, weighed, containers !== undefined || told?.isSeen === false)
  const doubts = [...recording.learnt.warnings, ...hidden.warnings, ...article.warnings]
  if (!told || told.isSeen) return { ...article, warnings: doubts }
  const opened = readOpened(told.opened, options)
  const confidence = { share: 0.5, words: told.saying.size, reasons: ['the story stands in the data of a script'] }
  return { ...article, ...opened, confidence, warnings: [...doubts, IN_DATA, ...opened.warnings] }
}

function shownOf(
  html: string,
  { recorder, page, keeps, confidence }: Weighed,
  metadata: PageMetadata | undefined,
): Shown {
  const textOf = ({ passage }: Spot) => html.slice(passage.start, passage.end)
  return {
    scripts: recorder.scripts,
    all: () => page.spots.map(textOf),
    story: confidence.words === 0 ? [] : page.spots.filter((_, at) => keeps[at]).map(textOf),
    description: metadata?.description ?? '',
    title: metadata?.title ?? '',
  }
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
  page.spots.forEach(({ passage }, at) => {
    if (confidence.words === 0) keeps[at] = true
    if (passage.ciphered) keeps[at] = false
  })
  const { edits, blocks } = writeArticle(html, recorder, page, keeps)
  return { edits, blocks, ...learnt, warnings, confidence }
}

/** From the first passage that stays to the last; all of a page without a story. */
function storyOf(html: string, { page, keeps }: Weighed): Span {
  const first = page.spots[keeps.indexOf(true)]
  const last = page.spots[keeps.lastIndexOf(true)]
  return { start: first?.passage.start ?? 0, end: last?.passage.end ?? html.length }
}
