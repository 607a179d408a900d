import { NO_WORD } from '../lexicon.js'
import { kindsOf, nameWith, TagKind } from './tag-kinds.js'

/** Who skims a page hears of text and of the tags that matter, in source order, by their place in the source. */
export interface Skimmer {
  text(start: number, end: number): void
  /** An opening tag; its attributes stand between `attributes` and `end`. */
  open(kinds: number, attributes: number, end: number): void
  close(kinds: number): void
  /** The tag of what is pressed, of which no more is read. */
  control(attributes: number, end: number): void
  /** What is in a `<script>`. */
  script(attributes: number, start: number, end: number): void
}

/**
 * Tells of the text and the tags of HTML without building a tree: some tenth of the work of parsing it. What is open
 * inside what is not known here. Takes time in proportion to the source; never throws on a string.
 */
export function skim(html: string, skimmer: Skimmer): void {
  new Skim(html, skimmer).run()
}

class Skim {
  /** What stands nowhere in the rest of the source: it is not looked for again. */
  private readonly missing = new Set<string>()

  constructor(
    private readonly html: string,
    private readonly skimmer: Skimmer,
  ) {}

  run(): void {
    const { html, skimmer } = this
    const last = html.lastIndexOf('>')
    let at = 0
    for (let open = html.indexOf('<'); open >= 0 && open < last; open = html.indexOf('<', at)) {
      if (open > at) skimmer.text(at, open)
      at = this.readMarkup(open)
    }
    if (at < html.length && at > last) skimmer.text(at, html.length)
  }

  /** The position after the markup at `open`. */
  private readMarkup(open: number): number {
    const { html } = this
    const first = html.charCodeAt(open + 1)
    if (first === 33) return html.startsWith('--', open + 2) ? this.after('-->', open + 4) : this.after('>', open + 2)
    const isClosing = first === 47
    if (!isClosing && first !== 63 && !isLetter(first)) return open + 1 // `5 < 6`
    const start = isClosing ? open + 2 : open + 1
    let at = start
    let hash = NO_WORD
    for (let code = html.charCodeAt(at); code > 47 && code !== 62; code = html.charCodeAt(++at)) {
      if (code === 60) return at // `<3 <p>`
      hash = nameWith(hash, code)
    }
    const end = isClosing && html.charCodeAt(at) !== 62 ? this.after('>', at) : this.endOfTag(at)
    const kinds = kindsOf(hash)
    if (kinds === 0) return end
    if (isClosing) this.skimmer.close(kinds)
    else if (kinds & TagKind.unread) return this.skip(kinds, start, at, end)
    else this.skimmer.open(kinds, at, end)
    return end
  }

  /** The position after the `>` of an opening tag; one in a quoted value ends nothing. */
  private endOfTag(from: number): number {
    const { html } = this
    for (let at = from; at < html.length; at++) {
      const code = html.charCodeAt(at)
      if (code === 62) return at + 1
      if (code !== 61) continue
      const quote = html.charAt(at + 1)
      if (quote === '"' || quote === "'") at = Math.max(at, this.find(quote, at + 2))
    }
    return html.length
  }

  /** Skips an element whole, if it is closed. */
  private skip(kinds: number, name: number, attributes: number, start: number): number {
    const { html } = this
    if (html.charCodeAt(start - 2) === 47) return start // `<svg />`
    const end = this.find(`</${inOneCase(html.slice(name, attributes))}`, start)
    if (end < 0) return start
    if (kinds & TagKind.script) this.skimmer.script(attributes, start, end)
    if (kinds & TagKind.control) this.skimmer.control(attributes, start)
    return end
  }

  private after(mark: string, from: number): number {
    const at = this.find(mark, from)
    return at < 0 ? from : at + mark.length
  }

  private find(mark: string, from: number): number {
    if (this.missing.has(mark)) return -1
    const at = this.html.indexOf(mark, from)
    if (at < 0) this.missing.add(mark)
    return at
  }
}

function isLetter(code: number): boolean {
  return (code | 32) >= 97 && (code | 32) <= 122
}

/** A name as its closing tag is written in earnest: all large or all small. */
function inOneCase(name: string): string {
  const large = name.toUpperCase()
  return name === large ? large : name.toLowerCase()
}
