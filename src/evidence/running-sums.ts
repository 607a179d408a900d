/**
 * Several sums up to each unit, so that one over neighbours costs the same however many they are. All are in one array:
 * to make one costs more than to fill it.
 */
export class RunningSums {
  private readonly sums: Float64Array
  private readonly stride: number

  /** So many units, and so many sums. */
  constructor(
    private readonly count: number,
    sums: number,
  ) {
    this.stride = count + 1
    this.sums = new Float64Array(sums * this.stride)
  }

  /** Adds the value of the next unit. */
  add(sum: number, at: number, value: number): void {
    const place = sum * this.stride + at
    this.sums[place + 1] = (this.sums[place] as number) + value
  }

  /** From one unit up to another. */
  between(sum: number, from: number, to: number): number {
    const first = sum * this.stride
    return (this.sums[first + to] as number) - (this.sums[first + from] as number)
  }

  /** The mean of a unit and so many neighbours on either side. */
  mean(sum: number, at: number, by: number): number {
    const from = Math.max(0, at - by)
    const to = Math.min(this.count, at + by + 1)
    return this.between(sum, from, to) / (to - from)
  }
}
