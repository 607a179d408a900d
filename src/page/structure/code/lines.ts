import { attributeNamed, attributeOf } from '../../cursor.js'
import { Attribute } from '../../read/attributes.js'
import { Flag, type Page } from '../../read/columns.js'
import { Gap } from '../../read/gap.js'
import { tagOf, tagTables } from '../../read/tags.js'
import { classesOf } from '../look.js'
import type { Cut } from '../rewrite.js'
import { type Visitor, walkIn } from '../walk.js'
import type { Space } from './block.js'
import { controlRule, countersIn, labelOf } from './controls.js'
import { languageCalled } from './language.js'
import { decodeCode, type Piece } from './piece.js'

/** The lines of a block of code. */
export interface CodeLines {
  readonly pieces: readonly Piece[]
  readonly cuts: readonly Cut[]
  /** The language that a header above the code names. */
  readonly language: string | undefined
}

const tagsOf = (names: string): ReadonlySet<number> => new Set(names.split(' ').map(tagOf))
/** Elements that are a line of code each, by their names. */
const LINE =
  /(?:^|\s)(?:line|code-line|cm-line|CodeMirror-line|view-line|ace_line|crayon-line|ec-line|token-line|hljs-ln-line|react-code-line|react-file-line|js-file-line|diff-line|highlight-line|codehilite-line|code__line|line-content)(?:\s|$)/
const SHOWN_AS_LINE = /(?:^|;)\s*display:\s*(?:block|flex|table-row)/i
const KEEPS_SPACE = /white-space:\s*(?:pre|break-spaces)/i
/** What a highlighter that writes no `pre` puts in the place of a blank, or into an empty line. */
const NO_BREAK = /[\u00a0\u200b]/
const BLANKS = /[ \t\n\f\r]+/g
const [LI, BR, SPAN, DIV, XMP] = /* @__PURE__ */ (['li', 'br', 'span', 'div', 'xmp'] as const).map(tagOf) as [
  number,
  number,
  number,
  number,
  number,
]
const SPACED = /* @__PURE__ */ tagsOf('pre listing xmp plaintext')
const ROWS = /* @__PURE__ */ tagsOf('table thead tbody tfoot tr ol ul')

let gapsOfTags: Uint8Array | undefined

/** The gap around an element by its tag. */
function gapOf({ tag }: Page, row: number): number {
  gapsOfTags ??= tagTables().gaps
  return gapsOfTags[tag[row] as number] ?? Gap.none
}

/** Reads the lines of a block of code, without what a highlighter adds. */
export function linesOf(page: Page, code: number, space: Space): CodeLines {
  const reader = new LineReader(page, code, space)
  walkIn(page, code, reader)
  return reader
}

interface Frame {
  readonly space: Space
  readonly isLine: boolean
  /** How many pieces there were before it. */
  readonly pieces: number
}

class LineReader implements Visitor, CodeLines {
  readonly pieces: Piece[] = []
  readonly cuts: Cut[] = []
  language: string | undefined = undefined
  private readonly frames: Frame[] = []
  /** Whether nothing stands in the line yet. */
  private isAtStart = true
  /** Whether a line has ended, and no line feed said so yet. */
  private isDue = false
  /** Whether that was the line of a `span`: a `<br>` behind it ends no other line. */
  private isDueInline = false
  /** The cells and spans that count lines, by no name that says so. */
  private readonly counters: ReadonlySet<number>
  /** Whether blanks of this block are written otherwise. */
  private readonly isDrawn: boolean

  constructor(
    private readonly page: Page,
    code: number,
    private space: Space,
  ) {
    this.isDrawn = space !== 'kept'
    this.counters = countersIn(page, code)
  }

  enter(row: number): boolean {
    const { page, pieces } = this
    const start = page.openStart[row] as number
    const end = page.closeEnd[row] as number
    if (page.tag[row] === BR) {
      if (this.isDueInline) this.isDue = false
      this.feed(start, end)
      return false
    }
    const rule = this.ruleAgainst(row)
    if (rule !== undefined) {
      if (pieces.length === 0) this.language ??= languageCalled(labelOf(page, row) ?? '')
      this.cuts.push({ kind: 'cut', start, end, rule })
      return false
    }
    const isNamed = this.isLineByName(row)
    const isBlock = gapOf(page, row) >= Gap.line
    const style = attributeOf(page, row, Attribute.style) ?? ''
    const isLine = isNamed || isBlock || SHOWN_AS_LINE.test(style)
    if (isLine && (this.isDue || !this.isAtStart)) this.feed(start, start)
    if (page.openEnd[row] === page.closeStart[row]) {
      if (isNamed) {
        this.isDue = true
        this.isDueInline = !isBlock
      }
      return false
    }
    this.frames.push({ space: this.space, isLine, pieces: pieces.length })
    const keepsSpace = SPACED.has(page.tag[row] as number) || KEEPS_SPACE.test(style)
    if (keepsSpace || (isNamed && page.tag[row] !== LI)) this.space = 'kept'
    return true
  }

