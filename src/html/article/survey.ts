import { type FlowOptions, type Walked, walk } from '../flow.js'
import type { Seen } from '../hidden/evidence.js'
import type { Hidden } from '../hidden/find-hidden.js'
import type { Parsed } from '../parse.js'
import { findCore } from './core.js'
import { readTexts } from './read-text.js'
import { Recorder } from './recorder.js'
import { type Page, placePassages } from './spot.js'

/** All that is read off the tree of a page; it holds nothing of the tree. */
export interface Recording {
  readonly recorder: Recorder
  /** What the walk learnt beside the passages. */
  readonly learnt: Pick<Walked, 'lang' | 'reasons' | 'links' | 'warnings'>
}

/** Walks a page once, and writes down what there is to read. `seen` is of the tree. */
export function recordPage(
  html: string,
  parsed: Parsed,
  options: FlowOptions = {},
  hidden?: Hidden,
): Recording & { readonly seen: Seen } {
  const { sink: recorder, seen, ...learnt } = walk(html, parsed, options, () => new Recorder(html), hidden)
  return { recorder, learnt, seen }
}

/** Puts the passages of a page in their places. Nothing is decided yet. */
export function surveyPage({ html, passages, boxes }: Recorder): Page {
  const page = placePassages(passages, findCore(boxes, passages))
  readTexts(html, page)
  return page
}
