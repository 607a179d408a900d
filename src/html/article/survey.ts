import { type FlowOptions, walk } from '../flow.js'
import type { Parsed } from '../parse.js'
import { findCore } from './core.js'
import { Recorder } from './recorder.js'
import { type Page, placePassages } from './spot.js'

/** All that is read off the tree of a page; it holds nothing of the tree. */
export interface Recording {
  readonly recorder: Recorder
  /** The language the page says it is in. */
  readonly lang: string | undefined
}

/** Walks a page once, and writes down what there is to read. */
export function recordPage(html: string, parsed: Parsed, options: FlowOptions = {}): Recording {
  const recorder = new Recorder(html)
  const lang = walk(html, parsed, options, recorder)
  return { recorder, lang }
}

/** Puts the passages of a page in their places. Nothing is decided yet. */
export function surveyPage({ passages, boxes }: Recorder): Page {
  return placePassages(passages, findCore(boxes, passages))
}
