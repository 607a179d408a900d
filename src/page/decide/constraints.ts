import { Cue, FURNITURE_CUES } from '../read/cue.js'
import { Kind, Place, tagOf } from '../read/tags.js'
import { type Features, isInCore, isInWide } from '../features/features.js'
import { OUTSIDE_STORY } from '../features/survey.js'
import { findRepeats } from './repeats.js'

/** What is decided so far. Constraints write into `keeps` and `why`. */
export interface Draft {
  readonly features: Features
  readonly scores: Float64Array
  /** 1 for each passage that stays. */
  readonly keeps: Uint8Array
  /** 1 for each passage that repeats what stays. */
  readonly repeats: Uint8Array
  readonly keepsCaptions: boolean
}

interface Constraint {
  readonly name: string
  readonly says: string
  readonly worth: string
  readonly apply: (draft: Draft) => void
}

export const CONSTRAINTS: readonly Constraint[] = [
  { name: 'bare page', says: '', worth: '', apply: keepBarePage },
  { name: 'nearly all', says: '', worth: '', apply: keepNearlyAll },
  { name: 'within', says: '', worth: '', apply: keepWithin },
  { name: 'tables', says: '', worth: '', apply: keepTables },
  { name: 'wholes', says: '', worth: '', apply: keepWholes },
  { name: 'end', says: '', worth: '', apply: keepEnd },
  { name: 'notes', says: '', worth: '', apply: keepNotes },
  { name: 'code', says: '', worth: '', apply: keepCode },
  { name: 'labels', says: '', worth: '', apply: keepLabels },
  { name: 'standfirst', says: '', worth: '', apply: keepStandfirst },
  { name: 'headings', says: '', worth: '', apply: keepHeadings },
  { name: 'bare headings', says: '', worth: '', apply: dropBareHeadings },
  { name: 'headline', says: '', worth: '', apply: dropHeadline },
  { name: 'named', says: '', worth: '', apply: dropNamed },
  { name: 'repeats', says: '', worth: '', apply: dropRepeats },
  { name: 'captions', says: '', worth: '', apply: decideCaptions },
]

const FEW_PASSAGES = 12

const cuesAt = ({ page, farCues }: Features, at: number): number => {
  const box = page.passageBox[at] as number
  return (page.cues[box] as number) | (farCues[box] as number)
}
const placesAt = ({ page }: Features, at: number): number => page.places[page.passageBox[at] as number] as number
const isFurniture = (features: Features, at: number): boolean =>
  (cuesAt(features, at) & FURNITURE_CUES) !== 0 || (placesAt(features, at) & OUTSIDE_STORY) !== 0
const isPlain = (features: Features, at: number): boolean => features.linkShare[at] === 0 && !isFurniture(features, at)

function keepBarePage({ features, keeps }: Draft): void {
  const { page, prose, linkShare } = features
  if (page.passages >= FEW_PASSAGES) return
  let isBare = true
  for (let at = 0; at < page.passages; at++) {
    if (linkShare[at] !== 0 || (placesAt(features, at) & OUTSIDE_STORY) !== 0) isBare = false
    if (prose[at] === 1 && isPlain(features, at)) keeps[at] = 1
  }
  if (!isBare) return
  for (let at = 0; at < page.passages; at++) {
    const isHeading = page.passageKind[at] === Kind.heading
    const isHeadline = isHeading && (at === 0 || page.tag[page.passageBox[at] as number] === H1)
    if (!isHeadline && !isFurniture(features, at)) keeps[at] = 1
  }
}

const H1 = /* @__PURE__ */ tagOf('h1')
const NEARLY_ALL = 6

