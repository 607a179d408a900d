import {
  definitionsOf,
  delimiterCells,
  readAtx,
  readFence,
  readFootnote,
  readHtml,
  rowCells,
} from '../blocks/openers.js'
import { isLatin } from '../characters/ascii.js'
import { BlockFlag, BlockKind, type LexedText, NO_BLOCK } from './lexed-text.js'
import { LineCursor } from './line-cursor.js'

/** Deeper containers are read as text, so that hostile input takes no more time. */
const DEEPEST = 50
const CODE_INDENT = 4
const FOOTNOTE_INDENT = 4
/** Longer numbers open no list. */
const MOST_DIGITS = 9

/** What is known of a line before its block is read. */
export const Verdict = {
  none: 0,
  /** No code or HTML opens here. */
  text: 1,
  /** The line is code as it is. */
  code: 2,
} as const

/** What an open block takes of the next lines. */
const Leaf = { none: 0, paragraph: 1, fence: 2, indented: 3, html: 4, table: 5 } as const

const [TAB, LINE_FEED, BLANK, STRAIGHT_QUOTE, PARENTHESIS, DOT, ONE, LAST_ASCII] = [
  9, 0x0a, 0x20, 0x22, 0x29, 0x2e, 0x31, 0x7f,
]
const [QUOTE, ITEM, FOOTNOTE] = [1, 2, 3]
const [GREATER, BRACKET, HASH, TICK, TILDE, LESS, EQUALS] = [0x3e, 0x5b, 0x23, 0x60, 0x7e, 0x3c, 0x3d]
const [DASH, STAR, UNDERSCORE, PLUS, BAR, COLON] = [0x2d, 0x2a, 0x5f, 0x2b, 0x7c, 0x3a]

const cursor = new LineCursor()
let lexed: LexedText
let line = 0
let verdict: number = Verdict.none

/** The open containers, outermost first. */
let open = 0
/** The number of open containers that the line continues. */
let matched = 0
const containers = new Uint8Array(DEEPEST)
/** The columns of indentation that the further lines of a container need. */
const indents = new Int32Array(DEEPEST)
const isOrdered = new Uint8Array(DEEPEST)
/** Nothing was opened in it yet, so a blank line closes a list item. */
const isEmpty = new Uint8Array(DEEPEST)
/** The list items and footnotes that were opened since the last block. */
let openedItems = 0

let leaf: number = Leaf.none
/** The fence that opened the code, and the columns of indentation to remove from its lines. */
let fence = ''
let fenceIndent = 0
/** The end of HTML; `null` for a blank line. */
let htmlEnd: RegExp | null = null
/** The line that opened a block which needs a closing line. */
let openedAt = 0

/**
 * Reads the blocks of a text from its lines, after CommonMark and GFM: kinds, containers, where content starts. `verdicts`: one
 * of `Verdict` for each line. Returns the line of a fence or of HTML that was opened and never closed, or −1.
 */
export function readBlocks(text: LexedText, verdicts?: Uint8Array): number {
  lexed = text
  cursor.units = text.units
  text.blocks = 0
  open = openedItems = 0
  leaf = Leaf.none
  const { lineStarts, lineEnds, lineBlocks, contentStarts, units } = text
  for (line = 0; line < text.lines; line++) {
    const start = lineStarts[line] as number
    lineBlocks[line] = NO_BLOCK
    verdict = verdicts ? (verdicts[line] as number) : Verdict.none
    if (verdict === Verdict.code) {
      contentStarts[line] = start
      takeCode(line > 0 && verdicts?.[line - 1] === Verdict.code)
      continue
    }
    // Most lines are blank or open with a letter, outside of lists and quotes.
    if (open === 0 && leaf <= Leaf.paragraph) {
      contentStarts[line] = start
      const first = units[start] as number
      if (first === LINE_FEED) {
        settle()
        continue
      }
      if (opensNoBlock(first)) {
        addToParagraph()
        continue
      }
    }
    cursor.moveTo(start, lineEnds[line] as number)
    readLine()
    contentStarts[line] = cursor.at
  }
  const unclosed = leaf === Leaf.fence || (leaf === Leaf.html && htmlEnd !== null) ? openedAt : -1
  matched = 0
  settle()
  return unclosed
}

/** Whether a line with this first character is a line of a paragraph, if no other block is open. */
const opensNoBlock = (first: number): boolean => first > LAST_ASCII || isLatin(first) || first === STRAIGHT_QUOTE

