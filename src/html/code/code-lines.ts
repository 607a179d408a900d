import { decodeCode, type Piece } from '../../page/structure/code/piece.js'
import { Gap, roleOf } from '../parse/elements.js'
import { type AnyNode, type Element, isElement, type Text } from '../parse/node.js'
import { endOf, startOf } from '../parse/parse.js'
import { visit } from '../parse/visit.js'
import { controlRule } from './controls.js'
import { languageCalled } from './language.js'

/** How the white space in an element is taken: all of it, none between its elements, or as a browser shows it. */
export type Space = 'kept' | 'between' | 'collapsed'

/** A stretch that is none of the code, by a rule. */
export interface CodeCut {
  readonly start: number
  readonly end: number
  readonly rule: string
}

export interface CodeLines {
  readonly pieces: readonly Piece[]
  readonly cuts: readonly CodeCut[]
  /** The language that a header above the code names. */
  readonly language: string | undefined
}

/** Elements that are a line of code each, by their names. */
const LINE =
  /(?:^|\s)(?:line|code-line|cm-line|CodeMirror-line|view-line|ace_line|crayon-line|ec-line|token-line|hljs-ln-line|react-code-line|react-file-line|js-file-line|diff-line|highlight-line|codehilite-line|code__line|line-content)(?:\s|$)/
const SHOWN_AS_LINE = /(?:^|;)\s*display:\s*(?:block|flex|table-row)/i
const KEEPS_SPACE = /white-space:\s*(?:pre|break-spaces)/i
/** Elements whose white space stays as it is. */
export const PRE: ReadonlySet<string> = new Set(['pre', 'listing', 'xmp', 'plaintext'])
/** What a highlighter that writes no `pre` puts in the place of a blank, or into an empty line. */
const NO_BREAK = /[\u00a0\u200b]/
const BLANKS = /[ \t\n\f\r]+/g

interface Frame {
  readonly element: Element
  readonly space: Space
  readonly isLine: boolean
  /** How many pieces there were before it. */
  readonly pieces: number
}

/** Reads the lines of a block of code off the tree, without what a highlighter adds. */
export class CodeReader {
  private readonly pieces: Piece[] = []
  private readonly cuts: CodeCut[] = []
  private readonly frames: Frame[] = []
  private language: string | undefined = undefined
  private space: Space
  /** Whether nothing stands in the line yet. */
  private atLineStart = true
  /** Whether a line has ended, and no line feed said so yet. */
  private isDue = false
  /** Whether that was the line of a `span`: a `<br>` behind it ends no other line. */
  private isDueInline = false
  /** The cells and spans that count lines, by no name that says so. */
  private readonly counters: ReadonlySet<AnyNode>
  /** Whether blanks of this block are written otherwise. */
  private readonly isDrawn: boolean

  constructor(
    private readonly html: string,
    private readonly root: Element,
    space: Space,
    /** The rule by which no reader sees an element. */
    private readonly ruleAgainst: (element: Element) => string | undefined,
  ) {
    this.space = space
    this.isDrawn = space !== 'kept'
    this.counters = countersIn(root)
  }

  read(): CodeLines {
    visit(this.root, this)
    const { pieces, cuts, language } = this
    return { pieces, cuts, language }
  }

  enter(node: AnyNode): boolean {
    if (isElement(node)) return this.enterElement(node)
    if (node.nodeType === 3) node.tree.piecesAt(node.at, (start, end) => this.keep(start, end, node))
    return node.nodeType === 4
  }

