/** Copydesk converts scraped news into a clean, typed document and lists every change. */
import type { Cleaner } from './cleaner/cleaner.js'
import { lazyCleaner } from './lazy-cleaner.js'
import type { CleanerOptions } from './options/options.js'
import { pageCleaner } from './page-cleaner.js'
import { readHtml } from './page-engine.js'
import { defaultPacks } from './rules/default-packs.js'

/**
 * Creates a cleaner. Throws a `CopydeskOptionError` for an invalid option.
 *
 * `createCleaner({ quotes: 'curly' })('"Rain"').text` → `'“Rain”'`
 */
export function createCleaner(options: CleanerOptions = {}): Cleaner {
  return pageCleaner(options, defaultPacks)
}

/**
 * Cleans text or HTML with default options. The format is detected.
 *
 * `clean('\n[ad_1]\nBeijing …').text` → `'Beijing …'`
 */
export const clean: Cleaner = /* @__PURE__ */ createCleaner()

/**
 * Cleans HTML, even if it does not look like HTML.
 *
 * `cleanHtml('Rain &lt; sun<br>Sun').text` → `'Rain < sun\nSun'`
 */
export const cleanHtml: Cleaner = /* @__PURE__ */ lazyCleaner({}, defaultPacks, (source, hints, known) =>
  readHtml(source, known, hints),
)

export type { Cleaner } from './cleaner/cleaner.js'
export type { Chunk, ChunkOptions } from './document/chunk.js'
export type { ExplainOptions } from './document/explain.js'
export type { Citation } from './document/locate.js'
export type { Origin } from './document/origin.js'
export type { Summary, Tally } from './document/summarize.js'
export type {
  Block,
  BlockDetails,
  BlockKind,
  BreakMark,
  CleanDocument,
  CodeBlock,
  Dateline,
  Definition,
  EmbedMark,
  Feed,
  Footnote,
  FootnoteMark,
  Found,
  FoundField,
  FoundIn,
  Heading,
  HiddenText,
  ImageMark,
  LinkMark,
  ListItem,
  Mark,
  PageKind,
  PageMetadata,
  PlainBlock,
  Quality,
  Reason,
  StyleKind,
  StyleMark,
  TableRow,
  Verdict,
  Warning,
} from './document.js'
export { chunk, explain, locate, summarize } from './document-engine.js'
export { type Change, replay, undo } from './edit/change.js'
export type { Edit, Span, Stage } from './edit/edit.js'
export { looksLikeHtml } from './html/detect.js'
export type { Hints } from './news/read-document.js'
export {
  type CleanerOptions,
  CopydeskOptionError,
  type Keep,
  type RuleAddress,
  type SiteRules,
} from './options/options.js'
export { hiddenText, isArticle } from './page-engine.js'
export type { NextStep, WarningCode } from './quality/warnings.table.js'
export type { Yield } from './rules/families.js'
export type {
  CreditWords,
  Family,
  FamilyName,
  Inside,
  Place,
  Proof,
  Rule,
  RulePack,
  Shape,
} from './rules/rule.js'
export * from './text.js'