/** The rest of the line as a string, for patterns. Only lines that open with a sign of Markdown come here. */
const rest = (): string => lexed.text.slice(cursor.sign, cursor.end)

function readLine(): void {
  matched = 0
  if (cursor.at === cursor.end) matched = openAtBlank()
  else while (matched < open && continuesContainer(matched)) matched++
  const isWhole = matched === open
  if (leaf > Leaf.paragraph) {
    if (isWhole && continuesLeaf()) return
    if (!isWhole || leaf !== Leaf.table) leaf = Leaf.none
  }
  let inParagraph = isWhole && leaf === Leaf.paragraph
  let mayBeLazy = leaf === Leaf.paragraph
  while (!cursor.isBlank) {
    if (cursor.indent >= CODE_INDENT) {
      if (mayBeLazy || verdict === Verdict.text) break
      cursor.skip(CODE_INDENT)
      addBlock(BlockKind.code)
      leaf = Leaf.indented
      return
    }
    if (inParagraph && opensTable()) return
    if (opensLeaf(inParagraph)) return
    if (inParagraph && leaf === Leaf.none) inParagraph = mayBeLazy = false
    if (!openContainer(inParagraph)) break
    inParagraph = mayBeLazy = false
  }
  if (cursor.isBlank) {
    settle()
    return
  }
  cursor.skip(cursor.indent)
  if (leaf === Leaf.table) {
    addBlock(BlockKind.tableRow)
    leaf = Leaf.table
    return
  }
  // A lazy line continues the paragraph in all its containers.
  if (mayBeLazy) matched = open
  addToParagraph()
}

/** Takes a line of code that no syntax marks. Its containers end. */
function takeCode(continues: boolean): void {
  if (continues) {
    extendBlock()
    return
  }
  matched = 0
  addBlock(BlockKind.code)
}

/** The number of containers that stay open at an empty line: not quotes, nor items that are empty. */
function openAtBlank(): number {
  const [kinds, empty] = [containers, isEmpty]
  let count = 0
  while (count < open && kinds[count] !== QUOTE && empty[count] === 0) count++
  return count
}

function continuesContainer(nth: number): boolean {
  if (containers[nth] === QUOTE) return takesQuoteSign()
  const indent = indents[nth] as number
  if (cursor.isBlank ? isEmpty[nth] === 1 : cursor.indent < indent) return false
  cursor.skip(indent)
  return true
}

function takesQuoteSign(): boolean {
  if (cursor.next !== GREATER || cursor.indent > 3) return false
  cursor.take(1)
  cursor.skip(1)
  return true
}

/** Opens a container if there is a marker at the cursor, and moves the cursor past it. */
function openContainer(inParagraph: boolean): boolean {
  if (matched >= DEEPEST) return false
  const { next } = cursor
  if (next === GREATER) {
    takesQuoteSign()
    push(QUOTE, 0, false)
    return true
  }
  if (next === BRACKET) {
    const note = readFootnote(rest())
    if (!note) return false
    cursor.take(note.length)
    cursor.skip(cursor.indent)
    push(FOOTNOTE, FOOTNOTE_INDENT, false)
    return true
  }
  return mayOpenItem(next) && openItem(inParagraph)
}

const mayOpenItem = (unit: number): boolean => unit === DASH || unit === STAR || unit === PLUS || isDigit(unit)
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39

function openItem(inParagraph: boolean): boolean {
  const length = markerLength()
  if (length === 0) return false
  const first = cursor.next
  const isNumbered = isDigit(first)
  const startsAtOne = first === ONE && length === 2
  const before = cursor.indent
  const isBlank = isBlankFrom(cursor.sign + length)
  // Within a paragraph, only an item with content starts a list, and a number only if it is 1.
  if (inParagraph && (isBlank || (isNumbered && !startsAtOne))) return false
  cursor.take(length)
  // More spaces after a marker belong to indented code.
  const blanks = isBlank || cursor.indent > CODE_INDENT ? 1 : cursor.indent
  cursor.skip(blanks)
  push(ITEM, before + length + blanks, isNumbered)
  return true
}

/** The length of the marker of a list item at the cursor, or 0: `- one` → 1, `12. one` → 3 */
function markerLength(): number {
  const { units } = lexed
  let at = cursor.sign
  if (isDigit(cursor.next)) {
    while (isDigit(units[at] as number)) at++
    const closes = units[at] === DOT || units[at] === PARENTHESIS
    if (!closes || at - cursor.sign > MOST_DIGITS) return 0
  }
  at++
  const isParted = at >= cursor.end || units[at] === BLANK || units[at] === TAB
  return isParted ? at - cursor.sign : 0
}

