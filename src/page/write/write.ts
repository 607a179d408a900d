import { fenceOf } from '../../characters/markdown.js'
import type { Reason } from '../../edit/change.js'
import type { Edits } from '../../edit/edit-list.js'
import { REASONS } from '../decide/reasons.js'
import { Flag, type Page } from '../read/columns.js'
import { Gap } from '../read/gap.js'
import { hidingOf } from '../read/hiding.js'
import type { BlockContext } from '../structure/blocks.js'
import { decodeCode } from '../structure/code/piece.js'
import type { Note } from '../structure/notes/notes.js'
import type { CodeBlock, Replacement, Rewrite, Shown } from '../structure/rewrite.js'
import type { Structure } from '../structure/structure.js'
import { walkIn } from '../structure/walk.js'
import { isSpace, skipSpace, trimSpace } from '../white-space.js'
import type { FlowBlocks } from './block-list.js'
import { TextWriter } from './text-writer.js'

/** The text of a page: what turns the source into it, and what its blocks are. */
export interface Written {
  /** Sorted and not overlapping. Character references stay as they are, but in code. */
  readonly edits: Edits
  /** What the text is, block by block, in source coordinates. */
  readonly blocks: FlowBlocks
  /** What in the source hides a stretch of it, in source order. */
  readonly reasons: readonly Reason[]
}

