import type { Budget } from '../../budget.js'
import { isSpace } from '../../page/white-space.js'
import { type Columns, Flag, Kind } from './columns.js'
import { Gap, isKnown, RAW_ELEMENTS, roleOf, VOID_ELEMENTS } from './elements.js'
import { closedByOpening, FOREIGN_ELEMENTS, INTEGRATION_ELEMENTS, KNOWN_COUNT, Names, numberOf } from './names.js'
import { attributesAt, Tree } from './node.js'

/** The maximum nesting depth, as in browsers. Feeds need ten levels. */
const DEEPEST = 512
const DEEPEST_XML = 256
/** The maximum number of attributes that are read from a tag. More of them are an attack. */
const MOST_ATTRIBUTES = 512
/** The longest comment that the end of a text may have cut off: `… <!-- wp:image {"id":12` */
const CUT_OFF_COMMENT = 80
/** The longest columns that are reused for the next page. A usual page has 4,000 rows. */
const MOST_KEPT = 1 << 17
const MOST_KEPT_NAMES = 1 << 13

const EXCLAMATION = 0x21
const DOUBLE = 0x22
const SINGLE = 0x27
const DASH = 0x2d
const SLASH = 0x2f
const EQUALS = 0x3d
const CLOSE = 0x3e
const QUESTION = 0x3f
const MARKUP = 'html/markup'
/** The answer for a `<` that opens no markup. */
const TEXT = -1

