/** Zod schemas of inputs and outputs, for validation at run time. Loads zod. */
import * as z from 'zod'
import { NEXT_STEPS, WARNING_CODES } from './quality/warnings.table.js'
import { FAMILY_NAMES } from './rules/rule.js'

/** A half-open range of UTF-16 code units: `Span.parse({ start: 0, end: 4 })` */
export const Span = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() })

/**
 * One change from source to text, with source offsets and every rule involved.
 *
 * `Change.parse(doc.changes[0])`
 */
export const Change = Span.extend({
  before: z.string(),
  after: z.string(),
  rules: z.array(z.string()).readonly(),
  because: z
    .array(z.string())
    .readonly()
    .optional()
    .describe('The declarations that hid the text: `display:none`, `.note{display:none}` of a style sheet'),
})

/** The kind of a block; see `BlockKind` of `copydesk`: `BlockKind.parse('heading')` */
export const BlockKind = z.enum([
  'paragraph',
  'heading',
  'quote',
  'list-item',
  'table',
  'caption',
  'code',
  'embed',
  'formula',
  'break',
  'definition',
  'footnote',
  'link-definition',
  'front-matter',
])

const block = Span.extend({
  text: z.string(),
  source: Span,
  quoted: z.int().positive().optional().describe('The number of block quotes around it'),
  depth: z.int().positive().optional().describe('The number of list items around it, including itself'),
})
const continues = z.literal(true).optional().describe('The block continues the block before it')

/** A block of the text: `text` is `document.text.slice(start, end)`; `source` is the span that it comes from. */
export const Block = z.discriminatedUnion('kind', [
  block.extend({
    kind: z.literal('heading'),
    level: z.int().min(1).max(6).optional().describe('From 1 to 6, if the source specifies it'),
  }),
  block.extend({
    kind: z.literal('list-item'),
    ordered: z.boolean().optional().describe('Whether its list is numbered'),
    number: z.int().optional().describe('The number of an item in a numbered list'),
    checked: z.boolean().optional().describe('Whether the checkbox of a task is checked'),
    continues,
  }),
  block.extend({
    kind: z.literal('table'),
    header: z.literal(true).optional().describe('Whether its cells are column headers'),
    columns: z
      .array(z.int())
      .readonly()
      .optional()
      .describe('The column indexes of its cells, if some cells are empty or span columns'),
  }),
  block.extend({
    kind: z.literal('code'),
    language: z.string().optional().describe('The language in the source'),
  }),
  block.extend({
    kind: z.literal('footnote'),
    label: z.string().describe('The label that references use'),
    continues,
  }),
  block.extend({
    kind: z.literal('definition'),
    term: z.literal(true).optional().describe('Whether it is a term'),
  }),
  block.extend({
    kind: BlockKind.exclude(['heading', 'list-item', 'table', 'code', 'footnote', 'definition']),
  }),
])

/** The place that a story was filed from, as printed at its start: `BEIJING (Reuters) -`. */
export const Dateline = z.object({
  text: z.string().describe('As printed in the text, including its dash'),
  place: z.string().optional(),
  agency: z.string().optional(),
  date: z.string().optional().describe('As printed, usually without a year'),
})

/** The place in the source that provides a field: `Found.parse(doc.found.title?.[0])` */
export const Found = z.object({
  source: Span,
  rule: z.string(),
  path: z
    .string()
    .optional()
    .describe('The path within the source: `$.author[0].name` of JSON-LD, the name of a meta element'),
})

const FoundField = z.enum([
  'title',
  'authors',
  'dateline',
  'agency',
  'publishedAt',
  'firstPublishedAt',
  'modifiedAt',
  'lang',
  'siteName',
  'url',
  'canonicalUrl',
  'ampUrl',
  'nextPage',
  'description',
  'excerpt',
  'image',
  'favicon',
  'feeds',
  'section',
  'tags',
  'truncated',
  'credits',
  'corrections',
])

/**
 * A problem to know about before using the document. Codes are public and follow semver.
 *
 * `Warning.parse(doc.warnings[0])`
 */
export const Warning = z.object({
  code: z.enum(WARNING_CODES),
  message: z.string(),
  source: Span.optional().describe('The span of the source that shows it'),
})

/** Whether a text is ready to use; see `Verdict` of `copydesk`: `Verdict.parse('good')` */
export const Verdict = z.enum(['good', 'partial', 'poor'])

/**
 * A reason for a lower verdict: the code of a warning, or a feature that made the model doubt the text.
 *
 * `Reason.parse(doc.quality.reasons[0])`
 */
export const Reason = z.object({
  code: z.string(),
  message: z.string(),
  source: Span.optional().describe('The span of the source that shows it'),
})

