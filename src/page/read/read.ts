import { LIMITS } from '../../budget.js'
import { referenceAt } from '../../repair/entities.js'
import { Attribute, attributes as attributeTable } from './attributes.js'
import { ClassNames, Fact } from './class-names.js'
import {
  type ColumnSet,
  type Columns,
  columnSet,
  FIRST_ROOM,
  Flag,
  INHERITED,
  type Page,
  type Table,
  VEILS,
  type Verdict,
  type Verdicts,
} from './columns.js'
import { doubtsAbout, LEAST_STORY } from './doubts.js'
import { Gap } from './gap.js'
import { HASH_BASIS, HASH_PRIME } from './name-table.js'
import { effectOf, LIFTED_SHIFT, MAY_HIDE, MAY_LIFT } from './own-style.js'
import { streamedBoxes } from './streamed.js'
import { Kind, KNOWN_TAGS, Place, ROOT_TAG, TAG_NAMES, type TagTables, Trait, tagOf, tags, tagTables } from './tags.js'

// The reader keeps its state in the module. Written as one large function with closures it was a tenth faster once warm, and
// took twice as long for the first pages of a process; small functions over module state compile once. Reading is not reentrant: it calls
// nothing that could read another page.

let source = ''
let length = 0
/** What is known of elements from outside, by the offsets of their opening tags. */
let verdicts: Verdicts = /* @__PURE__ */ new Map<number, Verdict>()
/** The table that has no more room, which ends the reading. */
let full: Table | undefined

let set: ColumnSet
let room: ColumnSet['room']
let tables: TagTables | undefined
let gaps: TagTables['gaps']
let kinds: TagTables['kinds']
let traits: TagTables['traits']
let placesOfTags: TagTables['places']
let closedBy: TagTables['closedBy']

let tag: Int32Array
let parent: Int32Array
let after: Int32Array
let openStart: Int32Array
let openEnd: Int32Array
let closeStart: Int32Array
let closeEnd: Int32Array
let attribute: Int32Array
let textFrom: Int32Array
let textTo: Int32Array
let passageFrom: Int32Array
let passageTo: Int32Array
let flags: Int32Array
let cues: Int32Array
let places: Int32Array
let box: Int32Array
let depth: Int32Array
let kind: Int32Array
let look: Int32Array
let pattern: Int32Array
let classes: Int32Array
let ids: Int32Array

let textStart: Int32Array
let textEnd: Int32Array
let textParent: Int32Array
let textGap: Int32Array
let textHash: Int32Array
let lengthBefore: Int32Array
let wordsBefore: Int32Array
let stopsBefore: Int32Array
let commasBefore: Int32Array
let capitalsBefore: Int32Array
let digitsBefore: Int32Array
let denseBefore: Int32Array
let linkedBefore: Int32Array
let linksBefore: Int32Array
let strongBefore: Int32Array

let passageText: Int32Array
let passageBox: Int32Array
let passageKind: Int32Array

let attributeName: Int32Array
let attributeStart: Int32Array
let valueStart: Int32Array
let valueEnd: Int32Array

let referenceStart: Int32Array
let referenceEnd: Int32Array
let referenceTexts: string[] = []

let classNames: ClassNames
let telling: number[] = []
let scripts: number[] = []
let sheets: number[] = []
/** Elements that hide their text and were never closed, by the offsets of their opening tags. */
let unclosed: Set<number> | undefined
/** The numbers of tags that are not known, by the hashes of their names. */
let unknownTags: Map<number, number> | undefined

let elements = 0
let texts = 0
let passages = 0
let attributes = 0
let references = 0
/** The row of the innermost open element. */
let inner = 0
/** How many elements of each tag are open. */
const openCounts = /* @__PURE__ */ new Int32Array(1 << 16)
const LAST_TAG = 0xffff
let nextTag = KNOWN_TAGS

/** The gap before the next text; whether that begins a passage; whether a `<br>` was the last thing read. */
let gap = 0
let splits = true
let isBroken = false
/** Whether the text before ends in a word that the next one goes on with: `<b>T</b>he`. */
let isInWord = 0
/** What `style` attributes do to flags, by their values: pages repeat them. */
const styleEffects = /* @__PURE__ */ new Map<string, number>()
/** The ids of boxes that scripts show while the page loads, once some element asks. */
let streamed: ReadonlySet<string> | undefined
let hasDoubts = false
/** The length of prose that attributes and class names hide, and of prose that is shown. */
let darkLength = 0
let proseLength = 0
let isCut = false

let hasCommentEnd = true
/** The end of the CDATA section that was asked for last, -1 if there is none, -2 before any. */
let sectionEnd = -2

let lengthSum = 0
let wordSum = 0
let stopSum = 0
let commaSum = 0
let capitalSum = 0
let digitSum = 0
let denseSum = 0
let linkedSum = 0
let linkSum = 0
let strongSum = 0
/** The link that was counted last. */
let countedLink = -1

