import type { Edit } from './edit.js'
import { Interned, PackedList, type Packing } from './packed-list.js'

/** Sorted edits of one text without overlap; packed if there are many. */
export type Edits = readonly Edit[] | PackedList<Edit>

/** A built-in stage: a `Stage` whose edits may be packed. */
export type EditStage = (text: string) => Edits

/** Collects the edits of a stage: `const edits = new EditList()`, then `edits.push(…)`. The stage returns `edits.items`. */
export class EditList extends PackedList<Edit> {
  constructor() {
    super(() => new EditPacking())
  }
}

class EditPacking implements Packing<Edit> {
  readonly width = 4
  private readonly strings = new Interned<string>()

  write({ start, end, insert, rule }: Edit, numbers: Int32Array, at: number): void {
    numbers[at] = start
    numbers[at + 1] = end
    numbers[at + 2] = this.strings.numberOf(insert)
    numbers[at + 3] = this.strings.numberOf(rule)
  }

  read(numbers: Int32Array, at: number): Edit {
    return {
      start: numbers[at] as number,
      end: numbers[at + 1] as number,
      insert: this.strings.valueOf(numbers[at + 2] as number),
      rule: this.strings.valueOf(numbers[at + 3] as number),
    }
  }
}
