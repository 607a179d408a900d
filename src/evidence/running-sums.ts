/**
 * Prefix sums of several values by unit, so that a sum over any range of units takes constant time. All are in one array,
 * since making an array costs more than filling it.
 */
export class RunningSums {
  private readonly sums: Float64Array
  private readonly stride: number

  /** `count`: the number of units; `sums`: the number of values of each. */
  constructor(
    private readonly count: number,
    sums: number,
  ) {
    this.stride = count + 1
    this.sums = new Float64Array(sums * this.stride)
  }

  /** Sets value number `sum` of unit `at`. Units come in order. */
  add(sum: number, at: number, value: number): void {
    const place = sum * this.stride + at
    this.sums[place + 1] = (this.sums[place] as number) + value
  }

  /** The sum over the units from `from` up to `to`, without the latter. */
  between(sum: number, from: number, to: number): number {
    const first = sum * this.stride
    return (this.sums[first + to] as number) - (this.sums[first + from] as number)
  }

  /** The mean of a unit and up to `by` neighbours on either side. */
  mean(sum: number, at: number, by: number): number {
    const from = Math.max(0, at - by)
    const to = Math.min(this.count, at + by + 1)
    return this.between(sum, from, to) / (to - from)
  }
}
