import { isJson } from '../blocks/source-code.js'
import { inOneLine } from '../characters/markdown.js'
import { readDate } from '../date/read-date.js'
import type { Block, CleanDocument, Found, PageMetadata } from '../document.js'
import { changesOf, type Reason } from '../edit/change.js'
import { OffsetMap } from '../edit/map.js'
import type { Move } from '../edit/move-list.js'
import { PackedList } from '../edit/packed-list.js'
import type { Transform } from '../edit/transform.js'
import { withOwnStrings } from '../own-strings.js'
import { type Signs, toldSigns } from '../quality/signs.js'
import { judge } from '../quality/verdict.js'
import { type Warning, warn } from '../quality/warning.js'
import { lengthOf } from '../quality/word-counts.js'
import { signatureOf } from '../signature.js'
import type { Blocks } from './blocks.js'
import { authorsOf } from './byline.js'
import { excerptOf } from './excerpt.js'
import type { ExtractedText } from './extracted-text.js'
import type { Finished, MarkupLines } from './finished.js'
import { marksIn, picturesOf } from './marks.js'
import { readStory, type StoryFields } from './story-fields.js'
import { titleIn } from './title.js'

export type { Hints, MarkupLines } from './finished.js'

const NO_METADATA: PageMetadata = { authors: [], found: {} }

/** Creates the document: the story with its blocks, and the fields that the text provides. */
export function readDocument(finished: Finished): CleanDocument {
  const { copy, story, syntax, markup, spared, outlook, reasons, budgets, unmet, listChanges } = finished
  const map = new OffsetMap(story.moves)
  const fields = readStory(finished, map)
  const { found: _, agency: named, ...page } = markup?.metadata ?? NO_METADATA
  // Fields are assigned one by one, because a dozen spreads of optional fields would take longer than the rest of this
  // function, and an object that begins with a spread has a shape of its own, in which engines look up each field anew.
  const document: Partial<CleanDocument> = markup?.metadata
    ? { text: story.text, blocks: [], ...page }
    : { text: story.text, blocks: [], authors: [] }
  const { blocks } = fields
  if (blocks instanceof PackedList) defineLazy(document, 'blocks', () => [...blocks])
  else document.blocks = blocks as Block[]
  writeFields(document, fields, finished, named)
  document.found = foundOf(fields, document.authors ?? [], finished, map)
  writeDigest(document, story, blocks)
  if (syntax.isMarkdown) document.format = 'markdown'
  const marks = syntax.isMarkdown ? picturesOf(copy, story, map) : markup?.marks && marksIn(markup.marks, map, blocks)
  if (marks && marks.length > 0) document.marks = marks
  if (!listChanges) document.changes = []
  else listInto(document, story, inOrder(markup?.reasons, reasons))
  const doubts = warningsOf(story, markup, spared)
  if (!markup && fields.kind?.kind === 'live-blog') doubts.push(warn('live-blog'))
  doubts.push(...budgets.warnings.map(({ message }) => warn('limit-reached', { detail: message })))
  doubts.push(...unmet.map((detail) => warn('keep-unmatched', { detail })))
  const { warnings, ...verdict } = judge({
    text: story.text,
    warnings: doubts,
    truncated: fields.extracts.truncations[0]?.source,
    signs: signsOf(document, blocks, finished),
    outlook,
  })
  document.quality = { removed: removedOf(story), ...verdict }
  document.warnings = warnings
  ownStrings(document, markup !== undefined)
  return document as CleanDocument
}

/** `named`: the agency that the page names. */
function writeFields(
  document: Partial<CleanDocument>,
  fields: StoryFields,
  { hints, lang, spoken, words }: Finished,
  named: string | undefined,
): void {
  const { headline, title, description, date, section, dateline, endMark, kind } = fields
  const { bylines, credits, corrections, truncations } = fields.extracts
  const agency = fields.signed ?? named
  if (headline) document.title = titleIn(headline.text)
  if (title) document.title = title.text.replace(ESCAPE, '$1')
  if (description) document.description = description.text.replace(ESCAPE, '$1')
  const publishedAt = date && readDate(date.text, words, lang === undefined ? {} : { lang })?.iso
  if (publishedAt !== undefined) document.publishedAt = publishedAt
  if (hints.title !== undefined) document.title = hints.title
  if (section) document.section ??= section.text
  if (!fields.isSigned)
    document.authors = [...new Set(bylines.flatMap((byline) => authorsOf(byline.text, words, lang)))]
  if (dateline) document.dateline = dateline
  if (agency !== undefined) document.agency = agency
  if (spoken) {
    document.lang = spoken.lang
    document.langConfidence = Math.round(spoken.confidence * 100) / 100
  } else delete document.lang
  if (hints.url !== undefined) document.url = hints.url
  if (kind) {
    document.kind = kind.kind
    document.kindReasons = [...kind.reasons]
  }
  if (truncations[0]) document.truncated = { mark: truncations[0].text }
  if (endMark) document.truncated = { mark: endMark.mark }
  document.credits = credits.map(({ text }) => inOneLine(text))
  if (corrections.length > 0) document.corrections = corrections.map((correction) => correction.text)
}

