import { apply, type Edit } from '../edit/edit.js'
import { firstWhere } from '../edit/first-where.js'
import { type LexedText, NEW_LINE } from './lexed-text.js'
import { readSyntax } from './read-syntax.js'
import { readUnits } from './read-tokens.js'

/**
 * Writes the columns of an edited text into `after`, in one pass for all edits. Only the lines that an edit touches are lexed
 * again. `after.keptLines` tells for each other line which one it was, so that what is known of it can be carried over.
 *
 * `A\nB` with `b` for `B` → the first line is kept, the second one is new
 */
export function update(before: LexedText, edits: readonly Edit[], after: LexedText): void {
  const text = apply(before.text, edits)
  after.reserve(text.length)
  after.text = text
  after.tokens = after.lines = 0
  /** The first line that is not yet in `after`, and how far its offsets move. */
  let line = 0
  let shift = 0
  for (let nth = 0; nth < edits.length; ) {
    const top = lineAt(before, (edits[nth] as Edit).start)
    keepLines(before, line, top, after, shift)
    const from = (before.lineStarts[top] as number) + shift
    let bottom = top
    let at = before.lineStarts[top] as number
    for (let edit = edits[nth]; edit && edit.start <= (before.lineEnds[bottom] as number); edit = edits[++nth]) {
      copyUnits(before, at, edit.start, after, shift)
      writeUnits(edit.insert, after, edit.start + shift)
      shift += edit.insert.length - (edit.end - edit.start)
      at = edit.end
      bottom = lineAt(before, edit.end)
    }
    const end = before.lineEnds[bottom] as number
    copyUnits(before, at, end, after, shift)
    const first = after.lines
    readUnits(after, from, end + shift)
    after.keptLines.fill(NEW_LINE, first, after.lines)
    line = bottom + 1
  }
  keepLines(before, line, before.lines, after, shift)
  after.lineTokens[after.lines] = after.tokens
  readSyntax(after)
}

/** The line that an offset is in. */
function lineAt({ lineStarts, lines }: LexedText, offset: number): number {
  return firstWhere(lines, (line) => (lineStarts[line] as number) > offset) - 1
}

function copyUnits(before: LexedText, from: number, to: number, after: LexedText, shift: number): void {
  if (to > from) after.units.set(before.units.subarray(from, to), from + shift)
}

function writeUnits(insert: string, { units }: LexedText, start: number): void {
  for (let at = 0; at < insert.length; at++) units[start + at] = insert.charCodeAt(at)
}

/** Adds lines of the text before to those after, with their tokens, moved by `shift` units. */
function keepLines(before: LexedText, from: number, to: number, after: LexedText, shift: number): void {
  if (from >= to) return
  const [firstToken, lastToken] = [before.lineTokens[from] as number, before.lineTokens[to] as number]
  const [line, token] = [after.lines, after.tokens]
  // With the line feed behind each.
  copyUnits(before, before.lineStarts[from] as number, (before.lineEnds[to - 1] as number) + 1, after, shift)
  move(before.starts, firstToken, lastToken, after.starts, token, shift)
  move(before.ends, firstToken, lastToken, after.ends, token, shift)
  after.kinds.set(before.kinds.subarray(firstToken, lastToken), token)
  after.capitals.set(before.capitals.subarray(firstToken, lastToken), token)
  after.foldedHashes.set(before.foldedHashes.subarray(firstToken, lastToken), token)
  after.wordHashes.set(before.wordHashes.subarray(firstToken, lastToken), token)
  move(before.lineTokens, from, to, after.lineTokens, line, token - firstToken)
  move(before.lineStarts, from, to, after.lineStarts, line, shift)
  move(before.lineEnds, from, to, after.lineEnds, line, shift)
  after.lineTraits.set(before.lineTraits.subarray(from, to), line)
  after.lineCapitals.set(before.lineCapitals.subarray(from, to), line)
  after.lineDigits.set(before.lineDigits.subarray(from, to), line)
  after.lineStops.set(before.lineStops.subarray(from, to), line)
  after.lineSigns.set(before.lineSigns.subarray(from, to), line)
  after.lineHashes.set(before.lineHashes.subarray(from, to), line)
  for (let nth = from; nth < to; nth++) after.keptLines[line + nth - from] = nth
  after.lines += to - from
  after.tokens += lastToken - firstToken
}

function move(numbers: Int32Array, from: number, to: number, into: Int32Array, at: number, shift: number): void {
  for (let nth = from; nth < to; nth++) into[at + nth - from] = (numbers[nth] as number) + shift
}
