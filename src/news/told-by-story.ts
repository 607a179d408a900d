import type { Block, Dateline } from '../document.js'
import type { OffsetMap } from '../edit/map.js'
import type { Transform } from '../edit/transform.js'
import type { Yield } from '../rules/families.js'
import { agencyOfSignoffs } from './agencies.js'
import { type Blocks, blocksOf } from './blocks.js'
import { readDateline } from './dateline.js'
import { type ExtractedText, extractedBy, extractedTexts, type YieldingText } from './extracted-text.js'
import type { Finished, MarkupLines } from './finished.js'
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
  readonly opening?: Block
  readonly dateline?: Dateline
  /** The agency that signs it, at its head or at its end. */
  readonly signed: string | undefined
  readonly cut: ReturnType<typeof truncationAt>
  /** Whether the page names who wrote it: then no byline is asked. */
  readonly isSigned: boolean
  /** What it is, and why. */
  readonly kind: MarkupLines['kind']
}

export function readStory({ copy, story, hints, lang, flow, ruleAt }: Finished, map: OffsetMap): ToldByStory {
  const extracted = extractedTexts(copy, story, ruleAt)
  const files = filed(extracted)
  const blocks = blocksOf(story.text, map, flow?.blocks)
  const places = datelineOf(blocks, lang)
  return {
    ...files,
    ...places,
    blocks,
    // Markup says what its headline is; of a plain text the first line may be one.
    headline: hints.title === undefined && !flow ? headlineOf(blocks.slice(0, OPENING_BLOCKS), lang) : undefined,
    section: extractedBy(KICKER_RULE, copy, story),
    signed: places.dateline?.agency ?? agencyOfSignoffs(files.signoffs.map((signoff) => signoff.text)),
    cut: files.truncations.length > 0 ? undefined : truncationAt(story, copy, map, ruleAt),
    isSigned: flow?.metadata !== undefined && flow.metadata.authors.length > 0,
    kind: flow ? flow.kind : kindOfText(copy, extracted),
  }
}

/** The dateline and the block that it opens. */
function datelineOf(blocks: Blocks, lang?: string): { opening?: Block; dateline?: Dateline } {
  for (const block of blocks.slice(0, DATELINE_BLOCKS)) {
    const dateline = readDateline(block.text, lang)
    if (dateline) return { opening: block, dateline }
    if (block.text.length >= LONGEST_ABOVE) return {}
  }
  return {}
}

/** What a plain text is, as far as it can be told; `undefined` of most. */
function kindOfText(copy: Transform, takings: readonly YieldingText[]): MarkupLines['kind'] {
  const isLive = takings.some(({ yields }) => yields === 'live-blog') || isLiveBlog(copy.text)
  return isLive ? { kind: 'live-blog', reasons: ['entries below their times'] } : undefined
}
