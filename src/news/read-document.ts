import type { Budgets } from '../budget.js'
import type { Block, CleanDocument, Dateline, Found, HiddenText, Mark, PageKind, PageMetadata } from '../document.js'
import { changesOf, type Reason } from '../edit/change.js'
import type { Span } from '../edit/edit.js'
import type { Edits } from '../edit/edit-list.js'
import { OffsetMap } from '../edit/map.js'
import type { Move } from '../edit/move-list.js'
import { PackedList, sliceOf } from '../edit/packed-list.js'
import type { Transform } from '../edit/transform.js'
import type { RuleSet } from '../match/rule-set.js'
import { withOwnStrings } from '../own-strings.js'
import { type Signs, toldSigns } from '../quality/signs.js'
import { judge } from '../quality/verdict.js'
import { type Warning, warn } from '../quality/warning.js'
import type { Yield } from '../rules/families.js'
import { signatureOf } from '../signature.js'
import { agencyOfSignoffs } from './agencies.js'
import { type Blocks, blocksOf, type MarkedBlocks } from './blocks.js'
import { authorsOf } from './byline.js'
import { readDateline } from './dateline.js'
import { type ExtractedText, extractedBy, extractedTexts, type YieldingText } from './extracted-text.js'
import { KICKER_RULE } from './kicker.js'
import { isLiveBlog } from './live-blog.js'
import { madeLater } from './made-later.js'
import { marksIn } from './marks.js'
import { headlineOf } from './title.js'
import { truncationAt } from './truncated.js'

/** What is known about a text from elsewhere: `{ url: 'https://paper.example/a', lang: 'pt-BR' }` */
export interface Hints {
  /** Where it was found. */
  readonly url?: string | undefined
  /** Its language, BCP 47. */
  readonly lang?: string | undefined
  /** Its headline. */
  readonly title?: string | undefined
}

/** Markup turned into lines, and what it said of them. */
export interface MarkupLines {
  /** The source as the edits find it, if it is not the source itself: a string in a script, its escapes undone. */
  readonly opened?: Transform
  readonly edits: Edits
  readonly blocks: MarkedBlocks
  readonly lang?: string
  /** What a whole page says of its article. */
  readonly metadata?: PageMetadata
  /** What decided that a stretch of the source is not seen, in source order. */
  readonly reasons?: readonly Reason[]
  /** Links, in source order. */
  readonly links?: readonly Span[]
  /** What is set apart within the text, in the source, addresses in full. */
  readonly marks?: readonly Mark[]
  /** What no reader sees of it, if that was asked for. */
  readonly hidden?: readonly HiddenText[]
  /** Stretches that are to stay, by what asks for them. */
  readonly kept?: readonly { readonly by: string; readonly spans: readonly Span[] }[]
  /** What was in doubt when it was read. */
  readonly warnings?: readonly Warning[]
  /** What the page is, and why. */
  readonly kind?: { readonly kind: PageKind; readonly reasons: readonly string[] }
  /** What there is to tell of how good the text is, in numbers. */
  readonly signs?: Signs
}

interface Finished {
  /** The text repaired, before the story was parted from what is around it. */
  readonly copy: Transform
  readonly story: Transform
  readonly hints: Hints
  /** BCP 47. */
  readonly lang?: string
  readonly flow?: MarkupLines
  readonly spared: boolean
  /** Why units went that no rule takes. */
  readonly reasons: readonly Reason[]
  /** The rule of an address, among those that worked on the text. */
  readonly ruleAt: RuleSet['ruleAt']
  /** What reading the text may have cost. */
  readonly budgets: Budgets
  /** What was to be kept and met nothing, in words. */
  readonly unmet: readonly string[]
  readonly listChanges: boolean
}

/** A headline and its like may come before the paragraph that says where. */
const DATELINE_BLOCKS = 4
/** Where there are more, what a headline has in common with its story has been seen by then. */
const OPENING_BLOCKS = 600
/** What is longer is no headline but the first paragraph. */
const LONGEST_ABOVE = 200

