import type { Change } from './edit/change.js'
import type { Span } from './edit/edit.js'
import type { HiddenText, Mark } from './mark.js'
import type { NextStep, WarningCode } from './quality/warnings.table.js'

export type {
  BreakMark,
  EmbedMark,
  FootnoteMark,
  HiddenText,
  ImageMark,
  LinkMark,
  Mark,
  StyleKind,
  StyleMark,
} from './mark.js'

/**
 * A cleaned document as plain JSON. Unknown fields are absent, never invented.
 *
 * `{ text: 'Rain fell.', title: 'Rain', authors: ['Jo Ng'], blocks: […], changes: […], … }`
 */
export interface CleanDocument {
  /** The story without anything around it, one paragraph a line. Empty if there is none. */
  text: string
  /**
   * `'markdown'` if the source is Markdown. Then `text` is Markdown, too, and `toMarkdown` returns it unchanged. Absent
   * otherwise.
   */
  format?: 'markdown' | undefined
  /** The blocks of the text, in order, with their offsets in text and source. */
  blocks: Block[]
  /** The headline, without the name of the site: `'Old bridge to be rebuilt'`. */
  title?: string | undefined
  /** One entry for each person, without “By”: `['Jo Ng', 'Ana Diaz']`. Empty if there are none. */
  authors: string[]
  /** The place that the story was filed from, as printed at its start: `BEIJING (Reuters) —`. */
  dateline?: Dateline | undefined
  /** The news agency that the story comes from: `'Reuters'`. */
  agency?: string | undefined
  /** The publication date of the edition on the page, ISO 8601, only as precise as printed. */
  publishedAt?: string | undefined
  /** The date of the first edition, ISO 8601, if `publishedAt` is the date of a later one. */
  firstPublishedAt?: string | undefined
  /** The date of the last change, ISO 8601. */
  modifiedAt?: string | undefined
  /** The language if it is clear, BCP 47: `'en'`, `'pt-BR'`. */
  lang?: string | undefined
  /** The confidence in the language, from 0 to 1. It is 1 if you provided the language. */
  langConfidence?: number | undefined
  /** The name of the site: `'The Globe'`. */
  siteName?: string | undefined
  /** The absolute URL: the one you provided, or else the one on the page. */
  url?: string | undefined
  /** The absolute canonical URL on the page, regardless of the one you provided. */
  canonicalUrl?: string | undefined
  /** The absolute URL of its AMP version. */
  ampUrl?: string | undefined
  /** The absolute URL of the next page, if the story or the list continues there. */
  nextPage?: string | undefined
  /** The description on the page, usually a sentence or two. */
  description?: string | undefined
  /** At most 300 characters: the description if it matches the story, or else the first sentences. */
  excerpt?: string | undefined
  /** The number of words in the text. A Chinese or Japanese character counts as one word, as in word processors. */
  wordCount?: number | undefined
  /** The reading time in minutes, rounded up. */
  readingTime?: number | undefined
  /** The absolute URL of its lead image. */
  image?: string | undefined
  /** The absolute URL of the icon of the site. */
  favicon?: string | undefined
  /** The feeds that the page links to in its head. Absent if there are none. */
  feeds?: Feed[] | undefined
  /** The section of the site or newspaper: `'World'`. */
  section?: string | undefined
  /** Its keywords, without duplicates. Absent if there are none. */
  tags?: string[] | undefined
  /** The mark that shows that the text is truncated: `{ mark: '[…]' }`. Absent if there is none. */
  truncated?: { mark: string } | undefined
  /** Sign-offs removed from the body: `['Reporting by Jo Ng; editing by Ana Diaz']`. */
  credits: string[]
  /** Correction notes removed from the body. Absent if there are none. */
  corrections?: string[] | undefined
  /** The places in the source from which fields were read. Fields from hints are not included. */
  found: FoundIn
  /** The JSON-LD of the page, one value for each script, if you requested it: `createCleaner({ jsonLd: true })`. */
  jsonLd?: unknown[] | undefined
  /** Every change from source to text, in source order, for `replay`, `undo` and `explain`. */
  changes: Change[]
  /** Links, emphasis and images of the story, for `toMarkdown` and `toHtml`. */
  marks?: Mark[] | undefined
  /** Text that readers of the source do not see, if you requested it: `createCleaner({ hidden: true })`. */
  hidden?: HiddenText[] | undefined
  /** The kind of the page. For plain text, only if it is recognizable. */
  kind?: PageKind | undefined
  /** The reasons for the kind: `['declares LiveBlogPosting']`. */
  kindReasons?: string[] | undefined
  /** Whether the text is ready to use. */
  quality: Quality
  /** Problems to know about before using the document. */
  warnings: Warning[]
}

