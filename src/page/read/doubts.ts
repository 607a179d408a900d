import { holdsDense } from '../../characters/scripts.js'
import { Shingles } from '../../characters/word-rows.js'
import { decodeEntities } from '../../repair/entities.js'
import { attributeOf, attributeRow, lineIn } from '../cursor.js'
import { Attribute } from './attributes.js'
import { Fact } from './class-names.js'
import { Flag, type Page, type Verdict } from './columns.js'
import { hidingOf } from './hiding.js'
import { Kind, KNOWN_TAGS, Place, TAG_NAMES, tagOf } from './tags.js'

// What elements say of themselves is not always true: the rest of the page can show what they hide, and hide what they show.

/** What the rest of a page tells of its elements. */
export interface Doubts {
  /** By the offsets of opening tags. */
  readonly verdicts: ReadonlyMap<number, Verdict>
  /** Whether they show what hid most of the prose. */
  readonly isUnhidden: boolean
}

const SHOWN: Verdict = { state: 'shown' }

/**
 * What the rest of a page tells of elements that is not what they say of themselves; `undefined` if it tells nothing new.
 *
 * - what hides most of the prose hides nothing: `<body style="opacity:0">…` → the body is shown
 * - panels that a button or a tab opens are shown, and a button that is a heading, or the title of a panel
 * - of twins for narrow and for wide screens, the narrow one is hidden
 */
export function doubtsAbout(page: Page): Doubts | undefined {
  const verdicts = new Map<number, Verdict>()
  const isUnhidden = showMostlyHidden(page, verdicts)
  if (!isUnhidden && page.hasDoubts) {
    showPanels(page, verdicts)
    showHeadings(page, verdicts)
    hideTwins(page, verdicts)
  }
  for (const at of verdicts.keys()) if (page.verdicts.has(at)) verdicts.delete(at)
  return verdicts.size === 0 ? undefined : { verdicts, isUnhidden }
}

const give = ({ openStart }: Page, row: number, verdicts: Map<number, Verdict>, verdict = SHOWN): void => {
  verdicts.set(openStart[row] as number, verdict)
}

/** Whether an element is hidden by what it says, and not by its tag. */
const isDark = ({ flags }: Page, row: number): boolean =>
  ((flags[row] as number) & (Flag.hides | Flag.unseen)) === Flag.hides

/** Pieces of text of fewer letters are labels, headlines and menus; a script without blanks says as much in half of them. */
const FEWEST_LETTERS = 60
const FEWEST_SIGNS = 25
/** So many letters of prose are a story; what hides fewer may be meant. */
export const LEAST_STORY = 300
/** So many times as much must be hidden as is shown: a dialog on consent is longer than a short story. */
const MUCH_MORE = 2
/** A copy says so much of what is shown: pages keep one for print, for machines, for another width. */
const COPIED = 0.5
const NO_PROSE: ReadonlySet<number> = /* @__PURE__ */ new Set(
  'script style title noscript template textarea svg a button select nav footer form'.split(' ').map(tagOf),
)
const MARKUP = /<!--.*?(?:-->|$)|<[^<>]*>/gs

/** What hides in one way: its elements, and the prose in them. */
interface Way {
  readonly rows: number[]
  readonly pieces: Set<string>
}

/** All elements that hide in one way more prose than the page shows: a script shows it, or the page would have no story. */
function showMostlyHidden(page: Page, verdicts: Map<number, Verdict>): boolean {
  const { darkLength, proseLength, elements, after } = page
  // Links and forms are still counted here, so this is never too little.
  if (darkLength < LEAST_STORY || darkLength < MUCH_MORE * Math.min(proseLength, darkLength)) return false
  const ways = new Map<string, Way>()
  for (let row = 1; row < elements; row++) {
    if (!isDark(page, row)) continue
    const { rule, because = '' } = hidingOf(page, row)
    const key = `${rule} ${because}`
    const way = ways.get(key) ?? { rows: [], pieces: new Set<string>() }
    ways.set(key, way)
    way.rows.push(row)
    for (const piece of proseIn(page, row)) way.pieces.add(piece)
    row = (after[row] as number) - 1
  }
  const enough = Math.max(LEAST_STORY, MUCH_MORE * shownProse(page))
  const most = [...ways.values()].filter(({ pieces }) => lengthOf(pieces) >= enough)
  if (most.length === 0) return false
  const told = new Shingles()
  for (let passage = 0; passage < page.passages; passage++) told.add(passageLine(page, passage))
  for (const { rows } of most) for (const row of rows) if (!isCopy(page, row, told)) give(page, row, verdicts)
  return verdicts.size > 0
}