function isBlankFrom(start: number): boolean {
  let at = start
  while (at < cursor.end && (lexed.units[at] === BLANK || lexed.units[at] === TAB)) at++
  return at >= cursor.end
}

/** The number of times that the next character occurs, if nothing else but white space does; otherwise 0: `- - -` → 3 */
function repeatedSigns(): number {
  const { units } = lexed
  const sign = cursor.next
  let count = 0
  for (let at = cursor.sign; at < cursor.end; at++) {
    if (units[at] === sign) count++
    else if (units[at] !== BLANK && units[at] !== TAB) return 0
  }
  return count
}

/** Whether the line is a row of `=` or `-`, which makes a heading of the lines above: `---`, but not `- - -` */
function isUnderline(): boolean {
  const count = repeatedSigns()
  return count > 0 && isBlankFrom(cursor.sign + count)
}

function push(kind: number, indent: number, ordered: boolean): void {
  settle()
  if (open > 0) isEmpty[open - 1] = 0
  containers[open] = kind
  indents[open] = indent
  isOrdered[open] = ordered ? 1 : 0
  isEmpty[open] = 1
  if (kind !== QUOTE) openedItems++
  matched = ++open
}

/** Closes the blocks that the line does not continue. An empty list item is a block of its own. */
function settle(): void {
  if (leaf === Leaf.paragraph) takeDefinitions()
  leaf = Leaf.none
  if (openedItems > 0 && open > matched) addEmptyItem()
  open = matched
}

function addEmptyItem(): void {
  const at = Math.max(0, line - 1)
  const block = writeBlock(kindOfContainer(), at)
  if (lexed.lineBlocks[at] === NO_BLOCK) lexed.lineBlocks[at] = block
}

/** Adds a block that starts at the line. */
function addBlock(kind: number, flags = 0): void {
  settle()
  lexed.lineBlocks[line] = writeBlock(kind, line, flags)
}

function writeBlock(kind: number, at: number, flags = 0): number {
  const { blockKinds, blockFlags, blockStarts, blockEnds, blockDepths, blockQuotes, blockItems, blockLevels } = lexed
  const block = lexed.blocks++
  let quotes = 0
  let depth = 0
  let ordered = 0
  for (let nth = 0; nth < open; nth++) {
    if (containers[nth] === QUOTE) quotes++
    else if (containers[nth] === ITEM) {
      depth++
      ordered = isOrdered[nth] === 1 ? BlockFlag.ordered : 0
    }
  }
  if (open > 0) isEmpty[open - 1] = 0
  blockKinds[block] = kind
  blockFlags[block] = flags | ordered
  blockStarts[block] = at
  blockEnds[block] = at + 1
  blockDepths[block] = depth
  blockQuotes[block] = quotes
  blockItems[block] = openedItems
  blockLevels[block] = 0
  openedItems = 0
  return block
}

function kindOfContainer(): number {
  if (open === 0) return BlockKind.paragraph
  const kind = containers[open - 1]
  return kind === QUOTE ? BlockKind.quote : kind === ITEM ? BlockKind.listItem : BlockKind.footnote
}

/** Adds the line to the last block. */
function extendBlock(): void {
  const block = lexed.blocks - 1
  for (let nth = lexed.blockEnds[block] as number; nth <= line; nth++) lexed.lineBlocks[nth] = block
  lexed.blockEnds[block] = line + 1
}

function addToParagraph(): void {
  if (leaf === Leaf.paragraph) {
    extendBlock()
    return
  }
  settle()
  addBlock(kindOfContainer())
  leaf = Leaf.paragraph
}

/** Whether the open block takes the line as it is. */
function continuesLeaf(): boolean {
  if (leaf === Leaf.fence) {
    const closer = cursor.indent < CODE_INDENT && !cursor.isBlank ? readFence(rest()) : undefined
    if (closer?.info === '' && closer.fence.startsWith(fence)) leaf = Leaf.none
    else cursor.skip(Math.min(cursor.indent, fenceIndent))
    extendBlock()
    return true
  }
  if (leaf === Leaf.indented) {
    // Blank lines belong to the code if more of it follows.
    if (cursor.isBlank) return true
    if (cursor.indent < CODE_INDENT) return false
    cursor.skip(CODE_INDENT)
    extendBlock()
    return true
  }
  if (leaf !== Leaf.html || (htmlEnd === null && cursor.isBlank)) return false
  extendBlock()
  if (htmlEnd?.test(rest())) leaf = Leaf.none
  return true
}

