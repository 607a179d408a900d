import type { Page } from '../read/columns.js'
import { Cue } from '../read/cue.js'
import { Place, tagOf } from '../read/tags.js'
import { namesRead, readNames, weighNames } from './name-weights.js'
import { add, type Survey, surveyPage } from './survey.js'
import { Mark, readWords, type Words } from './words.js'

// The second sweep: one row of numbers for each passage that may be part of the story, for the forests to score.

/** The elements around a passage that count. */
const PLACES = [Place.article, Place.main, Place.aside, Place.figure, Place.form]

/** What the names between a passage and the core may say. */
const CUE_GROUPS = [
  Cue.related | Cue.listing,
  Cue.share | Cue.comments | Cue.tags,
  Cue.author | Cue.meta | Cue.bio,
  Cue.caption | Cue.media,
  Cue.story,
]

/**
 * The columns of a row, in the order in which they are written. Those that gained nothing on the folds are gone: signs, bars and
 * figures of a passage, what its short lines say, the names of its own box, most of its neighbors.
 */
export const COLUMNS: readonly string[] = /* @__PURE__ */ [
  'words, linked, strong, capitals, commas, stops, ends, copies, kind',
  'shared, title share, described, word score, verbal score',
  'in core, in wide, since story, until story, words since, words until, before, after, position, passages left',
  'since title, title ahead, since stamp, until stamp, since headline',
  'tag, parent tag, parent linked, parent prose, grand linked, grand prose',
  'branch tag, branch count, branch linked, branch prose, group prose, group linked, article prose, core prose, core share',
  'names',
  'template prose, template pure, template linked, template count, template words, template ended, template density',
  'template rows, template stamped, template stamps after, template words before, template words after',
  'template linked before, template linked after, template score',
  'far related, far social, far author, far caption, far story',
  'in article, in main, in aside, in figure, in form',
  '-1 in core, -1 score, 1 in core, 1 words, 1 score, 2 in core',
].flatMap((group) => group.split(', '))
export const WIDTH: number = COLUMNS.length

/** What the forests and the constraints read of a page. */
export interface Features extends Survey, Words {
  /** The passages that may be part of the story, in order; others are links far from it. */
  readonly asked: Int32Array
  /** Their rows, one after the other. */
  readonly rows: Float32Array
}

/** Past so many passages a page is a table of data, or a bomb, and prose alone counts. */
export const MOST_PASSAGES = 3000
/** Links outside the wide box: of 37,669 such passages on 325 pages, one was part of a story. */
const MOST_LINKS = 0.6
/** Farther than this is far away, in passages and in words. */
const FAR = 99
const FAR_WORDS = 999
/** A short passage made of the title’s words is the headline. */
const LONGEST_HEADLINE = 30
const LEAST_TITLE = 0.7
const FEWEST_TITLE_WORDS = 2

/** Reads what a page tells of its passages. */
export function readFeatures(page: Page): Features {
  const survey = surveyPage(page)
  const asked = passagesToAsk(survey)
  const features: Features = {
    ...survey,
    ...readWords(survey, asked),
    asked,
    rows: new Float32Array(asked.length * WIDTH),
  }
  writeRows(features)
  return features
}

/** Whether a passage is in the core, or beside the line that leads there. */
export const isInCore = ({ page: { passageBox, depth }, coreDepth, core }: Survey, at: number): boolean =>
  coreDepth[passageBox[at] as number] === depth[core]

export const isInWide = ({ page: { passageBox, depth }, coreDepth, wide }: Survey, at: number): boolean =>
  (coreDepth[passageBox[at] as number] as number) >= (depth[wide] as number)

function passagesToAsk(survey: Survey): Int32Array {
  const { page, linkShare } = survey
  const most = Math.min(page.passages, MOST_PASSAGES)
  const asked = new Int32Array(most)
  let count = 0
  for (let at = 0; at < most; at++)
    if (isInWide(survey, at) || (linkShare[at] as number) <= MOST_LINKS) asked[count++] = at
  return asked.subarray(0, count)
}

