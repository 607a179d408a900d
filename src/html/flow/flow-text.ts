import type { BlockKind } from '../../document.js'
import type { Rank } from '../../page/structure/rank.js'
import { countLines, isSpace, skipSpace, trimSpace } from '../../page/white-space.js'
import { tellDecoded } from '../code/inline-code.js'
import { Gap } from '../parse/elements.js'
import type { Parsed } from '../parse/parse.js'
import type { FlowSink } from './flow-sink.js'

/** How the white space of a text is taken: as a browser shows it, line by line as it stands, or every blank of it. */
export type Layout = 'collapsed' | 'loose' | 'verbatim'

export interface TextStyle {
  readonly kind: BlockKind
  readonly rank: Rank | undefined
  readonly layout: Layout
  /** The list item around it. */
  readonly item: Item | undefined
  /** How many quotes, and how many items of lists, are around it. */
  readonly quoted: number
  readonly depth: number
  /** It is in a cell of a table of data, which is one line. */
  readonly inCell: true | undefined
  /** Whether it is code within a line: its references are decoded here, for nothing looks into code later. */
  readonly isCode: true | undefined
}

export const plainStyle: TextStyle = {
  kind: 'paragraph',
  rank: undefined,
  layout: 'loose',
  item: undefined,
  quoted: 0,
  depth: 0,
  inCell: undefined,
  isCode: undefined,
}

/** An item of a list as it is read: what follows its first block belongs to it. */
export interface Item {
  readonly first: Rank
  readonly around: Item | undefined
  begun: boolean
}

/** A bar, as it is or as a reference. */
const BAR = /\||&(?:#0{0,4}124|#x0{0,4}7c|vert|verbar|verticalline);/gi
/** Reads text nodes into a sink. */
export class FlowText {
  /** The first backtick that was not passed yet. */
  private tick = -1

  constructor(
    private readonly html: string,
    private readonly parsed: Parsed,
    private readonly sink: FlowSink,
  ) {}

  /** Reads the text at a span. `veil`: the rule that hides it. */
  read(start: number, end: number, style: TextStyle, veil?: string): void {
    const { kind, layout } = style
    const { html, sink } = this
    const from = layout === 'verbatim' && !sink.atLineStart ? start : skipSpace(html, start, end)
    if (from === end) {
      if (end > start) sink.part(layout === 'loose' ? gapOf(html, start, end) : Gap.blank, false)
      return
    }
    if (veil) sink.cut(from, end, veil)
    else if (kind === 'table') this.writeCell(start, from, end, style)
    else if (layout === 'verbatim') sink.keep(indent(html, start, from), end, kind, true)
    else if (layout === 'loose') this.writeLines(start, from, end, style)
    else this.writeCollapsed(start, from, end, style)
  }

  private keep(start: number, end: number, { kind, isCode }: TextStyle): void {
    if (isCode || this.hasTick(start, end)) tellDecoded(this.sink, this.html, start, end, kind)
    else this.sink.keep(start, end, kind)
  }

  /** A bar in a cell does not part it from the next. */
  private writeCell(start: number, from: number, end: number, style: TextStyle): void {
    const { html, sink } = this
    const write = (begin: number, first: number, until: number) => {
      if (style.layout === 'loose') this.writeLines(begin, first, until, style)
      else this.writeCollapsed(begin, first, until, style)
    }
    let at = start
    let first = from
    for (const { 0: bar, index } of html.slice(from, end).matchAll(BAR)) {
      const place = from + index
      if (place > first) write(at, first, place)
      else if (first > at) sink.part(Gap.blank, false)
      at = place + bar.length
      sink.replace(place, at, '\\|', 'table', 'html/bar')
      first = skipSpace(html, at, end)
    }
    if (first < end) write(at, first, end)
    else if (first > at) sink.part(Gap.blank, false)
  }

  /** Whether a stretch may look like code to later stages, which look into none: then its references are decoded here. */
  private hasTick(start: number, end: number): boolean {
    if (this.tick < start) {
      const next = this.html.indexOf('`', start)
      this.tick = next < 0 ? this.html.length : next
    }
    return this.tick < end
  }

  private writeLines(start: number, from: number, end: number, style: TextStyle): void {
    const { html, sink } = this
    const until = trimSpace(html, from, end)
    if (from > start) sink.part(gapOf(html, start, from), false)
    this.keep(from, until, style)
    if (until < end) sink.part(gapOf(html, until, end), false)
  }

  private writeCollapsed(start: number, from: number, end: number, style: TextStyle): void {
    const { html, sink } = this
    const { readable } = this.parsed
    const until = trimSpace(html, from, end)
    if (from > start) sink.part(Gap.blank, false)
    let at = from
    for (let blank = blankIn(readable, at, until); blank >= 0; blank = blankIn(readable, at, until)) {
      this.keep(at, blank, style)
      sink.part(Gap.blank, false)
      at = skipSpace(readable, blank, until)
    }
    this.keep(at, until, style)
    if (until < end) sink.part(Gap.blank, false)
  }
}

/** Where white space begins that a browser shows as one blank, and is not one; or -1. */
function blankIn(text: string, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code > BLANK || !isSpace(code)) continue
    if (code !== BLANK || isSpace(text.charCodeAt(at + 1))) return at
  }
  return -1
}

const BLANK = 32

/** The gap that white space makes where lines are kept as they stand. */
function gapOf(html: string, start: number, end: number): Gap {
  const lines = countLines(html, start, end)
  return lines === 0 ? Gap.blank : lines === 1 ? Gap.line : Gap.paragraph
}

/** Code keeps the indent of its first line. */
function indent(html: string, start: number, from: number): number {
  let at = from
  while (at > start && html.charCodeAt(at - 1) !== 10) at--
  return at
}