function keepNearlyAll({ features, keeps }: Draft): void {
  const { page, prose, linkShare, words } = features
  const isLikely = (at: number) =>
    prose[at] === 1 && isInCore(features, at) && (linkShare[at] as number) < 0.3 && !isFurniture(features, at)
  let balance = 0
  for (let at = 0; at < page.passages; at++) {
    if (keeps[at] === 1) balance += (words[at] as number) * NEARLY_ALL
    else if (isLikely(at)) balance -= words[at] as number
  }
  if (balance >= 0) return
  for (let at = 0; at < page.passages; at++) if (isLikely(at)) keeps[at] = 1
}

function keepWithin({ features, scores, keeps }: Draft): void {
  const { page, prose, template, templates, words, linkShare, ends } = features
  const first = keeps.indexOf(1)
  const last = keeps.lastIndexOf(1)
  const told = new Float64Array(templates.count.length)
  for (let at = 0; at < page.passages; at++)
    if (keeps[at] === 1 && prose[at] === 1) told[template[at] as number] = (told[template[at] as number] as number) + (words[at] as number)
  for (let at = Math.max(0, first); at <= last; at++) {
    if (keeps[at] === 1) continue
    const score = scores[at] as number
    const number = template[at] as number
    const kind = page.passageKind[at]
    const isAlike = prose[at] === 1 && score > -2.5 && (told[number] as number) * 2 > (templates.prose[number] as number)
    if (!isInCore(features, at)) {
      if (isAlike && isInWide(features, at)) keeps[at] = 1
      continue
    }
    if (isAlike || kind === Kind.embed) keeps[at] = 1
    else if (kind === Kind.quote) keeps[at] = (linkShare[at] as number) < 0.5 && score > -2 ? 1 : 0
    else if (kind === Kind.listItem && (linkShare[at] as number) < 0.3 && keeps[at - 1] === 1 && score > -2) keeps[at] = 1
    else if (isPlain(features, at) && kind !== Kind.table && score > -2 && (ends[at] === 1 || (words[at] as number) > 15)) keeps[at] = 1
  }
}

const TABLE = /* @__PURE__ */ tagOf('table')
const WHOLE_TAGS = /* @__PURE__ */ new Set('ul ol dl details blockquote'.split(' ').map(tagOf))
const LEVELS = 10

/** The outermost element of some tags around a passage within the core, or -1. */
function outermost({ page, branch }: Features, at: number, is: (tag: number) => boolean): number {
  const { passageBox, parent, box, tag } = page
  let found = -1
  let row = passageBox[at] as number
  for (let level = 0; level < LEVELS && row > 0 && (branch[row] as number) >= 0; level++) {
    if (is(tag[row] as number)) found = row
    row = box[parent[row] as number] as number
  }
  return found
}

const isTable = (tag: number) => tag === TABLE
const isWhole = (tag: number) => WHOLE_TAGS.has(tag)

function cellsOf({ textGap, passageText }: Features['page'], at: number): number {
  let cells = 1
  for (let text = (passageText[at] as number) + 1; text < (passageText[at + 1] as number); text++)
    if (textGap[text] === CELL) cells++
  return cells
}
const CELL = 2

function keepTables({ features, scores, keeps }: Draft): void {
  const { page, words, linkShare } = features
  const first = keeps.indexOf(1)
  const last = keeps.lastIndexOf(1)
  if (first < 0) return
  for (let at = 0, end = 0; at < page.passages; at = end) {
    end = at + 1
    const table = outermost(features, at, isTable)
    if (table < 0) continue
    end = Math.max(end, page.passageTo[table] as number)
    if ((page.passageFrom[table] as number) !== at) continue
    let wide = 0
    let count = 0
    let linked = 0
    let best = -9
    let kept = 0
    for (let row = at; row < end; row++) {
      if (cellsOf(page, row) > 1) wide++
      count += words[row] as number
      linked += (words[row] as number) * (linkShare[row] as number)
      best = Math.max(best, scores[row] as number)
      kept += keeps[row] as number
    }
    const isNear = (at > first && at <= last + 2) || kept > 0
    if (isNear && best > -2 && wide >= 3 && wide * 2 >= end - at && linked <= 0.3 * count) keeps.fill(1, at, end)
  }
}

