import type { Found } from '../../document.js'

/** A value read from the page, decoded, in one line, and where it was found. */
export interface Clue {
  readonly value: string
  readonly origin: Found
}