/**
 * A block of the text. The union is discriminated by `kind`. Code is one block with all of its lines; every other block is one
 * line of the text.
 *
 * `if (block.kind === 'heading') block.level`
 */
export type Block = Heading | ListItem | TableRow | CodeBlock | Footnote | Definition | PlainBlock

/** The fields of every block. `start` and `end` are offsets in the text, in UTF-16 code units, half-open. */
interface BlockFields extends Span {
  /** `document.text.slice(start, end)`, without the Markdown syntax of the block. */
  text: string
  /** The span of the source that it comes from, in UTF-16 code units. */
  source: Span
  /** The number of block quotes around it, from 1. Absent outside of quotes. */
  quoted?: number | undefined
  /** The number of list items around it, from 1, including itself. Absent outside of lists. */
  depth?: number | undefined
}

/**
 * A heading within the story.
 *
 * `{ kind: 'heading', level: 2, text: 'Rain', start: 0, end: 4, source: { start: 4, end: 8 } }`
 */
export interface Heading extends BlockFields {
  /** Discriminates the union. */
  kind: 'heading'
  /** From 1 to 6, if the source specifies it. */
  level?: number | undefined
}

/** A list item, or another line of one: `{ kind: 'list-item', ordered: true, number: 3, depth: 1, text: 'Monday', … }` */
export interface ListItem extends BlockFields {
  /** Discriminates the union. */
  kind: 'list-item'
  /** Whether its list is numbered. */
  ordered?: boolean | undefined
  /** The number of an item in a numbered list. */
  number?: number | undefined
  /** Whether the checkbox of a task is checked. Absent without a checkbox. */
  checked?: boolean | undefined
  /** The block continues the item before it: a second paragraph, or a line after a line break. */
  continues?: true | undefined
}

/**
 * A table row. Cells are separated by ` | `, and a bar within a cell is written `\\|`.
 *
 * `{ kind: 'table', header: true, text: 'Day | mm', … }`
 */
export interface TableRow extends BlockFields {
  /** Discriminates the union. */
  kind: 'table'
  /** Whether its cells are column headers. */
  header?: true | undefined
  /** The column indexes of its cells, if some cells are empty or span columns: `[1, 2]`. Absent if they are the first ones. */
  columns?: readonly number[] | undefined
}

/**
 * A code block, with all of its lines and their indentation. The text contains fences around it, so that it is recognized as
 * code when the text is cleaned again.
 *
 * `{ kind: 'code', language: 'js', text: 'if (a)\n  b()', … }`
 */
export interface CodeBlock extends BlockFields {
  /** Discriminates the union. */
  kind: 'code'
  /** The language in the source, in lowercase: `'js'`. */
  language?: string | undefined
}

/** A footnote: `{ kind: 'footnote', label: '1', text: 'Interview, May 2024.', … }` */
export interface Footnote extends BlockFields {
  /** Discriminates the union. */
  kind: 'footnote'
  /** The label that references use; see `FootnoteMark`. */
  label: string
  /** The block continues the note before it: a second paragraph. */
  continues?: true | undefined
}

/** A line of a definition list: `{ kind: 'definition', term: true, text: 'Lede', … }` */
export interface Definition extends BlockFields {
  /** Discriminates the union. */
  kind: 'definition'
  /** Whether it is a term rather than a definition. */
  term?: true | undefined
}

/**
 * A paragraph, or another block without fields of its own.
 *
 * `{ kind: 'paragraph', text: 'Rain fell.', start: 6, end: 16, source: { start: 20, end: 30 } }`
 */
export interface PlainBlock extends BlockFields {
  /** Discriminates the union. A `link-definition` is a line such as `[bridge]: https://paper.example` of Markdown. */
  kind: 'paragraph' | 'quote' | 'caption' | 'embed' | 'formula' | 'break' | 'link-definition' | 'front-matter'
}

/**
 * The fields of a block other than its kind, text and offsets. Fields that its kind does not have are absent.
 *
 * `const { depth = 0 }: BlockDetails = block`
 */
export interface BlockDetails {
  readonly level?: number | undefined
  readonly ordered?: boolean | undefined
  readonly number?: number | undefined
  readonly checked?: boolean | undefined
  readonly continues?: true | undefined
  readonly header?: true | undefined
  readonly columns?: readonly number[] | undefined
  readonly language?: string | undefined
  readonly label?: string | undefined
  readonly term?: true | undefined
  readonly quoted?: number | undefined
  readonly depth?: number | undefined
}

/** The kind of a block: `'heading'`. The default is a paragraph. */
export type BlockKind = Block['kind']

