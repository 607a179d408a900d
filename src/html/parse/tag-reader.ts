import { isSpace } from './white-space.js'

/** Attributes of one tag that are read; what there are more is a bomb and not a page. */
const MOST_ATTRIBUTES = 512

/**
 * Finds where tags end, exactly as the parser does: `>` in a quoted value ends nothing.
 * Tags cost time in proportion to their length.
 */
export class TagReader {
  /** The name of the tag read last, in lower case. */
  name = ''
  /** The position after its `>`. */
  end = 0
  /** So many attributes it has. */
  attributes = 0
  /** Whether it closes itself: `<br />`, but not `<a href=x/>`. */
  selfClosed = false
  /** Where the attributes begin that are too many, or -1. */
  surplus = -1

  constructor(private readonly html: string) {}

  /** Reads the opening tag whose name starts at `at`. Answers `false` if the tag never ends. */
  readOpening(at: number): boolean {
    const { html } = this
    let i = this.readName(at)
    this.selfClosed = false
    this.attributes = 0
    this.surplus = -1
    while (i < html.length) {
      const code = html.charCodeAt(i)
      if (code === 62) {
        this.end = i + 1
        return true
      }
      if (code === 47) this.selfClosed = true
      if (code === 47 || isSpace(code)) {
        i++
        continue
      }
      this.selfClosed = false
      if (++this.attributes === MOST_ATTRIBUTES) this.surplus = i
      i = this.skipAttribute(i)
      if (i < 0) return false
    }
    return false
  }

  /** Reads the closing tag whose name starts at `at`: what stands after the name is skipped up to the next `>`. */
  readClosing(at: number): boolean {
    const { html } = this
    let i = at
    while (i < html.length && !endsName(html.charCodeAt(i))) i++
    this.name = html.slice(at, i).toLowerCase()
    this.end = html.indexOf('>', i) + 1
    return this.end > 0
  }

  private readName(at: number): number {
    const { html } = this
    let i = at
    while (i < html.length && !endsName(html.charCodeAt(i))) i++
    this.name = html.slice(at, i).toLowerCase()
    return i
  }

  /** The position after the attribute at `at`, or -1 if its quote is never closed. */
  private skipAttribute(at: number): number {
    const { html } = this
    let i = at + 1 // whatever its first code unit is, it belongs to the name: `<p =x>`
    while (i < html.length && html.charCodeAt(i) !== 61 && !endsName(html.charCodeAt(i))) i++
    while (i < html.length && isSpace(html.charCodeAt(i))) i++
    if (html.charCodeAt(i) !== 61) return i
    i++
    while (i < html.length && isSpace(html.charCodeAt(i))) i++
    const quote = html.charCodeAt(i)
    if (quote === 34 || quote === 39) {
      const closing = html.indexOf(quote === 34 ? '"' : "'", i + 1)
      return closing < 0 ? -1 : closing + 1
    }
    while (i < html.length && html.charCodeAt(i) !== 62 && !isSpace(html.charCodeAt(i))) i++
    return i
  }
}

function endsName(code: number): boolean {
  return code === 47 || code === 62 || isSpace(code)
}