/** Whether a block other than a paragraph or container starts at the cursor. */
function opensLeaf(inParagraph: boolean): boolean {
  const { next } = cursor
  if (next === HASH) return opensHeading()
  if (next === TICK || next === TILDE) return verdict === Verdict.none && opensFence()
  if (next === LESS) return verdict === Verdict.none && opensHtml(inParagraph)
  if (inParagraph && (next === EQUALS || next === DASH) && isUnderline() && underlines(next)) return true
  if ((next !== DASH && next !== STAR && next !== UNDERSCORE) || repeatedSigns() < 3) return false
  addBlock(BlockKind.rule)
  return true
}

function opensHeading(): boolean {
  const heading = readAtx(rest())
  if (!heading) return false
  addBlock(BlockKind.heading)
  lexed.blockLevels[lexed.blocks - 1] = heading.level
  cursor.at = cursor.sign + heading.start
  return true
}

function opensFence(): boolean {
  const opener = readFence(rest())
  if (!opener) return false
  addBlock(BlockKind.code, BlockFlag.fenced)
  leaf = Leaf.fence
  fence = opener.fence
  fenceIndent = cursor.indent
  openedAt = line
  return true
}

function opensHtml(inParagraph: boolean): boolean {
  const content = rest()
  const closes = readHtml(content, inParagraph)
  if (closes === undefined) return false
  addBlock(BlockKind.html)
  if (closes?.test(content)) return true
  leaf = Leaf.html
  htmlEnd = closes
  openedAt = line
  return true
}

/** Whether the line underlines a paragraph, which becomes a heading. Link definitions above are no part of it. */
function underlines(sign: number): boolean {
  const isLeft = takeDefinitions()
  leaf = Leaf.none
  if (!isLeft) return false
  lexed.blockKinds[lexed.blocks - 1] = BlockKind.heading
  lexed.blockLevels[lexed.blocks - 1] = sign === EQUALS ? 1 : 2
  extendBlock()
  return true
}

/** Whether the line is the delimiter row that turns the line above into the header row of a table. */
function opensTable(): boolean {
  const { next } = cursor
  const count = next === BAR || next === COLON || next === DASH ? delimiterCells(rest()) : undefined
  if (count === undefined || count !== rowCells(contentOf(line - 1).trim())) return false
  const above = lexed.blocks - 1
  if (lexed.blockStarts[above] === line - 1) {
    lexed.blockKinds[above] = BlockKind.tableRow
    lexed.blockFlags[above] = (lexed.blockFlags[above] as number) | BlockFlag.header
  } else {
    lexed.blockEnds[above] = line - 1
    settle()
    lexed.lineBlocks[line - 1] = writeBlock(BlockKind.tableRow, line - 1, BlockFlag.header)
  }
  extendBlock()
  leaf = Leaf.table
  return true
}

/** A line of the open paragraph, from where its content starts. */
function contentOf(nth: number): string {
  return lexed.text.slice(lexed.contentStarts[nth], lexed.lineEnds[nth])
}

/** Splits link definitions off the start of the open paragraph. Returns whether anything is left of it. */
function takeDefinitions(): boolean {
  const { blockKinds, blockFlags, blockStarts, blockEnds, blockDepths, blockQuotes, lineBlocks } = lexed
  let block = lexed.blocks - 1
  const end = blockEnds[block] as number
  let start = blockStarts[block] as number
  if (lexed.units[lexed.contentStarts[start] as number] !== BRACKET) return true
  const lines: string[] = []
  for (let nth = start; nth < end; nth++) lines.push(contentOf(nth).trimEnd())
  const paragraphKind = blockKinds[block] as number
  for (const { height } of definitionsOf(lines.join('\n'))) {
    blockKinds[block] = BlockKind.definition
    lineBlocks.fill(block, start, start + height)
    start += height
    blockEnds[block] = start
    if (start === end) return false
    const left = lexed.blocks++
    blockFlags[left] = blockFlags[block] as number
    blockDepths[left] = blockDepths[block] as number
    blockQuotes[left] = blockQuotes[block] as number
    lexed.blockItems[left] = lexed.blockLevels[left] = 0
    block = left
    blockKinds[block] = paragraphKind
    blockStarts[block] = start
  }
  blockEnds[block] = end
  lineBlocks.fill(block, start, end)
  return true
}
