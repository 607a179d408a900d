import { OffsetMap } from '../../edit/map.js'
import type { Transform } from '../../edit/transform.js'
import type { Warning } from '../../quality/warning.js'
import { looksLikeHtml } from '../detect.js'
import { type Flow, type FlowOptions, readFlow } from '../flow/flow.js'

/** A text within a source, opened as a transform of it, and how that is read. */
export interface OpenedFlow extends Flow {
  readonly opened: Transform
  readonly warnings: readonly Warning[]
}

/** Reads what a string in a script says: markup as a fragment, or plain text. Blocks, links and marks are of the source. */
export function readOpened(opened: Transform, options: FlowOptions): OpenedFlow {
  const nothing: Flow = { edits: [], blocks: [], links: [], marks: [], reasons: [] }
  const flow = looksLikeHtml(opened.text) ? readFlow(opened.text, options) : nothing
  const map = new OffsetMap(opened.moves)
  return {
    opened,
    edits: flow.edits,
    blocks: Array.from(flow.blocks, (block) => ({ ...block, ...map.toSource(block) })),
    links: flow.links.map((link) => map.toSource(link)),
    marks: flow.marks.map((mark) => ({ ...mark, ...map.toSource(mark) })),
    reasons: [],
    warnings: flow.warnings ?? [],
  }
}
