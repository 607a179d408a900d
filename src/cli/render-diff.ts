import { harmless, visible } from '../document/visible.js'
import type { Change } from '../index.js'
import type { Palette } from './palette.js'

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
