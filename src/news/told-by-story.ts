import type { Block, Dateline } from '../document.js'
import type { OffsetMap } from '../edit/map.js'
import { sliceOf } from '../edit/packed-list.js'
import type { Transform } from '../edit/transform.js'
import type { Yield } from '../rules/families.js'
import { agencyOfSignoffs } from './agencies.js'
import { type Blocks, blocksOf } from './blocks.js'
import { readDateline } from './dateline.js'
import { type ExtractedText, extractedBy, extractedTexts, type YieldingText } from './extracted-text.js'
import type { Finished, MarkupLines } from './finished.js'
import { HEAD_DATE_RULE, HEAD_DESCRIPTION_RULE, HEAD_TITLE_RULE } from './head.js'
import { KICKER_RULE } from './kicker.js'
import { isLiveBlog } from './live-blog.js'
import { headlineOf } from './title.js'
import { truncationAt } from './truncated.js'

/** A headline and its like may come before the paragraph that says where. */
const DATELINE_BLOCKS = 4
/** Where there are more, what a headline has in common with its story has been seen by then. */
const OPENING_BLOCKS = 600
/** What is longer is no headline but the first paragraph. */
const LONGEST_ABOVE = 200

/** What was taken out and says something of the story, by what it says. */
interface Files {
  readonly bylines: readonly ExtractedText[]
  /** Of all kinds. */
  readonly credits: readonly ExtractedText[]
  readonly signoffs: readonly ExtractedText[]
  readonly corrections: readonly ExtractedText[]
  readonly truncations: readonly ExtractedText[]
}

function filed(takings: readonly YieldingText[]): Files {
  if (takings.length === 0) return NOTHING_TAKEN
  const of = (...kinds: Yield[]) => takings.filter(({ yields }) => kinds.includes(yields))
  return {
    bylines: of('byline'),
    credits: of('credit', 'sign-off'),
    signoffs: of('sign-off'),
    corrections: of('correction'),
    truncations: of('truncation'),
  }
}

const NONE: readonly ExtractedText[] = []
const NOTHING_TAKEN: Files = { bylines: NONE, credits: NONE, signoffs: NONE, corrections: NONE, truncations: NONE }

/** What a story says of itself, and what was taken out of it says. */
export interface ToldByStory extends Files {
  readonly blocks: Blocks
  readonly headline: ReturnType<typeof headlineOf>
  readonly section: ExtractedText | undefined
  /** What the head of a plain text says that is taken off. */
  readonly title: ExtractedText | undefined
  readonly date: ExtractedText | undefined
  readonly description: ExtractedText | undefined
  readonly opening: Block | undefined
  readonly dateline: Dateline | undefined
  /** The agency that signs it, at its head or at its end. */
  readonly signed: string | undefined
  readonly cut: ReturnType<typeof truncationAt>
  /** Whether the page names who wrote it: then no byline is asked. */
  readonly isSigned: boolean
  /** What it is, and why. */
  readonly kind: MarkupLines['kind']
}

export function readStory({ copy, story, hints, lang, markup, ruleAt }: Finished, map: OffsetMap): ToldByStory {
  const extracted = extractedTexts(copy, story, ruleAt)
  const { bylines, credits, signoffs, corrections, truncations } = filed(extracted)
  const blocks = blocksOf(story.text, map, markup?.blocks)
  const { opening, dateline } = datelineOf(blocks, lang)
  // Field by field, for a spread is slow and this is done for each text.
  return {
    bylines,
    credits,
    signoffs,
    corrections,
    truncations,
    opening,
    dateline,
    blocks,
    // Markup says what its headline is; of a plain text the first line may be one.
    headline: hints.title === undefined && !markup ? headlineOf(sliceOf(blocks, 0, OPENING_BLOCKS), lang) : undefined,
    section: extractedBy(KICKER_RULE, copy, story),
    title: markup ? undefined : extractedBy(HEAD_TITLE_RULE, copy, story),
    description: markup ? undefined : extractedBy(HEAD_DESCRIPTION_RULE, copy, story),
    date: markup ? undefined : extractedBy(HEAD_DATE_RULE, copy, story),
    signed: dateline?.agency ?? agencyOfSignoffs(signoffs.map((signoff) => signoff.text)),
    cut: truncations.length > 0 ? undefined : truncationAt(story, copy, map, ruleAt),
    isSigned: markup?.metadata !== undefined && markup.metadata.authors.length > 0,
    kind: markup ? markup.kind : kindOfText(copy, extracted),
  }
}

/** So many blocks below a place before a colon are looked at. */
const LABELLED_BLOCKS = 3
/** Capitals before a colon. */
const LABEL = /^\p{Lu}[^\p{Ll}\n:]{1,40}:(?:\s|$)/u

/** The dateline and the block that it opens. */
function datelineOf(blocks: Blocks, lang?: string): Pick<ToldByStory, 'opening' | 'dateline'> {
  let below = 0
  for (const block of sliceOf(blocks, 0, DATELINE_BLOCKS)) {
    below++
    const dateline = readDateline(block.text, lang)
    if (dateline && isLabel(dateline, sliceOf(blocks, below, below + LABELLED_BLOCKS))) break
    if (dateline) return { opening: block, dateline }
    if (block.text.length >= LONGEST_ABOVE) break
  }
  return NO_DATELINE
}

const NO_DATELINE = { opening: undefined, dateline: undefined }

/** Whether a place before a colon is a speaker or a label, for another stands below: `HOST: …`, `GUEST: …` */
const isLabel = ({ text, agency, date }: Dateline, below: readonly Block[]): boolean =>
  agency === undefined && date === undefined && text.endsWith(':') && below.some((block) => LABEL.test(block.text))

/** What a plain text is, as far as it can be told; `undefined` of most. */
function kindOfText(copy: Transform, takings: readonly YieldingText[]): MarkupLines['kind'] {
  const isLive = takings.some(({ yields }) => yields === 'live-blog') || isLiveBlog(copy.text)
  return isLive ? { kind: 'live-blog', reasons: ['entries below their times'] } : undefined
}
