/** The schemas of what goes in and what comes out, for those who check data at run time. Loads zod. */
import * as z from 'zod'
import { NEXT_STEPS, WARNING_CODES } from './quality/warnings.table.js'
import { FAMILY_NAMES } from './rules/rule.js'

/** A half-open range of UTF-16 code units: `Span.parse({ start: 0, end: 4 })` */
export const Span = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() })

/**
 * One change from source to text, in source coordinates, with every rule that took part.
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
    .describe('What hid the text, declaration by declaration: `display:none`, `.note{display:none}` of a style sheet'),
})

/** What a block is; see `BlockKind` of `copydesk`: `BlockKind.parse('heading')` */
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
  depth: z.int().positive().optional().describe('The number of list items around it; an item counts itself'),
})
const continues = z.literal(true).optional().describe('It belongs to the block before it')

/** A part of the text: `text` is `document.text.slice(start, end)`; `source` is the part it was made of. */
export const Block = z.discriminatedUnion('kind', [
  block.extend({
    kind: z.literal('heading'),
    level: z.int().min(1).max(6).optional().describe('From 1 to 6, as the source says'),
  }),
  block.extend({
    kind: z.literal('list-item'),
    ordered: z.boolean().optional().describe('Whether its list is numbered'),
    number: z.int().optional().describe('The number of an item of a numbered list'),
    checked: z.boolean().optional().describe('Whether the box of a task is checked'),
    continues,
  }),
  block.extend({
    kind: z.literal('table'),
    header: z.literal(true).optional().describe('Whether its cells are heads of columns'),
    columns: z
      .array(z.int())
      .readonly()
      .optional()
      .describe('The columns of its cells, if some are empty or span others'),
  }),
  block.extend({
    kind: z.literal('code'),
    language: z.string().optional().describe('The language that the source names'),
  }),
  block.extend({
    kind: z.literal('footnote'),
    label: z.string().describe('The name by which the text refers to it'),
    continues,
  }),
  block.extend({
    kind: z.literal('definition'),
    term: z.literal(true).optional().describe('Whether it is what is defined'),
  }),
  block.extend({
    kind: BlockKind.exclude(['heading', 'list-item', 'table', 'code', 'footnote', 'definition']),
  }),
])

/** Where a story was filed, as printed at its start: `BEIJING (Reuters) -`. */
export const Dateline = z.object({
  text: z.string().describe('As it stands in the text, with its dash'),
  place: z.string().optional(),
  agency: z.string().optional(),
  date: z.string().optional().describe('As printed, without a year more often than not'),
})

