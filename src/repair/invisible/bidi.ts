import { codePointAt, isBlank } from '../../characters/code-point.js'
import type { Span } from '../../edit/edit.js'
import { invisibleWidth } from './kinds.js'

const LINE_END = /[\n\v\f\r\x1c-\x1e\x85\u2028\u2029]/g

// Letters of Hebrew, Arabic, Syriac, Thaana, N'Ko …, their presentation forms, and the right-to-left blocks of other planes.
const RIGHT_TO_LEFT_LETTER =
  /[\u05d0-\u05f4\u0620-\u064a\u066e-\u06d3\u06d5\u06e5\u06e6\u06ee\u06ef\u06fa-\u08c9\ufb1d-\ufdff\ufe70-\ufefc\ud802\ud803\ud83a\ud83b]/

const CONTROL = /[\u202a-\u202e\u2066-\u2069]/g

const POP_EMBEDDING = 0x202c
const POP_ISOLATE = 0x2069

/** A line, with the directional controls in it that are worth keeping. */
export interface BidiLine extends Span {
  readonly rightToLeft: boolean
  /** Offsets of embeddings and isolates that are closed within the line and contain something visible. */
  readonly balanced: ReadonlySet<number>
}

interface Opened {
  readonly at: number
  readonly code: number
  /** The number of visible stretches of the line before it opened. */
  readonly seen: number
}

const NONE: ReadonlySet<number> = new Set()

/** LRM, RLM and ALM. */
export function isDirectionMark(code: number): boolean {
  return code === 0x200e || code === 0x200f || code === 0x61c
}

/** Embeddings, overrides, isolates and their closing controls. */
export function isDirectionControl(code: number): boolean {
  return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)
}

/** Reads the line around an offset. `earliest` is the end of the line read before, at or before the offset. */
export function readLine(text: string, at: number, earliest: number): BidiLine {
  let start = at
  while (start > earliest && !isLineEnd(text.charCodeAt(start - 1))) start--
  LINE_END.lastIndex = at
  const end = LINE_END.test(text) ? LINE_END.lastIndex - 1 : text.length
  const rightToLeft = RIGHT_TO_LEFT_LETTER.test(text.slice(start, end))
  return { start, end, rightToLeft, balanced: rightToLeft ? balancedWithin(text, start, end) : NONE }
}

/**
 * Pairs opening and closing controls as the bidi algorithm does (UAX #9, BD9 to BD11): a PDF never closes an isolate, and
 * a PDI closes embeddings left open inside its isolate. Overrides pair, but are never kept.
 */
function balancedWithin(text: string, start: number, end: number): ReadonlySet<number> {
  const balanced = new Set<number>()
  const open: Opened[] = []
  let isolates = 0
  let seen = 0
  CONTROL.lastIndex = start
  while (CONTROL.test(text) && CONTROL.lastIndex <= end) {
    const at = CONTROL.lastIndex - 1
    const code = text.charCodeAt(at)
    if (code === POP_EMBEDDING) {
      const opener = open.at(-1)
      if (opener && !isIsolate(opener.code)) close(open.pop(), at)
    } else if (code === POP_ISOLATE) {
      if (isolates > 0) {
        while (!isIsolate(open.at(-1)?.code ?? POP_ISOLATE)) open.pop()
        close(open.pop(), at)
        isolates--
      }
    } else {
      open.push({ at, code, seen })
      if (isIsolate(code)) isolates++
    }
    if (showsBeforeNextControl(text, at + 1, end)) seen++
  }
  return balanced

  function close(opener: Opened | undefined, at: number): void {
    if (!opener || isOverride(opener.code) || opener.seen === seen) return
    balanced.add(opener.at)
    balanced.add(at)
  }
}

/** Whether anything is visible between here and the next control. */
function showsBeforeNextControl(text: string, from: number, end: number): boolean {
  for (let at = from; at < end; ) {
    const code = text.charCodeAt(at)
    if (isDirectionControl(code)) return false
    const width = invisibleWidth(text, at)
    if (width === 0 && !isBlank(codePointAt(text, at))) return true
    at += width || 1
  }
  return false
}

function isIsolate(code: number): boolean {
  return code >= 0x2066 && code <= 0x2068
}

function isOverride(code: number): boolean {
  return code === 0x202d || code === 0x202e
}

function isLineEnd(code: number): boolean {
  return (
    (code >= 0x0a && code <= 0x0d) ||
    (code >= 0x1c && code <= 0x1e) ||
    code === 0x85 ||
    code === 0x2028 ||
    code === 0x2029
  )
}
