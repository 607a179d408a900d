/** How the items of a list are written as whole numbers, and read back. */
export interface Packing<Item> {
  /** So many numbers are an item. */
  readonly width: number
  write(item: Item, numbers: Int32Array, at: number): void
  read(numbers: Int32Array, at: number): Item
}

/** A page has so many items, and a list of one page no numbers: objects are quicker, and few of them take no room. */
const PAGE_BITS = 12
const PAGE = 1 << PAGE_BITS

/**
 * A list that grows at its end and keeps what is many as numbers: five million edits as objects take 400 MB, and as
 * numbers 80 MB outside of the heap. An item that is read is an object of its own, and nobody’s but the reader’s.
 */
export class PackedList<Item> {
  private readonly pages: Int32Array[] = []
  /** The last page, as objects. */
  private open: Item[] = []

  constructor(private readonly packing: Packing<Item>) {}

  get length(): number {
    return this.pages.length * PAGE + this.open.length
  }

  push(item: Item): void {
    if (this.open.length === PAGE) this.pack()
    this.open.push(item)
  }

  /** The item that was pushed last. */
  get last(): Item | undefined {
    return this.open[this.open.length - 1]
  }

  /** Puts an item in the place of the last one. */
  replaceLast(item: Item): void {
    this.open[this.open.length - 1] = item
  }

  /** Lets go of all items from a place on. */
  truncate(length: number): void {
    for (let last = this.pages.at(-1); last && length <= this.pages.length * PAGE; last = this.pages.at(-1)) {
      this.open = this.unpack(last)
      this.pages.pop()
    }
    this.open.length = length - this.pages.length * PAGE
  }

  at(index: number): Item | undefined {
    if (index < 0 || index >= this.length) return undefined
    const numbers = this.pages[index >>> PAGE_BITS]
    const place = index & (PAGE - 1)
    return numbers ? this.packing.read(numbers, place * this.packing.width) : this.open[place]
  }

  *[Symbol.iterator](): IterableIterator<Item> {
    const { width } = this.packing
    for (const numbers of this.pages)
      for (let at = 0; at < numbers.length; at += width) yield this.packing.read(numbers, at)
    yield* this.open
  }

  /** A stretch of the items, as `Array.slice` takes it from the front. */
  slice(start: number, end: number): Item[] {
    const { length } = this
    const items: Item[] = []
    for (let at = start; at < end && at < length; at++) items.push(this.at(at) as Item)
    return items
  }

  /** The items as a plain array where they are few, or else this list. */
  get few(): readonly Item[] | this {
    return this.pages.length === 0 ? this.open : this
  }

  private unpack(numbers: Int32Array): Item[] {
    const { packing } = this
    return Array.from({ length: PAGE }, (_, nth) => packing.read(numbers, nth * packing.width))
  }

  private pack(): void {
    const { packing, open } = this
    const numbers = new Int32Array(PAGE * packing.width)
    open.forEach((item, nth) => {
      packing.write(item, numbers, nth * packing.width)
    })
    this.pages.push(numbers)
    this.open = []
  }
}

/** The item at a place of a list, packed or not. */
export function itemAt<Item>(items: readonly Item[] | PackedList<Item>, index: number): Item | undefined {
  return items instanceof PackedList ? items.at(index) : items[index]
}

/** Values told by number, each once. */
export class Interned<Value> {
  private readonly numbers = new Map<Value, number>()
  private readonly values: Value[] = []

  numberOf(value: Value): number {
    const known = this.numbers.get(value)
    if (known !== undefined) return known
    this.numbers.set(value, this.values.length)
    return this.values.push(value) - 1
  }

  valueOf(number: number): Value {
    return this.values[number] as Value
  }
}