/** How far passages are from those that tell something; columns by passage. */
interface Distances {
  readonly sinceStory: Float64Array
  readonly untilStory: Float64Array
  readonly wordsSince: Float64Array
  readonly wordsUntil: Float64Array
  /** Passages of prose in the core before and after. */
  readonly before: Float64Array
  readonly after: Float64Array
  readonly sinceTitle: Float64Array
  readonly titlesAhead: Float64Array
  readonly sinceStamp: Float64Array
  readonly untilStamp: Float64Array
  readonly sinceHeadline: Float64Array
}

const H1 = /* @__PURE__ */ tagOf('h1')

function distancesOf(features: Features): Distances {
  const { page, words, prose, marks } = features
  const { passages, passageBox, tag } = page
  const flags = (is: (at: number) => boolean) => {
    const all = new Uint8Array(passages)
    for (let at = 0; at < passages; at++) all[at] = is(at) ? 1 : 0
    return all
  }
  const story = flags((at) => prose[at] === 1 && isInCore(features, at))
  const stamps = flags((at) => ((marks[at] as number) & Mark.stamp) !== 0)
  const headlines = flags((at) => isHeadline(features, at))
  const titles = flags((at) => tag[passageBox[at] as number] === H1)
  const single = new Float64Array(passages).fill(1)
  return {
    sinceStory: since(story, single, FAR),
    untilStory: until(story, single, FAR),
    wordsSince: since(story, words, FAR_WORDS),
    wordsUntil: until(story, words, FAR_WORDS),
    before: countBefore(story),
    after: countAfter(story),
    sinceTitle: since(titles, single, FAR),
    titlesAhead: countAfter(titles),
    sinceStamp: since(stamps, single, FAR),
    untilStamp: until(stamps, single, FAR),
    sinceHeadline: since(headlines, single, FAR),
  }
}

/** Whether a passage is made of the words of the title: pages without an `<h1>` have their headline so, too. */
export const isHeadline = ({ words, titleShare, titleWords }: Features, at: number): boolean =>
  (words[at] as number) <= LONGEST_HEADLINE &&
  (titleWords[at] as number) >= FEWEST_TITLE_WORDS &&
  (titleShare[at] as number) >= LEAST_TITLE

/** The sizes of what stands between each passage and the last that is marked: at most `far`. */
function since(marks: Uint8Array, sizes: Float64Array, far: number): Float64Array {
  const all = new Float64Array(marks.length)
  let passed = far
  for (let at = 0; at < marks.length; at++) {
    all[at] = passed
    passed = marks[at] === 1 ? 0 : Math.min(far, passed + (sizes[at] as number))
  }
  return all
}

function until(marks: Uint8Array, sizes: Float64Array, far: number): Float64Array {
  const all = new Float64Array(marks.length)
  let passed = far
  for (let at = marks.length - 1; at >= 0; at--) {
    all[at] = passed
    passed = marks[at] === 1 ? 0 : Math.min(far, passed + (sizes[at] as number))
  }
  return all
}

function countBefore(marks: Uint8Array): Float64Array {
  const all = new Float64Array(marks.length)
  for (let at = 1; at < marks.length; at++) all[at] = (all[at - 1] as number) + (marks[at - 1] as number)
  return all
}

function countAfter(marks: Uint8Array): Float64Array {
  const all = new Float64Array(marks.length)
  for (let at = marks.length - 2; at >= 0; at--) all[at] = (all[at + 1] as number) + (marks[at + 1] as number)
  return all
}

/** What stands around the passages of each template, in sums. */
interface Neighbors {
  readonly rows: Float64Array
  readonly stamped: Float64Array
  readonly stampsAfter: Float64Array
  readonly wordsBefore: Float64Array
  readonly wordsAfter: Float64Array
  readonly linkedBefore: Float64Array
  readonly linkedAfter: Float64Array
  readonly score: Float64Array
}

