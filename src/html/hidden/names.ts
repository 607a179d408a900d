/** Some names, and a table that tells of most others that they are none, so that they need not be cut out. */
export class Names {
  private readonly all: ReadonlySet<string>
  private readonly mayBe = new Uint8Array(1024)

  constructor(names: Iterable<string>) {
    this.all = new Set(names)
    for (const name of this.all) this.mayBe[this.placeOf(name, 0, name.length)] = 1
  }

  has(text: string, start: number, end: number): boolean {
    return this.mayHave(text, start, end) && this.all.has(text.slice(start, end))
  }

  /** Whether it may be one of them, in letters of either case. */
  mayHave(text: string, start: number, end: number): boolean {
    return this.mayBe[this.placeOf(text, start, end)] === 1
  }

  private placeOf(text: string, start: number, end: number): number {
    return ((text.charCodeAt(start) | 32) * 31 + (text.charCodeAt(end - 1) | 32) * 7 + (end - start) * 131) & 1023
  }
}

/** Whether a code unit may be part of a name in a sheet. */
export const isNameUnit = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  code === 45 ||
  code === 95 ||
  code >= 128