const nothingSaid: PageMetadata = { authors: [], found: {} }

/** The document: the story with its paragraphs, and what the text says of itself. */
export function readDocument({
  copy,
  story,
  hints,
  lang,
  flow,
  spared,
  reasons,
  ruleAt,
  budgets,
  unmet,
  listChanges,
}: Finished): CleanDocument {
  const { text } = story
  const map = new OffsetMap(story.moves)
  const extracted = extractedTexts(copy, story, ruleAt)
  const { bylines, credits, signoffs, corrections, truncations } = filed(extracted)
  const blocks = blocksOf(text, map, flow?.blocks)
  // Markup says what its headline is; of a plain text the first line may be one.
  const headline = hints.title === undefined && !flow ? headlineOf(sliceOf(blocks, 0, OPENING_BLOCKS), lang) : undefined
  const section = extractedBy(KICKER_RULE, copy, story)
  const { opening, dateline } = datelineOf(blocks, lang)
  const signed = dateline?.agency ?? agencyOfSignoffs(signoffs.map((signoff) => signoff.text))
  const { found: sources, agency: named, ...page } = flow?.metadata ?? nothingSaid
  const agency = signed ?? named
  const isSigned = page.authors.length > 0
  const found: Record<string, Found[]> = { ...sources }
  if (signed !== undefined) delete found['agency']
  if (bylines.length > 0 && !isSigned) found['authors'] = bylines.map(placeOf)
  if (credits.length > 0) found['credits'] = credits.map(placeOf)
  if (corrections.length > 0) found['corrections'] = corrections.map(placeOf)
  if (headline) found['title'] = [{ source: headline.source, rule: 'news/headline' }]
  if (section) found['section'] ??= [placeOf(section)]
  const cut = truncations.length > 0 ? undefined : truncationAt(story, copy, map, ruleAt)
  if (truncations.length > 0) found['truncated'] = truncations.map(placeOf)
  if (cut) found['truncated'] = [cut.found]
  if (opening && dateline) {
    const end = opening.start + dateline.text.length
    found['dateline'] = [{ source: map.toSource({ start: opening.start, end }), rule: 'news/dateline' }]
  }
  for (const field of ['title', 'url', 'lang'] as const) if (hints[field] !== undefined) delete found[field]
  // Field by field: a dozen spreads of what may not be there would cost more than to read it all.
  const document: Partial<CleanDocument> = { text, blocks: [], ...page }
  if (blocks instanceof PackedList) madeLater(document, 'blocks', () => [...blocks])
  else document.blocks = blocks as Block[]
  if (headline) document.title = headline.text
  if (hints.title !== undefined) document.title = hints.title
  if (section) document.section ??= section.text
  if (!isSigned) document.authors = [...new Set(bylines.flatMap((byline) => authorsOf(byline.text, lang)))]
  if (dateline) document.dateline = dateline
  if (agency !== undefined) document.agency = agency
  if (lang !== undefined) document.lang = lang
  if (hints.url !== undefined) document.url = hints.url
  const kind = flow ? flow.kind : kindOfText(copy, extracted)
  if (kind) {
    document.kind = kind.kind
    document.kindReasons = [...kind.reasons]
  }
  if (truncations[0]) document.truncated = { mark: truncations[0].text }
  if (cut) document.truncated = { mark: cut.mark }
  document.credits = credits.map((credit) => credit.text)
  if (corrections.length > 0) document.corrections = corrections.map((correction) => correction.text)
  document.found = found
  const marks = flow?.marks && marksIn(flow.marks, map, blocks)
  if (marks && marks.length > 0) document.marks = marks
  if (!listChanges) document.changes = []
  else listInto(document, story, inOrder(flow?.reasons, reasons))
  const told = warningsOf(story, flow, spared)
  if (!flow && kind) told.push(warn('live-blog'))
  told.push(...budgets.warnings.map(({ message }) => warn('limit-reached', { detail: message })))
  told.push(...unmet.map((detail) => warn('keep-unmatched', { detail })))
  const { warnings, ...verdict } = judge({
    text,
    warnings: told,
    truncated: truncations[0]?.source,
    signs: signsOf(document, blocks, flow),
  })
  document.quality = { removed: removedOf(story), ...verdict }
  document.warnings = warnings
  ownStrings(document)
  return document as CleanDocument
}

