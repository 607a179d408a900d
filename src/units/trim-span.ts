import type { Span } from '../edit/edit.js'

/** A span without white space at its ends; empty at its end if it is blank. */
export function trimSpan(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const from = end - words.trimStart().length
  return { start: from, end: from + words.trim().length }
}
