import type { BlockKind } from '../../document.js'
import { EditList } from '../../edit/edit-list.js'
import { replaceLast } from '../../edit/packed-list.js'
import { detailsOf, type Rank } from '../../page/structure/rank.js'
import { skipSpace, trimSpace } from '../../page/white-space.js'
import { BlockList } from '../../page/write/block-list.js'
import { Gap } from '../parse/elements.js'
import { FlowSink } from './flow-sink.js'
import type { SourceObject } from './marks.js'

const SEPARATORS = ['', ' ', ' | ', '\n', '\n\n'] as const

/**
 * Writes down what is kept of a source, in order, and turns all that lies between into edits.
 * Gaps in a row become one, the widest; there is none at the start or the end of the text.
 */
export class FlowWriter extends FlowSink {
  readonly edits = new EditList()
  readonly blocks = new BlockList()
  readonly pictures: SourceObject[] = []
  private start = 0
  private end = 0
  private blockStart = -1
  private kind: BlockKind = 'paragraph'
  private blockRank: Rank | undefined = undefined
  private verbatim = false
  /** What is written behind the text kept last. */
  private behind = ''
  private cuts: { start: number; end: number; rule: string }[] = []

  constructor(private readonly html: string) {
    super()
  }

  override picture(picture: SourceObject): void {
    this.pictures.push(picture)
  }

  /** Takes a stretch out by a rule of its own. What is neither kept nor cut is taken out as markup. */
  cut(start: number, end: number, rule: string): void {
    const from = Math.max(start, this.cuts.at(-1)?.end ?? this.end)
    if (end > from) this.cuts.push({ start: from, end, rule })
  }

  /** Keeps a stretch of text. Of verbatim text the white space at its end is text too, unless a line ends there. */
  keep(start: number, end: number, kind: BlockKind, verbatim = false): void {
    this.begin(start, kind)
    this.start = start
    this.end = end
    this.verbatim = verbatim
    this.settle()
  }

  replace(start: number, end: number, text: string, kind: BlockKind, rule: string): void {
    this.begin(start, kind)
    this.edit(start, end, text, rule)
    this.start = end
    this.end = end
    this.verbatim = false
    this.settle()
  }

  protected signBehind(sign: string): void {
    this.behind += sign
  }

  /** Closes the gap before what is kept next, and begins its block if it has one of its own. */
  private begin(start: number, kind: BlockKind): void {
    this.close(start, this.begun ? this.gap : Gap.none)
    if (this.splits) {
      this.endBlock()
      this.blockStart = start
      this.kind = kind
      this.blockRank = this.rank
    }
  }

  /** Takes out what is left. */
  finish(): void {
    this.gap = Gap.paragraph
    this.sign = ''
    this.close(this.html.length, Gap.none)
    this.endBlock()
  }

  private endBlock(): void {
    const { blockStart: start, end, kind, blockRank } = this
    if (start >= 0) this.blocks.push({ kind: blockRank?.as ?? kind, rank: detailsOf(blockRank), start, end })
  }

  private close(to: number, gap: Gap): void {
    const { html } = this
    if (this.verbatim && this.gap >= Gap.line) this.end = trimSpace(html, this.start, this.end)
    const separator = SEPARATORS[gap] ?? ''
    let insert = this.behind + separator + this.sign
    let from = this.end
    let until = to
    if (insert !== '' && insert === separator) {
      // What is there already need not be put there: `<b>one</b> two` loses its tags and keeps its blank.
      if (html.startsWith(insert, from) && from + insert.length <= to) {
        from += insert.length
        insert = ''
      } else if (html.endsWith(insert, to) && to - insert.length >= from) {
        until -= insert.length
        insert = ''
      }
    }
    if (this.cuts.length > 0) this.closeAroundCuts(from, until, insert)
    else if (until > from || insert !== '') this.edit(from, until, insert)
    this.cuts.length = 0
    this.behind = ''
  }

  private closeAroundCuts(from: number, to: number, separator: string): void {
    let at = from
    let insert = separator
    const write = (end: number, rule?: string) => {
      if (end <= at) return
      this.edit(at, end, insert, rule)
      insert = ''
      at = end
    }
    for (const cut of this.cuts) {
      // White space between a cut and the next thing goes with the cut.
      if (skipSpace(this.html, at, cut.start) < cut.start) write(Math.min(cut.start, to))
      write(Math.min(skipSpace(this.html, cut.end, to), to), cut.rule)
    }
    write(to)
  }

  private edit(start: number, end: number, insert: string, by?: string): void {
    const isSpace = by === undefined && skipSpace(this.html, start, end) === end
    const rule = by ?? (isSpace ? 'html/space' : 'html/markup')
    const { last } = this.edits
    if (last && last.end === start && last.rule === rule) {
      replaceLast(this.edits, { start: last.start, end, insert: last.insert + insert, rule })
    } else this.edits.push({ start, end, insert, rule })
  }
}