/** The quality of a text; see `Quality` of `copydesk`: `Quality.parse(doc.quality)` */
export const Quality = z.object({
  removed: z.number().min(0).max(1).describe('The share of the source’s code units that are not in the text'),
  verdict: Verdict.describe('Whether the text is ready to use: complete and clean'),
  reasons: z.array(Reason).describe('The reasons against the text, most important first; empty for a good text'),
  next: z.enum(NEXT_STEPS).optional().describe('The suggested next step'),
  doubt: z
    .number()
    .min(0)
    .max(1)
    .optional()
    .describe(
      'For a page: the probability that half of the story is missing, or that half of the text is not part of it',
    ),
})

/** The kind of a page: `PageKind.parse('article')` */
export const PageKind = z.enum([
  'article',
  'live-blog',
  'newsletter',
  'guide',
  'listing',
  'forum',
  'product',
  'documentation',
  'gallery',
  'stub',
  'code',
])

/** A link, a style or an image of the story; see `Mark` of `copydesk`: `Mark.parse(doc.marks?.[0])` */
export const Mark = z.discriminatedUnion('kind', [
  Span.extend({ kind: z.literal('link'), href: z.string().describe('The absolute URL') }),
  Span.extend({
    kind: z.enum(['emphasis', 'strong', 'code', 'deleted', 'subscript', 'superscript', 'highlight', 'formula']),
  }),
  Span.extend({
    kind: z.literal('image'),
    src: z.string().describe('The absolute URL'),
    alt: z.string().optional(),
  }),
  Span.extend({
    kind: z.literal('embed'),
    src: z.string().describe('The absolute URL'),
    title: z.string().optional(),
  }),
  Span.extend({ kind: z.literal('footnote'), label: z.string().describe('The label of the note') }),
  Span.extend({ kind: z.literal('break') }),
])

/**
 * Text in a source that readers do not see; see `HiddenText` of `copydesk`.
 *
 * `HiddenText.parse(hiddenText(source)[0])`
 */
export const HiddenText = Span.extend({
  text: z.string().describe('The text; for invisible characters, their code points'),
  rule: z.string(),
  because: z.string().optional().describe('The declaration that hides it, in markup or a style sheet'),
  grade: z.enum(['ordinary', 'suspicious']),
})

/** A feed that a page links to: `Feed.parse(doc.feeds?.[0])` */
export const Feed = z.object({
  url: z.string(),
  type: z.enum(['rss', 'atom', 'json']),
  title: z.string().optional().describe('Its title on the page'),
})

/**
 * The document, as plain JSON. Unknown fields are absent, never invented.
 *
 * `CleanDocument.parse(JSON.parse(stored)).text`
 */
export const CleanDocument = z.object({
  text: z.string(),
  format: z.literal('markdown').optional().describe('The source and the text are Markdown'),
  blocks: z.array(Block),
  title: z.string().optional(),
  authors: z.array(z.string()).describe('One entry for each person, without “By”'),
  dateline: Dateline.optional(),
  agency: z.string().optional(),
  publishedAt: z.string().optional().describe('ISO 8601; the date of the edition on the page'),
  firstPublishedAt: z.string().optional().describe('ISO 8601; if `publishedAt` is the date of a later edition'),
  modifiedAt: z.string().optional().describe('ISO 8601'),
  lang: z.string().optional().describe('BCP 47'),
  langConfidence: z.number().min(0).max(1).optional().describe('The confidence in the language'),
  siteName: z.string().optional(),
  url: z.string().optional(),
  canonicalUrl: z.string().optional().describe('The canonical URL on the page'),
  ampUrl: z.string().optional(),
  nextPage: z.string().optional().describe('The URL of the next page, if the story or the list continues there'),
  description: z.string().optional(),
  excerpt: z.string().optional().describe('The description if it matches the story, or else the first sentences'),
  wordCount: z.int().nonnegative().optional(),
  readingTime: z.int().nonnegative().optional().describe('Minutes, rounded up'),
  image: z.string().optional(),
  favicon: z.string().optional(),
  feeds: z.array(Feed).optional().describe('The feeds that the page links to in its head'),
  section: z.string().optional(),
  tags: z.array(z.string()).optional(),
  truncated: z.object({ mark: z.string() }).optional().describe('The mark that shows that the text is truncated'),
  credits: z.array(z.string()).describe('Sign-offs removed from the body'),
  corrections: z.array(z.string()).optional().describe('Correction notes removed from the body'),
  found: z.partialRecord(FoundField, z.array(Found)).describe('The places in the source from which fields were read'),
  jsonLd: z.array(z.unknown()).optional().describe('The JSON-LD of the page, one value for each script, if requested'),
  changes: z.array(Change),
  marks: z.array(Mark).optional().describe('Links, emphasis, and images of the story, with their place in the text'),
  hidden: z.array(HiddenText).optional().describe('What no reader of the source sees, if it was asked for'),
  kind: PageKind.optional().describe('What the page is; of a plain text only where it shows'),
  kindReasons: z.array(z.string()).optional().describe('What said so, in words'),
  quality: Quality,
  warnings: z.array(Warning),
})

