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
 * What a document says of itself: plain JSON. A field that is not known is absent, never invented.
 *
 * `{ text: 'Rain fell.', title: 'Rain', authors: ['Jo Ng'], blocks: […], changes: […], … }`
 */
export interface CleanDocument {
  /** The story, and nothing around it; its paragraphs parted by line feeds. Empty if there is none. */
  text: string
  /**
   * `'markdown'` if the source is a plain text in Markdown: then `text` is Markdown, too, and `toMarkdown` gives it back as it is.
   * Absent otherwise.
   */
  format?: 'markdown' | undefined
  /** The parts of the text in order, each with its place in text and source. */
  blocks: Block[]
  /** The headline, without the name of the site: `'Old bridge to be rebuilt'`. */
  title?: string | undefined
  /** One entry a person, without “By”: `['Jo Ng', 'Ana Diaz']`. Empty if nobody is named. */
  authors: string[]
  /** Where the story was filed, as its start says: `BEIJING (Reuters) —`. */
  dateline?: Dateline | undefined
  /** The news agency that the story came from: `'Reuters'`. */
  agency?: string | undefined
  /** When it was published, ISO 8601, no more exact than it is printed; of the edition that the page shows the date of. */
  publishedAt?: string | undefined
  /** When its first edition was, ISO 8601, where `publishedAt` is the date of a later one. */
  firstPublishedAt?: string | undefined
  /** When it was last changed, ISO 8601. */
  modifiedAt?: string | undefined
  /** Its language where that is clear, BCP 47: `'en'`, `'pt-BR'`. */
  lang?: string | undefined
  /** How sure the language is, from 0 to 1: 1 if you gave it. */
  langConfidence?: number | undefined
  /** The name of the site: `'The Globe'`. */
  siteName?: string | undefined
  /** Its address, in full: where you said it was found, or else what the page says. */
  url?: string | undefined
  /** The address that the page gives itself, in full, whatever you said. */
  canonicalUrl?: string | undefined
  /** The address of its AMP version, in full. */
  ampUrl?: string | undefined
  /** The address of the next page, in full, if the story or the list goes on there. */
  nextPage?: string | undefined
  /** What the page says the story is about, in a sentence or two. */
  description?: string | undefined
  /** The beginning in at most 300 characters: the description if it tells this story, or else the first sentences. */
  excerpt?: string | undefined
  /** The number of words of the text. A Chinese or Japanese character counts as one, as in word processors. */
  wordCount?: number | undefined
  /** The minutes that reading the text takes, rounded up. */
  readingTime?: number | undefined
  /** The address of its leading picture, in full. */
  image?: string | undefined
  /** The address of the icon of the site, in full. */
  favicon?: string | undefined
  /** The feeds that the page links to in its head. Absent if there are none. */
  feeds?: Feed[] | undefined
  /** The part of the site or paper that it is in: `'World'`. */
  section?: string | undefined
  /** Its keywords, each once. Absent if there are none. */
  tags?: string[] | undefined
  /** The text stops early, by this mark: `{ mark: '[…]' }`. Absent if nothing says so. */
  truncated?: { mark: string } | undefined
  /** Sign-offs that were taken out of the body: `['Reporting by Jo Ng; editing by Ana Diaz']`. */
  credits: string[]
  /** Notes that were taken out of the body and say that the story was changed. Absent if there are none. */
  corrections?: string[] | undefined
  /** For each field that was read from the source: where. Fields that came as hints are not in it. */
  found: FoundIn
  /** The JSON-LD of the page, one value a script, if you asked for it: `createCleaner({ jsonLd: true })`. */
  jsonLd?: unknown[] | undefined
  /** Every change from source to text, in source order: what `replay`, `undo` and `explain` read. */
  changes: Change[]
  /** Links, emphasis and pictures of the story, where the source has them: what `toMarkdown` and `toHtml` write beside the text. */
  marks?: Mark[] | undefined
  /** What no reader of the source sees, if the cleaner was asked for it: `createCleaner({ hidden: true })`. */
  hidden?: HiddenText[] | undefined
  /** What the page is. Of a plain text only where it shows. */
  kind?: PageKind | undefined
  /** What said so, in words: `['declares LiveBlogPosting']`. */
  kindReasons?: string[] | undefined
  /** Whether the text can be used as it is. */
  quality: Quality
  /** What a reader of the document should know. */
  warnings: Warning[]
}