  private enterElement(element: Element): boolean {
    const { name, attribs } = element
    if (name === 'br') {
      if (this.isDueInline) this.isDue = false
      this.feed(startOf(element), endOf(element))
      return false
    }
    const rule =
      (this.counters.has(element) ? 'html/code/line-number' : undefined) ??
      controlRule(element, this.pieces.length === 0) ??
      this.ruleAgainst(element)
    if (rule !== undefined) {
      if (this.pieces.length === 0 && rule.startsWith('html/code/')) this.language ??= this.languageIn(element)
      this.cuts.push({ start: startOf(element), end: endOf(element), rule })
      return false
    }
    const isNamed = isLineByName(element)
    const isLine = isNamed || isBlock(name) || SHOWN_AS_LINE.test(attribs['style'] ?? '')
    if (isLine && (this.isDue || !this.atLineStart)) this.feed(startOf(element), startOf(element))
    if (element.isEmpty) {
      if (isNamed) {
        this.isDue = true
        this.isDueInline = !isBlock(name)
      }
      return false
    }
    this.frames.push({ element, space: this.space, isLine, pieces: this.pieces.length })
    this.space = this.spaceIn(element, isNamed && name !== 'li')
    return true
  }

  leave(element: Element): void {
    const frame = this.frames.at(-1)
    if (frame?.element !== element) return
    this.frames.pop()
    this.space = frame.space
    const hasEnded = this.atLineStart && this.pieces.length > frame.pieces
    const isEmpty = this.pieces.length === frame.pieces && !isLineByName(element)
    if (!frame.isLine || hasEnded || (isEmpty && this.atLineStart)) return
    this.isDue = true
    this.isDueInline = !isBlock(element.name)
  }

  private spaceIn({ name, attribs }: Element, isLine: boolean): Space {
    if (this.space === 'kept') return 'kept'
    if (PRE.has(name) || isLine || KEEPS_SPACE.test(attribs['style'] ?? '')) return 'kept'
    return this.space
  }

  private languageIn(header: Element): string | undefined {
    let found: string | undefined
    visit(header, {
      enter: (node) => {
        if (node.nodeType === 3) found ??= languageCalled(node.data)
        return true
      },
      endsAt: () => found !== undefined,
    })
    return found
  }

  private keep(start: number, end: number, node: Text): void {
    if (isBetweenCells(node) && node.data.trim() === '') return
    const isRaw = node.parent !== null && isElement(node.parent) && node.parent.name === 'xmp'
    for (const piece of decodeCode(this.html, start, end, isRaw)) {
      if (this.space === 'kept') this.keepAll(piece)
      else this.keepShown(piece, node)
    }
  }

  /** A line feed where one is due is that one. */
  private keepAll(piece: Piece): void {
    const text = piece.text ?? this.html.slice(piece.start, piece.end)
    if (this.isDrawn && NO_BREAK.test(text)) {
      this.keepDrawn(piece, text)
      return
    }
    if (this.isDue) {
      this.isDue = false
      if (!text.startsWith('\n')) this.feed(piece.start, piece.start)
    }
    this.push(piece)
    this.atLineStart = text.endsWith('\n')
  }

  /** Blanks that do not break are blanks. */
  private keepDrawn({ start, end, text: written }: Piece, text: string): void {
    if (this.isDue) this.feed(start, start)
    const plain = text.replace(/\u00a0/g, ' ').replace(/\u200b/g, '')
    if (plain === '') return
    if (written === undefined && end - start > 1) {
      // Where it stands among other characters, each stretch is told by itself.
      let at = start
      for (let place = start; place < end; place++) {
        if (!NO_BREAK.test(this.html.charAt(place))) continue
        if (place > at) this.push({ start: at, end: place })
        if (this.html.charCodeAt(place) === 0xa0) this.push({ start: place, end: place + 1, text: ' ' })
        at = place + 1
      }
      if (at < end) this.push({ start: at, end })
    } else this.push({ start, end, text: plain })
    this.atLineStart = false
  }

