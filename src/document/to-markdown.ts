import { fenceOf } from '../characters/markdown.js'
import type { BlockDetails, CleanDocument } from '../document.js'
import { checkNames } from '../options/options.js'
import { cellsOf, isHead } from './cells.js'
import { checkDocument } from './check-document.js'
import { type Copy, isLabel, plainOf, runsOf } from './inline-runs.js'
import type { Line } from './line.js'
import { escapeStart, type Surroundings } from './markdown-escape.js'
import { embedMarkdown, inlineMarkdown, isFormula, pictureMarkdown } from './markdown-inline.js'
import type { Item, Part, Run } from './run.js'
import { isPicture } from './safe-address.js'
import type { WriteOptions } from './to-html.js'
import { plainHeading } from './tree.js'

/** How to write Markdown: `{ frontMatter: true, marks: false }` */
export interface MarkdownOptions extends WriteOptions {
  /** Whether to write title, authors, date, URL and language before the text as YAML; `false` by default. */
  readonly frontMatter?: boolean | undefined
}

/** The input: the blocks and, for front matter, the known fields. */
type Story = Copy & Partial<CleanDocument>

/**
 * Writes a document as Markdown: CommonMark with GitHub tables, task items, footnotes, formulas and strikethrough. Links,
 * emphasis, code, images, breaks and embeds are written if the document lists them. Text is escaped only where Markdown
 * would read it as markup; `$` only if the document has formulas. Subscripts, superscripts and highlights are HTML tags.
 * Headings without a level become level 2, embedded posts become quotes, captions are in italics, a table without a
 * header row gets an empty one, and definitions are written as `Term` and `: Definition`.
 *
 * `clean('<h2>Rain</h2><p>5 * 3 <b>mm</b></p>')` → `## Rain\n\n5 \* 3 **mm**\n`
 */
