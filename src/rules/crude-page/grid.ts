/** Numbers by row and column. */
export class Grid {
  private readonly cells: Float32Array

  constructor(
    readonly rows: number,
    readonly columns: number,
  ) {
    this.cells = new Float32Array(rows * columns)
  }

  at(row: number, column: number): number {
    return this.cells[row * this.columns + column] as number
  }

  set(row: number, column: number, value: number): void {
    this.cells[row * this.columns + column] = value
  }

  write(row: number, values: readonly number[]): void {
    this.cells.set(values, row * this.columns)
  }

  rowOf(row: number): Float32Array {
    return this.cells.subarray(row * this.columns, (row + 1) * this.columns)
  }

  columnOf(column: number): Float32Array {
    return new Float32Array(this.rows).map((_, row) => this.at(row, column))
  }

  writeColumn(column: number, values: ArrayLike<number>): void {
    for (let row = 0; row < this.rows; row++) this.set(row, column, values[row] as number)
  }
}

/** Each value moved so many rows down, or up; 0 where there was none. */
export function shifted(values: Float32Array, by: number): Float32Array {
  return values.map((_, row) => values[row + by] ?? 0)
}

/** Means over each value and so many to either side; what is not there counts as 0. */
export function means(values: Float32Array, reach: number): Float32Array {
  const sums = sumsOf(values)
  const { length } = values
  return values.map((_, row) => {
    const from = Math.max(0, row - reach)
    const to = Math.min(length, row + reach + 1)
    return ((sums[to] as number) - (sums[from] as number)) / (2 * reach + 1)
  })
}

/** At each place the sum of all values before it. */
export function sumsOf(values: Float32Array): Float64Array {
  const sums = new Float64Array(values.length + 1)
  values.forEach((value, at) => {
    sums[at + 1] = (sums[at] as number) + value
  })
  return sums
}
