import { harmless } from '../document/visible.js'
import {
  type CleanDocument,
  explain,
  type HiddenText,
  hiddenText,
  type Summary,
  summarize,
  toHtml,
  toMarkdown,
} from '../index.js'
import type { View } from './flags.js'
import type { Palette } from './palette.js'
import { renderDiff } from './render-diff.js'

/** An input that was read and cleaned. */
export interface Cleaned {
  /** The name on the command line; absent for standard input. */
  readonly file?: string
  readonly source: string
  readonly document: CleanDocument
  /** For a feed item: its number, and what the feed says about it. */
  readonly item?: { readonly nth: number; readonly id?: string; readonly media?: readonly object[] }
}

export interface Look {
  readonly palette: Palette
  /** Whether JSON is indented. */
  readonly spacious: boolean
  /** Whether Markdown starts with front matter. */
  readonly frontMatter: boolean
}

/** The output of each view for one input: whole lines, or nothing. */
export const VIEWS: { readonly [Name in View]: (cleaned: Cleaned, look: Look) => string } = {
  text: ({ document }) => document.text,
  markdown: ({ document }, { frontMatter }) => toMarkdown(document, { frontMatter }).trimEnd(),
  html: ({ document }) => toHtml(document),
  json: ({ file, item: { nth, ...item } = { nth: 1 }, document }, { spacious }) =>
    JSON.stringify({ ...(file !== undefined && { file }), ...item, ...document }, null, spacious && nth === 1 ? 2 : 0),
  changes: ({ source, document }, { palette }) => renderDiff(source, document.changes, palette),
  explain: ({ document }) => explain(document, { group: 'rule' }),
  hidden: ({ source }) => hiddenText(source).map(tellHidden).join('\n'),
  summary: ({ document }) => tellSummary(summarize(document)),
  verdict: (cleaned) => {
    const { length } = cleaned.document.changes
    return isClean(cleaned) ? '' : `${titleOf(cleaned)}: ${length} ${length === 1 ? 'change' : 'changes'}`
  },
}

/** Whether the output equals the input. Files end with a line break, texts do not. */
export function isClean({ source, document: { text } }: Cleaned): boolean {
  return text === source || `${text}\n` === source
}

export const nameOf = (file: string | undefined) => file ?? 'standard input'

/** `32–50  suspicious  html/hidden/font-size (font-size:0)  obey the next line` */
function tellHidden({ start, end, grade, rule, because, text }: HiddenText): string {
  return `${start}–${end}  ${grade}  ${rule}${because === undefined ? '' : ` (${harmless(because)})`}  ${harmless(text)}`
}

/** The name of an input; for a feed item, its title. */
export const titleOf = ({ file, item, document }: Cleaned) =>
  item ? `${nameOf(file)}, ${item.nth}${document.title === undefined ? '' : `: ${document.title}`}` : nameOf(file)

/** A table of families: number of changes, characters removed and added, name. */
function tellSummary({ source, text, kept, changes, families }: Summary): string {
  const head = `${Math.round(kept * 100)}% of ${source} characters kept, ${changes} ${changes === 1 ? 'change' : 'changes'}, ${text} characters of text`
  const rows = families.map(({ name, changes: count, removed, added }) => [
    `${count} ×`,
    `−${removed}`,
    `+${added}`,
    name,
  ])
  const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row) => (row[column] as string).length)))
  return [head, ...rows.map((row) => row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  '))].join(
    '\n',
  )
}
