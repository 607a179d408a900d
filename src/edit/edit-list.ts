import type { Edit } from './edit.js'
import { Interned, PackedList, type Packing } from './packed-list.js'

/** Edits of one text, sorted and not overlapping; packed where they are many. */
export type Edits = readonly Edit[] | PackedList<Edit>

/** A stage of the cleaner: like `Stage`, but that its edits may be packed. */
export type EditStage = (text: string) => Edits

/** What a stage writes its edits into: `const edits = new EditList()`, then `edits.push(…)`, and it returns `edits.few`. */
export class EditList extends PackedList<Edit> {
  constructor() {
    super(new EditPacking())
  }
}

class EditPacking implements Packing<Edit> {
  readonly width = 4
  private strings: Interned<string> | undefined

  write({ start, end, insert, rule }: Edit, numbers: Int32Array, at: number): void {
    this.strings ??= new Interned()
    numbers.set([start, end, this.strings.numberOf(insert), this.strings.numberOf(rule)], at)
  }

  read(numbers: Int32Array, at: number): Edit {
    const strings = this.strings as Interned<string>
    return {
      start: numbers[at] as number,
      end: numbers[at + 1] as number,
      insert: strings.valueOf(numbers[at + 2] as number),
      rule: strings.valueOf(numbers[at + 3] as number),
    }
  }
}
