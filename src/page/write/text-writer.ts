import type { BlockKind } from '../../document.js'
import { EditList } from '../../edit/edit-list.js'
import { replaceLast } from '../../edit/packed-list.js'
import { GAP_TEXTS, Gap } from '../read/gap.js'
import { detailsOf, type Rank } from '../structure/rank.js'
import { skipSpace, trimSpace } from '../white-space.js'
import { BlockList } from './block-list.js'

/**
 * Writes down what is kept of a source, in order, and turns all that lies between into edits. Gaps in a row become one, the
 * widest; there is none at the start or at the end of the text.
 */
export class TextWriter {
  readonly edits = new EditList()
  readonly blocks = new BlockList()
  /** What is known of the block that begins next. */
  kind: BlockKind = 'paragraph'
  rank: Rank | undefined = undefined
  /** The widest gap since the text kept last, and whether the text kept next begins a block. */
  private gap: number = Gap.none
  private splits = true
  private hasText = false
  /** The text kept last … */
  private start = 0
  private end = 0
  private isVerbatim = false
  /** … and the block it is in. */
  private blockStart = -1
  private blockKind: BlockKind = 'paragraph'
  private blockRank: Rank | undefined = undefined
  /** Signs behind the text kept last and before the text kept next: backticks around code. */
  private signBehind = ''
  private signBefore = ''
  /** Three numbers each: start, end, and which of `rules`. */
  private cuts: number[] = []
  private readonly rules: string[] = []

  constructor(private readonly html: string) {}

  /** Whether the next text kept stands at the start of a line. */
  get isAtLineStart(): boolean {
    return this.gap >= Gap.line || !this.hasText
  }

  /** The offset behind the text kept last. */
  get reached(): number {
    return this.end
  }

  /** What comes next stands apart from what came last; with `splits` it begins a block. */
  part(gap: number, splits: boolean): void {
    if (gap > this.gap) this.gap = gap
    if (splits) this.splits = true
  }

  /** Takes a stretch out by a rule of its own. What is neither kept nor cut is taken out as markup. */
  cut(start: number, end: number, rule: string): void {
    const { cuts, rules } = this
    const from = Math.max(start, cuts.length === 0 ? this.end : (cuts[cuts.length - 2] as number))
    if (end <= from) return
    if (rules[rules.length - 1] !== rule) rules.push(rule)
    cuts.push(from, end, rules.length - 1)
  }

  /** Keeps a stretch. White space at the end of verbatim text is text, unless a line ends there. */
  keep(start: number, end: number, isVerbatim = false): void {
    this.begin(start)
    this.start = start
    this.end = end
    this.isVerbatim = isVerbatim
  }

  /** Writes a text in the place of a stretch. */
  replace(start: number, end: number, text: string, rule: string): void {
    this.begin(start)
    this.edit(start, end, text, rule)
    this.start = this.end = end
    this.isVerbatim = false
  }

  /** Writes a sign directly before the text that is kept next … */
  openSign(sign: string): void {
    this.signBefore += sign
  }

  /** … or directly behind the text that was kept last. If none was kept since `openSign`, neither is written. */
  closeSign(sign: string): void {
    if (this.signBefore === '') this.signBehind += sign
    else this.signBefore = ''
  }

  /** Takes out what is left. */
  finish(): void {
    this.gap = Gap.paragraph
    this.signBefore = ''
    this.close(this.html.length, Gap.none)
    this.endBlock()
  }

  /** Closes the gap before what is kept next, and begins its block if it has one of its own. */
  private begin(start: number): void {
    this.close(start, this.hasText ? this.gap : Gap.none)
    if (this.splits) {
      this.endBlock()
      this.blockStart = start
      this.blockKind = this.kind
      this.blockRank = this.rank
    }
    this.gap = Gap.none
    this.splits = false
    this.hasText = true
    this.signBefore = ''
  }

  private endBlock(): void {
    const { blockStart: start, end, blockKind, blockRank } = this
    if (start >= 0) this.blocks.push({ kind: blockRank?.as ?? blockKind, rank: detailsOf(blockRank), start, end })
  }

  private close(to: number, gap: number): void {
    const { html, signBehind, signBefore } = this
    if (this.isVerbatim && this.gap >= Gap.line) this.end = trimSpace(html, this.start, this.end)
    const separator = GAP_TEXTS[gap] as string
    let from = this.end
    let until = to
    let insert = separator
    if (signBehind !== '' || signBefore !== '') insert = signBehind + separator + signBefore
    else if (separator !== '') {
      // What is there already need not be put there: `<b>one</b> two` loses its tags and keeps its blank.
      if (html.startsWith(separator, from) && from + separator.length <= to) {
        from += separator.length
        insert = ''
      } else if (html.endsWith(separator, to) && to - separator.length >= from) {
        until -= separator.length
        insert = ''
      }
    }
    if (this.cuts.length > 0) this.closeAroundCuts(from, until, insert)
    else if (until > from || insert !== '') this.edit(from, until, insert)
    this.signBehind = ''
  }

  private closeAroundCuts(from: number, to: number, separator: string): void {
    const { html, cuts, rules } = this
    let at = from
    let insert = separator
    const write = (end: number, rule?: string) => {
      if (end <= at) return
      this.edit(at, end, insert, rule)
      insert = ''
      at = end
    }
    for (let cut = 0; cut < cuts.length; cut += 3) {
      const start = cuts[cut] as number
      // White space between a cut and the next thing goes with the cut.
      if (skipSpace(html, at, start) < start) write(Math.min(start, to))
      write(Math.min(skipSpace(html, cuts[cut + 1] as number, to), to), rules[cuts[cut + 2] as number])
    }
    write(to)
    if (insert !== '') this.edit(at, at, insert)
    cuts.length = rules.length = 0
  }

  private edit(start: number, end: number, insert: string, by?: string): void {
    const rule = by ?? (skipSpace(this.html, start, end) === end ? 'html/space' : 'html/markup')
    const { last } = this.edits
    if (last && last.end === start && last.rule === rule) {
      replaceLast(this.edits, { start: last.start, end, insert: last.insert + insert, rule })
    } else this.edits.push({ start, end, insert, rule })
  }
}
