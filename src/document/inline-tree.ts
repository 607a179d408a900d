import type { Line, LineMark } from './line.js'

/** A part of a line: its words, or a mark with its children. */
export type Inline = string | { readonly mark: LineMark; readonly children: readonly Inline[] }

interface Open {
  readonly kind: LineMark['kind']
  readonly end: number
  readonly children: Inline[]
}

/**
 * A line as a tree. Nested marks are closed first, and a mark is never within one of the same kind.
 *
 * `the old bridge` with a link of all of it, and emphasis of `old` → `[link ['the ', [emphasis ['old']], ' bridge']]`
 */
export function inlineOf({ text, marks }: Line): readonly Inline[] {
  if (marks.length === 0) return text === '' ? [] : [text]
  const root: Inline[] = []
  const open: Open[] = []
  let at = 0
  const write = (to: number) => {
    if (to > at) (open.at(-1)?.children ?? root).push(text.slice(at, to))
    at = Math.max(at, to)
  }
  const closeBefore = (place: number) => {
    for (let last = open.at(-1); last && last.end <= place; last = open.at(-1)) {
      write(last.end)
      open.pop()
    }
  }
  for (const mark of marks) {
    closeBefore(mark.start)
    const end = Math.min(mark.end, open.at(-1)?.end ?? text.length)
    if (mark.start >= end || open.some(({ kind }) => kind === mark.kind)) continue
    write(mark.start)
    const children: Inline[] = []
    ;(open.at(-1)?.children ?? root).push({ mark, children })
    open.push({ kind: mark.kind, end, children })
  }
  closeBefore(text.length)
  write(text.length)
  return root
}

/** The words of a line without marks. */
export const wordsIn = (pieces: readonly Inline[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : wordsIn(piece.children))).join('')
