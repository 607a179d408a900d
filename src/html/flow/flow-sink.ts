import type { BlockKind } from '../../document.js'
import type { Rank } from '../../page/structure/rank.js'
import { Gap, type Role } from '../parse/elements.js'
import type { Element } from '../parse/node.js'
import type { SourceObject } from './marks.js'

/** What a reader of HTML speaks to: it hears of text, of what is taken out, and of the gaps between, in source order. */
export abstract class FlowSink {
  /** The widest gap since the text kept last. */
  protected gap: Gap = Gap.none
  /** Whether the text kept next is a block of its own. */
  protected splits = true
  /** Whether any text was kept yet. */
  protected begun = false
  private broken = false
  /** What is written before the text kept next. */
  protected sign = ''
  /** What is known of the blocks that begin now, beside their kind. */
  rank: Rank | undefined = undefined

  /** Whether the next text kept stands at the start of a line. */
  get atLineStart(): boolean {
    return this.gap >= Gap.line || !this.begun
  }

  /** What comes next stands apart from what came last; with `splits` it is a block of its own. */
  part(gap: Gap, splits: boolean): void {
    if (gap > this.gap) this.gap = gap
    if (splits || gap === Gap.paragraph) this.splits = true
  }

  /** One `<br>` is a new line, two are a new paragraph. */
  breakLine(): void {
    this.part(this.broken ? Gap.paragraph : Gap.line, false)
    this.broken = true
  }

  /** An element whose inside is read begins … */
  enter(_element: Element, _role: Role | undefined): void {}

  /** … and ends. */
  leave(_element: Element): void {}

  /** A picture, something of another site, or a break stands here. */
  picture(_picture: SourceObject): void {}

  /** Takes a stretch out by a rule of its own. */
  abstract cut(start: number, end: number, rule: string): void

  /** Keeps a stretch of text. */
  abstract keep(start: number, end: number, kind: BlockKind, verbatim?: boolean): void

  /** Keeps `text` in the place of a stretch of the source: a formula for the picture of it. */
  abstract replace(start: number, end: number, text: string, kind: BlockKind, rule: string): void

  /** Writes a sign directly before the text that is kept next: the backtick before code. */
  openSign(sign: string): void {
    this.sign += sign
  }

  /** Writes a sign directly behind the text that was kept last. If none was kept since `openSign`, neither is written. */
  closeSign(sign: string): void {
    if (this.sign !== '') this.sign = ''
    else this.signBehind(sign)
  }

  protected abstract signBehind(sign: string): void

  /** Nothing more comes. */
  abstract finish(): void

  /** Text was kept: gaps begin anew. */
  protected settle(): void {
    this.gap = Gap.none
    this.splits = false
    this.begun = true
    this.broken = false
    this.sign = ''
  }
}