function neighborsOf({ page, words, linkShare, template, templates, marks, score }: Features): Neighbors {
  const sums = () => new Float64Array(templates.count.length)
  const all: Neighbors = {
    rows: sums(),
    stamped: sums(),
    stampsAfter: sums(),
    wordsBefore: sums(),
    wordsAfter: sums(),
    linkedBefore: sums(),
    linkedAfter: sums(),
    score: sums(),
  }
  const stampAt = (at: number) => (((marks[at] as number) & Mark.stamp) !== 0 ? 1 : 0)
  for (let at = 0; at < page.passages; at++) {
    const number = template[at] as number
    add(all.stamped, number, stampAt(at))
    add(all.score, number, score[at] as number)
    if (at > 0) {
      if (template[at - 1] === number) add(all.rows, number, 1)
      add(all.wordsBefore, number, log(words[at - 1] as number))
      add(all.linkedBefore, number, linkShare[at - 1] as number)
    }
    if (at + 1 === page.passages) continue
    add(all.stampsAfter, number, stampAt(at + 1))
    add(all.wordsAfter, number, log(words[at + 1] as number))
    add(all.linkedAfter, number, linkShare[at + 1] as number)
  }
  return all
}

// The row being written, and where the next value goes.
let row: Float32Array
let next = 0

function write(value: number): void {
  row[next++] = value
}

const flag = (is: boolean): void => write(is ? 1 : 0)
const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0)

/** Logarithms of small counts, which are in halves. */
const LOGS = /* @__PURE__ */ Float64Array.from({ length: 2048 }, (_, halves) => Math.log2(1 + halves / 2))
function log(count: number): number {
  const halves = 2 * count
  return halves === (halves | 0) && halves < LOGS.length ? (LOGS[halves] as number) : Math.log2(1 + count)
}

/** Counts past seven tell of long stories and short ones, not of what is part of them. */
const few = (count: number): number => log(Math.min(7, count))

function writeRows(features: Features): void {
  const { asked, rows } = features
  const distances = distancesOf(features)
  const neighbors = neighborsOf(features)
  const nameWeights = weighNames(features)
  row = rows
  next = 0
  for (let nth = 0; nth < asked.length; nth++) {
    const at = asked[nth] as number
    writeOwn(features, at)
    writeWords(features, at)
    writePosition(features, distances, at)
    writeBoxes(features, at, nameWeights)
    writeTemplate(features, neighbors, at)
    writeCues(features, at)
    writeNeighbors(features, at)
  }
}

function writeOwn({ page, words, linkShare, ends, copies }: Features, at: number): void {
  const { passageText, passageKind, lengthBefore, strongBefore, capitalsBefore, commasBefore, stopsBefore } = page
  const from = passageText[at] as number
  const to = passageText[at + 1] as number
  const length = (lengthBefore[to] as number) - (lengthBefore[from] as number)
  write(log(words[at] as number))
  write(linkShare[at] as number)
  write(share((strongBefore[to] as number) - (strongBefore[from] as number), length))
  write(share((capitalsBefore[to] as number) - (capitalsBefore[from] as number), length))
  write(log((commasBefore[to] as number) - (commasBefore[from] as number)))
  write(log((stopsBefore[to] as number) - (stopsBefore[from] as number)))
  write(ends[at] as number)
  write(log(copies[at] as number))
  write(passageKind[at] as number)
}

function writeWords({ shared, titleShare, described, score, verbalScore }: Features, at: number): void {
  write(shared[at] as number)
  write(titleShare[at] as number)
  write(described[at] as number)
  write(score[at] as number)
  write(verbalScore[at] as number)
}

function writePosition(features: Features, distances: Distances, at: number): void {
  const { page, wordsBefore } = features
  flag(isInCore(features, at))
  flag(isInWide(features, at))
  write(log(distances.sinceStory[at] as number))
  write(log(distances.untilStory[at] as number))
  write(log(distances.wordsSince[at] as number))
  write(log(distances.wordsUntil[at] as number))
  write(few(distances.before[at] as number))
  write(few(distances.after[at] as number))
  write(share(wordsBefore[at] as number, wordsBefore[page.passages] as number))
  write(log(page.passages - at))
  write(log(distances.sinceTitle[at] as number))
  flag((distances.titlesAhead[at] as number) > 0)
  write(log(distances.sinceStamp[at] as number))
  write(log(distances.untilStamp[at] as number))
  write(log(distances.sinceHeadline[at] as number))
}

/** The tags that are told apart; others are all the same. */
const TAGS = /* @__PURE__ */ tagNumbers('p div li h1 h2 h3 h4 td blockquote section article dd figure figcaption')

function tagNumbers(names: string): Int8Array {
  const numbers = new Int8Array(256).fill(-1)
  names.split(' ').forEach((name, at) => {
    numbers[tagOf(name)] = at
  })
  return numbers
}

