import { PackedList, type Packing } from '../../edit/packed-list.js'

/** Sequences of one code page that follow each other without a gap. */
export interface Run {
  readonly start: number
  readonly end: number
  /** The page it is read in: the first of `pages`, until `selectRuns` knows the one that the text is broken in. */
  page: number
  /** All pages in which it reads the same, as a mask. */
  pages: number
  /** How much likelier the text is with the run decoded than as it stands, in half bits. */
  readonly gain: number
  /** Whether spaces are read as no-break spaces; see `readSequence`. */
  readonly spaced: boolean
  /** What it must gain more than others; see `doubtOf`. */
  readonly doubt: number
}

/** Runs by their starts, packed where they are many. */
export type Runs = readonly Run[] | PackedList<Run>

/** What runs are written into. */
export class RunList extends PackedList<Run> {
  constructor() {
    super(() => packing)
  }
}

/** What a run gains and what it must gain more are whole numbers of half bits. */
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