/** The place that a story was filed from, as printed at its start: `BEIJING (Reuters) -`. */
export interface Dateline {
  /** As printed in the text, including its dash. */
  text: string
  /** The place: `'BEIJING'`. */
  place?: string | undefined
  /** The agency: `'Reuters'`. */
  agency?: string | undefined
  /** The day as printed, usually without a year: `'Nov 8'`. */
  date?: string | undefined
}

/** A feed that a page links to: `{ url: 'https://paper.example/feed', type: 'rss', title: 'News' }` */
export interface Feed {
  /** Its absolute URL. */
  url: string
  /** Its format. */
  type: 'rss' | 'atom' | 'json'
  /** Its title on the page. */
  title?: string | undefined
}

/** The fields of a document that are read from the source: `'publishedAt'` */
export type FoundField =
  | 'title'
  | 'authors'
  | 'dateline'
  | 'agency'
  | 'publishedAt'
  | 'firstPublishedAt'
  | 'modifiedAt'
  | 'lang'
  | 'siteName'
  | 'url'
  | 'canonicalUrl'
  | 'ampUrl'
  | 'nextPage'
  | 'description'
  | 'excerpt'
  | 'image'
  | 'favicon'
  | 'feeds'
  | 'section'
  | 'tags'
  | 'truncated'
  | 'credits'
  | 'corrections'

/** The places in the source that provide each field: `{ title: [{ source: { start: 12, end: 30 }, rule: 'html/heading' }] }` */
export type FoundIn = { [Field in FoundField]?: Found[] }

/**
 * The place in the source that provides a field.
 *
 * `{ source: { start: 57, end: 99 }, rule: 'html/json-ld', path: '$.author[0].name' }`
 */
export interface Found {
  /** In UTF-16 code units of the source. */
  source: Span
  /** The reader that found it: `'html/json-ld'`, `'news/dateline'`. */
  rule: string
  /** The path within the source: a JSON path such as `'$.author[0].name'`, or the name of a meta element. */
  path?: string | undefined
}

/**
 * A problem to know about before using the document. Codes are public and follow semver.
 *
 * `{ code: 'no-article', message: 'no article was found on the page, so all of its text stayed' }`
 */
export interface Warning {
  /** A code for programs: `'no-article'`. */
  code: WarningCode
  /** The message for people. */
  message: string
  /** The span of the source that shows it, if there is one. */
  source?: Span | undefined
}

/** `good`: the text is complete and clean. `partial`: some of it is. `poor`: review it before use. */
export type Verdict = 'good' | 'partial' | 'poor'

/**
 * A reason for a lower verdict: the code of a warning, or a feature that made the model doubt the text.
 *
 * `{ code: 'truncated', message: 'the text stops early, and says so' }`
 */
export interface Reason {
  /** A code for programs: the code of a warning, or the name of a feature. */
  code: string
  /** The message for people. */
  message: string
  /** The span of the source that shows it, if there is one. */
  source?: Span | undefined
}

/** The quality of a text, and the next step if it is low: `{ verdict: 'partial', next: 'read-original', … }`. */
export interface Quality {
  /** The share of the source’s code units that are not in the text, from 0 to 1. */
  removed: number
  /** Whether the text is ready to use. */
  verdict: Verdict
  /** The reasons against the text, most important first. Empty for a good text. */
  reasons: Reason[]
  /** The suggested next step: `'render'` the page, `'follow-links'` of a list. Absent if there is none. */
  next?: NextStep | undefined
  /** For a page: the probability that half of the story is missing, or that half of the text is not part of it. */
  doubt?: number | undefined
}

/** The kind of a page: `'live-blog'`. Plain text that is source code is `'code'`. */
export type PageKind =
  | 'article'
  | 'live-blog'
  | 'newsletter'
  | 'guide'
  | 'listing'
  | 'forum'
  | 'product'
  | 'documentation'
  | 'gallery'
  | 'stub'
  | 'code'

/**
 * The metadata of a page about its article: fields of the document, and the places that provide them.
 *
 * `{ title: 'Old bridge to be rebuilt', authors: ['Jo Ng'], siteName: 'Harbour News', found: {…} }`
 */
export type PageMetadata = Pick<
  CleanDocument,
  | 'title'
  | 'authors'
  | 'agency'
  | 'publishedAt'
  | 'firstPublishedAt'
  | 'modifiedAt'
  | 'siteName'
  | 'url'
  | 'canonicalUrl'
  | 'ampUrl'
  | 'nextPage'
  | 'description'
  | 'image'
  | 'favicon'
  | 'feeds'
  | 'jsonLd'
  | 'section'
  | 'tags'
  | 'lang'
  | 'found'
>
