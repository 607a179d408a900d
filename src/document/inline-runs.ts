import { infoOf, insideTicks } from '../characters/markdown.js'
import type { Block, BlockDetails, BlockKind, CleanDocument, Mark, StyleMark } from '../document.js'
import type { Line, LineMark } from './line.js'
import { type ReadBlock, readMarkdownLines } from './markdown-lines.js'
import type { Item, Part, Run, Standing } from './run.js'
import { isAddress, isEmbed, isPicture } from './safe-address.js'

/** The part of a document that is written. */
export type Copy = Pick<CleanDocument, 'text' | 'blocks'> & Partial<Pick<CleanDocument, 'marks' | 'format'>>

/** A document without links, emphasis and images. Code stays code: otherwise its characters would be read as markup. */
export const plainOf = ({ text, blocks, format, marks = [] }: Copy): Copy => ({
  text,
  blocks,
  format,
  marks: marks.filter(({ kind }) => kind === 'code'),
})

/** Kinds that a blank line always separates, while others continue: `a¶¶b` is two paragraphs, but may be one quote. */
const STAND_ALONE: ReadonlySet<BlockKind> = new Set(['paragraph', 'heading', 'caption', 'table', 'formula'])
/** The level of a heading without one. */
const USUAL_LEVEL = 2
/** The maximum depth of nested quotes. */
const DEEPEST_QUOTE = 5

/** A thematic break in the documents of this library. */
const BREAK = /^[ \t]*([-*_])(?:[ \t]*\1){2,}[ \t]*$/
/** The text between two lines without a blank line: a line feed, and the marker of the second one. */
const NEXT_LINE = /^\n[^\n]*$/
const BREAKS = /[\n\r]/g
const LINE_ENDS = /\r\n?/g
const HALVES = /\p{Surrogate}/gu

/** A block and its line. */
interface Written {
  readonly block: Block
  readonly kind: BlockKind
  readonly line: Line
  /** Whether a blank line precedes it. */
  readonly parted: boolean
  readonly quoted: number
}

type Open = Pick<Run, 'kind' | 'level' | 'language' | 'parts'> & { stanzas: Line[][]; items: Item[] }

/**
 * The blocks of a document as runs, with the images between them. Each block is one line, except for code. Half of a
 * surrogate pair becomes U+FFFD, for documents of any origin.
 */
export function runsOf(document: Copy): Part[] {
  const { marks = [], format } = document
  const read = format === 'markdown' ? readMarkdownLines(document) : readLines(document)
  const written = read.map(({ block, line, parted }): Written => {
    const kind = block.kind === 'break' && !BREAK.test(block.text) ? 'paragraph' : block.kind
    return { block, kind, line: { ...line, details: block }, parted, quoted: quotesAround(block) }
  })
  const standing = marks
    .filter(isStanding)
    .sort((a, b) => a.start - b.start)
    .reverse()
  return [...partsOf(written, standing, 0), ...standing.reverse()]
}

function readLines({ text, blocks, marks = [] }: Copy): ReadBlock[] {
  const marksIn = marksByBlock(marks, labelsIn(blocks))
  let last: Block | undefined
  return blocks.map((block) => {
    const parted = last !== undefined && !NEXT_LINE.test(text.slice(last.end, block.start))
    last = block
    return { block, line: lineOf(block, marksIn(block)), parted }
  })
}

/** The parts of the blocks within this many quotes. Removes what is between them from `standing`. */
function partsOf(written: readonly Written[], standing: Standing[], quotes: number): Part[] {
  const parts: Part[] = []
  const place = (before: number) => {
    while ((standing.at(-1)?.start ?? Number.POSITIVE_INFINITY) <= before) parts.push(standing.pop() as Standing)
  }
  for (let at = 0; at < written.length; ) {
    const one = written[at] as Written
    const until = endOfQuote(written, at, quotes)
    if (until > at) {
      place(one.block.start)
      const inside = partsOf(written.slice(at, until), standing, quotes + 1)
      parts.push({ kind: 'quote', level: USUAL_LEVEL, stanzas: [], items: [], parts: inside })
      at = until
      continue
    }
    add(parts, one.kind === 'quote' && one.quoted <= quotes ? { ...one, kind: 'paragraph' } : one, place)
    at++
  }
  return parts
}

/** The end of a quote that begins here and contains more than paragraphs; its start if there is none. */
function endOfQuote(written: readonly Written[], from: number, quotes: number): number {
  let until = from
  let isMixed = false
  for (; until < written.length && (written[until] as Written).quoted > quotes; until++) {
    const { kind, quoted } = written[until] as Written
    if (kind !== 'quote' || quoted > quotes + 1) isMixed = true
  }
  return isMixed ? until : from
}

