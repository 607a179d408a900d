import { fenceOf } from '../characters/fence.js'
import type { CleanDocument } from '../document.js'
import { checkDocument } from './check-document.js'
import { frontMatterOf } from './front-matter.js'
import { type Copy, cellsOf, plainOf, type Run, runsOf } from './inline-runs.js'
import type { Item } from './items.js'
import type { Line } from './line.js'
import { escapeStart } from './markdown-escape.js'
import { inlineMarkdown, pictureMarkdown } from './markdown-inline.js'
import { isPicture } from './safe-address.js'
import type { WriteOptions } from './to-html.js'
import { plainHeading } from './tree.js'

/** How Markdown is written: `{ frontMatter: true, marks: false }` */
export interface MarkdownOptions extends WriteOptions {
  /** Whether title, authors, date, address and language stand before the text, as YAML; `false` by default. */
  readonly frontMatter?: boolean | undefined
}

/** What is written: the blocks, and for front matter the fields that are known. */
type Story = Copy & Partial<CleanDocument>

/**
 * A document as Markdown: CommonMark, with the tables and the strikethrough of GitHub; links, emphasis, code and pictures as
 * far as the document lists them. What Markdown would take for a mark is escaped, and
 * nothing else. What it has no sign for, such as a subscript, is plain text. Headings are of their own level, or the second; embedded posts are quotes, captions stand in italics; the first row
 * of a table is its head, for Markdown has no table without one.
 *
 * `clean('<h2>Rain</h2><p>5 * 3 <b>mm</b></p>')` → `## Rain\n\n5 \* 3 **mm**\n`
 */
export function toMarkdown(document: Story, { frontMatter = false, marks = true }: MarkdownOptions = {}): string {
  checkDocument(document, 'toMarkdown', ['blocks'])
  if (document.format === 'markdown') return markdownItself(document, frontMatter ? frontMatterOf(document) : '', marks)
  const runs = runsOf(marks ? document : plainOf(document))
  const parts = runs.map((run) => ('items' in run ? partOf(run) : pictureMarkdown(run)))
  const head = frontMatter ? frontMatterOf(document) : ''
  if (head !== '') parts.unshift(head)
  return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`
}

/** A text that is Markdown as it is, with the pictures that stood between its blocks. */
function markdownItself({ text, marks = [] }: Story, head: string, withPictures: boolean): string {
  const parts = head === '' ? [] : [head]
  let at = 0
  for (const picture of withPictures ? marks.filter(isPicture) : []) {
    parts.push(text.slice(at, picture.start), pictureMarkdown(picture))
    at = picture.start
  }
  parts.push(text.slice(at))
  const written = parts.map((part) => part.replace(OUTER_BREAKS, '')).filter((part) => part !== '')
  return written.length === 0 ? '' : `${written.join('\n\n')}\n`
}

const OUTER_BREAKS = /^\n+|\n+$/g

function partOf({ kind, level, stanzas, items, language }: Run): string {
  const lines = stanzas.flat()
  // One line of a block may end what another begins: ~a¶b~
  const tildes = lines.reduce((sum, { text }) => sum + text.split('~').length - 1, 0) > 1
  const lineOf = (line: Line) => escapeStart(inlineMarkdown(line, { tildes }))
  switch (kind) {
    case 'heading':
      return `${'#'.repeat(level)} ${heading(lines, tildes)}`
    case 'quote':
    case 'embed':
      return stanzas.map((stanza) => stanza.map((line) => `> ${lineOf(line)}`).join(HARD_BREAK)).join('\n>\n')
    case 'list-item':
      return listOf(items, lineOf)
    case 'table':
      return table(lines.map(cellsOf))
    case 'code':
      return fenced(lines.map(({ text }) => text).join('\n'), language)
    case 'caption':
      return lines.map(({ text }) => `*${lineOf({ text, marks: [] })}*`).join(HARD_BREAK)
    default:
      return lines.map(lineOf).join(HARD_BREAK)
  }
}

/** A backslash would do the same, and be taken into an address before it. */
const HARD_BREAK = '  \n'

/** A list with the lists that are in its items, each indented by the marks of all that it is in. */
function listOf(items: readonly Item[], lineOf: (line: Line) => string): string {
  const open: { readonly ordered: boolean; count: number }[] = []
  let out = ''
  for (const { line, ordered, depth, parted } of items) {
    open.length = Math.min(open.length, depth)
    if (open.length === depth && open.at(-1)?.ordered !== ordered) open.pop()
    const list = open.length === depth ? open.pop() : undefined
    open.push({ ordered, count: (list?.count ?? 0) + 1 })
    const marks = open.map((one) => (one.ordered ? `${one.count}. ` : '- '))
    const mark = marks.pop() ?? ''
    const gap = out === '' ? '' : parted ? '\n\n' : '\n'
    out += `${gap}${' '.repeat(marks.join('').length)}${mark}${lineOf(line)}`
  }
  return out
}

const CLOSING_MARKS = /(?<=\s)#+$/

/** `Rain #` → `Rain \#` */
function heading(lines: readonly Line[], tildes: boolean): string {
  return lines
    .map((line) => inlineMarkdown(plainHeading(line), { tildes }))
    .join(' ')
    .replace(CLOSING_MARKS, '\\$&')
}

function table(rows: readonly (readonly Line[])[]): string {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0)
  const line = (cells: readonly Line[]) =>
    `| ${Array.from({ length: width }, (_, at) => inlineMarkdown(cells[at] ?? EMPTY, { inCell: true })).join(' | ')} |`
  const [head = [], ...others] = rows
  return [line(head), `|${' --- |'.repeat(width)}`, ...others.map(line)].join('\n')
}

const EMPTY: Line = { text: '', marks: [] }

/** Code between fences, and behind the first one its language. */
function fenced(code: string, language = ''): string {
  const fence = fenceOf(code)
  return `${fence}${language}\n${code}\n${fence}`
}
