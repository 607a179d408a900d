import type { Span } from '../../edit/edit.js'
import { type Words, wordsOf as wordsAtHand } from '../../locale/at-hand.js'
import type { FlowOptions } from '../flow/flow.js'
import { type Walked, walk } from '../flow/walk.js'
import type { Seen } from '../hidden/evidence.js'
import type { Hidden } from '../hidden/find-hidden.js'
import type { Parsed } from '../parse/parse.js'
import { type Page, placePassages } from './features/block-features.js'
import { copiesOf, findCore, isProse, wordsOf } from './features/core.js'
import { readTexts } from './features/read-text.js'
import { Recorder } from './recorder.js'
import type { StoryPlaces } from './story-places.js'

/** All that is read off the tree of a page; it holds nothing of the tree. */
export interface Recording {
  readonly recorder: Recorder
  /** What the walk learnt beside the passages. */
  readonly learnt: Pick<Walked, 'lang' | 'reasons' | 'links' | 'marks' | 'base' | 'warnings'>
  /** The words of the languages at hand. */
  readonly known: Words
  /** What is to be kept of the page. */
  readonly kept?: readonly Span[] | undefined
  /** Whether what is in `<noscript>` was read, for the page shows nothing without its scripts. */
  readonly isScriptless?: boolean
  /** Where the site has its stories, if somebody has learned it. */
  readonly storyPlaces?: StoryPlaces
}

/** Walks a page once, and writes down what there is to read. `seen` is of the tree. */
export function recordPage(
  html: string,
  parsed: Parsed,
  options: FlowOptions = {},
  hidden?: Hidden,
): Recording & { readonly seen: Seen } {
  const { sink: recorder, seen, ...learnt } = walk(html, parsed, options, () => new Recorder(html), hidden)
  return { recorder, learnt, seen, known: options.words ?? wordsAtHand([]), kept: parsed.kept?.spans }
}

/** With fewer words in sentences a page is a frame: a footer, a notice … */
const MOST_FRAME_WORDS = 30
/** … if it has so many more for those without scripts. */
const FEWEST_WORDS_WITHOUT = 60
const SCRIPTLESS = /<noscript[\s>]/i

/** The same, of a page that is empty without its scripts as those without scripts see it. Answers with the options, too. */
export function recordShown(
  html: string,
  parsed: Parsed,
  options: FlowOptions,
): Recording & { readonly seen: Seen; readonly options: FlowOptions } {
  const first = recordPage(html, parsed, options)
  if (proseOf(first) >= MOST_FRAME_WORDS || !SCRIPTLESS.test(html)) return { ...first, options }
  const without = { ...options, scriptless: true }
  const second = recordPage(html, parsed, without)
  return proseOf(second) < proseOf(first) + FEWEST_WORDS_WITHOUT
    ? { ...first, options }
    : { ...second, options: without, isScriptless: true }
}

const proseOf = ({ recorder }: Recording) =>
  recorder.passages.reduce((sum, passage) => sum + (isProse(passage) ? wordsOf(passage) : 0), 0)

/** Puts the passages of a page in their places. Nothing is decided yet. */
export function surveyPage({ html, passages, boxes }: Recorder): Page {
  const copies = copiesOf(passages)
  const page = placePassages(passages, findCore(boxes, passages, copies), copies)
  readTexts(html, page)
  return page
}