const lengthOf = (pieces: Iterable<string>): number => {
  let length = 0
  for (const piece of pieces) length += piece.length
  return length
}

function isCopy(page: Page, row: number, told: Shingles): boolean {
  const own = new Shingles()
  for (const piece of proseIn(page, row)) own.add(piece)
  return own.shareIn(told) >= COPIED
}

const isProse = (text: string): boolean =>
  text.length >= FEWEST_LETTERS || (text.length >= FEWEST_SIGNS && holdsDense(text))

function shownProse({ html, texts, textStart, textEnd, textParent, flags }: Page): number {
  let length = 0
  for (let text = 0; text < texts; text++) {
    const piece = (textEnd[text] as number) - (textStart[text] as number)
    if (piece < FEWEST_SIGNS || ((flags[textParent[text] as number] as number) & Flag.link) !== 0) continue
    const isLong = piece >= FEWEST_LETTERS || holdsDense(html.slice(textStart[text], textEnd[text]))
    if (isLong) length += piece
  }
  return length
}

function passageLine(page: Page, passage: number): string {
  const { html, passageText, textStart, textEnd } = page
  const from = passageText[passage] as number
  const to = passageText[passage + 1] as number
  const pieces: string[] = []
  for (let text = from; text < to; text++) pieces.push(html.slice(textStart[text], textEnd[text]))
  return decodeEntities(pieces.join(' '))
}

/** The pieces of prose in an element whose text has no rows, because it is hidden. */
function proseIn(page: Page, row: number): string[] {
  const { html, openStart, openEnd, closeStart, closeEnd, after, tag } = page
  const pieces: string[] = []
  let at = openEnd[row] as number
  const readTo = (end: number): void => {
    for (const piece of html.slice(at, end).split(MARKUP)) {
      const words = piece.length < FEWEST_SIGNS ? '' : decodeEntities(piece).trim()
      if (isProse(words)) pieces.push(words)
    }
  }
  for (let inside = row + 1; inside < (after[row] as number); ) {
    readTo(openStart[inside] as number)
    const isPassed = NO_PROSE.has(tag[inside] as number)
    at = (isPassed ? closeEnd : openEnd)[inside] as number
    inside = isPassed ? (after[inside] as number) : inside + 1
  }
  readTo(closeStart[row] as number)
  return pieces
}

const APART = Place.nav | Place.header | Place.footer | Place.aside | Place.form
const APART_TAGS: ReadonlySet<number> = /* @__PURE__ */ new Set(['dialog'].map(tagOf))
const APART_ROLES: ReadonlySet<string> = /* @__PURE__ */ new Set(['listbox', 'tooltip'])
/** A panel stands in a box around its button: `div > h3 > button` and `div > div#panel`. */
const MOST_LEVELS = 5
/** Limits for hostile pages. */
const MOST_PANELS = 200
const MOST_ROWS = 2000
const BLANK = /\s+/
const BUTTON = /* @__PURE__ */ tagOf('button')
const PRE = /* @__PURE__ */ tagOf('pre')

const isApart = (page: Page, row: number): boolean =>
  ((page.places[row] as number) & APART) !== 0 ||
  APART_TAGS.has(page.tag[row] as number) ||
  APART_ROLES.has(attributeOf(page, row, Attribute.role) ?? '')

/** Panels that are hidden until a reader opens them with a button above them, or with a tab if code is in them. */
function showPanels(page: Page, verdicts: Map<number, Verdict>): void {
  const buttons = new Map<string, number>()
  for (let row = 1, panels = 0; row < page.elements && panels < MOST_PANELS; row++) {
    const expanded = attributeOf(page, row, Attribute['aria-expanded'])
    if (expanded !== undefined && attributeRow(page, row, Attribute['aria-haspopup']) < 0) {
      panels++
      if (expanded === 'false') for (const id of idsOpenedBy(page, row)) buttons.set(id, row)
      if (page.tag[row] === BUTTON && isPanelTitle(page, row)) give(page, row, verdicts)
    }
    if (!isDark(page, row) || isApart(page, row)) continue
    const id = page.ids[row] as number
    const button = id < 0 ? undefined : buttons.get(page.classNames.values[id] as string)
    if (button !== undefined && opens(page, button, row) && holdsText(page, row)) give(page, row, verdicts)
    else if (attributeOf(page, row, Attribute.role) === 'tabpanel' && holdsTag(page, row, PRE))
      give(page, row, verdicts)
  }
}

