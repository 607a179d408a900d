/** Something read from a row of tokens, up to the one at `next`. */
export interface Read<T> {
  readonly value: T
  readonly next: number
}