/** Many changes would take more room than the rest of it all, and few ask for them: then they are listed when somebody does. */
function listInto(document: Partial<CleanDocument>, story: Transform, reasons: readonly Reason[]): void {
  if (story.moves instanceof PackedList) madeLater(document, 'changes', () => changesOf(story, reasons))
  else document.changes = changesOf(story, reasons)
}

/** Fields that are as long as the text, or as what was taken out of the source: copies would double them. */
const QUOTING: ReadonlySet<string> = new Set(['text', 'blocks', 'changes'])

/** The document keeps nothing of its source alive, but for those fields. */
function ownStrings(document: Record<string, unknown>): void {
  for (const name of Object.keys(document)) if (!QUOTING.has(name)) document[name] = withOwnStrings(document[name])
}

/** Reasons of markup and of units, in source order. */
function inOrder(first: readonly Reason[] = [], second: readonly Reason[]): readonly Reason[] {
  if (first.length === 0 || second.length === 0) return first.length === 0 ? second : first
  return [...first, ...second].sort((a, b) => a.start - b.start)
}

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

function removedOf({ source, text }: Transform): number {
  return source.length === 0 ? 0 : Math.max(0, 1 - text.length / source.length)
}

/** How the text stands to what its page says of it; nothing of a text without a page. */
function signsOf(document: Partial<CleanDocument>, blocks: Blocks, flow: MarkupLines | undefined): Signs | undefined {
  if (!flow?.signs) return undefined
  const { text = '', title, description, lang } = document
  return toldSigns({ text, blocks, title, description, spoken: lang, marked: flow.lang }, flow.signs)
}

/** The dateline and the block that it opens. */
function datelineOf(blocks: Blocks, lang?: string): { opening?: Block; dateline?: Dateline } {
  for (const block of sliceOf(blocks, 0, DATELINE_BLOCKS)) {
    const dateline = readDateline(block.text, lang)
    if (dateline) return { opening: block, dateline }
    if (block.text.length >= LONGEST_ABOVE) return {}
  }
  return {}
}

const LOST = '\ufffd'

function warningsOf(story: Transform, flow: MarkupLines | undefined, spared: boolean): Warning[] {
  const warnings: Warning[] = []
  const signature = signatureOf(story.source)
  if (signature) warnings.push(warn(signature.kind === 'feed' ? 'is-feed' : 'is-binary', { detail: signature.name }))
  if (isLossy(story)) warnings.push(warn('bytes-lost'))
  if (spared) warnings.push(warn('rules-spared'))
  if (flow) warnings.push(...(flow.warnings ?? []))
  return warnings
}

/** What a plain text is, as far as it can be told; `undefined` of most. */
function kindOfText(copy: Transform, takings: readonly YieldingText[]): MarkupLines['kind'] {
  const isLive = takings.some(({ yields }) => yields === 'live-blog') || isLiveBlog(copy.text)
  return isLive ? { kind: 'live-blog', reasons: ['entries below their times'] } : undefined
}

function isLossy({ source, text, moves }: Transform): boolean {
  if (!text.includes(LOST)) return false
  const loses = ({ before, after, rules }: Move) =>
    rules.some((rule) => rule.startsWith('text/mojibake/')) &&
    text.slice(after.start, after.end).includes(LOST) &&
    !source.slice(before.start, before.end).includes(LOST)
  for (const move of moves) if (loses(move)) return true
  return false
}

const placeOf = ({ source, rule }: ExtractedText): Found => ({ source, rule })