/** The ids of what a button opens. */
function idsOpenedBy(page: Page, button: number): string[] {
  const targets = [Attribute['data-bs-target'], Attribute['data-target'], Attribute.href].flatMap((name) => {
    const target = attributeOf(page, button, name)
    return target?.startsWith('#') ? [target.slice(1)] : []
  })
  return [...(attributeOf(page, button, Attribute['aria-controls']) ?? '').split(BLANK), ...targets]
}

/** Whether a panel follows a button in a box around both. */
function opens({ parent }: Page, button: number, panel: number): boolean {
  let around = parent[button] as number
  for (let level = 0; around > 0 && level < MOST_LEVELS; level++, around = parent[around] as number)
    if (around === parent[panel]) return true
  return around === 0 && parent[panel] === 0
}

/** Whether a button is the title of the panel right below it. */
function isPanelTitle(page: Page, button: number): boolean {
  const { after, parent, ids, classNames } = page
  const opened = idsOpenedBy(page, button)
  let inside = button
  for (let level = 0; level < MOST_LEVELS; level++) {
    const around = parent[inside] as number
    const next = after[inside] as number
    if (next < (after[around] as number)) {
      const id = ids[next] as number
      const isOpened = id >= 0 && opened.includes(classNames.values[id] as string)
      return isOpened && !isApart(page, next) && holdsText(page, next)
    }
    if (around <= 0) return false
    inside = around
  }
  return false
}

/** Whether a long piece of text is in an element, shown or not, that is no link. */
function holdsText(page: Page, row: number): boolean {
  const { textFrom, textTo, textStart, textEnd, textParent, flags } = page
  for (let text = textFrom[row] as number; text < (textTo[row] as number); text++) {
    const isLink = ((flags[textParent[text] as number] as number) & Flag.link) !== 0
    if (!isLink && (textEnd[text] as number) - (textStart[text] as number) >= FEWEST_LETTERS) return true
  }
  return proseIn(page, row).length > 0
}

function holdsTag({ after, tag }: Page, row: number, number: number): boolean {
  const end = Math.min(after[row] as number, row + MOST_ROWS)
  for (let inside = row + 1; inside < end; inside++) if (tag[inside] === number) return true
  return false
}

/** Buttons that are a whole heading: `<h3><button>How?</button></h3>` */
function showHeadings(page: Page, verdicts: Map<number, Verdict>): void {
  const { elements, tag, kind, parent, textFrom, textTo } = page
  for (let row = 1; row < elements; row++) {
    const outer = parent[row] as number
    if (tag[row] !== BUTTON || kind[outer] !== Kind.heading) continue
    let heading = outer
    while (kind[parent[heading] as number] === Kind.heading) heading = parent[heading] as number
    const isAlone = textFrom[heading] === textTo[heading] && TAG_NAMES[tag[heading] as number]?.startsWith('h')
    if (isAlone && (tag[heading] as number) < KNOWN_TAGS) give(page, row, verdicts)
  }
}

/** So many elements are compared; a twin says so much of the same. */
const MOST_TWINS = 200
const SAME = 0.8
const LONGEST_TWIN = 20_000
const NO_LETTERS = /[^\p{L}\p{N}]+/gu
const TWIN: Verdict = { state: 'hidden', hiding: { rule: 'html/hidden/twin' } }

/** Elements for narrow screens whose text the page has again for wide ones: a reader sees one of them. */
function hideTwins(page: Page, verdicts: Map<number, Verdict>): void {
  const narrow = namedRows(page, Fact.narrow)
  const wide = narrow.length > 0 ? namedRows(page, Fact.wide) : []
  if (wide.length === 0) return
  const lines = new Set<string>()
  const told = new Shingles()
  for (const row of wide) {
    const text = lineIn(page, row, LONGEST_TWIN)
    lines.add(lettersOf(text))
    told.add(text)
  }
  for (const row of narrow) {
    const text = lineIn(page, row, LONGEST_TWIN)
    const letters = lettersOf(text)
    const isTwin = letters !== '' && (lines.has(letters) || new Shingles().add(text).shareIn(told) >= SAME)
    if (isTwin) give(page, row, verdicts, TWIN)
  }
}

const lettersOf = (text: string): string => text.toLowerCase().replace(NO_LETTERS, '')

function namedRows({ elements, classes, classNames, textFrom, textTo }: Page, fact: number): number[] {
  const rows: number[] = []
  for (let row = 1; row < elements && rows.length < MOST_TWINS; row++) {
    const names = classes[row] as number
    const isNamed = names >= 0 && ((classNames.facts[names] as number) & fact) !== 0
    if (isNamed && textFrom[row] !== textTo[row]) rows.push(row)
  }
  return rows
}
