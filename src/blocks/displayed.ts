import { LINKED, PICTURE } from '../characters/markdown.js'
import type { Edit, Span } from '../edit/edit.js'
import { firstWhere } from '../edit/first-where.js'
import { OffsetMap } from '../edit/map.js'
import { applyEdits, transformOf } from '../edit/transform.js'
import { coverOver } from './shield.js'
import type { TextBlock } from './text-block.js'

/** A heading, as a span of the displayed text. */
export interface Heading extends Span {
  /** 1 to 6. */
  readonly level: number
}

/** A stretch of syntax that readers do not see, as a span of the source. It belongs to what is before it, or to what is behind it. */
interface Hidden extends Span {
  readonly opens: boolean
  /** What stands for it: a space, where a link goes over several lines. */
  readonly insert: string
}

/** Longer lines are not searched for pictures alone; in code units. */
const LONGEST = 2000
const LINE_OF_PICTURES = /^[ \t]*(?:[-*+][ \t]+)?(?:\[?!\[[^\]\n]*\]\([^)\n]*\)(?:\]\([^)\n]*\))?[ \t\\]*)+$/
/** The lookbehinds follow the signs, since V8 would try a branch that begins with one at every letter. */
const STRONG = /\*\*|__(?<![\p{L}\p{N}_]__)(?=\S)|__(?<=\S__)(?![\p{L}\p{N}_])/gu
const EMPHASIS = /(?<![\p{L}\p{N}_*\\])([*_])(?=[^\s*_])[^*_\n]{1,300}(?<=[^\s*_\\])\1(?![\p{L}\p{N}_*])/gu
/** A link whose target is defined elsewhere: `[the map][1]` */
const REFERENCE = /(?<!!)\[([^[\]\n]{1,300})\]\[[^[\]\n]{0,100}\]/g
const ESCAPE = /\\(?=[*_[\]()#|.!+>~-])/g
/** What may stand before the first word of a line. */
const OPENS_LINE = /^[\s[>*+-]*$/
const SMALL = /\p{Ll}/u
/** What ends a sentence, or a line that is to break. */
const STOP = /[.!?…:。！？\\]['"’”»)\]]?$/
const BREAKS = /[ \t]{0,40}\n\s{0,200}/g

/**
 * Markdown as its readers see it: without the marks of headings and emphasis, the targets of links and their definitions. Lists keep
 * their marks, and what is a picture and nothing else stays as it is.
 *
 * `## [Rain](/rain) **fell**` → `Rain fell`
 */
export class Displayed {
  readonly text: string
  readonly headings: readonly Heading[]
  private readonly hidden: readonly Hidden[]
  /** Where each hidden stretch is in the displayed text. */
  private readonly places: readonly number[]
  /** The definitions of links, with the white space before them: a definition stands behind a blank line. */
  private readonly definitions: readonly Span[]
  private readonly map: OffsetMap

  /** `blocks`: those of the text; its code is covered. */
  constructor(source: string, blocks: readonly TextBlock[]) {
    this.definitions = blocks.flatMap(({ kind, start, end }) =>
      kind === 'link-definition' ? [{ start: source.slice(0, start).trimEnd().length, end }] : [],
    )
    this.hidden = apart([...blocks.flatMap((block) => hiddenOfBlock(source, block)), ...hiddenInLines(source)])
    const edits = this.hidden.map(({ start, end, insert }) => ({ start, end, insert, rule: 'text/markdown' }))
    const { text, moves } = applyEdits(transformOf(source), edits)
    let shift = 0
    this.places = this.hidden.map(({ start, end, insert }) => {
      const place = start - shift
      shift += end - start - insert.length
      return place
    })
    this.text = text
    this.map = new OffsetMap(moves)
    this.headings = blocks.flatMap(({ kind, level = 1, lines }) => {
      const [first, last] = [lines[0], lines.at(-1)]
      return kind === 'heading' && first && last
        ? [{ ...this.map.toText({ start: first.start, end: last.end }), level }]
        : []
    })
  }

  /** The smallest span of the displayed text with everything that is left of a span of the source. */
  readonly toText = (span: Span): Span => this.map.toText(span)

  /** The span of the source that a span of the displayed text is, with the marks that belong to it. */
  readonly toSource = ({ start, end }: Span): Span => ({ start: this.placeOf(start), end: this.placeOf(end) })

  /** Edits of the displayed text as edits of the source. Definitions of links are no part of what they take out. */
  editsOfSource(edits: Iterable<Edit>): Edit[] {
    const { definitions } = this
    return Array.from(edits).flatMap((edit) => {
      const pieces: Edit[] = []
      const { start, end } = this.toSource(edit)
      let at = start
      let next = firstWhere(definitions.length, (nth) => (definitions[nth] as Span).end > start)
      for (let one = definitions[next]; one && one.start < end; one = definitions[++next]) {
        pieces.push({ ...edit, start: at, end: Math.max(at, one.start) })
        at = one.end
      }
      return [...pieces, { ...edit, start: at, end: Math.max(at, end) }].filter((piece) => piece.end > piece.start)
    })
  }

  /** The place in the source behind what closes there, and before what opens there. */
  private placeOf(at: number): number {
    const { hidden, places } = this
    let next = firstWhere(places.length, (nth) => (places[nth] as number) >= at)
    const before = hidden[next - 1]
    let place = before ? at - (places[next - 1] as number) - before.insert.length + before.end : at
    for (; places[next] === at && hidden[next]?.opens === false && hidden[next]?.insert === ''; next++)
      place = (hidden[next] as Hidden).end
    return place
  }
}

/** The marks of headings, definitions of links with the line break before them, and line breaks within a sentence. */
function hiddenOfBlock(text: string, block: TextBlock): Hidden[] {
  const { kind, start, end, lines } = block
  if (kind === 'paragraph' || kind === 'list-item' || kind === 'quote') return breaksOf(text, block)
  if (kind === 'link-definition') return [{ start: Math.max(0, start - 1), end, opens: false, insert: '' }]
  const [first, last] = [lines[0], lines.at(-1)]
  if (kind !== 'heading' || !first || !last) return []
  const sign = text.slice(start, first.start).indexOf('#')
  return [
    ...(sign < 0 ? [] : [{ start: start + sign, end: first.start, opens: true, insert: '' }]),
    ...(end > last.end ? [{ start: last.end, end, opens: false, insert: '' }] : []),
  ]
}

/** The line breaks of a block behind which a sentence goes on: before a small letter, or the indent of a list item. */
function breaksOf(text: string, { kind, lines }: TextBlock): Hidden[] {
  return lines.slice(1).flatMap(({ start }, at) => {
    const { end } = lines[at] as Span
    const gap = text.slice(end, start)
    const isIndented = kind === 'list-item' && gap.endsWith(' ')
    const goesOn = isIndented || (SMALL.test(text.charAt(start)) && !STOP.test(text.slice(Math.max(0, end - 2), end)))
    return goesOn && !gap.startsWith('  ') ? [{ start: end, end: start, opens: false, insert: ' ' }] : []
  })
}

/** Marks within lines, and of links that go over several. */
function hiddenInLines(text: string): Hidden[] {
  const found: Hidden[] = []
  const hide = (start: number, end: number, opens: boolean, insert = '') => found.push({ start, end, opens, insert })
  const pictures = Array.from(text.matchAll(PICTURE), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }))
  for (const { index, 0: link, 1: { length } = '' } of coverOver(text, pictures).matchAll(LINKED)) {
    if (isAloneAsPicture(text, index, index + link.length)) continue
    const content = text.slice(index + 1, index + 1 + length)
    const words = content.trim()
    const start = index + 1 + content.length - content.trimStart().length
    hide(index, start, true)
    for (const { index: at, 0: gap } of words.matchAll(BREAKS)) hide(start + at, start + at + gap.length, false, ' ')
    hide(start + words.length, index + link.length, false)
  }
  for (const { start, end } of pictures) {
    if (isAloneAsPicture(text, start, end)) continue
    const opens = OPENS_LINE.test(lineBefore(text, start))
    hide(start, opens ? endOfBlanks(text, end) : end, opens)
  }
  for (const { index, 0: link, 1: content = '' } of text.matchAll(REFERENCE)) {
    hide(index, index + 1, true)
    hide(index + 1 + content.length, index + link.length, false)
  }
  for (const { index, 0: sign } of text.matchAll(STRONG))
    hide(index, index + sign.length, text.charAt(index - 1).trim() === '')
  for (const { index, 0: said } of text.matchAll(EMPHASIS)) {
    hide(index, index + 1, true)
    hide(index + said.length - 1, index + said.length, false)
  }
  for (const { index } of text.matchAll(ESCAPE)) hide(index, index + 1, true)
  return found
}

function endOfBlanks(text: string, at: number): number {
  while (text.charAt(at) === ' ') at++
  return at
}

/** Whether the line around a picture is pictures alone. */
function isAloneAsPicture(text: string, start: number, end: number): boolean {
  const before = lineBefore(text, start)
  const behind = text.slice(end, end + LONGEST)
  const feed = behind.indexOf('\n')
  const line = before + text.slice(start, end) + (feed < 0 ? behind : behind.slice(0, feed))
  return line.length < LONGEST && LINE_OF_PICTURES.test(line)
}

/** What stands before a place in its line; of a long line, the last of it. */
function lineBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - LONGEST), at)
  return before.slice(before.lastIndexOf('\n') + 1)
}

/** Stretches in order, without those that an earlier one overlaps. */
function apart(stretches: readonly Hidden[]): Hidden[] {
  const left: Hidden[] = []
  for (const one of [...stretches].sort((a, b) => a.start - b.start || b.end - a.end))
    if (one.start >= (left.at(-1)?.end ?? 0) && one.end > one.start) left.push(one)
  return left
}
