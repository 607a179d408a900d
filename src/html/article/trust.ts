import { type OtherKind, otherKindOf } from '../glance/other-kind.js'
import type { Recorder } from './recorder.js'
import type { Page } from './spot.js'

/** How sure it is that what stays is the story, and why. */
export interface Confidence {
  /** From 0 to 1. */
  readonly share: number
  /** Words that stay; none if no story was found. */
  readonly words: number
  readonly reasons: readonly string[]
}

/** So few words are no story. */
const fewestWords = 12
/** Beyond this score, in log-odds, a passage is not in doubt. */
const sure = 2

/** The share of words, of those that stay and those in sentences, whose passages are not in doubt. */
export function confidenceOf({ spots, core }: Page, scores: Float64Array, keeps: readonly boolean[]): Confidence {
  let words = 0
  let weighed = 0
  let certain = 0
  let outside = 0
  spots.forEach((spot, at) => {
    if (keeps[at]) words += spot.words
    if (keeps[at] && !spot.inCore) outside += spot.words
    if (!keeps[at] && !spot.prose) return
    weighed += spot.words
    if (Math.abs(scores[at] as number) >= sure) certain += spot.words
  })
  if (words < fewestWords) return { share: 0, words: 0, reasons: ['no passage reads like a story'] }
  const reasons: string[] = []
  if (certain < weighed * 0.8) reasons.push('passages that may be part of the story or not')
  if (outside > words * 0.3) reasons.push('parts of the story stand far apart')
  if (core.core.proseBlocks < 3) reasons.push('few paragraphs')
  return { share: certain / weighed, words, reasons }
}

const linkedData = /^<script\b[^>]{0,200}application\/ld\+json/i
const longestOpening = 260
const liveBlog = /"@type"\s{0,9}:\s{0,9}"LiveBlogPosting"/
const locked = /"isAccessibleForFree"\s{0,9}:\s{0,9}"?false/i

const otherKinds: Readonly<Record<OtherKind, string>> = {
  list: 'the page looks like a list of stories: the text may be their teasers',
  posts: 'the page looks like several stories, one after the other',
  gallery: 'the page looks like a gallery: the text may be its captions',
}
/** Two of three pages with an article are surer than that and have longer paragraphs: they need no second look. */
const doubtless = 0.88
const longParagraph = 30

/** What a reader of the text should know: it may be more than a story, or less. `isTaken`: a rule says where it is. */
export function warningsOf(
  html: string,
  { scripts }: Recorder,
  { words, share, reasons }: Confidence,
  { core, spots }: Page,
  isTaken: boolean,
): string[] {
  const warnings: string[] = []
  const data = scripts
    .filter(({ start }) => linkedData.test(html.slice(start, start + longestOpening)))
    .map(({ start, end }) => html.slice(start, end))
  const isPlain =
    isTaken || (share >= doubtless && reasons.length === 0 && words >= longParagraph * core.core.proseBlocks)
  const other = isPlain ? undefined : otherKindOf(html)
  if (other) warnings.push(otherKinds[other])
  if (words === 0 && !isTaken) warnings.push('no article was found on the page, so all of its text stayed')
  if (data.some((script) => liveBlog.test(script))) warnings.push('the page is a live blog')
  if (data.some((script) => locked.test(script))) {
    warnings.push('the page says that its story is for subscribers: it may be cut short')
  }
  if (spots.some(({ passage }) => passage.ciphered)) {
    warnings.push(
      'the page holds text in a cipher, as some do for what only subscribers may read: it is not part of the text',
    )
  }
  return warnings
}
