import type { Page } from '../read/columns.js'
import { Cue } from '../read/cue.js'
import { Kind, Place, tagOf } from '../read/tags.js'

// The first sweep: measures of passages, what the template of each makes, and the box that holds the story.

/** What a page shows of its passages and boxes. Columns of passages are indexed by passage, those of boxes by element. */
export interface Survey {
  readonly page: Page
  /** Words as readers count them: scripts without spaces write two letters for one. */
  readonly words: Float64Array
  /** The share of its length that is in links. */
  readonly linkShare: Float64Array
  /** Whether it ends a sentence. */
  readonly ends: Uint8Array
  /** Whether it reads like sentences of a story, not like a label, a headline or a link. */
  readonly prose: Uint8Array
  /** A hash of its texts, and how many other passages have the same. */
  readonly hash: Int32Array
  readonly copies: Int32Array
  /** The number of its template: passages whose boxes look alike, three levels up, are made by one. */
  readonly template: Int32Array
  /** Sums over all passages before it: words, words in links, words of prose, passages of prose. */
  readonly wordsBefore: Float64Array
  readonly linkedBefore: Float64Array
  readonly proseBefore: Float64Array
  readonly proseCount: Int32Array
  /** Sums over the passages of each template. */
  readonly templates: Templates
  /** The box that holds most of the story, and the one further out that holds nearly all that is likely. */
  readonly core: number
  readonly wide: number
  /** The depth of the innermost box around a box that is, or is around, the core … */
  readonly coreDepth: Int32Array
  /** … the outermost box further in, -1 for none, and the cues of all boxes from there to here. */
  readonly branch: Int32Array
  readonly farCues: Int32Array
  /** The innermost box around a box with three passages of prose or more, and the innermost `<article>`, or -1. */
  readonly group: Int32Array
  readonly article: Int32Array
}

/** Sums over the passages of each template, by its number. */
export interface Templates {
  readonly count: Float64Array
  readonly words: Float64Array
  readonly linked: Float64Array
  readonly prose: Float64Array
  readonly ended: Float64Array
  /** Where its first passage starts in the source, and its last ends. */
  readonly start: Float64Array
  readonly end: Float64Array
}

/** In a list, or longer than this many words, prose may have fewer links. */
const LONG_PROSE = 15
const MOST_LINKS_OF_PROSE = 0.8
const MOST_LINKS = 0.5
/** Prose has so many words, or so many and ends a sentence. */
const SURE_PROSE = 30
const LEAST_PROSE = 9
/** A passage in a list, or with copies, counts so much less in the search for the core. */
const TEASER_WEIGHT = 0.3
/** The core holds so much of what is likely, the wide box so much. */
const MOST_OF_STORY = 0.8
/** So many passages of prose make a group. */
const FEWEST_IN_GROUP = 3

/** What the core of a page is not in. Fewer cues than `FURNITURE_CUES`: a caption or a byline may name the box of a story. */
const UNLIKELY_CUES =
  Cue.related |
  Cue.newsletter |
  Cue.comments |
  Cue.navigation |
  Cue.footer |
  Cue.consent |
  Cue.sidebar |
  Cue.bio |
  Cue.ad
/** Where no part of a story stands. */
export const OUTSIDE_STORY: number = Place.aside | Place.nav | Place.header | Place.footer | Place.figure | Place.form

/** Measures the passages of a page and finds its core. */
export function surveyPage(page: Page): Survey {
  const { passages, elements } = page
  const sums = () => new Float64Array(passages + 1)
  const survey = {
    page,
    words: sums(),
    linkShare: sums(),
    ends: new Uint8Array(passages),
    prose: new Uint8Array(passages),
    hash: new Int32Array(passages),
    copies: new Int32Array(passages),
    template: new Int32Array(passages),
    wordsBefore: sums(),
    linkedBefore: sums(),
    proseBefore: sums(),
    proseCount: new Int32Array(passages + 1),
    templates: templatesOf(0),
    core: 0,
    wide: 0,
    coreDepth: new Int32Array(elements),
    branch: new Int32Array(elements),
    farCues: new Int32Array(elements),
    group: new Int32Array(elements),
    article: new Int32Array(elements),
  }
  measure(survey)
  survey.templates = templatesOf(numberTemplates(survey))
  addUpTemplates(survey)
  findCore(survey)
  placeBoxes(survey)
  return survey
}

type Growing = { -readonly [Name in keyof Survey]: Survey[Name] }

function templatesOf(count: number): Templates {
  const sums = () => new Float64Array(count)
  return { count: sums(), words: sums(), linked: sums(), prose: sums(), ended: sums(), start: sums(), end: sums() }
}