function writeBoxes(features: Features, at: number, nameWeights: Float64Array): void {
  const { page, core, branch, group, article, proseBefore } = features
  const { passages, passageBox, passageFrom, passageTo, tag, parent, box } = page
  const own = passageBox[at] as number
  const outer = own === 0 ? 0 : (box[parent[own] as number] as number)
  const grand = outer === 0 ? 0 : (box[parent[outer] as number] as number)
  const side = (branch[own] as number) >= 0 ? (branch[own] as number) : own
  const wide = group[own] as number
  const around = article[own] as number
  const all = proseBefore[passages] as number
  write(TAGS[tag[own] as number] ?? -1)
  write(TAGS[tag[outer] as number] ?? -1)
  writeBox(features, outer)
  writeBox(features, grand)
  write(TAGS[tag[side] as number] ?? -1)
  write(few((passageTo[side] as number) - (passageFrom[side] as number)))
  writeBox(features, side)
  write(share(sumIn(proseBefore, page, wide), all))
  write(share(sumIn(features.linkedBefore, page, wide), sumIn(features.wordsBefore, page, wide)))
  write(around < 0 ? -1 : share(sumIn(proseBefore, page, around), all))
  write(few(sumIn(features.proseCount, page, core)))
  write(share(sumIn(proseBefore, page, core), all))
  let weight = 0
  for (let nth = readNames(features, at) - 1; nth >= 0; nth--) weight += nameWeights[namesRead[nth] as number] as number
  write(weight)
}

function writeBox({ page, linkedBefore, wordsBefore, proseCount }: Features, box: number): void {
  write(share(sumIn(linkedBefore, page, box), sumIn(wordsBefore, page, box)))
  write(few(sumIn(proseCount, page, box)))
}

/** What a sum grows by within a box. */
const sumIn = (sums: Float64Array | Int32Array, { passageFrom, passageTo }: Page, box: number): number =>
  (sums[passageTo[box] as number] as number) - (sums[passageFrom[box] as number] as number)

function writeTemplate({ page, template, templates, proseBefore }: Features, neighbors: Neighbors, at: number): void {
  const number = template[at] as number
  const count = templates.count[number] as number
  const words = templates.words[number] as number
  write(share(templates.prose[number] as number, proseBefore[page.passages] as number))
  write(share(templates.prose[number] as number, words))
  write(share(templates.linked[number] as number, words))
  write(few(count))
  write(log(words / count))
  write((templates.ended[number] as number) / count)
  write(share(words, (templates.end[number] as number) - (templates.start[number] as number)))
  write((neighbors.rows[number] as number) / count)
  write((neighbors.stamped[number] as number) / count)
  write((neighbors.stampsAfter[number] as number) / count)
  write((neighbors.wordsBefore[number] as number) / count)
  write((neighbors.wordsAfter[number] as number) / count)
  write((neighbors.linkedBefore[number] as number) / count)
  write((neighbors.linkedAfter[number] as number) / count)
  write((neighbors.score[number] as number) / count)
}

function writeCues({ page, core, farCues }: Features, at: number): void {
  const box = page.passageBox[at] as number
  const far = farCues[box] as number
  const places = page.places[box] as number
  const fresh = places & ~(page.places[core] as number)
  for (let nth = 0; nth < CUE_GROUPS.length; nth++) flag((far & (CUE_GROUPS[nth] as number)) !== 0)
  for (let nth = 0; nth < PLACES.length; nth++) {
    const place = PLACES[nth] as number
    write(((places & place) !== 0 ? 1 : 0) + ((fresh & place) !== 0 ? 1 : 0))
  }
}

function writeNeighbors(features: Features, at: number): void {
  const { page, words, score } = features
  writeInCore(features, at - 1)
  write(at > 0 ? (score[at - 1] as number) : 0)
  writeInCore(features, at + 1)
  write(at + 1 < page.passages ? log(words[at + 1] as number) : -1)
  write(at + 1 < page.passages ? (score[at + 1] as number) : 0)
  writeInCore(features, at + 2)
}

function writeInCore(features: Features, at: number): void {
  if (at < 0 || at >= features.page.passages) write(-1)
  else flag(isInCore(features, at))
}