  leave(row: number): void {
    const frame = this.frames.pop() as Frame
    this.space = frame.space
    const hasEnded = this.isAtStart && this.pieces.length > frame.pieces
    const isEmpty = this.pieces.length === frame.pieces && !this.isLineByName(row)
    if (!frame.isLine || hasEnded || (isEmpty && this.isAtStart)) return
    this.isDue = true
    this.isDueInline = gapOf(this.page, row) < Gap.line
  }

  text(start: number, end: number, parent: number, before: number, behind: number): void {
    const { page } = this
    const isBlank = page.html.slice(start, end).trim() === ''
    if (isBlank && ROWS.has(page.tag[parent] as number)) return
    const isBetween = isBlank && this.partsBlocks(before, behind)
    for (const piece of decodeCode(page.html, start, end, page.tag[parent] === XMP)) {
      if (this.space === 'kept') this.keepAll(piece)
      else this.keepShown(piece, isBetween)
    }
  }

  private ruleAgainst(row: number): string | undefined {
    const { page } = this
    if (this.counters.has(row)) return 'html/code/line-number'
    const rule = controlRule(page, row, this.pieces.length === 0)
    return rule ?? (((page.flags[row] as number) & Flag.hides) !== 0 ? 'html/unseen/code' : undefined)
  }

  /** Whether an element is a line whatever is in it: by its class, as an item of a list of lines, by its number. */
  private isLineByName(row: number): boolean {
    const { page } = this
    const tag = page.tag[row] as number
    if (tag === LI || LINE.test(classesOf(page, row))) return true
    return (tag === SPAN || tag === DIV) && attributeNamed(page, row, 'data-line') !== undefined
  }

  /** Whether what stands between two elements parts blocks or cells alone. */
  private partsBlocks(before: number, behind: number): boolean {
    const isPart = (row: number) => row >= 0 && gapOf(this.page, row) >= Gap.cell
    return isPart(before) ? behind < 0 || isPart(behind) : before < 0 && isPart(behind)
  }

  /** A line feed where one is due is that one. */
  private keepAll(piece: Piece): void {
    const text = piece.text ?? this.page.html.slice(piece.start, piece.end)
    if (this.isDrawn && NO_BREAK.test(text)) {
      this.keepDrawn(piece, text)
      return
    }
    if (this.isDue) {
      this.isDue = false
      if (!text.startsWith('\n')) this.feed(piece.start, piece.start)
    }
    this.push(piece)
    this.isAtStart = text.endsWith('\n')
  }

  /** Blanks that do not break are blanks. */
  private keepDrawn({ start, end, text: written }: Piece, text: string): void {
    if (this.isDue) this.feed(start, start)
    const plain = text.replace(/\u00a0/g, ' ').replace(/\u200b/g, '')
    if (plain === '') return
    this.isAtStart = false
    if (written !== undefined || end - start === 1) {
      this.push({ start, end, text: plain })
      return
    }
    // Where it stands among other characters, each stretch is told by itself.
    let at = start
    for (let place = start; place < end; place++) {
      if (!NO_BREAK.test(this.page.html.charAt(place))) continue
      if (place > at) this.push({ start: at, end: place })
      if (this.page.html.charCodeAt(place) === NO_BREAK_SPACE) this.push({ start: place, end: place + 1, text: ' ' })
      at = place + 1
    }
    if (at < end) this.push({ start: at, end })
  }

  /** Text outside of what keeps its white space: line breaks there are the page’s own. */
  private keepShown(piece: Piece, isBetween: boolean): void {
    const { start, end } = piece
    const text = piece.text ?? this.page.html.slice(start, end)
    const isDropped = this.space === 'between' ? text.includes('\n') || isBetween : this.isAtStart
    if (text.trim() === '' && isDropped && !NO_BREAK.test(text)) return
    if (piece.text !== undefined) {
      this.keepAll(piece)
      return
    }
    let at = start
    for (const { index, 0: blanks } of text.matchAll(BLANKS)) {
      const from = start + index
      const until = from + blanks.length
      if (from > at) this.keepAll({ start: at, end: from })
      at = from
      const hasFeed = blanks.includes('\n')
      const collapses = this.space === 'collapsed'
      if (this.isAtStart && (collapses || hasFeed)) at = until
      else if (hasFeed || (collapses && blanks !== ' ')) {
        this.keepAll({ start: from, end: until, text: ' ' })
        at = until
      }
    }
    if (at < end) this.keepAll({ start: at, end })
  }

  private feed(start: number, end: number): void {
    if (this.isDue && start < end) this.push({ start, end: start, text: '\n' })
    this.isDue = false
    this.push({ start, end, text: '\n' })
    this.isAtStart = true
  }

  private push(piece: Piece): void {
    const last = this.pieces.at(-1)
    if (last && last.text === undefined && piece.text === undefined && last.end === piece.start)
      this.pieces[this.pieces.length - 1] = { start: last.start, end: piece.end }
    else this.pieces.push(piece)
  }
}

const NO_BREAK_SPACE = 0xa0
