import type { Features } from '../features/features.js'
import type { Page } from '../read/columns.js'
import { Kind } from '../read/tags.js'

/** A passage of so many words may repeat another; shorter ones are labels, answers, lines of a song. */
const FEWEST_WORDS = 12
/** It does if so much of it, in whole sentences of so many letters, was told before. */
const LEAST_TOLD = 0.9
const SHORTEST_SENTENCE = 24
/** Two passages are one and the same if the lengths differ by no more. */
const SLACK = 0.05
/** What repeats others is part of a run if another such passage is so near, or if it is as long as a few. */
const NEAR = 2
const LONG = 80
/** Of a box that repeats so much of what stays in it, the rest goes, too: its headings, its byline. */
const MOST_OF_BOX = 0.7
/** What one template made is a refrain or an entry of a list, unless so much of all that stays is told twice. */
const MOST_OF_STORY = 0.4

// The sentences of the page at hand, by hash: the first passage that tells each.
const tellers = /* @__PURE__ */ new Map<number, number>()
/** Whether one passage alone tells what `teller` read last. */
let isToldByOne = false

/**
 * Leaves out what a page tells twice: the story in a box for printing or for small screens, its lead above the body, a sentence
 * of it set large. Of two boxes the fuller stays. A refrain stays, and so does what quotes a sentence within another.
 *
 * `<main><p>A. …</p><p>B. …</p></main><div id="print">A. …<br><br>B. …</div>` → the first box
 */
export function findRepeats(features: Features, keeps: Uint8Array): Uint8Array {
  const { page, template } = features
  const repeats = new Uint8Array(page.passages)
  const { sources, areCopies } = sourcesOf(features, keeps)
  const told = sumOf(features, keeps, sources)
  const kept = sumOf(features, keeps)
  if (told[page.passages] === 0) return repeats
  const isTwice = (told[page.passages] as number) >= MOST_OF_STORY * (kept[page.passages] as number)
  const boxes = new Set<number>()
  for (let at = 0; at < page.passages; at++) {
    const source = sources[at] as number
    if (source < 0) continue
    const [early, late] = sidesOf(features, source, at)
    const isCopied = isTwice && !isSingle(page, early) && !isSingle(page, late)
    if (template[source] === template[at] && !isCopied) continue
    const isSame = areCopies[at] === 1 && isAsLong(features, source, at)
    if (isInRun(features, sources, at)) {
      const isFuller = isSame && keptIn(features, kept, late, at) > keptIn(features, kept, early, source)
      repeats[isFuller ? source : at] = 1
      boxes.add(isFuller ? early : late)
    } else if (isSame && !isItem(page, source) && !isItem(page, at)) repeats[at] = 1
  }
  for (const box of boxes) if (box >= 0) dropRest(features, keeps, repeats, box)
  return repeats
}

interface Sources {
  /** For each passage whose sentences were nearly all told before, the first that tells one of them; or -1. */
  readonly sources: Int32Array
  /** 1 for those that one passage alone tells. */
  readonly areCopies: Uint8Array
}

function sourcesOf({ page, words }: Features, keeps: Uint8Array): Sources {
  const sources = new Int32Array(page.passages).fill(-1)
  const areCopies = new Uint8Array(page.passages)
  tellers.clear()
  for (let at = 0; at < page.passages; at++) {
    const kind = page.passageKind[at]
    if (keeps[at] === 0 || kind === Kind.code || kind === Kind.table) continue
    if ((words[at] as number) < FEWEST_WORDS) continue
    sources[at] = teller(page, at)
    areCopies[at] = isToldByOne ? 1 : 0
  }
  tellers.clear()
  return { sources, areCopies }
}

/** Sums over the passages before each: words that stay, and have a source if `sources` are given. */
function sumOf({ words }: Features, keeps: Uint8Array, sources?: Int32Array): Float64Array {
  const sums = new Float64Array(keeps.length + 1)
  for (let at = 0; at < keeps.length; at++) {
    const counts = keeps[at] === 1 && (sources === undefined || (sources[at] as number) >= 0)
    sums[at + 1] = (sums[at] as number) + (counts ? (words[at] as number) : 0)
  }
  return sums
}

/** Whether a passage repeats others, like one next to it; or is longer than its source, or as long as a few. */
function isInRun({ words }: Features, sources: Int32Array, at: number): boolean {
  const own = words[at] as number
  if (own >= LONG || own > (1 + SLACK) * (words[sources[at] as number] as number)) return true
  for (let other = at - NEAR; other <= at + NEAR; other++) if (other !== at && (sources[other] ?? -1) >= 0) return true
  return false
}

