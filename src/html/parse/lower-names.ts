/** A power of two, some times as many as there are usual names. */
const PLACES = 512

/**
 * The names of tags and attributes in lower case. A name that stands there as it stood before is not cut out again, and being the same
 * text it is found in tables without being read.
 */
export class LowerNames {
  private readonly known: string[] = new Array(PLACES).fill('')

  constructor(private readonly source: string) {}

  at(start: number, end: number): string {
    const { source, known } = this
    const first = source.charCodeAt(start)
    const place = (first * 7 + source.charCodeAt(end - 1) * 31 + (end - start) * 131) & (PLACES - 1)
    const before = known[place] as string
    if (before.length === end - start && source.startsWith(before, start)) return before
    const name = source.slice(start, end).toLowerCase()
    known[place] = name
    return name
  }
}