/** Hidden or shown prose is counted from so many code units on. */
const LEAST_PROSE = 60
/** Text that may be prose where no blanks part words. */
const LEAST_DARK = 25
/** What hides most of a page may stand in another element that does. */
const MOST_READINGS = 4
/** Columns of more elements than this are not kept for the next page. */
const MOST_KEPT = 1 << 16
/** The longest comment that the end of a source may have cut off: `… <!-- wp:image {"id":12` */
const CUT_OFF_COMMENT = 80

/** Column sets that no page uses. */
let spare: ColumnSet | undefined
let spareNames: ClassNames | undefined

/**
 * Reads a page in one pass: its elements, texts, passages, attributes and character references, as rows of columns. Nothing is copied out of
 * the source. Never throws on a string, takes time in proportion to it, and does not recurse.
 *
 * Elements end where the next tag implies it, as in browsers. Unlike in browsers, no comment, section, `<textarea>` or
 * `<noscript>` without an end swallows the rest of a page. Where the rest of a page shows what an element hides, or hides what it shows, the
 * page is read again with that known; see `doubtsAbout`. `known`: verdicts from elsewhere, as of its style sheets.
 *
 * `<ul><li>Rain<li>Snow</ul>` → three elements, two texts, two passages of the kind `list-item`
 */
export function readPage(html: string, known: Verdicts = new Map()): Page {
  let all = known
  let isUnhidden = false
  for (let readings = 1; ; ) {
    readOnce(html, all)
    if (full) {
      spare = columnSet({ ...room, [full]: room[full] * 4 })
      spareNames = classNames
      continue
    }
    const page = finishedPage(readings, all, isUnhidden)
    if (readings === MOST_READINGS) return page
    const doubts = hasDoubts || darkLength >= LEAST_STORY ? doubtsAbout(page) : undefined
    if (!doubts && !unclosed) return page
    const found = new Map([...all, ...(doubts?.verdicts ?? [])])
    for (const at of unclosed ?? []) found.set(at, SHOWN)
    if (found.size === all.size) return page
    all = found
    isUnhidden ||= doubts?.isUnhidden ?? false
    readings++
    spare = set
    spareNames = classNames
  }
}

const SHOWN: Verdict = { state: 'shown' }

/** Lets the next page use the columns of one. Nothing may be read from it after this. */
export function releasePage(page: Page): void {
  if (page.set.room.elements > MOST_KEPT) return
  spare = page.set
  spareNames = page.classNames
}

function finishedPage(readings: number, known: Verdicts, isUnhidden: boolean): Page {
  const html = source
  source = ''
  return {
    ...set.columns,
    set,
    html,
    elements,
    texts,
    passages,
    references,
    referenceTexts,
    classNames,
    telling,
    scripts,
    sheets,
    isCut,
    isUnhidden,
    darkLength,
    proseLength,
    hasDoubts,
    verdicts: known,
    readings,
  }
}

function begin(html: string, known: Verdicts): void {
  source = html
  length = html.length
  verdicts = known
  styleEffects.clear()
  streamed = undefined
  hasDoubts = false
  full = undefined
  tables ??= tagTables()
  ;({ gaps, kinds, traits, places: placesOfTags, closedBy } = tables)
  take(spare ?? columnSet(FIRST_ROOM))
  classNames = spareNames ?? new ClassNames()
  spare = spareNames = undefined
  classNames.clear()
  referenceTexts = []
  telling = []
  scripts = []
  sheets = []
  unclosed = unknownTags = undefined
  texts = passages = attributes = references = inner = 0
  elements = 1
  openCounts.fill(0, 0, KNOWN_TAGS)
  nextTag = KNOWN_TAGS
  gap = isInWord = darkLength = proseLength = 0
  splits = true
  isBroken = isCut = false
  hasCommentEnd = true
  sectionEnd = -2
  lengthSum = wordSum = stopSum = commaSum = capitalSum = digitSum = denseSum = linkedSum = linkSum = strongSum = 0
  countedLink = -1
  for (const name of Object.keys(set.columns) as (keyof Columns)[]) set.columns[name][0] = 0
  tag[0] = ROOT_TAG
  parent[0] = classes[0] = ids[0] = -1
}

function take(taken: ColumnSet): void {
  set = taken
  room = taken.room
  ;({ tag, parent, after, openStart, openEnd, closeStart, closeEnd, attribute } = taken.columns)
  ;({ textFrom, textTo, passageFrom, passageTo, flags, cues, places, box, depth, kind } = taken.columns)
  ;({ look, pattern, classes, ids, textStart, textEnd, textParent, textGap, textHash } = taken.columns)
  ;({ lengthBefore, wordsBefore, stopsBefore, commasBefore, capitalsBefore, digitsBefore } = taken.columns)
  ;({ denseBefore, linkedBefore, linksBefore, strongBefore } = taken.columns)
  ;({ passageText, passageBox, passageKind, attributeName, attributeStart, valueStart, valueEnd } = taken.columns)
  ;({ referenceStart, referenceEnd } = taken.columns)
}

