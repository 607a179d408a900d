import { PackedList, type Packing } from '../../edit/packed-list.js'

/** Adjacent sequences of one code page. */
export interface Run {
  readonly start: number
  readonly end: number
  /** The page it is decoded in: the first of `pages`, until `selectRuns` picks the likeliest for the text. */
  page: number
  /** A mask of all pages in which it decodes to the same text. */
  pages: number
  /** How much likelier the text is with the run decoded, in half bits. */
  readonly gain: number
  /** Whether spaces are read as no-break spaces; see `readSequence`. */
  readonly spaced: boolean
  /** The extra gain it needs; see `doubtOf`. */
  readonly doubt: number
}

/** Runs by start, packed if there are many. */
export type Runs = readonly Run[] | PackedList<Run>

/** A list of runs under construction. */
export class RunList extends PackedList<Run> {
  constructor() {
    super(() => packing)
  }
}

/** `gain` and `doubt` are whole numbers of half bits. */
const packing: Packing<Run> = {
  width: 7,
  write(run, numbers, at) {
    numbers[at] = run.start
    numbers[at + 1] = run.end
    numbers[at + 2] = run.page
    numbers[at + 3] = run.pages
    numbers[at + 4] = run.gain
    numbers[at + 5] = run.spaced ? 1 : 0
    numbers[at + 6] = run.doubt
  },
  read(numbers, at) {
    return {
      start: numbers[at] as number,
      end: numbers[at + 1] as number,
      page: numbers[at + 2] as number,
      pages: numbers[at + 3] as number,
      gain: numbers[at + 4] as number,
      spaced: numbers[at + 5] === 1,
      doubt: numbers[at + 6] as number,
    }
  },
}
