/** Some names, and a table that tells of most others that they are none, so that they need not be cut out. */
export class Names {
  private readonly all: ReadonlySet<string>
  private readonly mayBe = new Uint8Array(1024)

  constructor(names: readonly string[]) {
    this.all = new Set(names)
    for (const name of names) this.mayBe[this.placeOf(name, 0, name.length)] = 1
  }

  has(text: string, start: number, end: number): boolean {
    return this.mayBe[this.placeOf(text, start, end)] === 1 && this.all.has(text.slice(start, end))
  }

  private placeOf(text: string, start: number, end: number): number {
    return (text.charCodeAt(start) * 31 + text.charCodeAt(end - 1) * 7 + (end - start) * 131) & 1023
  }
}

/** Whether selectors may speak of an element with such names, or of every one. */
export function mentions(selectors: string, names: Names): boolean {
  if (selectors.includes('*') || selectors.includes('\\')) return true
  let start = -1
  for (let at = 0; at <= selectors.length; at++) {
    const isInName = at < selectors.length && isNameUnit(selectors.charCodeAt(at))
    if (isInName && start < 0) start = at
    if (isInName || start < 0) continue
    if (names.has(selectors, start, at)) return true
    start = -1
  }
  return false
}

const isNameUnit = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  code === 45 ||
  code === 95 ||
  code >= 128