function readOnce(html: string, known: Verdicts): void {
  begin(html, known)
  for (let at = 0; at < length && full === undefined; ) {
    if (source.charCodeAt(at) !== LESS) at = readBlanks(at)
    else at = readMarkup(at)
  }
  if (full) return
  while (inner !== 0) leave(length, length, false, -1)
  after[0] = elements
  textTo[0] = texts
  passageTo[0] = passages
  closeStart[0] = closeEnd[0] = length
  writeSums(texts)
  passageText[passages] = texts
  attribute[elements] = attributes
}

function readMarkup(at: number): number {
  const code = source.charCodeAt(at + 1)
  if (isLetter(code)) return readOpening(at)
  if (code === SLASH) return readClosing(at)
  if (code === EXCLAMATION) return readDeclaration(at)
  if (code === QUESTION) return behind('>', at + 2)
  return ((flags[inner] as number) & Flag.hidden) !== 0 ? at + 1 : readText(at)
}

/** The offset behind the next sign, or the end of the source. */
function behind(sign: string, from: number): number {
  const at = source.indexOf(sign, from)
  return at < 0 ? length : at + sign.length
}

/** Reads white space, and the text behind it. */
function readBlanks(from: number): number {
  const inherited = flags[inner] as number
  if ((inherited & Flag.hidden) !== 0) return passHidden(from, inherited)
  const at = skipSpace(from)
  if (at > from) {
    let lines = 0
    for (let blank = from; blank < at; blank++) if (source.charCodeAt(blank) === LINE_FEED) lines++
    const isCollapsed = (inherited & Flag.block) !== 0 || lines === 0
    const wide = isCollapsed ? Gap.blank : lines === 1 ? Gap.line : Gap.paragraph
    if (wide > gap) gap = wide
    if (wide === Gap.paragraph) splits = true
    if (at >= length || source.charCodeAt(at) === LESS) return at
  }
  return readText(at)
}

function passHidden(from: number, inherited: number): number {
  const next = source.indexOf('<', from)
  const end = next < 0 ? length : next
  if ((inherited & Flag.unseen) === 0 && end - from >= LEAST_DARK) darkLength += end - from
  return end
}

/** Reads an opening tag and closes what it closes. Returns where it ends. */
function readOpening(at: number): number {
  const end = readName(at + 1, ENDS_NAME)
  const number = tags.find(nameHash)
  return open(number < 0 ? unknownTag(nameHash) : number, at, end)
}

/** The hash of the name that `readName` read last. */
let nameHash = 0

/** Reads the name of a tag or an attribute. Returns where it ends. */
function readName(from: number, ends: Uint8Array): number {
  let hash = HASH_BASIS
  let at = from
  for (; at < length; at++) {
    const code = source.charCodeAt(at)
    if (code < 128 && ends[code] === 1) break
    hash = Math.imul(hash ^ (code | 32), HASH_PRIME)
  }
  nameHash = hash
  return at
}

/** The first offset from `from` on that is no white space. */
function skipSpace(from: number): number {
  let at = from
  while (at < length && isSpace(source.charCodeAt(at))) at++
  return at
}

function unknownTag(hash: number): number {
  unknownTags ??= new Map()
  const known = unknownTags.get(hash)
  if (known !== undefined) return known
  const number = nextTag < LAST_TAG ? nextTag++ : LAST_TAG
  if (unknownTags.size <= LAST_TAG) unknownTags.set(hash, number)
  if (number < LAST_TAG) openCounts[number] = 0
  return number
}

function open(number: number, at: number, nameEnd: number): number {
  const isKnown = number < KNOWN_TAGS
  const trait = isKnown ? (traits[number] as number) : 0
  if ((trait & Trait.closes) !== 0) closeBefore(number, at)
  if (elements === room.elements) {
    full = 'elements'
    return length
  }
  const outer = inner
  const row = elements
  const isOver = row > LIMITS.elements.most
  openStart[row] = at
  attribute[row] = attributes
  tag[row] = number
  parent[row] = outer
  textFrom[row] = texts
  passageFrom[row] = passages
  const end = readAttributes(nameEnd, number, outer)
  if (end < 0) {
    // The source ends within the tag: what is left of it is markup.
    attributes = attribute[row] as number
    return length
  }
  if (isOver) {
    isCut = true
    attributes = attribute[row] as number
    return (trait & Trait.raw) !== 0 ? Math.max(end, rawEnd(end, number)) : end
  }
  elements++
  openEnd[row] = end
  const isVoid = (trait & Trait.void) !== 0 || (isSelfClosed && ((flags[outer] as number) & Flag.foreign) !== 0)
  writeFlags(row, number, trait, at)
  writeLook(row, number, outer)
  if ((trait & Trait.tells) !== 0) telling.push(row)
  if (number === BR) breakLine()
  else if ((trait & Trait.parts) !== 0) part(number)
  if (isVoid) {
    finish(row, end, end)
    return end
  }
  if (number === BUTTON && kind[outer] === Kind.heading) hasDoubts = true
  inner = row
  ;(openCounts[number] as number)++
  if (number === A) countedLink = -1
  return (trait & Trait.raw) !== 0 ? readRaw(row, end, number) : end
}

