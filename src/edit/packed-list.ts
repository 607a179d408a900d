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
const PAGE_BITS = 12
const PAGE = 1 << PAGE_BITS

/**
 * A list that grows at its end and keeps what is many as numbers: five million edits as objects take 400 MB, and as
 * numbers 80 MB outside of the heap. An item that is read is an object of its own, and nobody’s but the reader’s.
 */
export class PackedList<Item> {
  readonly pages: Int32Array[] = []
  /** The last page, as objects. */
  open: Item[] = []

  private made: Packing<Item> | undefined

  /** `make` is asked once there is something to pack, for most lists are short. */
  constructor(private readonly make: () => Packing<Item>) {}

  get packing(): Packing<Item> {
    this.made ??= this.make()
    return this.made
  }

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

  *[Symbol.iterator](): IterableIterator<Item> {
    const { width } = this.packing
    for (const numbers of this.pages)
      for (let at = 0; at < numbers.length; at += width) yield this.packing.read(numbers, at)
    yield* this.open
  }

  /** The items as a plain array where they are few, or else this list. */
  get few(): readonly Item[] | this {
    return this.pages.length === 0 ? this.open : this
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

// Functions of their own, so that a program that only makes quotes straight does without them.

/** The item at a place of a list, packed or not. */
export function itemAt<Item>(items: readonly Item[] | PackedList<Item>, index: number): Item | undefined {
  if (!(items instanceof PackedList)) return items[index]
  if (index < 0 || index >= items.length) return undefined
  const numbers = items.pages[index >>> PAGE_BITS]
  const place = index & (PAGE - 1)
  return numbers ? items.packing.read(numbers, place * items.packing.width) : items.open[place]
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
  const { pages, packing } = items
  for (let last = pages.at(-1); last && length <= pages.length * PAGE; last = pages.at(-1)) {
    const numbers = last
    items.open = Array.from({ length: PAGE }, (_, nth) => packing.read(numbers, nth * packing.width))
    pages.pop()
  }
  items.open.length = length - pages.length * PAGE
}

/** Values told by number, each once. */
export class Interned<Value> {
  private readonly numbers = new Map<Value, number>()
  private readonly values: Value[] = []

  numberOf(value: Value): number {
    const number = this.numbers.get(value) ?? this.values.push(value) - 1
    this.numbers.set(value, number)
    return number
  }

  valueOf(number: number): Value {
    return this.values[number] as Value
  }
}
