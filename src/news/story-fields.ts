import type { TextReading } from '../blocks/read-text.js'
import { dateLineOf } from '../date/date-like.js'
import type { Block, Dateline } from '../document.js'
import type { Span } from '../edit/edit.js'
import type { OffsetMap } from '../edit/map.js'
import { sliceOf } from '../edit/packed-list.js'
import type { Transform } from '../edit/transform.js'
import { spansOfLines } from '../lines/lines.js'
import type { Words } from '../locale/at-hand.js'
import { readsLikeProse } from '../match/known-lines.js'
import type { Yield } from '../rules/families.js'
import { agencyOfSignoffs } from '../story/agencies.js'
import { type Blocks, blocksOf, blocksOfLines, blocksOfSource } from './blocks.js'
import { readDateline } from './dateline.js'
import { type ExtractedText, extractedBy, extractedTexts, type YieldingText } from './extracted-text.js'
import type { Finished, MarkupLines } from './finished.js'
import { HEAD_DATE_RULE, HEAD_DESCRIPTION_RULE, HEAD_TITLE_RULE } from './head.js'
import { KICKER_RULE } from './kicker.js'
import { headlineOf } from './title.js'
import { truncationAt } from './truncated.js'

/** The minimum number of entries below their times in a live blog. A diary of a day has fewer. */
const FEWEST_ENTRIES = 4
const LONGEST_TIME = 32
const DIGIT = /\p{Nd}/u

/**
 * Whether a text is a live blog without a label that says so: several paragraphs have a clock time above them.
 *
 * `14:05¶The council has begun to vote …¶13:50¶The mayor has arrived …¶ …` → `true`
 */
export function isLiveBlog(text: string, words: Words): boolean {
  let entries = 0
  let above: Span | undefined
  for (const line of spansOfLines(text)) {
    if (above && isShort(above) && readsLikeProse(text, line) && isTime(text, above, words)) entries++
    above = line
  }
  return entries >= FEWEST_ENTRIES
}

const isShort = ({ start, end }: Span): boolean => end - start <= LONGEST_TIME

function isTime(text: string, { start, end }: Span, words: Words): boolean {
  const line = text.slice(start, end)
  return DIGIT.test(line) && dateLineOf(line, words)?.clock === true
}

/** The number of blocks that are searched for the dateline, which may follow a headline and a byline. */
const DATELINE_BLOCKS = 4
/** The number of blocks that decide whether the story repeats the words of its headline. */
const OPENING_BLOCKS = 600
/** A longer block is the first paragraph. No dateline is searched below it. */
const LONGEST_ABOVE = 200

/** Removed text that provides information about the story, by kind. */
interface Extracts {
  readonly bylines: readonly ExtractedText[]
  /** Includes sign-offs. */
  readonly credits: readonly ExtractedText[]
  readonly signoffs: readonly ExtractedText[]
  readonly corrections: readonly ExtractedText[]
  readonly truncations: readonly ExtractedText[]
}

function extractsOf(extracted: readonly YieldingText[]): Extracts {
  if (extracted.length === 0) return NO_EXTRACTS
  const of = (...kinds: Yield[]) => extracted.filter(({ yields }) => kinds.includes(yields))
  return {
    bylines: of('byline'),
    credits: of('credit', 'sign-off'),
    signoffs: of('sign-off'),
    corrections: of('correction'),
    truncations: of('truncation'),
  }
}

const NONE: readonly ExtractedText[] = []
const NO_EXTRACTS: Extracts = { bylines: NONE, credits: NONE, signoffs: NONE, corrections: NONE, truncations: NONE }

/** The information that a story provides about itself, along with that of removed text. */
export interface StoryFields {
  readonly extracts: Extracts
  readonly blocks: Blocks
  readonly headline: ReturnType<typeof headlineOf>
  readonly section: ExtractedText | undefined
  /** From the head of a plain text: front matter, or the headers of an email. */
  readonly title: ExtractedText | undefined
  readonly date: ExtractedText | undefined
  readonly description: ExtractedText | undefined
  readonly opening: Block | undefined
  readonly dateline: Dateline | undefined
  /** The agency that signs the story, in the dateline or at the end. */
  readonly signed: string | undefined
  readonly endMark: ReturnType<typeof truncationAt>
  /** Whether the page names its authors. Then bylines in the text are ignored. */
  readonly isSigned: boolean
  /** The kind of the page or text, with reasons. */
  readonly kind: MarkupLines['kind']
}