function closeBefore(number: number, at: number): void {
  for (let last = tag[inner] as number; inner !== 0 && last < KNOWN_TAGS; last = tag[inner] as number) {
    if (closedBy[number * KNOWN_TAGS + last] === 0) return
    leave(at, at, false, -1)
  }
}

/** What the attributes of the tag read last tell. */
let isSelfClosed = false
let isHiding = false
let isLinkedData = false
let isOpen = false
let isShadowRoot = false
let isMoved = false
let styleStart = 0
let styleEnd = 0
let ownCues = 0
let ownPlaces = 0
let ownClasses = -1
let ownId = -1
let isCaption = false
let isEmbed = false
let classLength = 0

function writeFlags(row: number, number: number, trait: number, at: number): void {
  const outer = parent[row] as number
  let all = (flags[outer] as number) & INHERITED
  if ((trait & Trait.link) !== 0) all |= Flag.link
  if ((trait & Trait.strong) !== 0) all |= Flag.strong
  if ((trait & Trait.verbatim) !== 0) all |= Flag.verbatim
  if ((trait & Trait.foreign) !== 0) all |= Flag.foreign
  else if ((trait & Trait.integration) !== 0) all &= ~Flag.foreign
  const wide = number < KNOWN_TAGS ? (gaps[number] as number) : 0
  if (wide >= Gap.cell) all |= Flag.block
  if (wide >= Gap.line) all |= Flag.lines
  if (isSelfClosed) all |= Flag.selfClosed
  flags[row] = withHiding(all, number, trait, outer, at)
  places[row] = ownPlaces | (number < KNOWN_TAGS ? (placesOfTags[number] as number) : 0)
  cues[row] = ownCues
  classes[row] = ownClasses
  ids[row] = ownId
  kind[row] = kindOf(number, kind[outer] as number)
}

const UNSEEN = Flag.hidden | Flag.unseen | Flag.hides
const DARK = Flag.dark | Flag.hides
const HIDING = Flag.dark | Flag.unseen | VEILS

/** Adds what hides the text of an element: its tag, what is known of it from outside, or its own word. */
function withHiding(inherited: number, number: number, trait: number, outer: number, at: number): number {
  let all = inherited
  const verdict = verdicts.size === 0 ? undefined : verdicts.get(at)?.state
  if ((trait & Trait.unseen) !== 0 && verdict !== 'shown' && isUnseen(trait, outer)) return all | UNSEEN
  if (verdict === 'hidden') all |= DARK
  else if (verdict !== 'shown') {
    if (verdict === 'veiled') all |= Flag.veiled
    else if (verdict === 'lifted') all &= ~VEILS
    if (isHiding || (number === DIALOG && !isOpen)) all |= isStreamed() ? 0 : DARK
    else if (styleEnd - styleStart >= SHORTEST_STYLE) all = withOwnStyle(all, number)
  }
  return (all & HIDING) !== 0 ? all | Flag.hidden : all
}

function withOwnStyle(all: number, number: number): number {
  const style = source.slice(styleStart, styleEnd)
  const key = isMoved ? `${style};moved` : style
  let effect = styleEffects.get(key)
  if (effect === undefined) {
    effect = MAY_HIDE.test(style) || MAY_LIFT.test(style) ? effectOf(style, isMoved) : 0
    styleEffects.set(key, effect)
  }
  if (effect === 0) return all
  if ((effect & Flag.dark) !== 0) return all | DARK
  // Scripts show a whole story that its style hides, and lines without height still show what is raised or lowered.
  if (STORIES.has(number)) return all
  const added = RAISED.has(number) ? effect & ~Flag.lineless : effect
  return (all | (added & VEILS)) & ~(effect >> LIFTED_SHIFT)
}

/** Whether a script shows the element that is being read while the page loads. */
function isStreamed(): boolean {
  if (ownId < 0) return false
  const id = classNames.values[ownId] as string
  if (!id.includes('S:')) return false
  streamed ??= streamedBoxes(source)
  return streamed.has(id)
}

function isUnseen(trait: number, outer: number): boolean {
  if (isShadowRoot) return false
  if ((trait & Trait.inRuby) === 0) return true
  const around = tag[outer] as number
  return around < KNOWN_TAGS && ((traits[around] as number) & Trait.ruby) !== 0
}

function kindOf(number: number, around: number): number {
  if (isEmbed && number === BLOCKQUOTE) return Kind.embed
  if (isCaption) return Kind.caption
  const own = number < KNOWN_TAGS ? (kinds[number] as number) : -1
  if (own >= 0) return own
  return number === P && around === Kind.table ? Kind.paragraph : around
}