/** A bar, as it is or as a reference. */
const BAR = /\||&(?:#0{0,4}124|#x0{0,4}7c|vert|verbar|verticalline);/gi
const BARS = /\\?\|/g
/** The rules by which passages go, by the numbers of `REASONS`. */
const RULES: readonly string[] = /* @__PURE__ */ REASONS.map((reason) => `html/article/${reason}`)
const NEVER = Number.POSITIVE_INFINITY

/**
 * Writes the chosen passages of a page: edits that take out all that stands between them, each by the rule that says why.
 * `reasons`: by passage, the number in `REASONS` of why it goes. Takes time in proportion to the source.
 *
 * `<nav>Home</nav><p>Rain, <b>again</b>.</p>`, of which the second passage is chosen → edits that make `Rain, again.`, and one block
 */
export function writePage(page: Page, structure: Structure, reasons: ArrayLike<number>): Written {
  return new PageWriter(page, structure).write(reasons)
}

class PageWriter {
  private readonly html: string
  private readonly writer: TextWriter
  private readonly reasons: Reason[] = []
  private readonly rewrites: readonly Rewrite[]
  private nextRewrite = 0
  /** Text before this offset was written, or taken out, with what it is in. */
  private passed = 0
  /** Up to here the source was written, headings aside. */
  private prose = 0
  /** The next element that may hide its text. */
  private row = 1
  /** The first comment, and the first backtick, that was not passed yet. */
  private comment = -1
  private commentEnd = 0
  private tick = -1
  /** Whether the text up to there was written otherwise. */
  private isReplaced = false
  /** How many signs are open, and how many of them are those of code. */
  private signs = 0
  private codeDepth = 0
  private context: BlockContext
  private contextRow = 0
  /** The cell, and the row of a table of data, of the text written last. */
  private cell = -1
  private tableRow = -1
  /** Whether the text written last was verbatim, and the box it stands in. */
  private wasVerbatim = false
  private box = -1
  /** The text whose line was begun by what is drawn before it. */
  private begun = -1
  /** The footnote that the text is in, and whether any of it was written. */
  private note: Note | undefined = undefined
  private isNoteBegun = false
  /** The passages that are left out for one reason. */
  private leftOut: { start: number; end: number; reason: number } | undefined = undefined

  constructor(
    private readonly page: Page,
    private readonly structure: Structure,
  ) {
    this.html = page.html
    this.writer = new TextWriter(page.html)
    this.rewrites = structure.rewrites
    this.context = structure.blocks.contextOf(0)
  }

  write(reasons: ArrayLike<number>): Written {
    const { page, writer, structure } = this
    const { passages, passageText } = page
    const { keeps } = structure
    for (let passage = 0; passage < passages; passage++) {
      const from = passageText[passage] as number
      const to = passageText[passage + 1] as number
      if (from === to) continue
      if (!keeps[passage]) {
        this.leaveOut(from, to, reasons[passage] as number)
        continue
      }
      this.cutLeftOut()
      for (let text = from; text < to; text++) this.writeText(text, text === from)
    }
    this.cutLeftOut()
    this.rewriteUpTo(this.html.length, -1)
    this.cutUnseen(this.html.length)
    writer.finish()
    return { edits: writer.edits.items, blocks: writer.blocks.items, reasons: this.reasons }
  }

  /** Passages in a row that go for one reason go as one. */
  private leaveOut(from: number, to: number, reason: number): void {
    const { textStart, textEnd, textGap } = this.page
    const { leftOut } = this
    const gap = textGap[from] as number
    this.writer.part(gap < Gap.line ? Gap.paragraph : gap, true)
    const end = textEnd[to - 1] as number
    if (leftOut?.reason === reason) {
      leftOut.end = end
      return
    }
    this.cutLeftOut()
    this.leftOut = { start: textStart[from] as number, end, reason }
  }

  private cutLeftOut(): void {
    if (!this.leftOut) return
    const { start, end, reason } = this.leftOut
    this.leftOut = undefined
    this.rewriteUpTo(start, -1)
    this.cutUnseen(start)
    this.writer.cut(start, end, RULES[reason] as string)
    this.pass(end)
    while (this.nextRewrite < this.rewrites.length && (this.rewrites[this.nextRewrite] as Rewrite).start < end)
      this.nextRewrite++
  }

  private pass(to: number): void {
    if (to > this.passed) this.passed = to
  }

  /** Takes out hidden elements and comments up to an offset. */
  private cutUnseen(to: number): void {
    const { page, writer } = this
    const { elements, flags, openStart, closeEnd, after } = page
    for (;;) {
      while (
        this.row < elements &&
        (openStart[this.row] as number) < to &&
        (((flags[this.row] as number) & Flag.hides) === 0 || (openStart[this.row] as number) < this.passed)
      )
        this.row++
      const hidden =
        this.row < elements && (openStart[this.row] as number) < to ? (openStart[this.row] as number) : NEVER
      const comment = this.commentBefore(Math.min(hidden, to))
      if (comment < hidden) {
        const behind = Math.min(this.commentEnd, to)
        writer.cut(comment, behind, 'html/unseen/comment')
        this.pass(behind)
      } else if (hidden < NEVER) {
        const end = Math.min(closeEnd[this.row] as number, to)
        const { rule, because } = hidingOf(page, this.row)
        writer.cut(hidden, end, rule)
        if (because !== undefined) this.reasons.push({ start: hidden, end, because: () => [because] })
        this.row = after[this.row] as number
        this.pass(end)
      } else return
    }
  }

  /** Where the next comment begins, if it does before an offset; else far away. */
  private commentBefore(to: number): number {
    const from = Math.max(this.passed, this.writer.reached)
    if (this.comment < from) {
      // The reader takes a comment that never ends for text.
      const next = this.html.indexOf('<!--', from)
      const end = next < 0 ? -1 : this.html.indexOf('-->', next + 2)
      this.comment = end < 0 ? NEVER : next
      this.commentEnd = end + 3
    }
    return this.comment < to ? this.comment : NEVER
  }

  /** Writes what stands in the place of stretches up to an offset, before the text `next`. */
  private rewriteUpTo(to: number, next: number): void {
    const { rewrites } = this
    for (; this.nextRewrite < rewrites.length; this.nextRewrite++) {
      const rewrite = rewrites[this.nextRewrite] as Rewrite
      if (rewrite.start > to || (rewrite.end > to && next >= 0)) return
      if (rewrite.start >= this.passed) this.draw(rewrite, next)
    }
  }

  /** Writes what stands in the place of the text that begins at an offset. */
  private rewriteAt(start: number): void {
    const { rewrites } = this
    for (; this.nextRewrite < rewrites.length; this.nextRewrite++) {
      const rewrite = rewrites[this.nextRewrite] as Rewrite
      if (rewrite.start > start) return
      if (rewrite.start >= this.passed) this.draw(rewrite, HELD)
    }
  }

  private draw(rewrite: Rewrite, next: number): void {
    const { writer } = this
    switch (rewrite.kind) {
      case 'open':
        writer.openSign(rewrite.sign)
        this.signs++
        if (rewrite.isCode) this.codeDepth++
        return
      case 'close':
        if (this.signs === 0) return
        writer.closeSign(rewrite.sign)
        this.signs--
        if (rewrite.isCode) this.codeDepth--
        return
      case 'cut':
        this.cutUnseen(rewrite.start)
        writer.cut(rewrite.start, rewrite.end, rewrite.rule)
        break
      case 'code':
        this.writeCode(rewrite)
        break
      case 'shown':
        this.writeShown(rewrite)
        break
      default:
        this.writeReplacement(rewrite, next)
    }
    this.pass(rewrite.end)
    this.isReplaced = rewrite.kind !== 'cut'
  }

  private writeText(text: number, isFirst: boolean): void {
    const { page } = this
    const start = page.textStart[text] as number
    const end = page.textEnd[text] as number
    const row = page.textParent[text] as number
    const isVerbatim = ((page.flags[row] as number) & Flag.verbatim) !== 0
    if (this.passed >= end && this.isReplaced) return
    this.rewriteUpTo(start, text)
    this.take(row)
    this.partBefore(page.textGap[text] as number, isFirst, isVerbatim, text)
    this.rewriteAt(start)
    if (this.passed >= end) return
    this.take(row)
    const from = this.passed > start ? skipSpace(this.html, this.passed, end) : start
    this.cutUnseen(from)
    this.beginBlock(from)
    if (isVerbatim) this.writeVerbatim(from, end)
    else if (this.context.kind === 'table') this.writeCell(from, end, row)
    else this.writeSpan(from, end, row)
    this.wrote(end, isVerbatim, page.box[row] as number)
  }

  /** Takes the context of the blocks in an element. */
  private take(row: number): void {
    if (row === this.contextRow) return
    this.context = this.structure.blocks.contextOf(row)
    this.contextRow = row
  }

  /** Sets the text that comes next apart. A cell of data is one line, and so is its row. */
  private partBefore(gap: number, isFirst: boolean, isVerbatim: boolean, text: number): void {
    const { writer } = this
    if (text === this.begun) {
      // What was drawn before it began its line.
      this.begun = -1
      return
    }
    const { cell, tableRow } = this.context
    if (cell >= 0 && cell === this.cell) writer.part(Math.min(gap, Gap.blank), false)
    else if (cell >= 0 && tableRow === this.tableRow) writer.part(Gap.cell, false)
    else if (cell >= 0 && this.cell >= 0 && gap > Gap.line && this.isInTable()) writer.part(Gap.line, true)
    else if (isFirst) writer.part(gap < Gap.line ? Gap.paragraph : gap, true)
    else if (!(isVerbatim && this.wasVerbatim && gap <= Gap.blank)) writer.part(gap, false)
  }

  /** Whether the text before stood in the same table. */
  private isInTable(): boolean {
    const { table } = this.context
    return this.cell > table && this.cell < (this.page.after[table] as number)
  }

  private beginBlock(start: number): void {
    const { writer, structure, context } = this
    const note = structure.noteAt(start)
    if (note !== this.note) {
      writer.part(Gap.line, true)
      this.note = note
      this.isNoteBegun = false
    }
    writer.kind = context.kind
    writer.rank = structure.rankOf(context, this.prose, note, this.isNoteBegun)
    this.isNoteBegun = true
  }

  private wrote(end: number, isVerbatim: boolean, box: number): void {
    const { kind, cell, tableRow } = this.context
    if (kind !== 'heading') this.prose = end
    this.cell = cell
    this.tableRow = tableRow
    this.wasVerbatim = isVerbatim
    this.box = box
  }

  /** Text whose white space stays, with what stands before and behind it up to the next markup. */
  private writeVerbatim(start: number, end: number): void {
    const { html, writer } = this
    let from = start
    while (isSpace(html.charCodeAt(from - 1)) && from > this.passed) {
      if (writer.isAtLineStart && html.charCodeAt(from - 1) === LINE_FEED) break
      from--
    }
    writer.keep(from, skipSpace(html, end, html.length), true)
  }

  /** A bar in a cell does not part it from the next. */
  private writeCell(start: number, end: number, row: number): void {
    const { html, writer } = this
    let from = start
    for (const { 0: bar, index } of html.slice(start, end).matchAll(BAR)) {
      const at = start + index
      if (trimSpace(html, from, at) > from) this.writeSpan(from, trimSpace(html, from, at), row)
      if (isSpace(html.charCodeAt(at - 1))) writer.part(Gap.blank, false)
      from = at + bar.length
      writer.replace(at, from, '\\|', 'html/bar')
      if (isSpace(html.charCodeAt(from))) writer.part(Gap.blank, false)
      from = skipSpace(html, from, end)
    }
    if (from < end) this.writeSpan(from, end, row)
  }

  /** White space collapses as in a browser, but outside of all blocks, where lines stay as they stand. */
  private writeSpan(start: number, end: number, row: number): void {
    const { html } = this
    let from = start
    if (((this.page.flags[row] as number) & Flag.block) !== 0) {
      for (let at = start; at < end; at++) {
        const code = html.charCodeAt(at)
        if (code > BLANK || !isSpace(code) || (code === BLANK && !isSpace(html.charCodeAt(at + 1)))) continue
        this.keep(from, at)
        this.writer.part(Gap.blank, false)
        from = skipSpace(html, at, end)
        at = from
      }
    }
    this.keep(from, end)
  }

  /** Keeps a stretch. What may look like code to later stages, which look into none, has its references decoded here. */
  private keep(start: number, end: number): void {
    if (this.codeDepth === 0 && !this.hasTick(start, end)) {
      this.writer.keep(start, end)
      return
    }
    for (const { start: from, end: to, text } of decodeCode(this.html, start, end)) {
      if (text === undefined) this.writer.keep(from, to)
      else this.writer.replace(from, to, text, 'text/entity')
    }
  }

  private hasTick(start: number, end: number): boolean {
    if (this.tick < start) {
      const next = this.html.indexOf('`', start)
      this.tick = next < 0 ? this.html.length : next
    }
    return this.tick < end
  }

  private writeCode({ start, row, pieces, cuts, text, language }: CodeBlock): void {
    const { writer, structure } = this
    const fence = fenceOf(text)
    this.take(row)
    this.cutUnseen(start)
    writer.part(Gap.paragraph, true)
    writer.kind = 'code'
    writer.rank = structure.blocks.codeRank(this.context, language)
    writer.openSign(`${fence}${language ?? ''}\n`)
    let cut = 0
    for (const piece of pieces) {
      for (; cut < cuts.length && (cuts[cut] as Rewrite).start < piece.start; cut++) this.cutWithin(cuts, cut)
      if (piece.text === undefined) writer.keep(piece.start, piece.end, true)
      else writer.replace(piece.start, piece.end, piece.text, DRAWN.test(piece.text) ? 'html/markup' : 'text/entity')
    }
    writer.closeSign(`\n${fence}`)
    for (; cut < cuts.length; cut++) this.cutWithin(cuts, cut)
    writer.part(Gap.paragraph, true)
    this.wrote(start + 1, false, -1)
  }

  private cutWithin(cuts: CodeBlock['cuts'], at: number): void {
    const { start, end, rule } = cuts[at] as CodeBlock['cuts'][number]
    this.writer.cut(start, end, rule)
  }

  /** Writes the text of an element that the page hides. */
  private writeShown({ row, start }: Shown): void {
    const { page, writer, html } = this
    this.take(row)
    this.cutUnseen(start)
    walkIn(page, row, {
      enter: (inner) => ((page.flags[inner] as number) & Flag.unseen) === 0,
      leave: () => undefined,
      text: (from, to) => {
        const first = skipSpace(html, from, to)
        if (first > from) writer.part(Gap.blank, false)
        if (first === to) return
        const last = trimSpace(html, first, to)
        this.beginBlock(first)
        this.writeSpan(first, last, row)
        if (last < to) writer.part(Gap.blank, false)
      },
    })
    this.wrote(writer.reached, false, -1)
  }

  private writeReplacement(replacement: Replacement, next: number): void {
    const { start, end, text, rule, row } = replacement
    const { writer, structure, page, html } = this
    this.take(page.parent[row] as number)
    const { context } = this
    this.cutUnseen(start)
    if (text === '') {
      writer.cut(start, end, rule)
      return
    }
    const { isBlock } = replacement
    if (isBlock) writer.part(Gap.paragraph, true)
    else if (next !== HELD) this.partDrawn(replacement, next)
    this.beginBlock(start)
    if (isBlock) writer.rank = structure.blocks.formulaRank(writer.rank, context)
    writer.replace(start, end, context.kind === 'table' ? text.replace(BARS, '\\vert ') : text, rule)
    if (isBlock) writer.part(Gap.paragraph, true)
    else if (isSpace(html.charCodeAt(end))) writer.part(Gap.blank, false)
    this.wrote(end, false, page.box[row] as number)
  }

  /** Sets something drawn apart that holds no text: it goes on with the text before, begins the line of the text behind, or stands alone. */
  private partDrawn({ start, row }: Replacement, next: number): void {
    const { page, writer, html } = this
    const { cell, tableRow } = this.context
    const box = page.box[row] as number
    const isWithNext = next >= 0 && box === page.box[page.textParent[next] as number]
    const gap = isWithNext ? (page.textGap[next] as number) : Gap.paragraph
    const isWithLast = box === this.box
    if (cell >= 0 && cell !== this.cell) {
      const isSameRow = tableRow === this.tableRow
      writer.part(isSameRow ? Gap.cell : Gap.line, !isSameRow)
      return
    }
    if (isWithLast && isSpace(html.charCodeAt(start - 1))) writer.part(Gap.blank, false)
    else if (!isWithLast) writer.part(gap < Gap.line ? Gap.paragraph : gap, true)
    if (isWithNext && (!isWithLast || gap <= Gap.blank)) this.begun = next
  }
}

/** The text that comes next is in what is drawn. */
const HELD = -2
const BLANK = 0x20
const LINE_FEED = 0x0a
/** A line end or a blank, as a browser draws them for markup. */
const DRAWN = /^[\n ]$/
