import type { Span } from '../../edit/edit.js'
import type { Piece } from './code/piece.js'

/** A stretch of a page of which a reader sees something else than its text, in source coordinates. */
export type Rewrite = Cut | Shown | Replacement | Sign | CodeBlock

/** It goes, by a rule of its own: the label of a note, a button above code. */
export interface Cut extends Span {
  readonly kind: 'cut'
  readonly rule: string
}

/** The element of a note, which is hidden until a reader opens it: its text is read. */
export interface Shown extends Span {
  readonly kind: 'shown'
  readonly row: number
}

/** A text stands in its place: a formula, the character that a picture stands for. */
export interface Replacement extends Span {
  readonly kind: 'replacement'
  readonly text: string
  readonly rule: string
  /** The element. */
  readonly row: number
  /** Whether it is a formula that stands on its own. */
  readonly isBlock: boolean
}

/** What browsers draw around an element, before or behind the text in it: quotation marks, and backticks around code. */
export interface Sign extends Span {
  readonly kind: 'open' | 'close'
  readonly sign: string
  /** Whether what stands between the two is code, whose references are decoded here: nothing looks into code later. */
  readonly isCode: boolean
}

/** A block of code, whole. */
export interface CodeBlock extends Span {
  readonly kind: 'code'
  readonly row: number
  readonly pieces: readonly Piece[]
  /** What a highlighter adds, and other stretches that go. */
  readonly cuts: readonly Cut[]
  readonly text: string
  readonly language: string | undefined
}