/**
 * A part of the text and what it is. `kind` tells blocks apart, and decides which other fields there are. Code is one block
 * with all of its lines; every other block is one line of the text.
 *
 * `if (block.kind === 'heading') block.level`
 */
export type Block = Heading | ListItem | TableRow | CodeBlock | Footnote | Definition | PlainBlock

/** What every block has; `start` and `end` are its place in the text, in UTF-16 code units, half-open. */
interface BlockFields extends Span {
  /** `document.text.slice(start, end)`, without the signs that mark the block in Markdown. */
  text: string
  /** The part of the source that it was made of, in UTF-16 code units. */
  source: Span
  /** The number of block quotes around it, from 1. Absent outside of quotes. */
  quoted?: number | undefined
  /** The number of list items around it, from 1; an item counts itself. Absent outside of lists. */
  depth?: number | undefined
}

/**
 * A heading within the story.
 *
 * `{ kind: 'heading', level: 2, text: 'Rain', start: 0, end: 4, source: { start: 4, end: 8 } }`
 */
export interface Heading extends BlockFields {
  /** Tells blocks apart. */
  kind: 'heading'
  /** From 1 to 6, as the source says; absent where it does not. */
  level?: number | undefined
}

/** An item of a list, or a further line of one: `{ kind: 'list-item', ordered: true, number: 3, depth: 1, text: 'Monday', … }` */
export interface ListItem extends BlockFields {
  /** Tells blocks apart. */
  kind: 'list-item'
  /** Whether its list is numbered. */
  ordered?: boolean | undefined
  /** The number of an item of a numbered list. */
  number?: number | undefined
  /** Whether the box of a task is checked; absent without a box. */
  checked?: boolean | undefined
  /** It belongs to the item before it: a second paragraph, or a line after a break. */
  continues?: true | undefined
}

/** A row of a table; its cells are parted by ` | `, and a bar within a cell is written `\\|`: `{ kind: 'table', header: true, text: 'Day | mm', … }` */
export interface TableRow extends BlockFields {
  /** Tells blocks apart. */
  kind: 'table'
  /** Whether its cells are heads of columns. */
  header?: true | undefined
  /** The columns of its cells, from 0, if some are empty or span others: `[1, 2]`. Absent if they are the first ones. */
  columns?: readonly number[] | undefined
}

/**
 * Code, with all of its lines and their indentation. In the text it stands between fences, so that it is known as code when
 * the text is cleaned again.
 *
 * `{ kind: 'code', language: 'js', text: 'if (a)\n  b()', … }`
 */
export interface CodeBlock extends BlockFields {
  /** Tells blocks apart. */
  kind: 'code'
  /** The language that the source names, in lower case: `'js'`. */
  language?: string | undefined
}

/** A footnote: `{ kind: 'footnote', label: '1', text: 'Interview, May 2024.', … }` */
export interface Footnote extends BlockFields {
  /** Tells blocks apart. */
  kind: 'footnote'
  /** The name by which the text refers to it; see `FootnoteMark`. */
  label: string
  /** It belongs to the note before it: a second paragraph. */
  continues?: true | undefined
}

/** A line of a list of definitions: `{ kind: 'definition', term: true, text: 'Lede', … }` */
export interface Definition extends BlockFields {
  /** Tells blocks apart. */
  kind: 'definition'
  /** Whether it is what is defined, and not the definition. */
  term?: true | undefined
}

