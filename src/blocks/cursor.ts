const TAB = 9
const SPACE = 32
/** Tabs reach to the next multiple of it. */
const TAB_STOP = 4

/** A place in a line, and its column. A tab that is used up in part stays in front of the place. */
export class Cursor {
  at = 0
  end = 0
  /** The place of the next character that is no blank, or the end of the line. */
  sign = 0
  /** How many columns of blanks are in front of it. */
  indent = 0
  private column = 0

  constructor(readonly text: string) {}

  /** Moves to a line. */
  moveTo(start: number, end: number): void {
    this.at = start
    this.end = end
    this.column = 0
    this.look()
  }

  /** The next character that is no blank; `''` if the rest of the line is blank. */
  get next(): string {
    return this.sign < this.end ? this.text.charAt(this.sign) : ''
  }

  /** The rest of the line from that character. */
  get rest(): string {
    return this.text.slice(this.sign, this.end)
  }

  /** Goes over columns of blanks, at most as many as there are. */
  skip(columns: number): void {
    const target = this.column + Math.min(columns, this.indent)
    this.indent -= target - this.column
    while (this.column < target) {
      const width = this.text.charCodeAt(this.at) === TAB ? TAB_STOP - (this.column % TAB_STOP) : 1
      this.column += Math.min(width, target - this.column)
      if (this.text.charCodeAt(this.at) !== TAB || this.column % TAB_STOP === 0) this.at++
    }
  }

  /** Goes over the blanks and as many characters behind them. */
  take(length: number): void {
    this.column += this.indent + length
    this.at = this.sign + length
    this.look()
  }

  private look(): void {
    let column = this.column
    this.sign = this.at
    for (; this.sign < this.end; this.sign++) {
      const code = this.text.charCodeAt(this.sign)
      if (code === TAB) column += TAB_STOP - (column % TAB_STOP)
      else if (code === SPACE) column++
      else break
    }
    this.indent = column - this.column
  }
}