/**
 * The metadata of a page about its article: fields of the document, and the places that provide them.
 *
 * `PageMetadata.parse({ authors: ['Jo Ng'], found: {} })`
 */
export const PageMetadata = CleanDocument.pick({
  title: true,
  authors: true,
  agency: true,
  publishedAt: true,
  firstPublishedAt: true,
  modifiedAt: true,
  siteName: true,
  url: true,
  canonicalUrl: true,
  ampUrl: true,
  nextPage: true,
  description: true,
  image: true,
  favicon: true,
  feeds: true,
  jsonLd: true,
  section: true,
  tags: true,
  lang: true,
  found: true,
})

const Family = z.record(z.string(), z.looseObject({}))

const WordLists = z.record(z.string(), z.string())
/** Lists, lists by name, and `compounds`, whose pairs are lists by name themselves. */
const Words = z.record(z.string(), z.union([z.string(), z.record(z.string(), z.union([z.string(), WordLists]))]))

/** The rules of one language, as data: `RulePack.parse({ lang: 'en', families: {} })` */
export const RulePack = z.object({
  lang: z.string(),
  families: z.partialRecord(z.enum(FAMILY_NAMES), Family),
  words: Words.optional(),
})

const Selector = z.string().regex(/\S/)

const Counts = z.record(z.string().regex(/^[\da-z]{1,12}$/), z.int().min(0))

/**
 * The text that repeats across the pages of a site, as numbers and hashes; see `SiteProfile` of `copydesk/site`.
 *
 * `SiteProfile.parse(JSON.parse(stored))`
 */
export const SiteProfile = z.strictObject({
  version: z.literal(1),
  host: z.string().optional(),
  pages: z.int().min(0).describe('The number of pages read'),
  lines: Counts.describe('Lines on at least half of them: the number of pages by the hash of the line'),
  shingles: Counts.describe('Word 6-grams on at least half of them, likewise'),
  places: Counts.optional().describe('Places in the markup whose prose is always part of the story'),
})

/**
 * CSS selectors for the pages of a site. `createCleaner` checks that they are valid.
 *
 * `SiteRules.parse({ take: ['.story'] })`
 */
export const SiteRules = z.strictObject({
  take: z.array(Selector).optional(),
  drop: z.array(Selector).optional(),
  profile: SiteProfile.optional(),
})

const Site = z.union([SiteRules, SiteProfile])

const Host = z.string().regex(/^[a-z\d.-]{1,253}$/)

/** Text to keep; see `Keep` of `copydesk`: `Keep.parse({ selector: '.note' })` */
export const Keep = z.union([
  z.enum(FAMILY_NAMES),
  z.templateLiteral([z.string().regex(/^[a-z]+$/), '/', z.string().regex(/^\S+$/)]),
  z.strictObject({ selector: Selector, phrase: z.undefined().optional() }),
  z.strictObject({ phrase: Selector, selector: z.undefined().optional() }),
])

/**
 * The options of a cleaner. `createCleaner` checks the same without zod.
 *
 * `CleanerOptions.parse({ quotes: 'curly' })`
 */
export const CleanerOptions = z.strictObject({
  quotes: z.enum(['straight', 'curly', 'keep']).optional(),
  dashes: z.enum(['keep', 'hyphen', 'em']).optional(),
  ellipsis: z.enum(['keep', 'dots', 'character']).optional(),
  hyphens: z.enum(['keep', 'join']).optional(),
  packs: z.array(RulePack).optional(),
  keep: z.array(Keep).optional(),
  rules: z.record(z.string(), z.boolean()).optional(),
  html: z.enum(['auto', 'article', 'all']).optional(),
  captions: z.enum(['remove', 'keep']).optional(),
  favor: z.enum(['recall', 'balanced', 'precision']).optional(),
  comments: z.enum(['keep', 'drop']).optional(),
  site: Site.optional(),
  sites: z.record(Host, Site).optional(),
  changes: z.boolean().optional(),
  marks: z.boolean().optional(),
  hidden: z.boolean().optional(),
  jsonLd: z.boolean().optional(),
  stages: z
    .array(z.custom<(text: string) => unknown>((value) => typeof value === 'function', 'a function from text to edits'))
    .optional(),
})
