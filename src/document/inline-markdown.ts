import type { LinkMark, StyleKind } from '../document.js'
import type { Line, LineMark } from './line.js'
import { isAddress } from './safe-address.js'

/** URLs by the labels of Markdown link definitions, in lower case. */
export type Definitions = ReadonlyMap<string, string>

/** Text, or a run of delimiters. */
interface Piece {
  text: string
  /** `*`, `_` or `~` of a run of delimiters. */
  readonly sign?: string
  /** The number of unused delimiters in the run. */
  count: number
  readonly opens: boolean
  readonly closes: boolean
}

/** A marked range of pieces, by index. */
interface Stretch {
  readonly mark: Pick<LinkMark, 'kind' | 'href'> | { readonly kind: StyleKind }
  readonly from: number
  readonly to: number
}

const PUNCTUATION = /[!-/:-@[-`{-~]/
const BLANK = /^(?:\s|$)/
const SIGN = /^[\p{P}\p{S}]/u
const TICKS = /`+/y
const AUTOLINK = /<((?:https?:\/\/|mailto:)[^\s<>]{1,2000})>/iy
/** The target after the words of a link: `(https://… "The bridge")`. */
const TARGET =
  /\(\s{0,9}(?:<([^<>\n]{0,2000})>|([^\s()<>]{0,2000}(?:\([^\s()]{0,500}\)[^\s()]{0,500})?))(?:\s{1,9}(?:"[^"]{0,500}"|'[^']{0,500}'|\([^()]{0,500}\)))?\s{0,9}\)/y
const LABEL = /\[([^[\]]{0,500})\]/y

/**
 * Parses the inline syntax of a Markdown line, by CommonMark and with GitHub strikethrough. A link with an unsafe target
 * becomes plain words, and an image becomes its alternative text. Takes linear time.
 *
 * `See [the *old* bridge](https://paper.example)` → `See the old bridge`, a link of three words, emphasis of one
 */
export function readInlineMarkdown(source: string, definitions: Definitions): Line {
  const reader = new InlineReader(source, definitions)
  return reader.read()
}

/** With more unclosed brackets, none opens a link. */
const MOST_OPEN = 100

class InlineReader {
  private readonly pieces: Piece[] = []
  private readonly stretches: Stretch[] = []
  /** The open brackets: their pieces, and where their words begin in the source. */
  private readonly brackets: { readonly at: number; readonly from: number; readonly isPicture: boolean }[] = []
  private words = ''

  constructor(
    private readonly source: string,
    private readonly definitions: Definitions,
  ) {}

  read(): Line {
    const { source } = this
    for (let at = 0; at < source.length; ) at = this.step(at)
    this.flush()
    this.pairSigns(0)
    return this.line()
  }

  /** Reads the syntax at a position and returns the next position. */
  private step(at: number): number {
    const { source } = this
    const sign = source.charAt(at)
    switch (sign) {
      case '\\':
        if (!PUNCTUATION.test(source.charAt(at + 1))) break
        this.words += source.charAt(at + 1)
        return at + 2
      case '`':
        return this.readCode(at)
      case '<':
        return this.readAutolink(at)
      case '!':
        if (source.charAt(at + 1) !== '[') break
        return this.openBracket(at, 2, true)
      case '[':
        return this.openBracket(at, 1, false)
      case ']':
        return this.closeBracket(at)
      case '*':
      case '_':
      case '~':
        return this.readSigns(at, sign)
    }
    this.words += sign
    return at + 1
  }

  private flush(): void {
    if (this.words !== '') this.push(this.words)
    this.words = ''
  }

  private push(text: string): number {
    return this.pieces.push({ text, count: 0, opens: false, closes: false }) - 1
  }

  private readCode(at: number): number {
    const { source } = this
    TICKS.lastIndex = at
    const [ticks = ''] = TICKS.exec(source) ?? []
    const from = at + ticks.length
    for (let end = source.indexOf(ticks, from); end >= 0; ) {
      TICKS.lastIndex = end
      const [found = ''] = TICKS.exec(source) ?? []
      if (found.length === ticks.length) {
        this.flush()
        const code = source.slice(from, end)
        const isPadded = code.startsWith(' ') && code.endsWith(' ') && code.trim() !== ''
        const place = this.push(isPadded ? code.slice(1, -1) : code)
        this.stretches.push({ mark: { kind: 'code' }, from: place, to: place + 1 })
        return end + ticks.length
      }
      end = source.indexOf(ticks, end + found.length)
    }
    this.words += ticks
    return from
  }

  private readAutolink(at: number): number {
    AUTOLINK.lastIndex = at
    const found = AUTOLINK.exec(this.source)
    const href = found?.[1]
    if (!found || href === undefined || !isAddress(href)) {
      this.words += '<'
      return at + 1
    }
    this.flush()
    const place = this.push(href)
    this.stretches.push({ mark: { kind: 'link', href }, from: place, to: place + 1 })
    return at + found[0].length
  }

  private openBracket(at: number, length: number, isPicture: boolean): number {
    this.flush()
    if (this.brackets.length === MOST_OPEN) this.brackets.shift()
    this.brackets.push({ at: this.push(this.source.slice(at, at + length)), from: at + length, isPicture })
    return at + length
  }

  private closeBracket(at: number): number {
    const { source } = this
    const open = this.brackets.pop()
    const target = open && this.targetAt(at + 1, source.slice(open.from, at))
    if (!open || !target) {
      this.words += ']'
      return at + 1
    }
    this.flush()
    ;(this.pieces[open.at] as Piece).text = ''
    this.pairSigns(open.at + 1)
    const { href, end } = target
    if (!open.isPicture) {
      // Links cannot be nested.
      for (let before = this.brackets.length - 1; before >= 0; before--)
        if (!this.brackets[before]?.isPicture) this.brackets.splice(before, 1)
      if (isAddress(href)) this.stretches.push({ mark: { kind: 'link', href }, from: open.at, to: this.pieces.length })
    }
    return end
  }

  /** The target of the words between brackets: `(…)`, `[label]`, or the words themselves as a label. */
  private targetAt(at: number, words: string): { href: string; end: number } | undefined {
    TARGET.lastIndex = at
    const target = TARGET.exec(this.source)
    if (target) return { href: (target[1] ?? target[2] ?? '').replaceAll('\\', ''), end: at + target[0].length }
    LABEL.lastIndex = at
    const label = LABEL.exec(this.source)
    const href = this.definitions.get((label?.[1] || words).trim().toLowerCase())
    return href === undefined ? undefined : { href, end: at + (label?.[0].length ?? 0) }
  }

  /** https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run */
  private readSigns(at: number, sign: string): number {
    const { source } = this
    let end = at
    while (source.charAt(end) === sign) end++
    const before = source.slice(Math.max(0, at - 1), at)
    const after = source.slice(end, end + 1)
    const isLeft = !BLANK.test(after) && (!SIGN.test(after) || BLANK.test(before) || SIGN.test(before))
    const isRight =
      before !== '' && !BLANK.test(before) && (!SIGN.test(before) || BLANK.test(after) || SIGN.test(after))
    const inWord = sign === '_'
    this.flush()
    this.pieces.push({
      text: '',
      sign,
      count: end - at,
      opens: isLeft && (!inWord || !isRight || SIGN.test(before)),
      closes: isRight && (!inWord || !isLeft || SIGN.test(after)),
    })
    return end
  }

  /** Pairs delimiter runs from a piece on. https://spec.commonmark.org/0.31.2/#phase-2-inline-structure */
  private pairSigns(from: number): void {
    const { pieces } = this
    /** For each kind of run, no opener is below this index. */
    const floors = new Map<string, number>()
    for (let at = from; at < pieces.length; at++) {
      const closer = pieces[at] as Piece
      while (closer.sign !== undefined && closer.closes && closer.count > 0) {
        const kind = `${closer.sign}${closer.opens}${closer.count % 3}`
        const opener = this.openerOf(closer, at, Math.max(from, floors.get(kind) ?? from))
        if (opener < 0) {
          floors.set(kind, at)
          break
        }
        this.pair(opener, at)
      }
    }
    for (const piece of pieces.slice(from)) {
      if (piece.sign === undefined) continue
      piece.text = piece.sign.repeat(piece.count)
      piece.count = 0
    }
  }

  private openerOf(closer: Piece, at: number, floor: number): number {
    for (let before = at - 1; before >= floor; before--) {
      const opener = this.pieces[before] as Piece
      if (opener.sign !== closer.sign || !opener.opens || opener.count === 0) continue
      if (closer.sign === '~' && opener.count !== closer.count) continue
      const isOdd = (opener.closes || closer.opens) && (opener.count + closer.count) % 3 === 0
      if (!isOdd || (opener.count % 3 === 0 && closer.count % 3 === 0)) return before
    }
    return -1
  }

  private pair(from: number, to: number): void {
    const opener = this.pieces[from] as Piece
    const closer = this.pieces[to] as Piece
    const isStrong = opener.count > 1 && closer.count > 1
    const used = closer.sign === '~' ? opener.count : isStrong ? 2 : 1
    opener.count -= used
    closer.count -= used
    const kind = closer.sign === '~' ? 'deleted' : isStrong ? 'strong' : 'emphasis'
    // Delimiters between the two can no longer open or close.
    for (let at = from + 1; at < to; at++) {
      const between = this.pieces[at] as Piece
      if (between.sign === undefined || between.count === 0) continue
      between.text += between.sign.repeat(between.count)
      between.count = 0
    }
    this.stretches.push({ mark: { kind }, from: from + 1, to })
  }

  private line(): Line {
    const starts: number[] = []
    let text = ''
    for (const piece of this.pieces) {
      starts.push(text.length)
      text += piece.text
    }
    starts.push(text.length)
    const marks = this.stretches
      .map(({ mark, from, to }) => ({ ...mark, start: starts[from] as number, end: starts[to] as number }) as LineMark)
      .filter(({ start, end }) => end > start)
      .sort((a, b) => a.start - b.start || b.end - a.end)
    return { text, marks }
  }
}