/**
 * A paragraph, or a block that needs no more fields.
 *
 * `{ kind: 'paragraph', text: 'Rain fell.', start: 6, end: 16, source: { start: 20, end: 30 } }`
 */
export interface PlainBlock extends BlockFields {
  /** Tells blocks apart. A `link-definition` is a line such as `[bridge]: https://paper.example` of Markdown. */
  kind: 'paragraph' | 'quote' | 'caption' | 'embed' | 'formula' | 'break' | 'link-definition' | 'front-matter'
}

/**
 * The fields of a block beside its kind, text and place. Those that its kind does not have are absent.
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

/** What a block is: `'heading'`. A line of which the source says nothing is a paragraph. */
export type BlockKind = Block['kind']

/** Where a story was filed, as printed at its start: `BEIJING (Reuters) -`. */
export interface Dateline {
  /** As it stands in the text, with its dash. */
  text: string
  /** The place: `'BEIJING'`. */
  place?: string | undefined
  /** The agency: `'Reuters'`. */
  agency?: string | undefined
  /** The day as printed, without a year more often than not: `'Nov 8'`. */
  date?: string | undefined
}

/** A feed that a page links to: `{ url: 'https://paper.example/feed', type: 'rss', title: 'News' }` */
export interface Feed {
  /** Its address, in full. */
  url: string
  /** Its format. */
  type: 'rss' | 'atom' | 'json'
  /** What the page calls it. */
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

/** For each field, the places that said it: `{ title: [{ source: { start: 12, end: 30 }, rule: 'html/heading' }] }` */
export type FoundIn = { [Field in FoundField]?: Found[] }

/**
 * Where a field was found: the part of the source that says so.
 *
 * `{ source: { start: 57, end: 99 }, rule: 'html/json-ld', path: '$.author[0].name' }`
 */
export interface Found {
  /** In UTF-16 code units of the source. */
  source: Span
  /** What read it: `'html/json-ld'`, `'news/dateline'`. */
  rule: string
  /** Where in it: `'$.author[0].name'` of JSON-LD, the name of a meta element. */
  path?: string | undefined
}

/**
 * Something that a reader of the document should know; codes are public and follow semver.
 *
 * `{ code: 'no-article', message: 'no article was found on the page, so all of its text stayed' }`
 */
export interface Warning {
  /** What it is about, for programs: `'no-article'`. */
  code: WarningCode
  /** The same for people. */
  message: string
  /** The part of the source that says so, where one does. */
  source?: Span | undefined
}

/** `good`: the text is whole, and nothing else is in it. `partial`: some of it is. `poor`: look before you use it. */
export type Verdict = 'good' | 'partial' | 'poor'

/**
 * One thing that speaks against a text: a warning’s code, or what made the model doubt.
 *
 * `{ code: 'truncated', message: 'the text stops early, and says so' }`
 */
export interface Reason {
  /** What it is, for programs: a warning’s code, or a name for what made the model doubt. */
  code: string
  /** The same for people. */
  message: string
  /** The part of the source that says so, where one does. */
  source?: Span | undefined
}

/** How good a text is, and what to do where it is not: `{ verdict: 'partial', next: 'read-original', … }`. */
export interface Quality {
  /** The share of the source’s code units that are not in the text, from 0 to 1. */
  removed: number
  /** Whether the text can be used as it is. */
  verdict: Verdict
  /** What speaks against the text, weightiest first; none of a good one. */
  reasons: Reason[]
  /** What one could do about it: `'render'` the page, `'follow-links'` of a list. Absent if there is nothing. */
  next?: NextStep | undefined
  /** Of a page: how likely it is, from 0 to 1, that half of the story is missing, or half of the text none of it. */
  doubt?: number | undefined
}

/** What a page is: `'live-blog'`. A plain text that is source code is `'code'`. */
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
 * What a page says of the article on it: fields of the document, and where each was found.
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
