import { harmless, visible } from '../document/visible.js'
import {
  type Change,
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

const BREAK = '⏎'

/**
 * The source with its changes marked: removed text, inserted text after it, and after each line the rules whose changes
 * end in it. A changed line break is shown as a symbol and a line break. There is none after the last line.
 *
 * `It isn&#39;t so.` → `It isn[-&#39;-]{+'+}t so.  ← text/entity`
 *
 * For a page, the markup is left out, so that its lines are what readers see: `<p>Rain</p>` → `Rain`
 */
export function renderDiff(source: string, changes: readonly Change[], palette: Palette): string {
  const writer = new DiffWriter(palette)
  let at = 0
  for (const { start, end, before, after, rules } of changes) {
    writer.write(harmless(source.slice(at, start)))
    at = end
    const seen = rules.some((rule) => rule.startsWith('html/')) ? withoutMarkup(before) : before
    if (rules.every(isOfMarkup)) {
      writer.write(after)
      continue
    }
    const marks = before !== '' && after !== '' // Without marks, é in place of e + U+0301 looks unchanged.
    writer.write(drawn(seen, marks), palette.removed)
    writer.write(drawn(after, marks), palette.added)
    writer.note(rules)
  }
  writer.write(harmless(source.slice(at)))
  return writer.finish()
}

/** Whether a rule removes only invisible parts of the source: tags, comments, scripts or blanks. */
const isOfMarkup = (rule: string) => rule === 'html/markup' || rule === 'html/space' || rule.startsWith('html/unseen/')

const UNSEEN = /<!--.*?(?:-->|$)|<(script|style|svg|template|noscript|title)\b.*?(?:<\/\1>|$)|<[^<>]*>/gis
const BLANKS = /\s+/g

/** The text of markup, on one line: `<li><a href="/a">Home</a> <li>Sport` → ` Home Sport` */
function withoutMarkup(html: string): string {
  return html.replace(UNSEEN, ' ').replace(BLANKS, ' ')
}

function drawn(text: string, marks: boolean): string {
  return text
    .split('\n')
    .map((line) => visible(line, { marks }))
    .join(`${BREAK}\n`)
}

/**
 * Writes lines with notes after them. A line ends with the first character of the next one, since another note may
 * follow.
 */
class DiffWriter {
  private lines: string[] = []
  private line = ''
  private broken = false
  private readonly notes = new Map<string, number>()

  constructor(private readonly palette: Palette) {}

  write(text: string, paint: (piece: string) => string = (piece) => piece): void {
    if (text === '') return
    const pieces = text.split('\n')
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) this.breakLine()
      if (piece === '') continue
      this.openLine()
      this.line += paint(piece)
    }
  }

  note(rules: readonly string[]): void {
    for (const rule of rules) this.notes.set(rule, (this.notes.get(rule) ?? 0) + 1)
  }

  finish(): string {
    this.closeLine()
    return this.lines.join('\n')
  }

  private breakLine(): void {
    this.openLine()
    this.broken = true
  }

  private openLine(): void {
    if (!this.broken) return
    this.closeLine()
    this.broken = false
  }

  private closeLine(): void {
    const told = Array.from(this.notes, ([rule, times]) => (times > 1 ? `${rule} ×${times}` : rule)).join(', ')
    this.lines.push(told === '' ? this.line : `${this.line}  ${this.palette.aside(`← ${told}`)}`)
    this.line = ''
    this.notes.clear()
  }
}
