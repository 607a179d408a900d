/** Some names, and a table that tells of most others that they are none, so that they need not be cut out. */
export class Names {
  private readonly all: ReadonlySet<string>
  /** By place, the last of the names that have it. */
  private readonly some = new Array<string>(1024).fill('')

  constructor(names: Iterable<string>) {
    this.all = names instanceof Set ? names : new Set(names)
    for (const name of this.all) this.some[this.placeOf(name, 0, name.length)] = name
  }

  has(text: string, start: number, end: number): boolean {
    const known = this.some[this.placeOf(text, start, end)] as string
    return known !== '' && (isAt(text, start, end, known) || this.all.has(text.slice(start, end)))
  }

  /** The name, in small letters, that stands at a place in letters of either case; empty if it is none of them. */
  named(text: string, start: number, end: number): string {
    const known = this.some[this.placeOf(text, start, end)] as string
    if (known === '' || isAt(text, start, end, known)) return known
    const name = text.slice(start, end).toLowerCase()
    return this.all.has(name) ? name : ''
  }

  private placeOf(text: string, start: number, end: number): number {
    return ((text.charCodeAt(start) | 32) * 31 + (text.charCodeAt(end - 1) | 32) * 7 + (end - start) * 131) & 1023
  }
}

const isAt = (text: string, start: number, end: number, name: string): boolean =>
  end - start === name.length && text.startsWith(name, start)

/** Whether a code unit may be part of a name in a sheet. */
export const isNameUnit = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  code === 45 ||
  code === 95 ||
  code >= 128
