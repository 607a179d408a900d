import type { Span } from '../../edit/edit.js'
import { PAGES } from './page-set.js'

/** The possible start of a run that is searched for in all texts. Lines without a match have no runs. */
const MAY_BEGIN = /[\x80-\u2fff\uf8ff][\x80-\u03c0\u0401-\u040f\u0451-\u0491\u2000-\u25ff\ufffd]|[ÃÂ] /g

/** The most lines that are kept, and their code units: 10 MB of noise are 40,000 lines. Other lines are read again. */
const MOST_LINES = 50_000
const MOST_UNITS = 10_000_000

/** The sums of most lines: zero. */
const NOTHING = /* @__PURE__ */ new Float64Array(PAGES)

/**
 * The lines of one source in which no run can be selected, whatever the rest of the text is. Each layer of repair changes only a
 * few lines, and so do the stages between two calls, so other lines are not read again.
 */
export class SettledLines {
  /** Whether the last text had any settled lines. */
  wasMet = false

  private sum: Float64Array | undefined = undefined
  private readonly sums = new Map<string, Float64Array>()
  private room = MOST_UNITS

  /** For each page, the sum over the settled lines of the last text; see `selectRuns`. */
  get shown(): Readonly<Float64Array> {
    return this.sum ?? NOTHING
  }

  /** Adds a line, with its sums for each page. */
  add(line: string, sums: Float64Array): void {
    if (line.length > this.room || this.sums.size >= MOST_LINES) return
    this.room -= line.length
    // Copied, because a slice keeps the whole text alive.
    this.sums.set(` ${line}`.slice(1), sums.some((sum) => sum !== 0) ? sums.slice() : NOTHING)
  }

  /** The stretches of a text between its settled lines. */
  restOf(text: string): Span[] {
    this.sum = undefined
    this.wasMet = false
    const stretches: Span[] = []
    let start = 0
    MAY_BEGIN.lastIndex = 0
    while (this.sums.size > 0 && MAY_BEGIN.test(text)) {
      const from = text.lastIndexOf('\n', MAY_BEGIN.lastIndex - 2) + 1
      const feed = text.indexOf('\n', from)
      const end = feed < 0 ? text.length : feed
      MAY_BEGIN.lastIndex = end
      if (!this.meets(text.slice(from, end))) continue
      if (start < from) stretches.push({ start, end: from })
      start = end
    }
    if (start < text.length) stretches.push({ start, end: text.length })
    return stretches
  }

  private meets(line: string): boolean {
    const sums = this.sums.get(line)
    if (!sums) return false
    this.wasMet = true
    if (sums !== NOTHING) {
      this.sum ??= new Float64Array(PAGES)
      for (let page = 0; page < PAGES; page++) this.sum[page] = (this.sum[page] as number) + (sums[page] as number)
    }
    return true
  }
}
