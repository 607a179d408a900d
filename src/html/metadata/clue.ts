import type { Found } from '../../document.js'
import type { Moment } from './dates/instant.js'

/** A value read from the page, decoded, in one line, and where it was found. */
export interface Clue {
  readonly value: string
  readonly origin: Found
}

/** A date that was read, and where. */
export interface Dated {
  readonly moment: Moment
  readonly origin: Found
}