/** Writes which box an element is in, and what its template looks like. */
function writeLook(row: number, number: number, outer: number): void {
  const around = box[outer] as number
  if (number < KNOWN_TAGS && (gaps[number] as number) < Gap.line) {
    box[row] = around
    depth[row] = depth[outer] as number
    return
  }
  box[row] = row
  depth[row] = (depth[around] as number) + 1
  const own = Math.imul(Math.imul(ownCues ^ (classLength << 8) ^ number, HASH_PRIME) ^ (number << 7), HASH_PRIME)
  const beyond = around === 0 ? 0 : (box[parent[around] as number] as number)
  look[row] = own
  pattern[row] = (Math.imul(Math.imul(own, 31) + (look[around] as number), 31) + (look[beyond] as number)) | 0
}

/** Reads what is no markup up to the closing tag: a script, a sheet, a title. */
function readRaw(row: number, from: number, number: number): number {
  if (number === SCRIPT) (isLinkedData ? telling : scripts).push(row)
  else if (number === STYLE) sheets.push(row)
  const end = rawEnd(from, number)
  if (((flags[row] as number) & Flag.hidden) !== 0) return end < 0 ? length : end
  if (end <= from || number !== XMP) return from
  if (texts === room.texts) {
    full = 'texts'
    return length
  }
  beginText()
  textStart[texts] = from
  textEnd[texts] = textHash[texts] = end
  texts++
  return end
}

/** Where the closing tag of a raw element begins, or -1. */
function rawEnd(from: number, number: number): number {
  const name = TAG_NAMES[number] as string
  for (let at = source.indexOf('</', from); at >= 0; at = source.indexOf('</', at + 2)) {
    const code = source.charCodeAt(at + 2 + name.length)
    if (code !== CLOSE && !isSpace(code)) continue
    let same = 0
    while (same < name.length && (source.charCodeAt(at + 2 + same) | 32) === name.charCodeAt(same)) same++
    if (same === name.length) return at
  }
  return -1
}

/** Reads the attributes of a tag from the end of its name. Returns where the tag ends, or -1 if the source ends within it. */
function readAttributes(from: number, number: number, outer: number): number {
  isMoved = isSelfClosed = isHiding = isLinkedData = isOpen = isShadowRoot = isCaption = isEmbed = false
  ownCues = classLength = styleStart = styleEnd = 0
  ownPlaces = places[outer] as number
  ownClasses = ownId = -1
  for (let at = from; at < length; ) {
    const code = source.charCodeAt(at)
    if (code === CLOSE) return at + 1
    if (code < 128 && ENDS_NAME[code]) {
      isSelfClosed = code === SLASH
      at++
      continue
    }
    isSelfClosed = false
    at = readAttribute(at, number)
    if (at < 0) return -1
  }
  return -1
}

/** Reads one attribute. Returns where it ends, or -1 if its quotes never close. */
function readAttribute(from: number, number: number): number {
  // A name that begins with `=` has that sign in it.
  const nameEnd = Math.max(from + 1, readName(from, ENDS_ATTRIBUTE))
  let at = skipSpace(nameEnd)
  let start = nameEnd
  let end = nameEnd
  if (source.charCodeAt(at) === EQUALS) {
    start = skipSpace(at + 1)
    const quote = source.charCodeAt(start)
    if (quote === DOUBLE || quote === SINGLE) {
      start++
      end = source.indexOf(quote === DOUBLE ? '"' : "'", start)
      if (end < 0) return -1
      at = end + 1
    } else at = end = endOfUnquoted(start)
  }
  if (attributes === room.attributes) {
    full = 'attributes'
    return -1
  }
  const name = attributeTable.find(nameHash)
  attributeName[attributes] = Math.max(name, 0)
  attributeStart[attributes] = from
  valueStart[attributes] = start
  valueEnd[attributes] = end
  attributes++
  if (name > 0 && name <= LAST_TELLING) tellAttribute(name, start, end, number)
  return at
}

function endOfUnquoted(from: number): number {
  for (let at = from; at < length; at++) {
    const code = source.charCodeAt(at)
    if (code === CLOSE || isSpace(code)) return at
  }
  return length
}

/** The attributes that tell the reader something come first in their table. */
const LAST_TELLING = /* @__PURE__ */ (() => Attribute['aria-expanded'])()

function tellAttribute(name: number, start: number, end: number, number: number): void {
  switch (name) {
    case Attribute.class:
      if (end > start) tellClasses(start, end)
      return
    case Attribute.id:
      if (end > start) {
        ownId = classNames.at(source, start, end)
        ownCues |= classNames.cues[ownId] as number
      }
      return
    case Attribute.style:
      styleStart = start
      styleEnd = end
      return
    case Attribute.hidden:
      if (source.slice(start, end).toLowerCase() !== 'until-found') isHiding = true
      return
    case Attribute.role: {
      const role = source.slice(start, end)
      ownPlaces |= PLACES_OF_ROLES.get(role) ?? 0
      if (role === 'tooltip') isHiding = true
      else if (role === 'tabpanel') hasDoubts = true
      return
    }
    case Attribute.itemprop:
      if (end - start >= 11 && source.slice(start, end).toLowerCase().includes('articlebody')) ownPlaces |= Place.body
      return
    case Attribute.type:
      if (number === SCRIPT && source.slice(start, end).toLowerCase().includes('ld+json')) isLinkedData = true
      return
    case Attribute.open:
      isOpen = true
      return
    case Attribute.shadowrootmode:
      if (number === TEMPLATE) isShadowRoot = true
      return
    case Attribute['aria-expanded']:
      hasDoubts = true
      return
    default:
      isMoved = true
  }
}

