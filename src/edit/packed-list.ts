/**
 * Converts the items of a list to integers and back. Each packing lists its fields in code, because a loop over field
 * names would take twice as long for text with many changes.
 */
export interface Packing<Item> {
  /** The number of integers per item. */
  readonly width: number
  write(item: Item, numbers: Int32Array, at: number): void
  read(numbers: Int32Array, at: number): Item
}

/** Items per page. Up to one page of items are stored as objects, which are faster and small enough. */
export const PAGE_BITS = 12
export const PAGE = 1 << PAGE_BITS

/**
 * A growing list that stores many items as integers: five million edits take 400 MB as objects, and 80 MB as integers
 * outside of the heap. Reading a packed item creates an object.
 */
export class PackedList<Item> {
  readonly pages: Int32Array[] = []
  /** The number of items stored as integers. */
  packed = 0
  /** The items after these, as objects: all items of a short list, the last item of a long one. */
  open: Item[] = []

  private made: Packing<Item> | undefined = undefined

  /** `make` is called when items are first packed, since most lists are short. */
  constructor(private readonly make: () => Packing<Item>) {}

  get packing(): Packing<Item> {
    this.made ??= this.make()
    return this.made
  }

  get length(): number {
    return this.packed + this.open.length
  }

  push(item: Item): void {
    if (this.packed === 0 && this.open.length < PAGE) {
      this.open.push(item)
      return
    }
    this.pack()
    this.open = [item]
  }

  /** The last item. */
  get last(): Item | undefined {
    return this.open[this.open.length - 1]
  }

  *[Symbol.iterator](): IterableIterator<Item> {
    for (let at = 0; at < this.packed; at++) yield itemAt(this, at) as Item
    yield* this.open
  }

  /** A plain array if there are few items, otherwise this list. */
  get items(): readonly Item[] | this {
    if (this.pages.length === 0) return this.open
    return this.length > PAGE ? this : [...this]
  }

  private pack(): void {
    const { open } = this
    if (open.length === 0) return
    this.open = []
    for (const item of open) this.write(item)
  }

  private write(item: Item): void {
    const at = this.makeRoom()
    this.packing.write(item, this.pages[this.pages.length - 1] as Int32Array, at)
  }

  /** Makes room for one more packed item and returns its position in the last page. */
  protected makeRoom(): number {
    if (this.open.length > 0) this.pack()
    const place = this.packed++ & (PAGE - 1)
    const { width } = this.packing
    if (place === 0) this.pages.push(new Int32Array(PAGE * width))
    return place * width
  }
}

// Functions instead of methods, so that bundlers can drop them.

/** The item at an index of a list, packed or not. */
export function itemAt<Item>(items: readonly Item[] | PackedList<Item>, index: number): Item | undefined {
  if (!(items instanceof PackedList)) return items[index]
  if (index < 0 || index >= items.packed) return items.open[index - items.packed]
  const { width } = items.packing
  return items.packing.read(items.pages[index >>> PAGE_BITS] as Int32Array, (index & (PAGE - 1)) * width)
}

/** The items from `start` to `end`, like `Array.prototype.slice` for nonnegative positions. */
export function sliceOf<Item>(items: readonly Item[] | PackedList<Item>, start: number, end: number): Item[] {
  const { length } = items
  const some: Item[] = []
  for (let at = start; at < end && at < length; at++) some.push(itemAt(items, at) as Item)
  return some
}

/** Replaces the last item. */
export function replaceLast<Item>({ open }: PackedList<Item>, item: Item): void {
  open[open.length - 1] = item
}

/** Shortens a list to `length` items. */
export function truncate<Item>(items: PackedList<Item>, length: number): void {
  if (length > items.packed) {
    items.open.length = length - items.packed
    return
  }
  // A list of up to one page is not packed. The last item of a longer list is not packed either.
  const packed = length <= PAGE ? 0 : length - 1
  items.open = Array.from({ length: length - packed }, (_, nth) => itemAt(items, packed + nth) as Item)
  items.packed = packed
  items.pages.length = Math.ceil(packed / PAGE)
}

/** Numbers values in order of first occurrence. Equal values share a number. */
export class Interned<Value> {
  private readonly numbers = new Map<Value, number>()
  private readonly values: Value[] = []
  /** The last returned number, since equal values usually follow each other. */
  private last = 0

  numberOf(value: Value): number {
    if (this.values.length > 0 && value === this.values[this.last]) return this.last
    this.last = this.numbers.get(value) ?? this.values.length
    if (this.last === this.values.length) {
      this.numbers.set(value, this.last)
      this.values.push(value)
    }
    return this.last
  }

  valueOf(number: number): Value {
    return this.values[number] as Value
  }
}