function add(parts: Part[], { block, kind, line, parted }: Written, place: (before: number) => void): void {
  const before = parts.at(-1)
  let run = before && 'items' in before && !before.parts ? (before as Open) : undefined
  const { depth }: BlockDetails = block
  const lastItem = run?.kind === 'list-item' ? run.items.at(-1) : undefined
  if (lastItem && kind !== 'list-item' && kind !== 'footnote' && typeof depth === 'number' && depth >= 1) {
    addWithin(run as Open, lastItem, { kind, line, parted, depth, block })
    return
  }
  const level = kind === 'heading' ? levelOf(block) : USUAL_LEVEL
  const item =
    kind === 'list-item' ? itemOf(block, line, run?.kind === kind ? run.items.at(-1) : undefined, parted) : undefined
  const begins =
    run?.kind !== kind || run.level !== level || item?.begins || kind === 'code' || (parted && STAND_ALONE.has(kind))
  if (!run || begins) {
    place(block.start)
    run = { kind, level, stanzas: [], items: [], ...languageOf(block) }
    parts.push(run)
  }
  if (begins || parted) run.stanzas.push([line])
  else run.stanzas.at(-1)?.push(line)
  if (item) run.items.push(item)
}

/** Adds a block of another kind to its list item. */
function addWithin(
  run: Open,
  last: Item,
  { kind, line, parted, depth, block }: Omit<Written, 'quoted'> & { readonly depth: number },
): void {
  const level = kind === 'heading' ? levelOf(block) : USUAL_LEVEL
  const { inner } = last
  const goesOn = inner?.kind === kind && inner.level === level && last.depth === Math.min(depth, last.depth)
  if (inner && goesOn && kind !== 'code' && !(parted && STAND_ALONE.has(kind))) {
    if (parted) (inner.stanzas as Line[][]).push([line])
    else (inner.stanzas.at(-1) as Line[]).push(line)
  } else run.items.push(innerItem({ kind, level, stanzas: [[line]], items: [], ...languageOf(block) }, depth, last))
}

function languageOf(block: Block): Pick<Run, 'language'> {
  const { language }: BlockDetails = block
  return language === undefined ? {} : { language: infoOf(language) }
}

/** A block as a line, and code with all of its lines. Delimiters around inline code are written anew. */
function lineOf({ kind, text }: Block, marks: readonly LineMark[]): Line {
  if (kind === 'code') {
    const lines = text.replace(LINE_ENDS, '\n').replace(HALVES, '\ufffd')
    const links = lines.length === text.length ? marks.filter((mark) => mark.kind === 'link') : NONE
    return { text: lines, marks: links }
  }
  return withoutTicks({ text: text.replace(BREAKS, ' ').replace(HALVES, '\ufffd'), marks })
}

/** A line without the backticks around its inline code. */
function withoutTicks({ text, marks }: Line): Line {
  const cuts = marks.flatMap(({ kind, start, end }) => {
    const inside = kind === 'code' ? insideTicks(text.slice(start, end)) : undefined
    return inside
      ? [
          { start, end: start + inside.start },
          { start: start + inside.end, end },
        ]
      : []
  })
  if (cuts.length === 0) return { text, marks }
  const places = cuts.sort((a, b) => a.start - b.start)
  let words = ''
  let at = 0
  for (const { start, end } of places) {
    if (start < at) continue // Nested code marks, which occur only in documents of other origin.
    words += text.slice(at, start)
    at = end
  }
  const placeOf = (place: number) =>
    places.reduce((shifted, { start, end }) => shifted - Math.max(0, Math.min(place, end) - start), place)
  const shifted = marks.map((mark) => ({ ...mark, start: placeOf(mark.start), end: placeOf(mark.end) }))
  return { text: words + text.slice(at), marks: shifted.filter(({ start, end }) => end > start) }
}

const NONE: readonly LineMark[] = []

/** The labels of footnotes that Markdown can express. */
const labelsIn = (blocks: readonly Block[]): ReadonlySet<string> =>
  new Set(blocks.flatMap((block) => (block.kind === 'footnote' && isLabel(block.label) ? [block.label] : [])))

const LABEL = /^[\p{L}\p{N}*†‡_.:-]{1,60}$/u
export const isLabel = (label: unknown): label is string => typeof label === 'string' && LABEL.test(label)