/** Writes the excerpt of a story, its word count and its reading time. */
function writeDigest(document: Partial<CleanDocument>, { text }: Transform, blocks: Blocks): void {
  const { found = {}, description } = document
  const excerpt = excerptOf(text, blocks, description)
  if (excerpt) {
    document.excerpt = excerpt.text
    const places = excerpt.source ? [{ source: excerpt.source, rule: 'news/excerpt' }] : found.description
    if (places) found.excerpt = places
  }
  const { words, minutes } = lengthOf(text)
  document.wordCount = words
  document.readingTime = minutes
}

/** The place where each field was found: in the metadata of the page, or in the text. */
function foundOf(
  fields: StoryFields,
  authors: readonly string[],
  { hints, markup, spoken }: Finished,
  map: OffsetMap,
): Record<string, Found[]> {
  const { headline, section, endMark, opening, dateline } = fields
  const { bylines, credits, corrections, truncations } = fields.extracts
  const found: Record<string, Found[]> = { ...(markup?.metadata ?? NO_METADATA).found }
  if (fields.signed !== undefined) delete found['agency']
  if (bylines.length > 0 && !fields.isSigned && authors.length > 0) found['authors'] = bylines.map(placeOf)
  if (credits.length > 0) found['credits'] = credits.map(placeOf)
  if (corrections.length > 0) found['corrections'] = corrections.map(placeOf)
  if (headline) found['title'] = [{ source: headline.source, rule: 'news/headline' }]
  if (fields.title) found['title'] = [placeOf(fields.title)]
  if (fields.description) found['description'] = [placeOf(fields.description)]
  if (fields.date) found['publishedAt'] = [placeOf(fields.date)]
  if (section) found['section'] ??= [placeOf(section)]
  if (truncations.length > 0) found['truncated'] = truncations.map(placeOf)
  if (endMark) found['truncated'] = [endMark.found]
  if (opening && dateline) {
    const end = opening.start + dateline.text.length
    found['dateline'] = [{ source: map.toSource({ start: opening.start, end }), rule: 'news/dateline' }]
  }
  if (markup && spoken?.lang !== markup.metadata?.lang) delete found['lang']
  for (const field of ['title', 'url', 'lang'] as const) if (hints[field] !== undefined) delete found[field]
  return found
}

/**
 * Sets the changes of a document. They are computed on first read if there are many, because they take much memory, or if
 * reasons must be added.
 */
function listInto(document: Partial<CleanDocument>, story: Transform, reasons: readonly Reason[]): void {
  if (story.moves instanceof PackedList || reasons.length > 0)
    defineLazy(document, 'changes', () => changesOf(story, reasons))
  else document.changes = changesOf(story, reasons)
}

/** Fields that hold the text or removed parts of the source. Copies of them would take as much memory again. */
const QUOTING: ReadonlySet<string> = new Set(['text', 'blocks', 'changes'])

/**
 * Copies strings that are slices of the source, so the document does not keep the source in memory, except through `QUOTING`
 * fields. `found` quotes only paths of pages.
 */
function ownStrings(document: Record<string, unknown>, isPage: boolean): void {
  for (const name of Object.keys(document)) {
    const value = document[name]
    if (typeof value === 'number' || QUOTING.has(name) || (name === 'found' && !isPage)) continue
    document[name] = withOwnStrings(value)
  }
}

/** Merges reasons of markup and of units, in source order. */
function inOrder(first: readonly Reason[] = [], second: readonly Reason[]): readonly Reason[] {
  return [...first, ...second].sort((a, b) => a.start - b.start)
}

function removedOf({ source, text }: Transform): number {
  return source.length === 0 ? 0 : Math.max(0, 1 - text.length / source.length)
}

/** Features of the text and of its page; `undefined` for a text without a page. */
function signsOf(document: Partial<CleanDocument>, blocks: Blocks, { markup }: Finished): Signs | undefined {
  if (!markup?.signs) return undefined
  const { text = '', title, description } = document
  return toldSigns({ text, blocks, title, description }, markup.signs)
}

/** An escaped quote or backslash in a YAML string. */
const ESCAPE = /\\(["\\])/g

const LOST = '\ufffd'

function warningsOf(story: Transform, markup: MarkupLines | undefined, spared: boolean): Warning[] {
  const warnings: Warning[] = []
  const signature = signatureOf(story.source)
  if (signature) warnings.push(warn(signature.kind === 'feed' ? 'is-feed' : 'is-binary', { detail: signature.name }))
  else if (isJson(story.source)) warnings.push(warn('is-json'))
  if (isLossy(story)) warnings.push(warn('bytes-lost'))
  if (spared) warnings.push(warn('rules-spared'))
  if (markup) warnings.push(...(markup.warnings ?? []))
  return warnings
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

/**
 * Defines a field whose value is computed on first read and stored as a plain field. Copying, comparing, sending or printing
 * the object reads it.
 *
 * `defineLazy(document, 'changes', () => changesOf(story))`
 */
export function defineLazy<Value, Name extends keyof Value & string>(
  object: Value,
  name: Name,
  make: () => Value[Name],
): void {
  const settle = (value: Value[Name]) => {
    define(object, name, { value, writable: true })
    return value
  }
  define(object, name, { get: () => settle(make()), set: settle })
}

/** The descriptor has no prototype, because someone may have added a `get` to `Object.prototype`. */
function define(object: unknown, name: string, descriptor: PropertyDescriptor): void {
  const own = { __proto__: null, enumerable: true, configurable: true, ...descriptor }
  Object.defineProperty(object, name, own as PropertyDescriptor)
}
