import type { Edits } from '../../edit/edit-list.js'
import type { FlowBlocks } from '../../page/write/block-list.js'
import type { Warning } from '../../quality/warning.js'
import { findHidden } from '../hidden/find-hidden.js'
import { type Parsed, parse } from '../parse/parse.js'
import type { FlowOptions } from './flow-options.js'
import type { Learnt } from './flow-reader.js'
import { FlowWriter } from './flow-writer.js'
import { walk } from './walk.js'

export type { FlowOptions } from './flow-options.js'

/** A page or a fragment as text: what makes it of the source, and what was learnt of it. */
export interface Flow extends Omit<Learnt, 'seen'> {
  /** What turns the source into text, sorted and not overlapping. Entities stay as they are. */
  readonly edits: Edits
  /** What the text is, stretch by stretch, in source coordinates. */
  readonly blocks: FlowBlocks
  /** What was in doubt. */
  readonly warnings?: readonly Warning[]
}

/**
 * Reads HTML, a page or a fragment, as the text that a reader sees.
 * Tags go; paragraphs and their like stand apart by `\n\n`, items, rows and `<br>` by `\n`, cells by ` | `.
 * White space collapses as in a browser, but text outside every block element keeps its lines, for feeds often carry
 * `One.\n\nTwo with a <a href="/x">link</a>.`
 * Never throws on a string; takes time in proportion to the source.
 *
 * `<p>Rain, <b>again</b>.</p><p>More</p>` → edits that make `Rain, again.\n\nMore`, and two blocks
 */
export function readFlow(html: string, options: FlowOptions = {}, parsed: Parsed = parse(html)): Flow {
  const { sink: first, seen, warnings: unbelieved, ...walked } = walk(html, parsed, options, () => new FlowWriter(html))
  const hidden = findHidden(parsed.root, seen, { start: 0, end: html.length }, parsed.budgets)
  const warnings = [...unbelieved, ...hidden.warnings]
  const doubts = warnings.length > 0 ? { warnings } : {}
  if (hidden.nodes.size === 0) return { ...walked, ...writtenBy(first, walked), ...doubts }
  const second = walk(html, parsed, options, () => new FlowWriter(html), hidden)
  const { sink: writer, seen: _, warnings: __, ...again } = second
  return { ...again, ...writtenBy(writer, again), ...doubts }
}

function writtenBy({ edits, blocks, pictures }: FlowWriter, { marks }: Pick<Flow, 'marks'>) {
  return { edits: edits.items, blocks: blocks.items, marks: [...marks, ...pictures] }
}
