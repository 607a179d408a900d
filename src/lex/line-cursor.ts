const TAB = 9
const SPACE = 32
const RETURN = 13
/** Tabs advance to the next multiple of this. */
const TAB_STOP = 4

/** A position in a line, with its column. A partly consumed tab stays in front of the position. One serves all lines. */
export class LineCursor {
  units = new Uint16Array(0)
  at = 0
  end = 0
  /** The offset of the next character that is no space or tab, or the end of the line. */
  sign = 0
  /** The columns of white space before that character. */
  indent = 0
  private column = 0

  /** Moves to a line. A carriage return at its end is no part of it. */
  moveTo(start: number, end: number): void {
    this.at = start
    this.end = end > start && this.units[end - 1] === RETURN ? end - 1 : end
    this.column = 0
    this.look()
  }

  get isBlank(): boolean {
    return this.sign === this.end
  }

  /** The next character that is no space or tab, as a code unit; 0 if the rest of the line is blank. */
  get next(): number {
    return this.sign < this.end ? (this.units[this.sign] as number) : 0
  }

  /** Skips columns of white space, at most as many as there are. */
  skip(columns: number): void {
    const target = this.column + Math.min(columns, this.indent)
    this.indent -= target - this.column
    while (this.column < target) {
      const isTab = this.units[this.at] === TAB
      const width = isTab ? TAB_STOP - (this.column % TAB_STOP) : 1
      this.column += Math.min(width, target - this.column)
      if (!isTab || this.column % TAB_STOP === 0) this.at++
    }
  }

  /** Skips the white space and a number of characters after it. */
  take(length: number): void {
    this.column += this.indent + length
    this.at = this.sign + length
    this.look()
  }

  private look(): void {
    const { units, end } = this
    let column = this.column
    let sign = this.at
    for (; sign < end; sign++) {
      const unit = units[sign]
      if (unit === TAB) column += TAB_STOP - (column % TAB_STOP)
      else if (unit === SPACE) column++
      else break
    }
    this.sign = sign
    this.indent = column - this.column
  }
}