  /** Text outside of what keeps its white space: line breaks there are the page’s own. */
  private keepShown(piece: Piece, node: AnyNode): void {
    const text = piece.text ?? this.html.slice(piece.start, piece.end)
    if (
      text.trim() === '' &&
      (this.space === 'between' ? text.includes('\n') || isBetweenBlocks(node) : this.atLineStart) &&
      !NO_BREAK.test(text)
    )
      return
    if (piece.text !== undefined) {
      this.keepAll(piece)
      return
    }
    let at = piece.start
    for (const { index, 0: blanks } of text.matchAll(BLANKS)) {
      const from = piece.start + index
      const until = from + blanks.length
      if (from > at) this.keepAll({ start: at, end: from })
      at = from
      if (this.atLineStart && (this.space === 'collapsed' || blanks.includes('\n'))) at = until
      else if (blanks.includes('\n')) {
        this.keepAll({ start: from, end: until, text: ' ' })
        at = until
      } else if (this.space === 'collapsed' && blanks !== ' ') {
        this.keepAll({ start: from, end: until, text: ' ' })
        at = until
      }
    }
    if (at < piece.end) this.keepAll({ start: at, end: piece.end })
  }

  private feed(start: number, end: number): void {
    if (this.isDue && start < end) this.push({ start, end: start, text: '\n' })
    this.isDue = false
    this.push({ start, end, text: '\n' })
    this.atLineStart = true
  }

  private push(piece: Piece): void {
    const last = this.pieces.at(-1)
    if (last && last.text === undefined && piece.text === undefined && last.end === piece.start)
      this.pieces[this.pieces.length - 1] = { start: last.start, end: piece.end }
    else this.pieces.push(piece)
  }
}

/** Whether an element is a line whatever is in it: by its class, as an item of a list of lines, by its number. */
const isLineByName = ({ name, attribs }: Element): boolean =>
  name === 'li' ||
  LINE.test(attribs['class'] ?? '') ||
  ((name === 'span' || name === 'div') && attribs['data-line'] !== undefined)

function isBlock(name: string): boolean {
  const gap = roleOf(name)?.gap ?? Gap.none
  return gap >= Gap.line
}

const ROWS: ReadonlySet<string> = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr', 'ol', 'ul'])
const isBetweenCells = ({ parent }: AnyNode): boolean => parent !== null && isElement(parent) && ROWS.has(parent.name)

/** Whether a text parts blocks or cells alone. */
function isBetweenBlocks({ prev, next }: AnyNode): boolean {
  const isPart = (node: AnyNode | null) => node !== null && isElement(node) && (roleOf(node.name)?.gap ?? 0) >= Gap.cell
  return (isPart(prev) && (next === null || isPart(next))) || (prev === null && isPart(next))
}

const COUNTER_ELEMENT = /^(?:span|div|td|th|a|i|em|small|label|code)$/
const NUMBER = /^\s*\d{1,6}\s*$/

function firstElement({ first }: Element): Element | undefined {
  let node = first
  while (node && (isElement(node) ? roleOf(node.name)?.unseen : node.nodeType !== 3 || node.data.trim() === ''))
    node = node.next
  return node && isElement(node) ? node : undefined
}

/** The text of an element that holds nothing else. */
function shortText({ first }: Element): string | undefined {
  return first && first.nodeType === 3 && !first.next ? first.data : undefined
}

/** The cells and spans that count the lines of code by no name: the first element of each line, one number after the other. */
export function countersIn(code: Element): ReadonlySet<AnyNode> {
  const parents = new Map<AnyNode, Element[]>()
  visit(code, {
    enter: (node) => {
      if (!isElement(node) || !node.parent || roleOf(node.name)?.unseen) return true
      const lines = parents.get(node.parent)
      if (lines) lines.push(node)
      else parents.set(node.parent, [node])
      return true
    },
  })
  const counters = new Set<AnyNode>()
  for (const lines of parents.values())
    if (lines.length > 1) for (const counter of countersOf(lines)) counters.add(counter)
  return counters
}

function countersOf(lines: readonly Element[]): readonly Element[] {
  const counters: Element[] = []
  let number: number | undefined
  for (const line of lines) {
    const counter = firstElement(line)
    const label = counter && COUNTER_ELEMENT.test(counter.name) && counter.next ? shortText(counter) : undefined
    if (counter === undefined || label === undefined || !NUMBER.test(label)) return []
    if (number !== undefined && Number(label) !== number + 1) return []
    number = Number(label)
    counters.push(counter)
  }
  return counters
}
