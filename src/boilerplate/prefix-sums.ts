/**
 * Prefix sums of several values of each unit, so that the sum over any range of units takes constant time. The next text uses the
 * arrays again.
 */
export class PrefixSums {
  private sums: Float64Array
  private stride = 0
  private count = 0

  /** `kinds`: how many values each unit has. */
  constructor(private readonly kinds: number) {
    this.sums = new Float64Array(0)
  }

  /** Begins anew with so many units. */
  reset(count: number): void {
    this.count = count
    this.stride = count + 1
    if (this.sums.length < this.kinds * this.stride) this.sums = new Float64Array(2 * this.kinds * this.stride)
    for (let kind = 0; kind < this.kinds; kind++) this.sums[kind * this.stride] = 0
  }

  /** Sets a value of a unit. Call it for units in order. */
  add(kind: number, unit: number, value: number): void {
    const place = kind * this.stride + unit
    this.sums[place + 1] = (this.sums[place] as number) + value
  }

  /** The sum over the units from `from` to before `to`. */
  between(kind: number, from: number, to: number): number {
    const first = kind * this.stride
    return (this.sums[first + to] as number) - (this.sums[first + from] as number)
  }

  /** The sum over all units. */
  total(kind: number): number {
    return this.between(kind, 0, this.count)
  }

  /** The mean over a unit and up to `by` neighbors on either side. */
  mean(kind: number, unit: number, by: number): number {
    const from = Math.max(0, unit - by)
    const to = Math.min(this.count, unit + by + 1)
    return this.between(kind, from, to) / (to - from)
  }
}
