import { decodeEntities } from '../../../repair/entities.js'
import {
  type BlockFeatures,
  isEndless,
  isWorthIt,
  MOST_PASSAGES,
  type Page,
  readPatterns,
  TextFeatures,
} from './block-features.js'
import { Cue } from './cue.js'
import { readCues } from './read-cues.js'
import { MOST_STEMS, readStems, STEMS, stemsOf } from './stems.js'

/** So many code units of a passage are read. */
const LONGEST_TEXT = 4000
const MARKUP = /<[^>]{0,1000}>/g
/** A letter as a reference takes nine code units: `&#x1F600;` */
const TITLE = /<title\b[^>]{0,200}>([^<]{1,2700})/i
const LONGEST_TITLE = 300
/** A passage of at most so many words may be the heading of what comes next. */
const LONGEST_HEADING = 12
/** A passage of at most so many words is the headline if so much of it, in so many words, is in the title. */
const LONGEST_HEADLINE = 30
const LEAST_TITLE = 0.7
const FEWEST_TITLE_WORDS = 2
const FAR_AWAY = 99
/** The page’s description in its head; so much of the page is its head. */
const LONGEST_HEAD = 100_000
const DESCRIPTION = /<meta\b[^>]{0,1200}\bdescription["'\s][^>]{0,2000}>/i
const CONTENT = /\bcontent\s{0,9}=\s{0,9}(?:"([^"]{1,1000})|'([^']{1,1000}))/i
/** A time of day or a date in figures: `12:45`, `17.01.2012`, `2012-01-17`, `2012年1月17日` */
const STAMP = /\b\d{1,2}[:.h]\d\d\b|\b\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b|\d年\d{1,2}月/
const COPYRIGHT = /[©®]|\(c\)/
const AT_SIGN = /@|https?:|www\./

/**
 * Reads the words of each passage that is worth it: which of them the story and the title have too, what a heading says of
 * what comes next, and marks that stories have not.
 */
export function readTexts(html: string, { blocks }: Page): void {
  if (isEndless({ blocks })) return
  const inTitle = new Set(stemsOf(plainOf(TITLE.exec(html)?.[1] ?? '').slice(0, LONGEST_TITLE)))
  const inDescription = new Set(stemsOf(plainOf(descriptionOf(html))))
  timesInStory.fill(0)
  const texts = blocks.map((features) => {
    const text = new TextFeatures()
    features.text = text
    return text
  })
  /** The stems of all passages, and where those of each end. */
  const stems = new Uint16Array(Math.min(blocks.length, MOST_PASSAGES) * MOST_STEMS)
  const ends = new Int32Array(blocks.length)
  let end = 0
  blocks.forEach((features, at) => {
    const from = end
    if (at < MOST_PASSAGES && isWorthIt(features)) {
      const { passage } = features
      const text = plainOf(html.slice(passage.start, Math.min(passage.end, passage.start + LONGEST_TEXT)))
      readMarks(texts[at] as TextFeatures, text, features.words)
      end = readStems(text, stems, from)
    }
    ends[at] = end
    if (!isStory(features)) return
    for (let nth = from; nth < end; nth++) (timesInStory[stems[nth] as number] as number) += 1
  })
  blocks.forEach((features, at) => {
    const own = { stems, from: at > 0 ? (ends[at - 1] as number) : 0, to: ends[at] as number }
    const text = texts[at] as TextFeatures
    compareWords(text, own, inTitle, isStory(features))
    if (inDescription.size > 0) text.described = shareOf(inDescription, own)
  })
  countSinceHeadings(texts)
  countMarks(
    texts,
    texts.map((text, at) => isHeadline(text, (blocks[at] as BlockFeatures).words)),
  )
  readPatterns(blocks)
}

/** How many passages of the story of the page at hand have each stem. */
const timesInStory = /* @__PURE__ */ new Uint16Array(STEMS)

const isStory = ({ prose, inCore }: BlockFeatures) => prose && inCore

function descriptionOf(html: string): string {
  const [tag = ''] = DESCRIPTION.exec(html.slice(0, LONGEST_HEAD)) ?? []
  const [, double, single] = CONTENT.exec(tag) ?? []
  return double ?? single ?? ''
}

/** The stems of a passage, each of which is there once. */
interface Stems {
  readonly stems: Uint16Array
  readonly from: number
  readonly to: number
}

/** The part of the stems wanted that a passage has. */
function shareOf(wanted: ReadonlySet<number>, { stems, from, to }: Stems): number {
  let shared = 0
  for (let at = from; at < to; at++) if (wanted.has(stems[at] as number)) shared++
  return shared / wanted.size
}

function plainOf(html: string): string {
  const text = html.replace(MARKUP, ' ')
  return decodeEntities(text).toLowerCase()
}

function readMarks(features: TextFeatures, text: string, words: number): void {
  if (words <= LONGEST_HEADING) features.says = readCues(text)
  features.copyright = COPYRIGHT.test(text)
  features.stamped = STAMP.test(text)
  features.address = AT_SIGN.test(text)
}

function compareWords(
  features: TextFeatures,
  { stems, from, to }: Stems,
  inTitle: ReadonlySet<number>,
  isOfStory: boolean,
): void {
  const once = isOfStory ? 1 : 0
  let shared = 0
  for (let at = from; at < to; at++) {
    const stem = stems[at] as number
    if ((timesInStory[stem] as number) > once) shared++
    if (inTitle.has(stem)) features.titleWords++
  }
  if (to === from) return
  features.shared = shared / (to - from)
  features.titleShare = features.titleWords / (to - from)
}

/** Passages since one that speaks of comments, and since one that speaks of other stories. */
function countSinceHeadings(texts: readonly TextFeatures[]): void {
  let comments = FAR_AWAY
  let related = FAR_AWAY
  for (const features of texts) {
    features.sinceComments = comments
    features.sinceRelated = related
    comments = features.says & Cue.comments ? 0 : Math.min(FAR_AWAY, comments + 1)
    related = features.says & Cue.related ? 0 : Math.min(FAR_AWAY, related + 1)
  }
}

/** Passages since and until one with a time, and one that says the title. */
function countMarks(texts: readonly TextFeatures[], areHeadlines: readonly boolean[]): void {
  let stamps = FAR_AWAY
  let headlines = FAR_AWAY
  texts.forEach((features, at) => {
    features.sinceStamp = stamps
    features.sinceHeadline = headlines
    stamps = features.stamped ? 0 : Math.min(FAR_AWAY, stamps + 1)
    headlines = areHeadlines[at] ? 0 : Math.min(FAR_AWAY, headlines + 1)
  })
  stamps = FAR_AWAY
  headlines = FAR_AWAY
  for (let at = texts.length - 1; at >= 0; at--) {
    const features = texts[at] as TextFeatures
    features.untilStamp = stamps
    features.untilHeadline = headlines
    stamps = features.stamped ? 0 : Math.min(FAR_AWAY, stamps + 1)
    headlines = areHeadlines[at] ? 0 : Math.min(FAR_AWAY, headlines + 1)
  }
}

/** Whether a short passage is made of the words of the title: pages without an `<h1>` have their headline so, too. */
function isHeadline({ titleShare, titleWords }: TextFeatures, words: number): boolean {
  return words <= LONGEST_HEADLINE && titleShare >= LEAST_TITLE && titleWords >= FEWEST_TITLE_WORDS
}
