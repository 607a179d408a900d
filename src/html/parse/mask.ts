import { apply } from '../../edit/edit.js'
import { EditList } from '../../edit/edit-list.js'
import { Interned, PackedList, type Packing } from '../../edit/packed-list.js'
import type { Gap } from './elements.js'

/** A stretch of the source that the parser must not see and that flow takes out. */
export interface Mask {
  readonly start: number
  readonly end: number
  readonly rule: string
  /** The gap it leaves. */
  readonly gap: Gap
}

/** Masks in source order, packed where they are many. */
export type Masks = readonly Mask[] | PackedList<Mask>

/** What masks are written into. */
export class MaskList extends PackedList<Mask> {
  constructor() {
    super(() => new MaskPacking())
  }
}

class MaskPacking implements Packing<Mask> {
  readonly width = 4
  private readonly rules = new Interned<string>()

  write({ start, end, rule, gap }: Mask, numbers: Int32Array, at: number): void {
    numbers[at] = start
    numbers[at + 1] = end
    numbers[at + 2] = this.rules.numberOf(rule)
    numbers[at + 3] = gap
  }

  read(numbers: Int32Array, at: number): Mask {
    return {
      start: numbers[at] as number,
      end: numbers[at + 1] as number,
      rule: this.rules.valueOf(numbers[at + 2] as number),
      gap: numbers[at + 3] as Gap,
    }
  }
}

/** The source as the parser may see it: blanks under each mask, so that offsets hold. */
export function maskOut(html: string, masks: Masks): string {
  const blanks = new EditList()
  for (const { start, end, rule } of masks) blanks.push({ start, end, insert: ' '.repeat(end - start), rule })
  return apply(html, blanks.items)
}

/** Two lists of masks as one, in source order. */
export function merged(some: readonly Mask[], others: Masks): Masks {
  if (some.length === 0) return others
  const masks = new MaskList()
  let next = 0
  for (const mask of others) {
    for (let one = some[next]; one && one.start <= mask.start; one = some[++next]) masks.push(one)
    masks.push(mask)
  }
  for (const one of some.slice(next)) masks.push(one)
  return masks.items
}
