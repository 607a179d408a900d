import type { Span } from '../edit/edit.js'

/**
 * What is judged as one: a line, a paragraph that was wrapped over several lines, or a piece of a body that came in
 * one line.
 */
export interface Unit extends Span {
  /** Its place among the pieces of its line, from 0. */
  readonly piece: number
  /** How many pieces its line was cut into; 1 for a whole line. */
  readonly pieces: number
}
