import { type FlowOptions, walk } from '../flow.js'
import type { Hidden } from '../hidden/find-hidden.js'
import type { Parsed } from '../parse.js'
import { findCore } from './core.js'
import { Recorder } from './recorder.js'
import { type Page, placePassages } from './spot.js'

export interface Survey {
  readonly recorder: Recorder
  readonly page: Page
  /** What the walk learnt beside the passages. */
  readonly walked: ReturnType<typeof walk>
}

/** Walks a page once, and puts its passages in their places. Nothing is decided yet. */
export function surveyPage(html: string, parsed: Parsed, options: FlowOptions = {}, hidden?: Hidden): Survey {
  const recorder = new Recorder(html)
  const walked = walk(html, parsed, options, recorder, hidden)
  const { passages, boxes } = recorder
  return { recorder, page: placePassages(passages, findCore(boxes, passages)), walked }
}
