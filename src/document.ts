import * as z from 'zod'

/** A half-open range of UTF-16 code units. */
export const Span = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() })

/** One change from source to text, in source coordinates, with every rule that took part. */
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

export const BlockKind = z.enum(['paragraph', 'heading', 'quote', 'list-item', 'table', 'caption', 'code', 'embed'])

/** A paragraph or its like: `text` is `document.text.slice(start, end)`; `source` is the part it was made of. */
export const Block = Span.extend({
  kind: BlockKind,
  level: z.int().min(1).max(6).optional().describe('Of a heading, where markup says it'),
  ordered: z.boolean().optional().describe('Of an item: whether its list is numbered'),
  depth: z.int().positive().optional().describe('Of an item: 1, and one more for each item that it is in'),
  text: z.string(),
  source: Span,
})

/** Where a story was filed, as printed at its start: `BEIJING (Reuters) -`. */
export const Dateline = z.object({
  text: z.string().describe('As it stands in the text, with its dash'),
  place: z.string().optional(),
  agency: z.string().optional(),
  date: z.string().optional().describe('As printed, without a year more often than not'),
})

/** Where a field was found: the part of the source that says so. */
export const Found = z.object({
  source: Span,
  rule: z.string(),
  path: z.string().optional().describe('Where in it: `$.author[0].name` of JSON-LD, the name of a meta element'),
})

export const Quality = z.object({
  removed: z.number().min(0).max(1).describe('Share of the source’s code units that are not in the text'),
  confidence: z
    .object({
      share: z.number().min(0).max(1).describe('Of the words that stay and those in sentences: not in doubt'),
      words: z.int().nonnegative().describe('Words that stay; none if no story was found'),
      reasons: z.array(z.string()),
    })
    .optional()
    .describe('Of a page: how sure the story is'),
})

/** What the desk hands back: plain JSON. A field that is not known is absent, never invented. */
export const CleanDocument = z.object({
  text: z.string(),
  blocks: z.array(Block),
  title: z.string().optional(),
  authors: z.array(z.string()).describe('One entry a person, without “By”'),
  dateline: Dateline.optional(),
  agency: z.string().optional(),
  publishedAt: z.string().optional().describe('ISO 8601; of the edition that the page prints the date of'),
  firstPublishedAt: z.string().optional().describe('ISO 8601; where the page prints the date of a later edition only'),
  modifiedAt: z.string().optional().describe('ISO 8601'),
  lang: z.string().optional().describe('BCP 47'),
  siteName: z.string().optional(),
  url: z.string().optional(),
  description: z.string().optional(),
  image: z.string().optional(),
  section: z.string().optional(),
  tags: z.array(z.string()).optional(),
  truncated: z.object({ mark: z.string() }).optional().describe('The text stops early, and the mark that said so'),
  credits: z.array(z.string()).describe('Sign-offs taken out of the body'),
  corrections: z.array(z.string()).optional().describe('Notes taken out of the body that say the story was changed'),
  found: z.record(z.string(), z.array(Found)).describe('For each field read from the source: where'),
  changes: z.array(Change),
  quality: Quality,
  warnings: z.array(z.string()),
})

/** What a page says of the article on it: fields of the document, and where each was found. */
export const PageMetadata = CleanDocument.pick({
  title: true,
  authors: true,
  agency: true,
  publishedAt: true,
  firstPublishedAt: true,
  modifiedAt: true,
  siteName: true,
  url: true,
  description: true,
  image: true,
  section: true,
  tags: true,
  lang: true,
  found: true,
})

export type BlockKind = z.infer<typeof BlockKind>
export type Block = z.infer<typeof Block>
export type Dateline = z.infer<typeof Dateline>
export type Found = z.infer<typeof Found>
export type Quality = z.infer<typeof Quality>
export type CleanDocument = z.infer<typeof CleanDocument>
export type PageMetadata = z.infer<typeof PageMetadata>