/** Whether two passages have about as many words. */
const isAsLong = ({ words }: Features, source: number, at: number): boolean =>
  Math.abs((words[at] as number) - (words[source] as number)) <= SLACK * (words[at] as number)

/** A point of a list may say what a paragraph says, too. */
const isItem = ({ passageKind }: Page, at: number): boolean => passageKind[at] === Kind.listItem

/** The outermost boxes around two passages that do not hold both; -1 for a passage that stands directly in the box of both. */
function sidesOf({ page }: Features, one: number, other: number): readonly [number, number] {
  const { passageBox, parent, box, depth } = page
  let left = passageBox[one] as number
  let right = passageBox[other] as number
  let sideOfLeft = -1
  let sideOfRight = -1
  while (left !== right) {
    if ((depth[left] as number) >= (depth[right] as number)) {
      sideOfLeft = left
      left = box[parent[left] as number] as number
    } else {
      sideOfRight = right
      right = box[parent[right] as number] as number
    }
  }
  return [sideOfLeft, sideOfRight]
}

const isSingle = ({ passageFrom, passageTo }: Page, box: number): boolean =>
  box < 0 || (passageTo[box] as number) - (passageFrom[box] as number) === 1

/** The words that stay in a box, or of a passage that has none of its own. */
function keptIn({ page: { passageFrom, passageTo } }: Features, before: Float64Array, box: number, at: number): number {
  const from = box < 0 ? at : (passageFrom[box] as number)
  const to = box < 0 ? at + 1 : (passageTo[box] as number)
  return (before[to] as number) - (before[from] as number)
}

function dropRest(
  { page: { passageFrom, passageTo }, words }: Features,
  keeps: Uint8Array,
  repeats: Uint8Array,
  box: number,
): void {
  let all = 0
  let gone = 0
  for (let at = passageFrom[box] as number; at < (passageTo[box] as number); at++) {
    if (keeps[at] === 0) continue
    all += words[at] as number
    if (repeats[at] === 1) gone += words[at] as number
  }
  if (gone < MOST_OF_BOX * all) return
  for (let at = passageFrom[box] as number; at < (passageTo[box] as number); at++) if (keeps[at] === 1) repeats[at] = 1
}

/** The first passage that tells nearly all of one, or -1. Remembers the sentences of passages that nobody told. */
function teller({ html, passageText, textStart, textEnd }: Page, at: number): number {
  let source = -1
  let told = 0
  let toldByFirst = 0
  let all = 0
  let hash = 0
  let letters = 0
  const last = (passageText[at + 1] as number) - 1
  for (let text = passageText[at] as number; text <= last; text++) {
    const end = textEnd[text] as number
    for (let unit = textStart[text] as number; unit < end; unit++) {
      const code = html.charCodeAt(unit)
      if (isLetter(code)) {
        hash = Math.imul(hash ^ (code | 32), PRIME)
        letters++
      } else if (code === AMPERSAND) unit = behindReference(html, unit, end) - 1
      const isEnd = STOPS.has(code) || (unit + 1 >= end && text === last)
      if (!isEnd || letters < SHORTEST_SENTENCE) continue
      all += letters
      const first = tellers.get(hash)
      if (first === undefined) tellers.set(hash, at)
      else if (first !== at) {
        told += letters
        if (source < 0) source = first
        if (first === source) toldByFirst += letters
      }
      hash = letters = 0
    }
  }
  all += letters
  isToldByOne = toldByFirst >= LEAST_TOLD * all
  return told >= LEAST_TOLD * all ? source : -1
}

const PRIME = 0x01000193
const AMPERSAND = 0x26
const SEMICOLON = 0x3b
const LONGEST_REFERENCE = 10
const STOPS = /* @__PURE__ */ new Set(Array.from('.!?。！？।۔', (sign) => sign.charCodeAt(0)))

/** Letters and figures; of other scripts all that is no blank and no punctuation. */
const isLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x30 && code <= 0x39) ||
  (code > 0xbf && (code < 0x2000 || code > 0x206f) && (code < 0x3000 || code > 0x303f) && code < 0xfe00)

/** The end of a reference, which counts as no letter, since another box may hold what it means. */
function behindReference(html: string, at: number, end: number): number {
  for (let next = at + 1; next < end && next < at + LONGEST_REFERENCE; next++)
    if (html.charCodeAt(next) === SEMICOLON) return next + 1
  return at + 1
}