function tellClasses(start: number, end: number): void {
  ownClasses = classNames.at(source, start, end)
  classLength = end - start
  ownCues |= classNames.cues[ownClasses] as number
  const facts = classNames.facts[ownClasses] as number
  if (facts === 0) return
  if ((facts & Fact.hides) !== 0) isHiding = true
  isEmbed = (facts & Fact.embed) !== 0
  isCaption = (facts & Fact.caption) !== 0
  if ((facts & Fact.narrow) !== 0) hasDoubts = true
}

/** Reads a closing tag and closes all that it closes. Returns where it ends. */
function readClosing(from: number): number {
  const at = skipSpace(from + 2)
  const code = source.charCodeAt(at)
  if (code === CLOSE) return at + 1
  if (!isLetter(code)) return behind('>', at)
  const close = source.indexOf('>', readName(at, ENDS_NAME))
  if (close < 0) return length
  const end = close + 1
  const known = tags.find(nameHash)
  const number = known < 0 ? (unknownTags?.get(nameHash) ?? -1) : known
  if (number === BR) breakLine()
  else if (number >= 0 && !(number < KNOWN_TAGS && ((traits[number] as number) & Trait.void) !== 0)) {
    if ((openCounts[number] as number) > 0) closeElement(number, from, end)
    else closeNothing(number)
  }
  return end
}

/** Closes the innermost element of a tag, and what is open in it. */
function closeElement(number: number, at: number, end: number): void {
  let target = inner
  while (tag[target] !== number) target = parent[target] as number
  while (inner !== target) leave(at, at, false, target)
  leave(at, end, true, -1)
}

/** A closing tag without an opening one parts the text around it: `One</p>Two`. */
function closeNothing(number: number): void {
  if (((flags[inner] as number) & Flag.hidden) !== 0 || number >= KNOWN_TAGS) return
  const own = gaps[number] as number
  const wide = own === Gap.cell ? Gap.line : own
  if (wide > gap) gap = wide
  if (wide >= Gap.line) splits = true
}

function readDeclaration(at: number): number {
  if (source.startsWith('--', at + 2)) return readComment(at)
  if (source.startsWith('[CDATA[', at + 2)) return readSection(at + 9)
  return source.charCodeAt(at + 2) === CLOSE ? at + 3 : behind('>', at + 2)
}

/** A comment that never ends loses its opening and keeps its text, unless the source ends soon. */
function readComment(at: number): number {
  const isEmpty = source.charCodeAt(at + 4) === CLOSE
  const end = !hasCommentEnd ? -1 : isEmpty ? at + 2 : source.indexOf('-->', at + 2)
  if (end >= 0) return end + 3
  hasCommentEnd = false
  return length - at > CUT_OFF_COMMENT ? at + 4 : length
}

/** A section with markup in it is read; one of text is no part of HTML. `inside`: behind `<![CDATA[`. */
function readSection(inside: number): number {
  if (sectionEnd !== -1 && sectionEnd < inside) sectionEnd = source.indexOf(']]>', inside)
  return sectionEnd < 0 || TAG.test(source.slice(inside, sectionEnd)) ? inside : sectionEnd + 3
}

/** Ends the innermost element at `at`. `target`: the element whose closing tag closes it, or -1. */
function leave(at: number, end: number, isClosed: boolean, target: number): void {
  const row = inner
  const number = tag[row] as number
  const trait = number < KNOWN_TAGS ? (traits[number] as number) : 0
  ;(openCounts[number] as number)--
  finish(row, at, end)
  const all = flags[row] as number
  const veils = all & VEILS & ~(flags[parent[row] as number] as number)
  if (veils !== 0 && textFrom[row] === texts) flags[row] = all | Flag.hides
  if (isClosed) (flags[row] as number) |= Flag.closed
  else if ((all & UNSEEN) === UNSEEN && (trait & Trait.unseen) !== 0) {
    const mustClose = (trait & Trait.mustClose) !== 0 || (all & Flag.selfClosed) !== 0
    if (mustClose) {
      unclosed ??= new Set()
      unclosed.add(openStart[row] as number)
    }
  }
  inner = parent[row] as number
  if ((trait & Trait.parts) === 0) return
  // What its own parent closes with it makes no gap that the parent does not make.
  const isWithin = !isClosed && target >= 0 && inner === target
  const around = tag[target] as number
  if (!isWithin || (around < KNOWN_TAGS && ((traits[around] as number) & Trait.parts) !== 0)) part(number)
}

function finish(row: number, at: number, end: number): void {
  after[row] = elements
  closeStart[row] = at
  closeEnd[row] = end
  textTo[row] = texts
  passageTo[row] = passages
}