/** Where a field was found: the part of the source that says so: `Found.parse(doc.found.title?.[0])` */
export const Found = z.object({
  source: Span,
  rule: z.string(),
  path: z.string().optional().describe('Where in it: `$.author[0].name` of JSON-LD, the name of a meta element'),
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
 * Something that a reader of the document should know; codes are public and follow semver.
 *
 * `Warning.parse(doc.warnings[0])`
 */
export const Warning = z.object({
  code: z.enum(WARNING_CODES),
  message: z.string(),
  source: Span.optional().describe('The part of the source that says so'),
})

/** Whether a text can be used as it is; see `Verdict` of `copydesk`: `Verdict.parse('good')` */
export const Verdict = z.enum(['good', 'partial', 'poor'])

/**
 * One thing that speaks against a text: a warning’s code, or what made the model doubt.
 *
 * `Reason.parse(doc.quality.reasons[0])`
 */
export const Reason = z.object({
  code: z.string(),
  message: z.string(),
  source: Span.optional().describe('The part of the source that says so'),
})

/** How good a text is; see `Quality` of `copydesk`: `Quality.parse(doc.quality)` */
export const Quality = z.object({
  removed: z.number().min(0).max(1).describe('Share of the source’s code units that are not in the text'),
  verdict: Verdict.describe('Whether the text can be used as it is: it is whole, and nothing else is in it'),
  reasons: z.array(Reason).describe('What speaks against the text, weightiest first; none of a good one'),
  next: z.enum(NEXT_STEPS).optional().describe('What one could do about it'),
  doubt: z
    .number()
    .min(0)
    .max(1)
    .optional()
    .describe('Of a page: how likely it is that half of the story is missing, or half of the text none of it'),
})

/** What a page is: `PageKind.parse('article')` */
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

/** A link, a style or a picture of the story; see `Mark` of `copydesk`: `Mark.parse(doc.marks?.[0])` */
export const Mark = z.discriminatedUnion('kind', [
  Span.extend({ kind: z.literal('link'), href: z.string().describe('Where it leads, in full') }),
  Span.extend({
    kind: z.enum(['emphasis', 'strong', 'code', 'deleted', 'subscript', 'superscript', 'highlight', 'formula']),
  }),
  Span.extend({
    kind: z.literal('image'),
    src: z.string().describe('Its address, in full'),
    alt: z.string().optional(),
  }),
  Span.extend({
    kind: z.literal('embed'),
    src: z.string().describe('Its address, in full'),
    title: z.string().optional(),
  }),
  Span.extend({ kind: z.literal('footnote'), label: z.string().describe('The label of the note') }),
  Span.extend({ kind: z.literal('break') }),
])

/**
 * Something in a source that no reader sees; see `HiddenText` of `copydesk`.
 *
 * `HiddenText.parse(hiddenText(source)[0])`
 */
export const HiddenText = Span.extend({
  text: z.string().describe('What it says; of characters that say nothing, their code points'),
  rule: z.string(),
  because: z.string().optional().describe('What hides it, where markup or a style sheet does'),
  grade: z.enum(['ordinary', 'suspicious']),
})

/** A feed that a page links to: `Feed.parse(doc.feeds?.[0])` */
export const Feed = z.object({
  url: z.string(),
  type: z.enum(['rss', 'atom', 'json']),
  title: z.string().optional().describe('What the page calls it'),
})

/**
 * The document, as plain JSON. A field that is not known is absent, never invented.
 *
 * `CleanDocument.parse(JSON.parse(stored)).text`
 */
export const CleanDocument = z.object({
  text: z.string(),
  format: z.literal('markdown').optional().describe('The source is a plain text in Markdown, and so is the text'),
  blocks: z.array(Block),
  title: z.string().optional(),
  authors: z.array(z.string()).describe('One entry a person, without “By”'),
  dateline: Dateline.optional(),
  agency: z.string().optional(),
  publishedAt: z.string().optional().describe('ISO 8601; of the edition that the page prints the date of'),
  firstPublishedAt: z.string().optional().describe('ISO 8601; where the page prints the date of a later edition only'),
  modifiedAt: z.string().optional().describe('ISO 8601'),
  lang: z.string().optional().describe('BCP 47'),
  langConfidence: z.number().min(0).max(1).optional().describe('How sure the language is'),
  siteName: z.string().optional(),
  url: z.string().optional(),
  canonicalUrl: z.string().optional().describe('The address that the page gives itself'),
  ampUrl: z.string().optional(),
  nextPage: z.string().optional().describe('The address of the next page, if the story or the list goes on there'),
  description: z.string().optional(),
  excerpt: z.string().optional().describe('The description if it tells this story, or else the first sentences'),
  wordCount: z.int().nonnegative().optional(),
  readingTime: z.int().nonnegative().optional().describe('Minutes, rounded up'),
  image: z.string().optional(),
  favicon: z.string().optional(),
  feeds: z.array(Feed).optional().describe('The feeds that the page links to in its head'),
  section: z.string().optional(),
  tags: z.array(z.string()).optional(),
  truncated: z.object({ mark: z.string() }).optional().describe('The text stops early, and the mark that said so'),
  credits: z.array(z.string()).describe('Sign-offs taken out of the body'),
  corrections: z.array(z.string()).optional().describe('Notes taken out of the body that say the story was changed'),
  found: z.partialRecord(FoundField, z.array(Found)).describe('For each field read from the source: where'),
  jsonLd: z.array(z.unknown()).optional().describe('The JSON-LD of the page, one value a script, if it was asked for'),
  changes: z.array(Change),
  marks: z.array(Mark).optional().describe('Links, emphasis, and images of the story, with their place in the text'),
  hidden: z.array(HiddenText).optional().describe('What no reader of the source sees, if it was asked for'),
  kind: PageKind.optional().describe('What the page is; of a plain text only where it shows'),
  kindReasons: z.array(z.string()).optional().describe('What said so, in words'),
  quality: Quality,
  warnings: z.array(Warning),
})

/**
 * What a page says of the article on it: fields of the document, and where each was found.
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

const Words = z.record(z.string(), z.union([z.string(), z.record(z.string(), z.string())]))

/** The rules of one language, as data: `RulePack.parse({ lang: 'en', families: {} })` */
export const RulePack = z.object({
  lang: z.string(),
  families: z.partialRecord(z.enum(FAMILY_NAMES), Family),
  words: Words.optional(),
})

const Selector = z.string().regex(/\S/)

const Counts = z.record(z.string().regex(/^[\da-z]{1,12}$/), z.int().min(0))

/**
 * What repeats across the pages of a site, in numbers and hashes; see `SiteProfile` of `copydesk/site`.
 *
 * `SiteProfile.parse(JSON.parse(stored))`
 */
export const SiteProfile = z.strictObject({
  version: z.literal(1),
  host: z.string().optional(),
  pages: z.int().min(0).describe('How many pages were read'),
  lines: Counts.describe('Lines that stand on at least half of them: the pages by the hash of the line'),
  shingles: Counts.describe('Runs of six words that do, likewise'),
  places: Counts.optional().describe('Where in its markup prose stands that always is part of the story'),
})

/**
 * What is known of the pages of a site, as CSS selectors; `createCleaner` finds out whether they are any.
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

/** What is to stay; see `Keep` of `copydesk`: `Keep.parse({ selector: '.note' })` */
export const Keep = z.union([
  z.enum(FAMILY_NAMES),
  z.templateLiteral([z.string().regex(/^[a-z]+$/), '/', z.string().regex(/^\S+$/)]),
  z.strictObject({ selector: Selector, phrase: z.undefined().optional() }),
  z.strictObject({ phrase: Selector, selector: z.undefined().optional() }),
])

/**
 * What a cleaner can be told; `createCleaner` checks the same without zod.
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