function measure({ page, words, linkShare, ends, prose, ...sums }: Survey): void {
  const { html, passages, passageText, passageKind, textStart, textEnd, textHash } = page
  const { lengthBefore, wordsBefore, denseBefore, linkedBefore } = page
  const { hash, proseCount } = sums
  for (let at = 0; at < passages; at++) {
    const from = passageText[at] as number
    const to = passageText[at + 1] as number
    const length = (lengthBefore[to] as number) - (lengthBefore[from] as number)
    const dense = (denseBefore[to] as number) - (denseBefore[from] as number)
    const spaced = (wordsBefore[to] as number) - (wordsBefore[from] as number)
    const count = dense > 0 ? Math.max(1, spaced) + dense / 2 : spaced
    const linked = length > 0 ? ((linkedBefore[to] as number) - (linkedBefore[from] as number)) / length : 0
    const ended = endsSentence(html, textStart[to - 1] as number, textEnd[to - 1] as number) ? 1 : 0
    const reads = isProse(passageKind[at] as number, count, linked, ended) ? 1 : 0
    let texts = 0
    for (let text = from; text < to; text++) texts = (Math.imul(texts, 31) + (textHash[text] as number)) | 0
    words[at] = count
    linkShare[at] = linked
    ends[at] = ended
    prose[at] = reads
    hash[at] = texts
    sums.wordsBefore[at + 1] = (sums.wordsBefore[at] as number) + count
    sums.linkedBefore[at + 1] = (sums.linkedBefore[at] as number) + count * linked
    sums.proseBefore[at + 1] = (sums.proseBefore[at] as number) + count * reads
    proseCount[at + 1] = (proseCount[at] as number) + reads
  }
  countCopies(hash, sums.copies)
}

function isProse(kind: number, words: number, linked: number, ends: number): boolean {
  if (kind === Kind.heading || kind === Kind.caption) return false
  const isFree = words >= LONG_PROSE && kind !== Kind.listItem
  if (linked > (isFree ? MOST_LINKS_OF_PROSE : MOST_LINKS)) return false
  return words >= SURE_PROSE || (words >= LEAST_PROSE && ends === 1)
}

function countCopies(hash: Int32Array, copies: Int32Array): void {
  const told = new Map<number, number>()
  for (let at = 0; at < hash.length; at++) told.set(hash[at] as number, (told.get(hash[at] as number) ?? 0) + 1)
  for (let at = 0; at < hash.length; at++) copies[at] = (told.get(hash[at] as number) as number) - 1
}

const SENTENCE_ENDS = /* @__PURE__ */ new Set(Array.from('.!?…。！？।؟۔', (sign) => sign.charCodeAt(0)))
const CLOSING = /* @__PURE__ */ new Set(Array.from('"\'”’»)」』]\u{a0} ', (sign) => sign.charCodeAt(0)))
const MOST_CLOSING = 5
const LONGEST_REFERENCE = 10
const SEMICOLON = 0x3b

/** Whether a text of a source ends a sentence, maybe within quotes: `…he said.&quot;` */
function endsSentence(html: string, start: number, end: number): boolean {
  let at = end
  if (html.charCodeAt(end - 1) === SEMICOLON) {
    const reference = html.lastIndexOf('&', end)
    if (end - reference < LONGEST_REFERENCE) at = reference
  }
  for (let steps = 0; at > start && steps < MOST_CLOSING; steps++) {
    const code = html.charCodeAt(--at)
    if (SENTENCE_ENDS.has(code)) return true
    if (!CLOSING.has(code)) return false
  }
  return false
}

/** Numbers templates in the order of their first passages. Answers with how many there are. */
function numberTemplates({ page: { passages, passageBox, pattern }, template }: Survey): number {
  const numbers = new Map<number, number>()
  for (let at = 0; at < passages; at++) {
    const look = pattern[passageBox[at] as number] as number
    let number = numbers.get(look)
    if (number === undefined) {
      number = numbers.size
      numbers.set(look, number)
    }
    template[at] = number
  }
  return numbers.size
}

function addUpTemplates({ page, words, linkShare, ends, prose, template, templates }: Survey): void {
  const { passages, passageText, textStart, textEnd } = page
  for (let at = 0; at < passages; at++) {
    const number = template[at] as number
    const count = words[at] as number
    if (templates.count[number] === 0) templates.start[number] = textStart[passageText[at] as number] as number
    templates.end[number] = textEnd[(passageText[at + 1] as number) - 1] as number
    add(templates.count, number, 1)
    add(templates.words, number, count)
    add(templates.linked, number, count * (linkShare[at] as number))
    add(templates.prose, number, count * (prose[at] as number))
    add(templates.ended, number, ends[at] as number)
  }
}

export function add(sums: Float64Array, at: number, value: number): void {
  sums[at] = (sums[at] as number) + value
}