export function toMarkdown(document: Story, options: MarkdownOptions = {}): string {
  checkNames(options, ['frontMatter', 'marks'])
  const { frontMatter = false, marks = true } = options
  checkDocument(document, 'toMarkdown', ['blocks'])
  if (document.format === 'markdown') return markdownItself(document, frontMatter ? frontMatterOf(document) : '', marks)
  const runs = runsOf(marks ? document : plainOf(document))
  const dollars = marks && (document.marks?.some(({ kind }) => kind === 'formula') ?? false)
  const parts = partsOf(runs, { dollars, references: marks ? referencesIn(document) : NONE })
  const head = frontMatter ? frontMatterOf(document) : ''
  if (head !== '') parts.unshift(head)
  return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`
}

/** A Markdown text unchanged, with the images between its blocks. */
function markdownItself({ text, marks = [] }: Story, head: string, withPictures: boolean): string {
  const parts = head === '' ? [] : [head]
  let at = 0
  for (const picture of withPictures ? marks.filter(isPicture) : []) {
    parts.push(text.slice(at, picture.start), pictureMarkdown(picture))
    at = picture.start
  }
  parts.push(text.slice(at))
  const written = parts.map(withoutOuterBreaks).filter((part) => part !== '')
  return written.length === 0 ? '' : `${written.join('\n\n')}\n`
}

function withoutOuterBreaks(part: string): string {
  let start = 0
  let end = part.length
  while (part[start] === '\n') start++
  while (end > start && part[end - 1] === '\n') end--
  return part.slice(start, end)
}

/** Properties of the document that affect how lines are written. */
interface Manner {
  /** `$` opens a formula unless it is escaped. */
  readonly dollars: boolean
  /** The labels of notes that the text refers to. */
  readonly references: ReadonlySet<string>
  /** The delimiter after the number of an item. Two adjacent lists with the same delimiter would be one list. */
  readonly stop?: '.' | ')'
}

const NONE: ReadonlySet<string> = new Set()

const referencesIn = ({ marks = [] }: Story): ReadonlySet<string> =>
  new Set(marks.flatMap((mark) => (mark.kind === 'footnote' && isLabel(mark.label) ? [mark.label] : [])))

function partsOf(parts: readonly Part[], manner: Manner): string[] {
  let stop: Manner['stop']
  return parts.map((part) => {
    const isNumbered = 'items' in part && part.items[0]?.ordered === true
    stop = isNumbered ? (stop === '.' ? ')' : '.') : undefined
    return partOf(part, { ...manner, ...(stop && { stop }) })
  })
}

function partOf(part: Part, manner: Manner): string {
  if (!('items' in part)) {
    return part.kind === 'break' ? '---' : part.kind === 'embed' ? embedMarkdown(part) : pictureMarkdown(part)
  }
  if (!part.parts) return runMarkdown(part, manner)
  return indented(partsOf(part.parts, manner).join('\n\n'), '> ').replace(TRAILING, '')
}

const TRAILING = /(?<=^>) $/gm

/** Lines after a marker, or blanks. */
const indented = (text: string, sign: string, first = sign) =>
  text
    .split('\n')
    .map((line, at) => (line === '' && sign.trim() === '' ? '' : (at === 0 ? first : sign) + line))
    .join('\n')

function runMarkdown({ kind, level, stanzas, items, language }: Run, manner: Manner): string {
  const lines = stanzas.flat()
  // One line of a block may close what another opens: ~a¶b~
  const tildes = lines.reduce((sum, { text }) => sum + text.split('~').length - 1, 0) > 1
  const lineOf = (line: Line) => escapeStart(inlineMarkdown(line, { tildes, dollars: manner.dollars }))
  switch (kind) {
    case 'heading':
      return `${'#'.repeat(level)} ${heading(lines, { tildes, dollars: manner.dollars })}`
    case 'quote':
    case 'embed':
      return stanzas.map((stanza) => stanza.map((line) => `> ${lineOf(line)}`).join(HARD_BREAK)).join('\n>\n')
    case 'list-item':
      return listOf(items, lineOf, manner)
    case 'table':
      return table(lines, manner)
    case 'footnote':
      return notes(stanzas, lineOf, manner)
    case 'definition':
      return definitions(stanzas, lineOf)
    case 'formula':
      return lines.map((line) => (isFormula(line.text) ? line.text.trim() : lineOf(line))).join(HARD_BREAK)
    case 'code':
      return fenced(lines.map(({ text }) => text).join('\n'), language)
    case 'break':
      return '---'
    case 'caption':
      return lines.map(({ text }) => `*${lineOf({ text, marks: [] })}*`).join(HARD_BREAK)
    default:
      return lines.map(lineOf).join(HARD_BREAK)
  }
}

/** A backslash would also work, but a preceding address would absorb it. */
const HARD_BREAK = '  \n'

/** A list with its nested lists, each indented by the markers of its parents. */
function listOf(items: readonly Item[], lineOf: (line: Line) => string, manner: Manner): string {
  const open: { readonly ordered: boolean; number: number; mark: string }[] = []
  let out = ''
  /** Whether the next line needs a blank line before it. */
  let isClosed = false
  for (const { line, ordered, depth, parted, continues, inner, number, checked } of items) {
    if (continues && open.length > 0) {
      isClosed ||= open.length > depth
      open.length = Math.min(open.length, depth)
      const blanks = ' '.repeat(open.reduce((sum, { mark }) => sum + mark.length, 0))
      const words = inner ? partOf(inner, manner) : lineOf(line)
      out += (parted || isClosed ? '\n\n' : HARD_BREAK) + indented(words, blanks)
      isClosed = inner !== undefined
      continue
    }
    open.length = Math.min(open.length, depth)
    if (open.length === depth && open.at(-1)?.ordered !== ordered) open.pop()
    const list = open.length === depth ? open.pop() : undefined
    const next = number ?? (list?.number ?? 0) + 1
    const blanks = ' '.repeat(open.reduce((sum, { mark }) => sum + mark.length, 0))
    const mark = ordered ? `${next}${manner.stop ?? '.'} ` : '- '
    open.push({ ordered, number: next, mark })
    const gap = out === '' ? '' : parted ? '\n\n' : '\n'
    out += `${gap}${blanks}${mark}${checked === undefined ? '' : checked ? '[x] ' : '[ ] '}${lineOf(line)}`
    isClosed = false
  }
  return out
}

/**
 * GitHub footnotes, with their further lines indented. A note without a reference would not be shown, so it becomes a
 * paragraph.
 */
function notes(stanzas: readonly (readonly Line[])[], lineOf: (line: Line) => string, { references }: Manner): string {
  const written = new Set<string>()
  let out = ''
  let last: string | undefined
  for (const stanza of stanzas) {
    stanza.forEach((line, nth) => {
      const { label, continues }: BlockDetails = line.details ?? {}
      const goesOn = continues === true && label !== undefined && label === last
      if (goesOn) {
        out += (nth === 0 ? '\n\n' : HARD_BREAK) + indented(lineOf(line), '    ')
        return
      }
      const isNote = label !== undefined && references.has(label) && !written.has(label)
      if (isNote) written.add(label)
      last = isNote ? label : undefined
      out += `${out === '' ? '' : '\n\n'}${isNote ? `[^${label}]: ` : ''}${lineOf(line)}`
    })
  }
  return out
}

/** Terms and definitions in the syntax of Pandoc and most other tools. */
function definitions(stanzas: readonly (readonly Line[])[], lineOf: (line: Line) => string): string {
  let out = ''
  let hasTerm = false
  let wasTerm = false
  for (const line of stanzas.flat()) {
    const isTerm = (line.details as BlockDetails | undefined)?.term === true
    const gap = out === '' ? '' : isTerm && !wasTerm ? '\n\n' : isTerm || !hasTerm ? HARD_BREAK : '\n'
    out += `${gap}${hasTerm && !isTerm ? ': ' : ''}${lineOf(line)}`
    hasTerm ||= isTerm
    wasTerm = isTerm
  }
  return out
}

const CLOSING_MARKS = /(?<=\s)#+$/

/** `Rain #` → `Rain \#` */
function heading(lines: readonly Line[], around: Surroundings): string {
  return lines
    .map((line) => inlineMarkdown(plainHeading(line), around))
    .join(' ')
    .replace(CLOSING_MARKS, '\\$&')
}

/** A table without a header row gets an empty one, because Markdown requires one. */
function table(lines: readonly Line[], { dollars }: Manner): string {
  const rows = lines.map(cellsOf)
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0)
  const line = (cells: readonly Line[]) =>
    `| ${Array.from({ length: width }, (_, at) => inlineMarkdown(cells[at] ?? EMPTY, { inCell: true, dollars })).join(' | ')} |`
  const hasHead = lines[0] !== undefined && isHead(lines[0])
  const [head = [], ...others] = hasHead ? rows : [[], ...rows]
  return [line(head), `|${' --- |'.repeat(width)}`, ...others.map(line)].join('\n')
}

const EMPTY: Line = { text: '', marks: [] }

/** Fenced code, with its language after the opening fence. */
function fenced(code: string, language = ''): string {
  const fence = fenceOf(code)
  return `${fence}${language}\n${code}\n${fence}`
}

const FIELDS = ['title', 'authors', 'publishedAt', 'url', 'lang'] as const

/** The metadata of a document as YAML front matter; `''` if there is none. */
function frontMatterOf(document: Partial<CleanDocument>): string {
  const lines = FIELDS.flatMap((field) => {
    const value = document[field]
    if (value === undefined || value.length === 0) return []
    return typeof value === 'string'
      ? [`${field}: ${quoted(value)}`]
      : [`${field}:`, ...value.map((item) => `  - ${quoted(item)}`)]
  })
  return lines.length === 0 ? '' : ['---', ...lines, '---'].join('\n')
}

/** Characters that JSON does not escape but YAML reads as line breaks or does not allow. */
const NOT_YAML = /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g

/** A double-quoted string that is the same in YAML and JSON: `Rain: "again"` → `"Rain: \"again\""` */
function quoted(text: string): string {
  return JSON.stringify(text).replace(NOT_YAML, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