function wholeFits({ features, scores }: Draft, at: number): number {
  const { page, words, linkShare, copies, says, marks } = features
  const whole = isInCore(features, at) ? outermost(features, at, isWhole) : -1
  if (whole < 0 || page.passageFrom[whole] !== at) return at
  const end = page.passageTo[whole] as number
  const count = end - at
  if (count > 60) return at
  let best = -9
  let all = 0
  let linked = 0
  let said = 0
  for (let item = at; item < end; item++) {
    if (isFurniture(features, item) || (copies[item] as number) > 0 || (linkShare[item] as number) > 0.6) return at
    if (((marks[item] as number) & 5) !== 0) return at
    if (((says[item] as number) & FURNITURE_CUES & ~Cue.header) !== 0) said++
    best = Math.max(best, scores[item] as number)
    all += words[item] as number
    linked += (words[item] as number) * (linkShare[item] as number)
  }
  return best > -3.5 && linked <= 0.3 * all && said * 2 < count && count >= 2 ? end : at
}

function keepWholes(draft: Draft): void {
  const { keeps } = draft
  const last = keeps.lastIndexOf(1)
  for (let at = keeps.indexOf(1) + 1; at > 0 && at < last; at++) {
    const end = wholeFits(draft, at)
    if (end > at) {
      keeps.fill(1, at, end)
      at = end - 1
    }
  }
}

function keepEnd(draft: Draft): void {
  const { features, scores, keeps } = draft
  const { page, prose, ends, words, copies, shared } = features
  let at = keeps.lastIndexOf(1) + 1
  if (at === 0) return
  for (let parts = 0; at < page.passages && parts < 3; parts++) {
    const whole = wholeFits(draft, at)
    if (whole > at) {
      keeps.fill(1, at, whole)
      at = whole
      continue
    }
    const score = scores[at] as number
    const reads = prose[at] === 1 || (ends[at] === 1 && (words[at] as number) >= 4 && page.passageKind[at] !== Kind.listItem)
    const lowest = prose[at] === 1 && (shared[at] as number) > 0 ? -2.5 : -2
    if (!isInCore(features, at) || score <= lowest || !reads || (copies[at] as number) > 0 || !isPlain(features, at)) return
    keeps[at++] = 1
  }
}

const NOTES = /(?:^|[\s-])(?:foot|end)notes?(?:$|[\s-])/

function keepNotes({ features, keeps }: Draft): void {
  const { page } = features
  const first = keeps.indexOf(1)
  if (first < 0) return
  const isNote = page.classNames.values.map((value) => value.length < 300 && NOTES.test(value))
  if (!isNote.includes(true)) return
  for (let at = first + 1; at < page.passages; at++) {
    if (keeps[at] === 1 || !isInCore(features, at) || (features.copies[at] as number) > 0) continue
    let row = page.passageBox[at] as number
    for (let level = 0; level < 4 && row > 0; level++) {
      if (isNote[page.classes[row] as number] || isNote[page.ids[row] as number]) keeps[at] = 1
      row = page.box[page.parent[row] as number] as number
    }
  }
}

const BESIDE_CODE = Cue.comments | Cue.consent | Cue.ad | Cue.newsletter

function keepCode({ features, keeps }: Draft): void {
  const { page, copies } = features
  const isCode = (at: number) =>
    page.passageKind[at] === Kind.code &&
    (cuesAt(features, at) & BESIDE_CODE) === 0 &&
    (placesAt(features, at) & (Place.nav | Place.header | Place.footer | Place.form)) === 0
  const isNear = (at: number) => isCode(at) && isInWide(features, at) && copies[at] === 0
  const first = keeps.indexOf(1)
  if (first < 0) return
  const last = keeps.lastIndexOf(1)
  for (let at = first; at <= last; at++) if (isCode(at)) keeps[at] = 1
  for (let at = first - 1, to = first - 3; at >= Math.max(0, to); at--) if (isNear(at)) keeps.fill(1, at, (to = at - 3) + 4)
  for (let at = last + 1, to = last + 3; at < page.passages && at <= to; at++) if (isNear(at)) keeps[at] = (to = at + 3) && 1
}