/** Parts the text before and behind an element: by lines for a list in an item. */
function part(number: number): void {
  let wide = gaps[number] as number
  if (wide === Gap.paragraph && kind[inner] === Kind.listItem && ((traits[number] as number) & Trait.list) !== 0)
    wide = Gap.line
  if (wide > gap) gap = wide
  if ((gaps[number] as number) >= Gap.line) splits = true
}

/** One `<br>` parts lines, two of them paragraphs. */
function breakLine(): void {
  const wide = isBroken ? Gap.paragraph : Gap.line
  if (wide > gap) gap = wide
  if (isBroken) splits = true
  isBroken = true
}

function writeSums(row: number): void {
  lengthBefore[row] = lengthSum
  wordsBefore[row] = wordSum
  stopsBefore[row] = stopSum
  commasBefore[row] = commaSum
  capitalsBefore[row] = capitalSum
  digitsBefore[row] = digitSum
  denseBefore[row] = denseSum
  linkedBefore[row] = linkedSum
  linksBefore[row] = linkSum
  strongBefore[row] = strongSum
}

/** Begins a text, and a passage if one begins with it. */
function beginText(): void {
  writeSums(texts)
  textParent[texts] = inner
  textGap[texts] = gap
  if (splits) {
    passageText[passages] = texts
    passageBox[passages] = box[inner] as number
    passageKind[passages] = kind[inner] as number
    passages++
    countedLink = -1
  }
  if (gap > 0 || splits) isInWord = 0
  gap = 0
  splits = isBroken = false
}

/** Reads a text from its first sign up to the markup behind it, and counts what is in it. */
function readText(from: number): number {
  if (texts === room.texts || passages === room.passages) {
    full = texts === room.texts ? 'texts' : 'passages'
    return length
  }
  beginText()
  const html = source
  const to = length
  const classOf = CLASSES
  /** Outside of all blocks lines stay as they stand: `One.\n\nTwo with a <a>link</a>.` */
  const isLoose = ((flags[inner] as number) & (Flag.block | Flag.verbatim)) === 0
  let at = from
  let wasInWord = isInWord
  let words = 0
  let capitals = 0
  let digits = 0
  let commas = 0
  let stops = 0
  let dense = 0
  /** Blanks that a reader does not see, and code units that references take more than what they mean. */
  let unseen = 0
  let wasBlank = 0
  for (; at < to; at++) {
    const code = html.charCodeAt(at)
    if (code < 128) {
      const is = classOf[code] as number
      if (is === BLANK) {
        if (isLoose && code === LINE_FEED) break
        wasInWord = 0
        unseen += wasBlank
        wasBlank = 1
        continue
      }
      if (is === CAPITAL) capitals++
      else if (is === DIGIT) digits++
      else if (is === COMMA) commas++
      else if (is === STOP) stops += endsWord(html.charCodeAt(at + 1)) ? 1 : 0
      else if (is === OPENS && opensMarkup(html.charCodeAt(at + 1))) break
      else if (is === AMPERSAND) {
        const shrunk = readReference(at)
        if (full) return to
        if (shrunk >= 0) {
          unseen += shrunk
          at = (referenceEnd[references - 1] as number) - 1
        }
      }
    } else if (code >= FIRST_OTHER) {
      const is = otherClassOf(code)
      if ((is & DENSE) !== 0) dense++
      if ((is & OTHER_STOP) !== 0) stops++
      else if ((is & OTHER_COMMA) !== 0) commas++
    }
    wasBlank = 0
    words += 1 - wasInWord
    wasInWord = 1
  }
  let end = at
  if (wasBlank) {
    while (isSpace(html.charCodeAt(end - 1))) end--
    gap = Gap.blank
    // The last blank was counted by nobody, those before it were.
    unseen -= at - end - 1
  }
  isInWord = wasInWord
  const seen = end - from - unseen
  textStart[texts] = from
  textEnd[texts] = end
  textHash[texts] = hashOfText(from, end, seen, words)
  lengthSum += seen
  wordSum += words
  capitalSum += capitals
  digitSum += digits
  commaSum += commas
  stopSum += stops
  denseSum += dense
  countMarked(seen)
  texts++
  return at
}

const hashOfText = (from: number, end: number, seen: number, words: number): number =>
  Math.imul(seen ^ (source.charCodeAt(from) << 16) ^ (source.charCodeAt(from + ((end - from) >> 1)) << 8), HASH_PRIME) ^
  Math.imul(words, 0x9e3779b1) ^
  source.charCodeAt(end - 1)

/** Counts a text of a length as linked, bold, or prose. */
function countMarked(seen: number): void {
  const all = flags[inner] as number
  if ((all & Flag.strong) !== 0) strongSum += seen
  if ((all & Flag.link) === 0) {
    if (seen >= LEAST_PROSE) proseLength += seen
    return
  }
  linkedSum += seen
  if (countedLink === inner) return
  linkSum++
  countedLink = inner
}

