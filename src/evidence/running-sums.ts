/**
 * Prefix sums of several values by unit, so the sum over any range of units takes constant time. They share one array, because
 * allocating an array costs more than filling it.
 */
export class RunningSums {
  private readonly sums: Float64Array
  private readonly stride: number

  /** `count`: the number of units; `sums`: the number of values for each unit. */
  constructor(
    private readonly count: number,
    sums: number,
  ) {
    this.stride = count + 1
    this.sums = new Float64Array(sums * this.stride)
  }

  /** Sets value number `sum` of unit `at`. Call it for units in order. */
  add(sum: number, at: number, value: number): void {
    const place = sum * this.stride + at
    this.sums[place + 1] = (this.sums[place] as number) + value
  }

  /** The sum over the units in the half-open range [`from`, `to`). */
  between(sum: number, from: number, to: number): number {
    const first = sum * this.stride
    return (this.sums[first + to] as number) - (this.sums[first + from] as number)
  }

  /** The mean over a unit and up to `by` neighbors on either side. */
  mean(sum: number, at: number, by: number): number {
    const from = Math.max(0, at - by)
    const to = Math.min(this.count, at + by + 1)
    return this.between(sum, from, to) / (to - from)
  }
}