function keepLabels({ features, keeps }: Draft): void {
  const { template, templates, copies } = features
  const first = keeps.indexOf(1)
  const kept = new Int32Array(templates.count.length)
  for (let at = 0; at < keeps.length; at++) if (keeps[at] === 1) kept[template[at] as number] = (kept[template[at] as number] as number) + 1
  for (let at = keeps.lastIndexOf(1) - 1; at >= 0; at--) {
    const number = template[at] as number
    const count = kept[number] as number
    const all = templates.count[number] as number
    const isLong = count >= 2 || (count > 0 && all >= 3)
    const isLabel = isInCore(features, at) && copies[at] === 0 && templates.prose[number] === 0
    if (isLabel && isLong && count >= all - 2) keeps[at] = 1
    else if (at < first) return
  }
}

function keepStandfirst({ features, keeps }: Draft): void {
  const first = keeps.indexOf(1)
  for (let at = Math.max(0, first - 8); at < first; at++) {
    const isNamed = (cuesAt(features, at) & Cue.standfirst) !== 0 && isInWide(features, at)
    if (isNamed && features.linkShare[at] === 0 && (features.words[at] as number) >= 7 && features.page.passageKind[at] !== Kind.heading) keeps[at] = 1
  }
}

function keepHeadings({ features, scores, keeps }: Draft): void {
  const { page, linkShare } = features
  const first = keeps.indexOf(1)
  for (let at = keeps.lastIndexOf(1) - 1; at >= first && at >= 0; at--) {
    if (page.passageKind[at] !== Kind.heading || keeps[at + 1] === 0 || !isInCore(features, at)) continue
    if ((placesAt(features, at) & ((OUTSIDE_STORY & ~Place.figure) | Place.table)) !== 0) continue
    if ((scores[at] as number) > ((linkShare[at] as number) > 0 ? -0.5 : -1)) keeps[at] = 1
  }
}

function dropBareHeadings({ features: { page }, keeps }: Draft): void {
  const last = keeps.lastIndexOf(1)
  for (let at = last; at >= 0 && page.passageKind[at] === Kind.heading; at--) keeps[at] = 0
}

function dropHeadline({ features: { page }, keeps }: Draft): void {
  const first = keeps.indexOf(1)
  if (first < 0 || page.tag[page.passageBox[first] as number] !== H1) return
  for (let at = first + 1; at < page.passages; at++) if (page.tag[page.passageBox[at] as number] === H1) return
  keeps[first] = 0
}

function dropNamed({ features, scores, keeps }: Draft): void {
  const isNamed = (at: number) =>
    (cuesAt(features, at) & (Cue.newsletter | Cue.comments | Cue.bio)) !== 0 && (scores[at] as number) <= 0
  let named = 0
  let all = 0
  for (let at = 0; at < keeps.length; at++) {
    if (keeps[at] === 0) continue
    all += features.words[at] as number
    if (isNamed(at)) named += features.words[at] as number
  }
  if (named * 4 > all) return
  for (let at = 0; at < keeps.length; at++) if (isNamed(at)) keeps[at] = 0
}

function dropRepeats({ features, keeps, repeats }: Draft): void {
  const found = findRepeats(features, keeps)
  for (let at = 0; at < keeps.length; at++)
    if (found[at] === 1) {
      repeats[at] = 1
      keeps[at] = 0
    }
}

function decideCaptions({ features, keeps, keepsCaptions }: Draft): void {
  const { page } = features
  if (keepsCaptions) return
  for (let at = 0; at < keeps.length; at++) if (page.passageKind[at] === Kind.caption && outermost(features, at, isTable) < 0) keeps[at] = 0
}
