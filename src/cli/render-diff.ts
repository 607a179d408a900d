import { harmless, visible } from '../document/visible.js'
import type { Change } from '../index.js'
import type { Palette } from './palette.js'

const BREAK = '⏎'

/**
 * The source as a desk marks it up: what went is struck out, what came in stands beside it, and behind each line stand
 * the rules whose changes end in it. A line break that went or came is drawn and made; there is none after the last line.
 *
 * `It isn&#39;t so.` → `It isn[-&#39;-]{+'+}t so.  ← text/entity`
 *
 * Of a page the markup is left out, so that its lines are what a reader sees: `<p>Rain</p>` → `Rain`
 */
export function renderDiff(source: string, changes: readonly Change[], pen: Palette): string {
  const sheet = new Sheet(pen)
  let at = 0
  for (const { start, end, before, after, rules } of changes) {
    sheet.write(harmless(source.slice(at, start)))
    at = end
    const seen = rules.some((rule) => rule.startsWith('html/')) ? withoutMarkup(before) : before
    if (rules.every(isOfMarkup)) {
      sheet.write(after)
      continue
    }
    const marks = before !== '' && after !== '' // é for e + mark looks as if nothing was done
    sheet.write(drawn(seen, marks), pen.removed)
    sheet.write(drawn(after, marks), pen.added)
    sheet.note(rules)
  }
  sheet.write(harmless(source.slice(at)))
  return sheet.finish()
}

/** Tags, comments, scripts and the blanks of the source, of which no reader knows. */
const isOfMarkup = (rule: string) => rule === 'html/markup' || rule === 'html/space' || rule.startsWith('html/unseen/')

const UNSEEN = /<!--.*?(?:-->|$)|<(script|style|svg|template|noscript|title)\b.*?(?:<\/\1>|$)|<[^<>]*>/gis
const BLANKS = /\s+/g

/** What is to be read in markup, on one line: `<li><a href="/a">Home</a> <li>Sport` → ` Home Sport` */
function withoutMarkup(html: string): string {
  return html.replace(UNSEEN, ' ').replace(BLANKS, ' ')
}

function drawn(text: string, marks: boolean): string {
  return text
    .split('\n')
    .map((line) => visible(line, { marks }))
    .join(`${BREAK}\n`)
}

/** Lines in the making. A line is closed by the first character of the next, so that a note still finds its place. */
class Sheet {
  private lines: string[] = []
  private line = ''
  private broken = false
  private readonly notes = new Map<string, number>()

  constructor(private readonly pen: Palette) {}

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
    this.lines.push(told === '' ? this.line : `${this.line}  ${this.pen.aside(`← ${told}`)}`)
    this.line = ''
    this.notes.clear()
  }
}