export function readStory(
  { copy, story, syntax, hints, lang, markup, ruleAt, words }: Finished,
  map: OffsetMap,
): StoryFields {
  const extracted = extractedTexts(copy, story, ruleAt)
  const extracts = extractsOf(extracted)
  const blocks = blocksIn(story.text, map, syntax, markup)
  const { opening, dateline } = datelineOf(blocks, words, lang)
  return {
    extracts,
    opening,
    dateline,
    blocks,
    // Markup identifies its headline. In a plain text, the first line may be one.
    headline:
      hints.title === undefined && !markup ? headlineOf(sliceOf(blocks, 0, OPENING_BLOCKS), words, lang) : undefined,
    section: extractedBy(KICKER_RULE, copy, story),
    title: markup ? undefined : extractedBy(HEAD_TITLE_RULE, copy, story),
    description: markup ? undefined : extractedBy(HEAD_DESCRIPTION_RULE, copy, story),
    date: markup ? undefined : extractedBy(HEAD_DATE_RULE, copy, story),
    signed:
      dateline?.agency ??
      agencyOfSignoffs(
        extracts.signoffs.map((signoff) => signoff.text),
        words,
      ),
    endMark: extracts.truncations.length > 0 ? undefined : truncationAt(story, copy, map, ruleAt),
    isSigned: markup?.metadata !== undefined && markup.metadata.authors.length > 0,
    kind: markup ? markup.kind : syntax.isSourceCode ? SOURCE_CODE : kindOfText(copy, extracted, words),
  }
}

/** The number of blocks below a place with a colon that are searched for another label. */
const LABELLED_BLOCKS = 3
/** Capitals before a colon. */
const LABEL = /^\p{Lu}[^\p{Ll}\n:]{1,40}:(?:\s|$)/u

/** The dateline and the block that begins with it. */
function datelineOf(blocks: Blocks, words: Words, lang?: string): Pick<StoryFields, 'opening' | 'dateline'> {
  let below = 0
  for (const block of sliceOf(blocks, 0, DATELINE_BLOCKS)) {
    below++
    const dateline = readDateline(block.text, words, lang)
    if (dateline && isLabel(dateline, sliceOf(blocks, below, below + LABELLED_BLOCKS))) break
    if (dateline) return { opening: block, dateline }
    if (block.text.length >= LONGEST_ABOVE) break
  }
  return NO_DATELINE
}

const NO_DATELINE = { opening: undefined, dateline: undefined }

/** Whether a place with a colon is really a speaker or a label, because another label follows below: `HOST: …`, `GUEST: …` */
const isLabel = ({ text, agency, date }: Dateline, below: readonly Block[]): boolean =>
  agency === undefined && date === undefined && text.endsWith(':') && below.some((block) => LABEL.test(block.text))

function blocksIn(text: string, map: OffsetMap, syntax: TextReading, markup: MarkupLines | undefined): Blocks {
  if (syntax.isSourceCode) return blocksOfSource(text, map)
  const { blocks } = syntax
  if (markup && !markup.isMarkdown) return blocksOf(text, map, markup.blocks, blocks)
  return blocks.length > 0 ? blocksOfLines(text, map, blocks) : blocksOf(text, map)
}

const SOURCE_CODE: MarkupLines['kind'] = { kind: 'code', reasons: ['its lines are of a programming language'] }

/** The kind of a plain text, if it can be determined. */
function kindOfText(copy: Transform, extracted: readonly YieldingText[], words: Words): MarkupLines['kind'] {
  const isLive = extracted.some(({ yields }) => yields === 'live-blog') || isLiveBlog(copy.text, words)
  return isLive ? { kind: 'live-blog', reasons: ['entries below their times'] } : undefined
}