/** Returns the marks of one block after the other, with positions in its line. */
function marksByBlock(
  marks: NonNullable<Copy['marks']>,
  labels: ReadonlySet<string>,
): (block: Block) => readonly LineMark[] {
  const isMeant = (mark: Mark): mark is LineMark =>
    mark.kind === 'link'
      ? isAddress(mark.href)
      : mark.kind === 'footnote'
        ? labels.has(mark.label)
        : STYLES.has(mark.kind)
  const sorted = marks.filter(isMeant).sort((a, b) => a.start - b.start || b.end - a.end)
  let next = 0
  return ({ start: first, end: last }) => {
    const found: LineMark[] = []
    for (; next < sorted.length; next++) {
      const mark = sorted[next] as LineMark
      if (mark.start >= last) break
      const [start, end] = [Math.max(mark.start, first) - first, Math.min(mark.end, last) - first]
      if (end > start && !extend(found, mark.kind, start, end)) found.push({ ...mark, start, end })
    }
    return found.length > 0 ? found : NONE
  }
}

/** Extends the last mark if this one continues it in the same place: `<b>so</b><b>me</b>`, but not `<a><b>so</b></a><b>me</b>` */
function extend(found: LineMark[], kind: LineMark['kind'], start: number, end: number): boolean {
  const last = found.at(-1)
  if (last?.kind !== kind || last.end !== start || !CONTINUE.has(kind)) return false
  if (found.slice(-MOST_AROUND, -1).some((around) => around.end > last.start && around.end < end)) return false
  found[found.length - 1] = { ...last, end }
  return true
}

const CONTINUE: ReadonlySet<string> = new Set(['emphasis', 'strong', 'deleted'] satisfies StyleMark['kind'][])
/** So many marks are looked at that may be around another. */
const MOST_AROUND = 8

const STYLES: ReadonlySet<string> = new Set([
  'emphasis',
  'strong',
  'code',
  'deleted',
  'subscript',
  'superscript',
  'highlight',
  'formula',
] satisfies StyleMark['kind'][])

/** For documents of any origin: only addresses that are safe to follow. */
const isStanding = (mark: Mark): mark is Standing => mark.kind === 'break' || isPicture(mark) || isEmbed(mark)

const LEVELS = [1, 2, 3, 4, 5, 6]

/** An invalid level counts as none, for documents of any origin. */
function levelOf(block: Block): number {
  const { level = USUAL_LEVEL }: BlockDetails = block
  return LEVELS.includes(level) ? level : USUAL_LEVEL
}

function quotesAround(block: Block): number {
  const { quoted = 0 }: BlockDetails = block
  return typeof quoted === 'number' && quoted >= 1
    ? Math.min(Math.trunc(quoted), DEEPEST_QUOTE)
    : block.kind === 'quote'
      ? 1
      : 0
}

/** The maximum depth of lists: Markdown indents each line for all of its parents. */
const DEEPEST = 9
/** The largest number in Markdown. */
const LARGEST = 999_999_999

/** A block as an item of the current list, or of a new one. */
function itemOf(block: Block, line: Line, before: Item | undefined, isParted: boolean): Item {
  const { ordered = false, depth = 1, number, checked, continues }: BlockDetails = block
  const goesOn = continues === true && before !== undefined
  const deepest = (before?.depth ?? 0) + (goesOn ? 0 : 1)
  const here = Math.max(1, Math.min(Math.trunc(depth) || 1, deepest, DEEPEST))
  const counts = ordered === true && !goesOn && isNumber(number)
  const restarts = counts && here === 1 && number === 1 && before?.reached !== undefined && !isCountdown(before)
  const top = (here > 1 || goesOn) && before ? before.top : ordered
  const begins = before?.top !== top || restarts
  return {
    line,
    ordered,
    number: counts ? number : undefined,
    reached: counts && here === 1 ? number : begins ? undefined : before?.reached,
    from: begins ? undefined : counts && here === 1 ? before?.reached : before?.from,
    checked: goesOn || typeof checked !== 'boolean' ? undefined : checked,
    depth: here,
    parted: isParted && !begins,
    top,
    begins,
    continues: goesOn && !begins,
  }
}

const isNumber = (number: unknown): number is number =>
  Number.isInteger(number) && (number as number) >= 0 && (number as number) <= LARGEST

/** Whether a list counts down and the next number is 1: 3, 2. */
const isCountdown = ({ reached, from }: Item): boolean => reached === 2 && (from === undefined || from > 2)

/** A block of another kind within the preceding item. */
function innerItem(inner: Run, depth: number, before: Item): Item {
  const { top, ordered, reached, from } = before
  const here = Math.max(1, Math.min(Math.trunc(depth) || 1, before.depth))
  const nothing = { number: undefined, checked: undefined, parted: true, begins: false, continues: true }
  return { ...nothing, line: { text: '', marks: [] }, ordered, depth: here, top, reached, from, inner }
}
