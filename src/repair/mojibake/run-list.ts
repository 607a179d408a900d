import { PackedList, type Packing } from '../../edit/packed-list.js'
import type { Run } from './runs.js'

/** Runs by their starts, packed where they are many. */
export type Runs = readonly Run[] | PackedList<Run>

/** What runs are written into. */
export class RunList extends PackedList<Run> {
  constructor() {
    super(packing)
  }
}

/** What a run gains and what it must gain more are whole numbers of half bits. */
const packing: Packing<Run> = {
  width: 7,
  write({ start, end, page, pages, gain, spaced, doubt }, numbers, at) {
    numbers.set([start, end, page, pages, gain, spaced ? 1 : 0, doubt], at)
  },
  read(numbers, at) {
    const [start = 0, end = 0, page = 0, pages = 0, gain = 0, spaced = 0, doubt = 0] = numbers.subarray(at, at + 7)
    return { start, end, page, pages, gain, spaced: spaced === 1, doubt }
  },
}
