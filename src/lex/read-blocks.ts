import {
  definitionsOf,
  delimiterCells,
  isBreak,
  readAtx,
  readFence,
  readFootnote,
  readHtml,
  readMarker,
  rowCells,
} from '../blocks/openers.js'
import { BlockFlag, BlockKind, type LexedText, NO_BLOCK } from './lexed-text.js'
import { LineCursor } from './line-cursor.js'
import { UNIT_TABLE, UnitClass } from './unit-table.js'

/** Deeper containers are read as text, so that hostile input takes no more time. */
const DEEPEST = 50
const CODE_INDENT = 4
const FOOTNOTE_INDENT = 4
const UNDERLINE = /^(?:={1,1000}|-{1,1000})[ \t]{0,1000}$/

/** What an open block takes of the next lines. */
const Leaf = { none: 0, paragraph: 1, fence: 2, indented: 3, html: 4, table: 5 } as const

const [QUOTE, ITEM, FOOTNOTE] = [1, 2, 3]
const [GREATER, BRACKET, HASH, TICK, TILDE, LESS, EQUALS] = [0x3e, 0x5b, 0x23, 0x60, 0x7e, 0x3c, 0x3d]
const [DASH, STAR, UNDERSCORE, PLUS, BAR, COLON] = [0x2d, 0x2a, 0x5f, 0x2b, 0x7c, 0x3a]

const cursor = new LineCursor()
let lexed: LexedText
let line = 0

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
 * Reads the blocks of a text from its lines, after CommonMark and GFM: kinds, containers, where content starts. No fence or HTML
 * opens at the lines in `refused`. Returns the line of a fence or of HTML that was opened and never closed, or −1.
 */
export function readBlocks(text: LexedText, refused?: ReadonlySet<number>): number {
  lexed = text
  cursor.units = text.units
  text.blocks = 0
  open = openedItems = 0
  leaf = Leaf.none
  const { lineStarts, lineEnds, lineBlocks, contentStarts, units } = text
  for (line = 0; line < text.lines; line++) {
    const start = lineStarts[line] as number
    lineBlocks[line] = NO_BLOCK
    // Most lines open with a letter, outside of lists and quotes.
    if (open === 0 && leaf <= Leaf.paragraph && opensWithLetter(units[start] as number)) {
      contentStarts[line] = start
      addToParagraph()
      continue
    }
    cursor.moveTo(start, lineEnds[line] as number)
    readLine(refused)
    contentStarts[line] = cursor.at
  }
  const unclosed = leaf === Leaf.fence || (leaf === Leaf.html && htmlEnd !== null) ? openedAt : -1
  matched = 0
  settle()
  return unclosed
}

const opensWithLetter = (unit: number): boolean =>
  ((UNIT_TABLE[unit] as number) & UnitClass.letter) !== 0 && unit !== UNDERSCORE

/** The rest of the line as a string, for patterns. Only lines that open with a sign of Markdown come here. */
const rest = (): string => lexed.text.slice(cursor.sign, cursor.end)

function readLine(refused: ReadonlySet<number> | undefined): void {
  matched = 0
  while (matched < open && continuesContainer(matched)) matched++
  const isWhole = matched === open
  if (leaf > Leaf.paragraph) {
    if (isWhole && continuesLeaf()) return
    if (!isWhole || leaf !== Leaf.table) leaf = Leaf.none
  }
  let inParagraph = isWhole && leaf === Leaf.paragraph
  let mayBeLazy = leaf === Leaf.paragraph
  while (!cursor.isBlank) {
    if (cursor.indent >= CODE_INDENT) {
      if (mayBeLazy) break
      cursor.skip(CODE_INDENT)
      addBlock(BlockKind.code)
      leaf = Leaf.indented
      return
    }
    if (inParagraph && opensTable()) return
    if (opensLeaf(inParagraph, refused)) return
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
  const content = rest()
  const found = readMarker(content)
  if (!found) return false
  const { number } = found
  const { length } = found.marker
  const isBlank = content.trimEnd().length === length
  if (inParagraph && (isBlank || (number !== undefined && number !== 1))) return false
  const before = cursor.indent
  cursor.take(length)
  // More spaces after a marker belong to indented code.
  const blanks = isBlank || cursor.indent > CODE_INDENT ? 1 : cursor.indent
  cursor.skip(blanks)
  push(ITEM, before + length + blanks, number !== undefined)
  return true
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
  lexed.lineBlocks.fill(block, lexed.blockEnds[block], line + 1)
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
function opensLeaf(inParagraph: boolean, refused: ReadonlySet<number> | undefined): boolean {
  const { next } = cursor
  if (next === HASH) return opensHeading()
  if (next === TICK || next === TILDE) return !refused?.has(line) && opensFence()
  if (next === LESS) return !refused?.has(line) && opensHtml(inParagraph)
  if (inParagraph && (next === EQUALS || next === DASH) && UNDERLINE.test(rest()) && underlines(next)) return true
  if ((next !== DASH && next !== STAR && next !== UNDERSCORE) || !isBreak(rest())) return false
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
    const rest = lexed.blocks++
    blockFlags[rest] = blockFlags[block] as number
    blockDepths[rest] = blockDepths[block] as number
    blockQuotes[rest] = blockQuotes[block] as number
    lexed.blockItems[rest] = lexed.blockLevels[rest] = 0
    block = rest
    blockKinds[block] = paragraphKind
    blockStarts[block] = start
    blockEnds[block] = end
    lineBlocks.fill(block, start, end)
  }
  return true
}