const TAG_START = /<\/?[a-z]/i
const CUT_OFF_TAG = /^<\/?([a-z][a-z0-9]*)/i
const STRICT_TAG = /<([a-z_][^\s<>/="']*)(?:\s+[^\s"'<>=/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*(\/\s*)?>/iy
const LOOSE_TAG = /<([a-z_][^\s<>/="']*)((?:[\s/="'][^<>]*)?)>/iy
const CLOSING_TAG = /<\/([a-z_][^\s<>/]*)(?:[\s/][^<>]*)?>/iy

/** Facts about elements, by the numbers of their names. */
const Fact = { void: 1, raw: 2, foreign: 4, integration: 8 } as const
const FACTS = /* @__PURE__ */ factsOf([
  [VOID_ELEMENTS, Fact.void],
  [RAW_ELEMENTS, Fact.raw],
  [FOREIGN_ELEMENTS, Fact.foreign],
  [INTEGRATION_ELEMENTS, Fact.integration],
])
/** By the number of an opening tag's name, the innermost elements that it closes. */
const CLOSED_BY: (Uint8Array | undefined)[] = /* @__PURE__ */ closingTable()
const BR = /* @__PURE__ */ numberOf('br')
const P = /* @__PURE__ */ numberOf('p')
const TEXTAREA = /* @__PURE__ */ numberOf('textarea')
const XMP = /* @__PURE__ */ numberOf('xmp')

function factsOf(facts: readonly (readonly [ReadonlySet<string>, number])[]): Uint8Array {
  const table = new Uint8Array(KNOWN_COUNT)
  for (const [names, fact] of facts) for (const name of names) (table[numberOf(name)] as number) |= fact
  return table
}

function closingTable(): (Uint8Array | undefined)[] {
  const table: (Uint8Array | undefined)[] = new Array(KNOWN_COUNT).fill(undefined)
  for (const [opening, closed] of closedByOpening) {
    const row = new Uint8Array(KNOWN_COUNT)
    for (const name of closed) row[numberOf(name)] = 1
    table[numberOf(opening)] = row
  }
  return table
}

/** An element nested too deep that hides its text: the state before it, and the rule. */
interface Hiding {
  readonly depth: number
  readonly start: number
  readonly textStart: number
  readonly rows: number
  readonly holes: number
  readonly rule: string
  readonly mustClose: boolean
  readonly gap: Gap
}

// The reader keeps its state in the module. Small functions over module state compile sooner than closures or methods, which
// matters for the first pages of a process. Reading is not reentrant: it calls nothing that could start another source.
let source = ''
let length = 0
let isXml = false
let limit = DEEPEST
let elements: Budget
let ruleHiding: Reading['ruleHiding']
let names: Names
let rules: string[] = []
/** The offset after the last `>`; no tag ends after it. */
let tail = 0
/** The start of the text that has no row yet. */
let textStart = 0
/** The row of the innermost open element that has one. */
let inner = 0
/** The end of the open CDATA section whose markers are removed, or -1; and whether another end may follow. */
let sectionEnd = -1
let hasSectionEnd = true
let hasCommentEnd = true
let isCommentCut = false
let hasTextareaEnd = true
let hasInstructionEnd = true
let hidings: Hiding[] = []

let rows = 0
let capacity = 0
let kinds = /* @__PURE__ */ new Int32Array(0)
let parents = /* @__PURE__ */ new Int32Array(0)
let after = /* @__PURE__ */ new Int32Array(0)
let starts = /* @__PURE__ */ new Int32Array(0)
let ends = /* @__PURE__ */ new Int32Array(0)
let attributes = /* @__PURE__ */ new Int32Array(0)
let flags = /* @__PURE__ */ new Uint8Array(0)

let attributeRows = 0
let attributeNames = /* @__PURE__ */ new Int32Array(0)
let valueStarts = /* @__PURE__ */ new Int32Array(0)
let valueEnds = /* @__PURE__ */ new Int32Array(0)

let holeCount = 0
let holes = /* @__PURE__ */ new Int32Array(0)

/** Open elements, outermost first: the numbers of their names, and their rows, or -1 for those without one. */
let depth = 0
let openNames = /* @__PURE__ */ new Int32Array(0)
let openRows = /* @__PURE__ */ new Int32Array(0)
/** The number of open elements by the number of their name. */
let openCounts = /* @__PURE__ */ new Int32Array(0)

/** Options of the reader. */
export interface Reading {
  readonly isXml?: boolean
  /** The element budget. Elements past it have no rows; their text belongs to the element around them. */
  readonly elements: Budget
  /** The maximum depth. Elements nested deeper have no rows either. */
  readonly limit?: number
  /** The rule by which a tag hides its text. It is asked only for elements nested too deep, which later passes do not see. */
  readonly ruleHiding?: (name: string, attributes: Readonly<Record<string, string>>) => string | undefined
}

/**
 * Reads HTML, whole or broken, or XML into the columns of a tree: in one pass, in linear time, without recursion. Nothing is
 * decoded. Never throws on a string.
 *
 * Elements end where the next tag implies it, as in browsers, for the tags in `names.ts`. Unlike browsers, it does not
 * let a comment, a CDATA section or a `<textarea>` without an end, or a `<` without a `>`, swallow the rest of the page.
 * Elements that are too deep or too many are flattened: their tags become stray markup, and text that they hide is removed.
 *
 * `<ul><li>Rain<li>Snow</ul>` → `ul` with two `li`, the first of which ends where the second begins
 */
export function readTree(html: string, reading: Reading): Tree {
  begin(html, reading)
  readAll()
  const tree = new Tree(html, names.all, rules, finished())
  release()
  return tree
}

function begin(html: string, reading: Reading): void {
  source = html
  length = html.length
  isXml = reading.isXml === true
  limit = reading.limit ?? (isXml ? DEEPEST_XML : DEEPEST)
  elements = reading.elements
  ruleHiding = reading.ruleHiding
  names = new Names()
  rules = [MARKUP]
  tail = isXml ? length : html.lastIndexOf('>') + 1
  textStart = 0
  sectionEnd = -1
  hasSectionEnd = hasCommentEnd = hasTextareaEnd = hasInstructionEnd = true
  isCommentCut = false
  hidings = []
  rows = attributeRows = depth = holeCount = 0
  inner = 0
  addRow(Kind.document, 0, length)
  parents[0] = -1
}

function release(): void {
  source = ''
  rules = []
  hidings = []
  if (capacity > MOST_KEPT) {
    capacity = 0
    growRows(1 << 12)
  }
  if (attributeNames.length > MOST_KEPT) growAttributes(0)
  if (openNames.length > MOST_KEPT) growOpen(0)
  if (holes.length > MOST_KEPT) holes = new Int32Array(0)
  if (openCounts.length > MOST_KEPT_NAMES) openCounts = new Int32Array(0)
}

/** Copies of the columns, as long as the tree. */
function finished(): Columns {
  if (rows === capacity) growRows(capacity + 1)
  attributes[rows] = attributeRows // behind the last
  return {
    kinds: kinds.slice(0, rows),
    parents: parents.slice(0, rows),
    after: after.slice(0, rows),
    starts: starts.slice(0, rows),
    ends: ends.slice(0, rows),
    attributes: attributes.slice(0, rows + 1),
    flags: flags.slice(0, rows),
    holes: holes.slice(0, holeCount),
    attributeNames: attributeNames.slice(0, attributeRows),
    valueStarts: valueStarts.slice(0, attributeRows),
    valueEnds: valueEnds.slice(0, attributeRows),
  }
}

function longer(column: Int32Array, size: number): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(size)
  copy.set(column.subarray(0, size))
  return copy
}

function growRows(size: number): void {
  kinds = longer(kinds, size)
  parents = longer(parents, size)
  after = longer(after, size)
  starts = longer(starts, size)
  ends = longer(ends, size)
  attributes = longer(attributes, size)
  const copy = new Uint8Array(size)
  copy.set(flags.subarray(0, size))
  flags = copy
  capacity = size
}

function growAttributes(size: number): void {
  attributeNames = longer(attributeNames, size)
  valueStarts = longer(valueStarts, size)
  valueEnds = longer(valueEnds, size)
}

function growOpen(size: number): void {
  openNames = longer(openNames, size)
  openRows = longer(openRows, size)
}

function addRow(kind: number, start: number, end: number): number {
  if (rows === capacity) growRows(Math.max(1 << 12, capacity * 2))
  const at = rows++
  kinds[at] = kind
  parents[at] = inner
  after[at] = rows
  starts[at] = start
  ends[at] = end
  attributes[at] = attributeRows
  flags[at] = 0
  return at
}

function readAll(): void {
  const cutOff = isXml ? length : cutOffTag()
  for (let at = 0; at < cutOff; ) {
    const open = source.indexOf('<', at)
    if (sectionEnd >= at && (open < 0 || sectionEnd < open)) {
      const end = sectionEnd
      sectionEnd = -1
      at = stray(end, end + 3, MARKUP, Gap.none)
      continue
    }
    if (open < 0 || open >= cutOff) break
    const end = isXml ? readXmlMarkup(open) : open < tail ? readMarkup(open) : readTail(open)
    at = end === TEXT ? open + 1 : end
  }
  if (textStart < length) {
    endText(cutOff)
    if (cutOff < length) stray(cutOff, length, MARKUP, Gap.none)
  }
  while (depth > 0) leave(length, false)
  after[0] = rows
}

/** The start of a tag that the end of the source cuts off. */
function cutOffTag(): number {
  const last = source.lastIndexOf('<')
  if (last < tail) return length
  if (source.startsWith('<!--', last)) return length - last <= CUT_OFF_COMMENT ? last : length
  const name = CUT_OFF_TAG.exec(source.slice(last, last + 32))?.[1]
  return name !== undefined && isKnown(name.toLowerCase()) ? last : length
}

/** After the last `>`, `<` can open only a comment or a section, which never ends. */
function readTail(open: number): number {
  if (source.startsWith('<![CDATA[', open)) return stray(open, open + 9, MARKUP, Gap.none)
  const isComment = source.startsWith('<!--', open) && length - open > CUT_OFF_COMMENT
  return isComment ? stray(open, open + 4, MARKUP, Gap.none) : TEXT
}

/** Adds a row for the text up to `end`. */
function endText(end: number): void {
  if (end <= textStart) return
  addRow(Kind.text, textStart, end)
  textStart = end
}

/** Adds stray markup, or extends that before it. Returns its end. */
function stray(start: number, end: number, rule: string, gap: Gap): number {
  if (rule === MARKUP && isFull()) return addHole(start, end, gap)
  endText(start)
  textStart = end
  let number = rules.indexOf(rule)
  if (number < 0) number = rules.push(rule) - 1
  const last = rows - 1
  if (
    kinds[last] === Kind.stray - number &&
    ends[last] === start &&
    parents[last] === inner &&
    rows > (hidings.at(-1)?.rows ?? 0)
  ) {
    ends[last] = end
    if (gap > (flags[last] as number)) flags[last] = gap
    return end
  }
  flags[addRow(Kind.stray - number, start, end)] = gap
  return end
}

/** Past the budget, tags are holes in the text around them, which take a tenth of the memory of rows. */
const isFull = (): boolean => !isXml && elements.isSpent

function addHole(start: number, end: number, gap: Gap): number {
  if (holeCount + 3 > holes.length) holes = longer(holes, Math.max(1 << 10, holes.length * 2))
  holes[holeCount++] = start
  holes[holeCount++] = end
  holes[holeCount++] = gap
  return end
}

/** Adds a comment or an instruction. Returns its end. */
function apart(kind: number, start: number, end: number): number {
  endText(start)
  textStart = end
  addRow(kind, start, end)
  return end
}

/** Reads the markup that `<` opens. Returns its end, or `TEXT` if it opens none. */
function readMarkup(open: number): number {
  const code = source.charCodeAt(open + 1)
  if (isLetter(code)) return readOpening(open)
  if (code === SLASH) return readClosing(open)
  if (code === EXCLAMATION) return readDeclaration(open)
  return code === QUESTION ? apart(Kind.instruction, open, source.indexOf('>', open) + 1) : TEXT
}

function readDeclaration(open: number): number {
  if (source.startsWith('--', open + 2)) return readComment(open)
  if (source.startsWith('[CDATA[', open + 2)) return readSection(open)
  const end = source.indexOf('>', open) + 1
  const isEmpty = end === open + 3 || (end === open + 4 && source.charCodeAt(open + 2) === DASH) // `<!>`, `<!->`
  return isEmpty ? stray(open, end, MARKUP, Gap.none) : apart(Kind.instruction, open, end)
}

/** A comment that never ends loses its opening mark and keeps its text, unless the source ends soon. */
function readComment(open: number): number {
  const close = hasCommentEnd ? source.indexOf('-->', open + 2) : -1
  if (close >= 0) return apart(Kind.comment, open, close + 3)
  if (hasCommentEnd) isCommentCut = length - open <= CUT_OFF_COMMENT
  hasCommentEnd = false
  return isCommentCut ? apart(Kind.comment, open, length) : stray(open, open + 4, MARKUP, Gap.none)
}

/** A section with markup in it loses its marks, and the markup is read: `<![CDATA[<p>Rain</p>]]>`, as feeds wrap it. */
function readSection(open: number): number {
  const inside = open + 9
  if (sectionEnd >= inside) return stray(open, inside, MARKUP, Gap.none)
  const end = hasSectionEnd ? source.indexOf(']]>', inside) : -1
  hasSectionEnd = end >= 0
  if (end >= 0 && !TAG_START.test(source.slice(inside, end))) return apart(Kind.comment, open, end + 3)
  sectionEnd = end
  return stray(open, inside, MARKUP, Gap.none)
}

function readOpening(open: number): number {
  if (!isFull()) endText(open) // a row before the attributes of the element
  const nameEnd = endOfName(open + 2)
  const first = attributeRows
  const end = readAttributes(nameEnd)
  if (end < 0) {
    // The source ends within the tag.
    endText(open)
    attributeRows = first
    textStart = length
    return length
  }
  const name = names.at(source, open + 1, nameEnd)
  const rawEnd = rawEndOf(name, end)
  return openElement(name, open, end, first, rawEnd)
}

let selfClosed = false

/** Reads the attributes of a tag, from the end of its name. Returns the end of the tag, or -1 if it never ends. */
function readAttributes(from: number): number {
  let at = from
  let count = 0
  selfClosed = false
  while (at < length) {
    const code = source.charCodeAt(at)
    if (code === CLOSE) return at + 1
    if (code === SLASH) selfClosed = true
    else if (!isSpace(code)) {
      selfClosed = false
      at = readAttribute(at, ++count < MOST_ATTRIBUTES)
      if (at < 0) return -1
      continue
    }
    at++
  }
  return -1
}

/** Reads one attribute. Returns its end, or -1 if a quote never closes. */
function readAttribute(start: number, isKept: boolean): number {
  let at = start + 1 // the first character belongs to the name, whatever it is: `<p =x>`
  let code = source.charCodeAt(at)
  while (code !== EQUALS && !endsName(code)) {
    if (at >= length) return -1
    code = source.charCodeAt(++at)
  }
  const nameEnd = at
  while (isSpace(code)) code = source.charCodeAt(++at)
  let valueStart = at
  let valueEnd = at
  let end = at
  if (code === EQUALS) {
    code = source.charCodeAt(++at)
    while (isSpace(code)) code = source.charCodeAt(++at)
    if (code === DOUBLE || code === SINGLE) {
      valueStart = at + 1
      valueEnd = source.indexOf(code === DOUBLE ? '"' : "'", valueStart)
      if (valueEnd < 0) return -1
      end = valueEnd + 1
    } else {
      valueStart = at
      while (at < length && code !== CLOSE && !isSpace(code)) code = source.charCodeAt(++at)
      valueEnd = end = at
    }
  }
  if (isKept) {
    if (attributeRows === attributeNames.length) growAttributes(Math.max(1 << 12, attributeRows * 2))
    attributeNames[attributeRows] = names.at(source, start, nameEnd)
    valueStarts[attributeRows] = valueStart
    valueEnds[attributeRows] = valueEnd
    attributeRows++
  }
  return end
}

/** The start of the closing tag of a raw element, `length` if it has none, or -1 if the element is not raw. */
function rawEndOf(name: number, from: number): number {
  if (isXml || selfClosed || name >= KNOWN_COUNT || ((FACTS[name] as number) & Fact.raw) === 0) return -1
  if (name !== TEXTAREA) return closingFrom(name, from)
  const end = hasTextareaEnd ? closingFrom(name, from) : length
  hasTextareaEnd = end < length
  return hasTextareaEnd ? end : -1 // an element that never closes swallows nothing
}

function closingFrom(name: number, from: number): number {
  const wanted = names.all[name] as string
  for (let at = source.indexOf('</', from); at >= 0; at = source.indexOf('</', at + 2)) {
    const end = at + 2 + wanted.length
    if (!endsName(source.charCodeAt(end))) continue
    if (source.startsWith(wanted, at + 2) || source.slice(at + 2, end).toLowerCase() === wanted)
      return source.indexOf('>', end) < 0 ? length : at
  }
  return length
}

/** Opens an element after its tag was read, and closes the elements that this implies. Returns where to read on. */
function openElement(name: number, start: number, end: number, firstAttribute: number, rawEnd: number): number {
  closeImplied(name, start)
  const facts = name < KNOWN_COUNT && !isXml ? (FACTS[name] as number) : 0
  const isTooMany = !elements.spend()
  if (isTooMany && depth < limit) limit = depth
  const isRaw = rawEnd >= 0
  if (isTooMany || (depth >= limit && (facts & Fact.void) === 0 && !isRaw))
    return flatten(name, start, end, firstAttribute, facts, rawEnd)
  textStart = end
  const row = addRow(name, start, end)
  attributes[row] = firstAttribute
  const isForeign = turnsForeign(row, facts)
  if (selfClosed) (flags[row] as number) |= Flag.selfClosed
  if ((facts & Fact.void) !== 0 || (selfClosed && (isXml || isForeign))) return end
  push(name, row)
  return isRaw ? readRaw(rawEnd) : end
}

/** Whether an element is in SVG or MathML, where self-closing tags close themselves. */
function turnsForeign(row: number, facts: number): boolean {
  const isWithin = ((flags[inner] as number) & Flag.foreign) !== 0
  if ((facts & Fact.foreign) === 0 && (!isWithin || (facts & Fact.integration) !== 0)) return isWithin
  ;(flags[row] as number) |= Flag.foreign
  return true
}

function closeImplied(name: number, at: number): void {
  if (isXml || name >= KNOWN_COUNT) return
  const closed = CLOSED_BY[name]
  if (closed === undefined) return
  while (depth > 0) {
    const last = openNames[depth - 1] as number
    if (last >= KNOWN_COUNT || closed[last] === 0) return
    if ((openRows[depth - 1] as number) >= 0) endText(at)
    leave(at, false)
  }
}

function push(name: number, row: number): void {
  if (depth === openNames.length) growOpen(Math.max(1 << 10, depth * 2))
  openNames[depth] = name
  openRows[depth] = row
  depth++
  if (name >= openCounts.length) openCounts = longer(openCounts, Math.max(1 << 10, name * 2))
  ;(openCounts[name] as number)++
  if (row >= 0) inner = row
}

/** Reads the text of a raw element and its closing tag. */
function readRaw(rawEnd: number): number {
  endText(rawEnd)
  textStart = rawEnd
  if (rawEnd === length) return length
  const end = source.indexOf('>', rawEnd) + 1
  textStart = end
  leave(end, true)
  return end
}

/** Flattens an element that is too deep or past the budget: its tag is stray, and text that it hides is removed. */
function flatten(
  name: number,
  start: number,
  end: number,
  firstAttribute: number,
  facts: number,
  rawEnd: number,
): number {
  const called = names.all[name] as string
  const role = isXml ? undefined : roleOf(called)
  const gap = gapOf(called)
  const attribs = attributesAt(source, names.all, attributeNames, valueStarts, valueEnds, firstAttribute, attributeRows)
  attributeRows = firstAttribute
  const isRaw = rawEnd >= 0 && name !== XMP
  if (isRaw) {
    const rule = role?.unseen
    const closing = rawEnd === length ? length : source.indexOf('>', rawEnd) + 1
    if (rule) return stray(start, closing, rule, gap)
  }
  const isVoid = (facts & Fact.void) !== 0 || (selfClosed && (isXml || ((flags[inner] as number) & Flag.foreign) !== 0))
  if (!isVoid && !isXml) {
    const rule = role?.inRuby ? undefined : (role?.unseen ?? ruleHiding?.(called, attribs))
    const mustClose = role?.unseen !== undefined && (role.mustClose ?? selfClosed)
    if (rule) hidings.push({ depth, start, textStart, rows, holes: holeCount, rule, mustClose, gap })
  }
  stray(start, end, MARKUP, gap)
  if (!isVoid) push(name, -1)
  return end
}

function readClosing(open: number): number {
  let at = open + 2
  while (isSpace(source.charCodeAt(at))) at++
  const code = source.charCodeAt(at)
  const end = source.indexOf('>', at) + 1
  if (code === CLOSE) return TEXT // `</>`
  if (!isLetter(code)) return apart(Kind.comment, open, end)
  return closeElement(names.at(source, at, endOfName(at + 1)), open, end)
}

/** Closes the innermost element of a name and everything open in it. Returns the end of the tag. */
function closeElement(name: number, open: number, end: number): number {
  if (name >= openCounts.length || openCounts[name] === 0) return closeNothing(name, open, end)
  let target = depth - 1
  while (openNames[target] !== name) target--
  const isFlat = openRows[target] === -1
  if (!isFlat) endText(open)
  while (depth > target + 1) leave(openRows[depth - 1] === -1 ? open : end, false)
  const isHidden = leave(end, true)
  if (isFlat && !isHidden) return stray(open, end, MARKUP, gapOf(names.all[name] as string))
  textStart = end
  return end
}

/** Reads a closing tag without an opening one: `</br>` is a line break, and `</p>` an empty paragraph. */
function closeNothing(name: number, open: number, end: number): number {
  if (!isXml && (name === BR || name === P) && elements.spend()) {
    endText(open)
    textStart = end
    addRow(name, open, end)
    return end
  }
  const gap = isXml ? Gap.none : gapOf(names.all[name] as string)
  return stray(open, end, MARKUP, gap === Gap.cell ? Gap.line : gap) // there is no row around it
}

/** Leaves the innermost element at `at`. Returns whether it was flattened and hid its text. */
function leave(at: number, isClosed: boolean): boolean {
  depth--
  const row = openRows[depth] as number
  ;(openCounts[openNames[depth] as number] as number)--
  if (row < 0) return leaveFlat(at, isClosed)
  after[row] = rows
  ends[row] = at
  if (isClosed) (flags[row] as number) |= Flag.closed
  inner = parents[row] as number
  return false
}

function leaveFlat(at: number, isClosed: boolean): boolean {
  const hiding = hidings.at(-1)
  if (hiding?.depth !== depth) return false
  hidings.pop()
  if (hiding.mustClose && !isClosed) return false
  attributeRows = hiding.rows < rows ? (attributes[hiding.rows] as number) : attributeRows
  rows = hiding.rows
  holeCount = hiding.holes
  textStart = hiding.textStart
  stray(hiding.start, at, hiding.rule, hiding.gap)
  return true
}

function gapOf(name: string): Gap {
  return name === 'br' ? Gap.line : (roleOf(name)?.gap ?? Gap.none)
}

/** In XML `<` is text if no tag ends before the next one: `I <3 rain`, `Tom <Jerry</title>`. */
function readXmlMarkup(open: number): number {
  switch (source.charCodeAt(open + 1)) {
    case EXCLAMATION:
      return readXmlDeclaration(open)
    case QUESTION:
      return readXmlInstruction(open)
    case SLASH: {
      const found = matchAt(CLOSING_TAG, open)
      if (!found) return TEXT
      const name = names.at(source, open + 2, open + 2 + (found[1] as string).length)
      return closeElement(name, open, open + found[0].length)
    }
    default:
      return readXmlOpening(open)
  }
}

function readXmlDeclaration(open: number): number {
  if (source.startsWith('[CDATA[', open + 2)) {
    const inside = open + 9
    const close = hasSectionEnd ? source.indexOf(']]>', inside) : -1
    hasSectionEnd = close >= 0
    const end = close < 0 ? length : close
    endText(open)
    textStart = close < 0 ? length : close + 3
    const section = addRow(Kind.section, open, textStart)
    const text = addRow(Kind.text, inside, end)
    parents[text] = section
    after[section] = rows
    return textStart
  }
  if (!source.startsWith('--', open + 2)) return readXmlInstruction(open)
  const close = hasCommentEnd ? source.indexOf('-->', open + 4) : -1
  hasCommentEnd = close >= 0
  return close < 0 ? TEXT : apart(Kind.comment, open, close + 3)
}

function readXmlInstruction(open: number): number {
  const close = hasInstructionEnd ? source.indexOf('>', open) : -1
  hasInstructionEnd = close >= 0
  return close < 0 ? TEXT : apart(Kind.instruction, open, close + 1)
}

/** Attributes that are not well-formed XML are not read: `<br clear=all>`, an unclosed quote. */
function readXmlOpening(open: number): number {
  const strict = matchAt(STRICT_TAG, open)
  const found = strict ?? matchAt(LOOSE_TAG, open)
  if (!found) return TEXT
  const end = open + found[0].length
  const nameEnd = open + 1 + (found[1] as string).length
  endText(open)
  const first = attributeRows
  if (strict) readAttributes(nameEnd)
  else selfClosed = (found[2] as string).endsWith('/')
  return openElement(names.at(source, open + 1, nameEnd), open, end, first, -1)
}

function matchAt(pattern: RegExp, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(source)
}

function endOfName(from: number): number {
  let at = from
  while (at < length && !endsName(source.charCodeAt(at))) at++
  return at
}

const endsName = (code: number): boolean => code === CLOSE || code === SLASH || isSpace(code)
const isLetter = (code: number): boolean => (code | 32) >= 0x61 && (code | 32) <= 0x7a
