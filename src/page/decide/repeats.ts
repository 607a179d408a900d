import type { Features } from '../features/features.js'
import { Kind } from '../read/tags.js'

/** A passage of so many words may repeat another; shorter ones are labels, answers, lines of a song. */
const FEWEST_WORDS = 12
/** It does if so much of it, in whole sentences of so many letters, was told before. */
const LEAST_TOLD = 0.8
const LONG = 80
const SLACK = 0.15
const SHORTEST_SENTENCE = 24
/** Of a box that repeats so much of what stays in it, the rest goes, too: its headings, its byline. */
const MOST_OF_BOX = 0.7
/** Passages of one template in one box are a refrain, unless so much of all that stays is told twice. */
const MOST_OF_STORY = 0.4

// The sentences of the page at hand, by hash: the first passage that tells each.
const tellers = /* @__PURE__ */ new Map<number, number>()

/**
 * Leaves out what a page tells twice: the story in a box for printing or for small screens, its lead above the body, a sentence
 * of it set large. Of two boxes the fuller stays. A refrain stays, and so does what quotes a sentence within another.
 *
 * `<main><p>A. …</p><p>B. …</p></main><div id="print">A. …<br><br>B. …</div>` → the first box
 */
export function findRepeats(features: Features, keeps: Uint8Array): Uint8Array {
  const { page, words } = features
  const repeats = new Uint8Array(page.passages)
  const keptBefore = new Float64Array(page.passages + 1)
  for (let at = 0; at < page.passages; at++)
    keptBefore[at + 1] = (keptBefore[at] as number) + (keeps[at] === 1 ? (words[at] as number) : 0)
  tellers.clear()
  const sources = new Int32Array(page.passages).fill(-1)
  let told = 0
  for (let at = 0; at < page.passages; at++) {
    if (keeps[at] === 0 || (words[at] as number) < FEWEST_WORDS || page.passageKind[at] === Kind.code || page.passageKind[at] === Kind.table) continue
    sources[at] = teller(features, at)
    if ((sources[at] as number) >= 0) told += words[at] as number
  }
  tellers.clear()
  if (told === 0) return repeats
  const isTwice = told >= MOST_OF_STORY * (keptBefore[page.passages] as number)
  const boxes = new Set<number>()
  for (let at = 0; at < page.passages; at++) {
    const source = sources[at] as number
    if (source < 0) continue
    if (features.template[source] === features.template[at] && !isTwice) continue
    const isRun = sources[at - 1] === source - 1 || sources[at + 1] === source + 1 || (words[at] as number) >= LONG
    const isSame = Math.abs((words[at] as number) - (words[source] as number)) <= SLACK * (words[at] as number)
    const isItem = page.passageKind[at] === Kind.listItem || page.passageKind[source] === Kind.listItem
    if (!isRun && (isItem || !isSame)) continue
    const [early, late] = sidesOf(features, source, at)
    const isFuller = keptIn(features, keptBefore, late, at) > keptIn(features, keptBefore, early, source)
    const [box, gone] = isFuller ? [early, source] : [late, at]
    repeats[gone] = 1
    if (box >= 0) boxes.add(box)
  }
  for (const box of boxes) dropRest(features, keeps, repeats, box)
  return repeats
}

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

/** The words that stay in a box, or of a passage that has none of its own. */
function keptIn({ page: { passageFrom, passageTo } }: Features, before: Float64Array, box: number, at: number): number {
  const from = box < 0 ? at : (passageFrom[box] as number)
  const to = box < 0 ? at + 1 : (passageTo[box] as number)
  return (before[to] as number) - (before[from] as number)
}

function dropRest({ page: { passageFrom, passageTo }, words }: Features, keeps: Uint8Array, repeats: Uint8Array, box: number): void {
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
function teller({ page }: Features, at: number): number {
  const { html, passageText, textStart, textEnd } = page
  let source = -1
  let told = 0
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
      }
      hash = letters = 0
    }
  }
  all += letters
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
