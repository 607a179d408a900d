import { type Warning, warn } from '../../quality/warning.js'
import { disclosedIn } from '../hidden/disclosed.js'
import { type Hidden, nothingHidden } from '../hidden/find-hidden.js'
import type { Parsed } from '../parse/parse.js'
import { Structure } from '../structure/structure.js'
import type { FlowOptions } from './flow-options.js'
import { FlowReader, type Learnt } from './flow-reader.js'
import type { FlowSink } from './flow-sink.js'

/** What a walk learns beside the text. */
export interface Walked extends Learnt {
  readonly warnings: readonly Warning[]
}

/** What hides most of a page may stand in another thing that does. */
const MOST_WALKS = 4

/**
 * Tells a sink what there is to read in a parsed source, in order; answers with it and what else was learnt on the way.
 * `hidden`: what no reader sees, beside what says so of itself. If that hides most of the prose, it is not believed,
 * and a new sink is told.
 */
export function walk<Sink extends FlowSink>(
  html: string,
  parsed: Parsed,
  options: FlowOptions,
  open: () => Sink,
  hidden: Hidden = nothingHidden,
): Walked & { readonly sink: Sink } {
  const shown = new Set(hidden.shown)
  const warnings: Warning[] = []
  const structure = new Structure(parsed.root)
  for (let walks = 1; ; walks++) {
    const sink = open()
    const reader = new FlowReader(html, parsed, options, sink, { ...hidden, shown }, structure)
    const walked = reader.read()
    const isLast = walks === MOST_WALKS
    const hiding = isLast ? [] : reader.prose.mostlyHidden(parsed.root)
    if (hiding.length > 0) warnings[0] = warn('unhidden')
    // Panels that open on a click do not tell whether the rest of the page is hidden, so they come last.
    const found = isLast || hiding.length > 0 ? hiding : disclosedIn(parsed.root, shown)
    if (found.length === 0) return { ...walked, sink, warnings }
    for (const element of found) shown.add(element)
  }
}
