/**
 * How the items of a list are written as whole numbers, and read back. Each is written out: one that goes through the names
 * of fields takes broken text by the line twice as long.
 */
export interface Packing<Item> {
  /** So many numbers are an item. */
  readonly width: number
  write(item: Item, numbers: Int32Array, at: number): void
  read(numbers: Int32Array, at: number): Item
}

/** A page has so many items, and a list of one page no numbers: objects are quicker, and few of them take no room. */
export const PAGE_BITS = 12
export const PAGE = 1 << PAGE_BITS

/**
 * A list that grows at its end and keeps what is many as numbers: five million edits as objects take 400 MB, and as
 * numbers 80 MB outside of the heap. An item that is read is an object of its own, and nobody’s but the reader’s.
 */
export class PackedList<Item> {
  readonly pages: Int32Array[] = []
  /** So many items are numbers. */
  packed = 0
  /** Those behind: all of a list that has no pages, or else the last one. */
  open: Item[] = []

  private made: Packing<Item> | undefined

  /** `make` is asked once there is something to pack, for most lists are short. */
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

  /** The item that was pushed last. */
  get last(): Item | undefined {
    return this.open[this.open.length - 1]
  }

  *[Symbol.iterator](): IterableIterator<Item> {
    for (let at = 0; at < this.packed; at++) yield itemAt(this, at) as Item
    yield* this.open
  }

  /** The items as a plain array where they are few, or else this list. */
  get few(): readonly Item[] | this {
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

  /** Makes room for an item as numbers, behind all others, in the last of the pages: where it begins there. */
  protected makeRoom(): number {
    if (this.open.length > 0) this.pack()
    const place = this.packed++ & (PAGE - 1)
    const { width } = this.packing
    if (place === 0) this.pages.push(new Int32Array(PAGE * width))
    return place * width
  }
}

// Functions of their own, so that a program that only makes quotes straight does without them.

/** The item at a place of a list, packed or not. */
export function itemAt<Item>(items: readonly Item[] | PackedList<Item>, index: number): Item | undefined {
  if (!(items instanceof PackedList)) return items[index]
  if (index < 0 || index >= items.packed) return items.open[index - items.packed]
  const { width } = items.packing
  return items.packing.read(items.pages[index >>> PAGE_BITS] as Int32Array, (index & (PAGE - 1)) * width)
}

/** A stretch of the items, as `Array.slice` takes it from the front. */
export function sliceOf<Item>(items: readonly Item[] | PackedList<Item>, start: number, end: number): Item[] {
  const { length } = items
  const some: Item[] = []
  for (let at = start; at < end && at < length; at++) some.push(itemAt(items, at) as Item)
  return some
}

/** Puts an item in the place of the last one. */
export function replaceLast<Item>({ open }: PackedList<Item>, item: Item): void {
  open[open.length - 1] = item
}

/** Lets go of all items from a place on. */
export function truncate<Item>(items: PackedList<Item>, length: number): void {
  if (length > items.packed) {
    items.open.length = length - items.packed
    return
  }
  // A list of one page has no numbers; of a longer one the last item is none.
  const packed = length <= PAGE ? 0 : length - 1
  items.open = Array.from({ length: length - packed }, (_, nth) => itemAt(items, packed + nth) as Item)
  items.packed = packed
  items.pages.length = Math.ceil(packed / PAGE)
}

/** Values told by number, each once. */
export class Interned<Value> {
  private readonly numbers = new Map<Value, number>()
  private readonly values: Value[] = []
  /** The number that was asked for last: most values come in a row. */
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