const HTML = /* @__PURE__ */ tagOf('html')
const BODY = /* @__PURE__ */ tagOf('body')
const ARTICLE = /* @__PURE__ */ tagOf('article')

/** How much a word of prose in each box counts in the search: less in comments, related links or the like. */
function weighBoxes({ page: { elements, tag, parent, box, cues, places } }: Survey): Float64Array {
  const weights = new Float64Array(elements)
  weights[0] = 1
  for (let row = 1; row < elements; row++) {
    if (box[row] !== row) continue
    const outer = box[parent[row] as number] as number
    let weight = weights[outer] as number
    if (tag[row] !== BODY && tag[row] !== HTML) {
      const own = cues[row] as number
      const fresh = (places[row] as number) & ~(places[outer] as number)
      if ((own & Cue.comments) !== 0) weight *= 0.2
      if ((own & UNLIKELY_CUES) !== 0) weight *= 0.5
      if ((fresh & OUTSIDE_STORY) !== 0) weight *= 0.3
      if ((fresh & Place.body) !== 0) weight *= 3
    }
    weights[row] = weight
  }
  return weights
}

/** Finds the box of the story: the innermost with most of what its template makes, or of all that is likely. */
function findCore(survey: Growing): void {
  const { page, words, linkShare, prose, copies, template, templates, proseCount } = survey
  const { passages, passageBox, passageKind, passageFrom, passageTo, parent, box } = page
  const weights = weighBoxes(survey)
  const likely = new Float64Array(passages + 1)
  const ofTemplate = new Float64Array(templates.count.length)
  let best = -1
  let most = 0
  for (let at = 0; at < passages; at++) {
    const isTeaser = passageKind[at] === Kind.listItem || (copies[at] as number) > 0
    const share = (1 - (linkShare[at] as number)) * (isTeaser ? TEASER_WEIGHT : 1)
    const counts = prose[at] === 1 ? (words[at] as number) * (weights[passageBox[at] as number] as number) * share : 0
    likely[at + 1] = (likely[at] as number) + counts
    const number = template[at] as number
    add(ofTemplate, number, counts)
    if ((ofTemplate[number] as number) > most) {
      most = ofTemplate[number] as number
      best = number
    }
  }
  const alike = new Float64Array(passages + 1)
  for (let at = 0; at < passages; at++) {
    const isAlike = prose[at] === 1 && template[at] === best
    alike[at + 1] =
      (alike[at] as number) + (isAlike ? (words[at] as number) * (weights[passageBox[at] as number] as number) : 0)
  }
  const sums = (alike[passages] as number) * 3 > (likely[passages] as number) ? alike : likely
  const sumIn = (of: Float64Array, row: number) =>
    (of[passageTo[row] as number] as number) - (of[passageFrom[row] as number] as number)
  const countIn = (row: number) =>
    (proseCount[passageTo[row] as number] as number) - (proseCount[passageFrom[row] as number] as number)
  const least = MOST_OF_STORY * (sums[passages] as number)
  const outer = (row: number) => box[parent[row] as number] as number
  let core = least > 0 ? (passageBox[middleOf(sums, passages)] as number) : 0
  while (core !== 0 && (sumIn(sums, core) < least || (countIn(core) < 2 && (proseCount[passages] as number) > 2)))
    core = outer(core)
  let wide = core
  while (wide !== 0 && sumIn(likely, wide) < MOST_OF_STORY * (likely[passages] as number)) wide = outer(wide)
  survey.core = core
  survey.wide = wide
}

/** The passage that holds the middle of a sum: the box with most of it is around that. */
function middleOf(sums: Float64Array, passages: number): number {
  let low = 0
  let high = passages - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sums[middle + 1] as number) * 2 < (sums[passages] as number)) low = middle + 1
    else high = middle
  }
  return low
}

/** Tells each box how it stands to the line from the root to the core. */
function placeBoxes({ page, core, coreDepth, branch, farCues, group, article, proseCount }: Survey): void {
  const { elements, tag, parent, box, cues, depth, after, passageFrom, passageTo } = page
  branch[0] = article[0] = -1
  for (let row = 1; row < elements; row++) {
    if (box[row] !== row) continue
    const outer = box[parent[row] as number] as number
    const count = (proseCount[passageTo[row] as number] as number) - (proseCount[passageFrom[row] as number] as number)
    group[row] = count >= FEWEST_IN_GROUP ? row : (group[outer] as number)
    article[row] = tag[row] === ARTICLE ? row : (article[outer] as number)
    if (row <= core && (after[row] as number) > core) {
      coreDepth[row] = depth[row] as number
      branch[row] = -1
      continue
    }
    coreDepth[row] = coreDepth[outer] as number
    branch[row] = (branch[outer] as number) >= 0 ? (branch[outer] as number) : row
    farCues[row] = (farCues[outer] as number) | (cues[row] as number)
  }
}
