import { PackedList, type Packing } from '../../edit/packed-list.js'
import type { Run } from './run.js'

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