/** Adds the reference at an ampersand, however often escaped. Returns by how much it is longer than what it means, or -1 for none. */
function readReference(from: number): number {
  let end = from + 1
  let text = '&'
  while (text === '&') {
    const next = referenceAt(source, end - 1)
    if (next === undefined) break
    text = next.value
    end = next.end
  }
  if (end === from + 1) return -1
  if (references === room.references) {
    full = 'references'
    return -1
  }
  referenceStart[references] = from
  referenceEnd[references] = end
  referenceTexts.push(text)
  references++
  return end - from - text.length
}

const LESS = 0x3c
const CLOSE = 0x3e
const SLASH = 0x2f
const EXCLAMATION = 0x21
const QUESTION = 0x3f
const EQUALS = 0x3d
const DOUBLE = 0x22
const SINGLE = 0x27
const LINE_FEED = 0x0a

const A = /* @__PURE__ */ tagOf('a')
const BUTTON = /* @__PURE__ */ tagOf('button')
const BR = /* @__PURE__ */ tagOf('br')
const P = /* @__PURE__ */ tagOf('p')
const BLOCKQUOTE = /* @__PURE__ */ tagOf('blockquote')
const DIALOG = /* @__PURE__ */ tagOf('dialog')
const SCRIPT = /* @__PURE__ */ tagOf('script')
const STYLE = /* @__PURE__ */ tagOf('style')
const TEMPLATE = /* @__PURE__ */ tagOf('template')
const XMP = /* @__PURE__ */ tagOf('xmp')

const TAG = /<\/?[a-z]/i
/** `zoom:0` */
const SHORTEST_STYLE = 6
/** What holds a story. */
const STORIES: ReadonlySet<number> = /* @__PURE__ */ new Set(['html', 'body', 'main', 'article'].map(tagOf))
const RAISED: ReadonlySet<number> = /* @__PURE__ */ new Set(['sub', 'sup'].map(tagOf))

const PLACES_OF_ROLES: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ['article', Place.article],
  ['main', Place.main],
  ['complementary', Place.aside],
  ['navigation', Place.nav],
  ['menu', Place.nav],
  ['menubar', Place.nav],
  ['tablist', Place.nav],
  ['banner', Place.header],
  ['contentinfo', Place.footer],
  ['search', Place.form],
  ['form', Place.form],
  ['dialog', Place.aside],
  ['alert', Place.aside],
  ['alertdialog', Place.aside],
])

const isSpace = (code: number): boolean => code <= 32 && SPACES[code] === 1
const isLetter = (code: number): boolean => (code | 32) >= 0x61 && (code | 32) <= 0x7a
/** Whether a stop stands at the end of a word, as what follows it tells: not in `3.5` or `example.org`. */
const endsWord = (code: number): boolean => !(isLetter(code) || (code >= 0x30 && code <= 0x39))
const opensMarkup = (code: number): boolean =>
  isLetter(code) || code === SLASH || code === EXCLAMATION || code === QUESTION

const SPACES = /* @__PURE__ */ unitSet([9, 10, 12, 13, 32])
const ENDS_NAME = /* @__PURE__ */ unitSet([9, 10, 12, 13, 32, SLASH, CLOSE])
const ENDS_ATTRIBUTE = /* @__PURE__ */ unitSet([9, 10, 12, 13, 32, SLASH, CLOSE, EQUALS])

function unitSet(units: readonly number[]): Uint8Array {
  const members = new Uint8Array(128)
  for (const unit of units) members[unit] = 1
  return members
}

/** Classes of ASCII; 0 are letters, and signs that nothing counts. */
const BLANK = 1
const CAPITAL = 2
const DIGIT = 3
const COMMA = 4
const STOP = 5
const OPENS = 6
const AMPERSAND = 7
const CLASSES = /* @__PURE__ */ classes128()

function classes128(): Uint8Array {
  const all = new Uint8Array(128)
  for (const unit of [9, 10, 12, 13, 32]) all[unit] = BLANK
  for (let unit = 0x41; unit <= 0x5a; unit++) all[unit] = CAPITAL
  for (let unit = 0x30; unit <= 0x39; unit++) all[unit] = DIGIT
  for (const unit of [0x2e, 0x21, 0x3f]) all[unit] = STOP
  all[0x2c] = COMMA
  all[LESS] = OPENS
  all[0x26] = AMPERSAND
  return all
}

/** Classes of other scripts, as bits: their stops and commas, and letters that stand without spaces between words. */
const FIRST_OTHER = 0x600
const DENSE = 1
const OTHER_STOP = 2
const OTHER_COMMA = 4

function otherClassOf(code: number): number {
  if (code >= 0x2e80 && code < 0xa000) return DENSE | (code === 0x3002 ? OTHER_STOP : code === 0x3001 ? OTHER_COMMA : 0)
  if ((code >= 0x0e00 && code < 0x0f00) || (code >= 0x1780 && code < 0x1800)) return DENSE
  if (code === 0xff0c || code === 0x060c) return OTHER_COMMA
  return code === 0x0964 || code === 0x061f || code === 0x06d4 || code === 0xff01 || code === 0xff1f ? OTHER_STOP : 0
}
