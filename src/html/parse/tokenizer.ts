/** What a tokenizer tells of a source, by offsets: `ontext(3, 7)`. The parser of htmlparser2 listens so. */
export interface TokenListener {
  ontext(start: number, end: number): void
  onopentagname(start: number, end: number): void
  onopentagend(end: number): void
  onselfclosingtag(end: number): void
  /** `close` is the offset of its `>`: `</b⏎>`, `</b id=a>` */
  onclosetag(start: number, end: number, close: number): void
  onattribname(start: number, end: number): void
  onattribdata(start: number, end: number): void
  onattribend(quote: Quote, end: number): void
  oncomment(start: number, end: number, closing: number): void
  oncdata(start: number, end: number, closing: number): void
  ondeclaration(start: number, end: number): void
  onprocessinginstruction(start: number, end: number): void
  onend(): void
}

/** How the value of an attribute was quoted; `none` where it has no value. */
const Quote = { none: 0, bare: 1, single: 2, double: 3 } as const
type Quote = (typeof Quote)[keyof typeof Quote]

const [TAB, FEED, FORM_FEED, RETURN, BLANK] = [0x09, 0x0a, 0x0c, 0x0d, 0x20]
const [EXCLAMATION, DOUBLE, SINGLE, DASH, SLASH, EQUALS, CLOSE, QUESTION, BRACKET] = [
  0x21, 0x22, 0x27, 0x2d, 0x2f, 0x3d, 0x3e, 0x3f, 0x5b,
]
const CDATA = 'CDATA['
/** Nothing is open: what htmlparser2 hands on of a tag that the source cuts off is its last character. */
const NOWHERE = -1

const isBlank = (code: number): boolean =>
  code === BLANK || code === FEED || code === TAB || code === RETURN || code === FORM_FEED
const endsName = (code: number): boolean => code === CLOSE || code === SLASH || isBlank(code)
/** Anything does, but not the end of the source. */
const beginsXmlName = (code: number): boolean => code >= 0 && !endsName(code)
const isLetter = (code: number): boolean => (code | 32) >= 0x61 && (code | 32) <= 0x7a

/**
 * Elements whose tags are text, by the second letter of their name; the first is s, or else t or x. As htmlparser2 has it,
 * `<tmp>` is read like `<xmp>`.
 */
const RAW_S: Readonly<Record<string, string>> = { c: 'script', t: 'style' }
const RAW_T: Readonly<Record<string, string>> = { i: 'title', e: 'textarea', m: 'xmp' }
const OPENS_RAW: Readonly<Record<string, Readonly<Record<string, string>>>> = { s: RAW_S, t: RAW_T, x: RAW_T }

/** The element that a name in small letters stands for, or might if the source went on: `s`, `scr` → `script`. */
function rawFor(name: string): string | undefined {
  const seconds = OPENS_RAW[name.charAt(0)]
  if (!seconds) return undefined
  if (name.length === 1) return name
  const raw = seconds[name.charAt(1)]
  return raw?.startsWith(name.slice(2), 2) ? raw : undefined
}

/**
 * Reads HTML into tokens as the tokenizer of htmlparser2 does where no character references are decoded, a source at a
 * time; but a `/` ends the name of a closing tag, as browsers have it. It looks for the character that ends a stretch instead of asking at each what state it is in: three times as fast. In
 * XML no element is raw, and a name may begin with anything.
 *
 * `<p id=a>Rain</p>` → the name at 1–2, the attribute at 3–5 with its value at 6–7, the text at 8–12, the closing name at 14–15
 */
export class Tokenizer {
  /** Asked by the parser: it is never paused. */
  readonly running = true
  private html = ''
  /** Where the text begins that was not told of yet. */
  private section = 0

  private readonly beginsName: (code: number) => boolean

  constructor(
    private readonly options: { readonly xmlMode?: boolean },
    private readonly listener: TokenListener,
  ) {
    this.beginsName = options.xmlMode ? beginsXmlName : isLetter
  }

  write(html: string): void {
    this.html = html
    this.section = 0
    for (let from = 0, open = html.indexOf('<'); open >= 0; open = html.indexOf('<', from)) {
      if (open > this.section) this.listener.ontext(this.section, open)
      this.section = open
      from = this.readMarkup(open, html.charCodeAt(open + 1))
    }
    this.tellRest()
  }

  end(): void {
    this.listener.onend()
  }

  reset(): void {
    this.html = ''
  }

  /** Reads what `<` opens; answers where text goes on. */
  private readMarkup(open: number, first: number): number {
    if (first === SLASH) return this.readClosingTag(open + 2)
    if (first === EXCLAMATION) return this.readDeclaration(open + 2)
    if (first === QUESTION) return this.readInstruction(open)
    return this.beginsName(first) ? this.readOpeningTag(open + 1) : open + 1 // `5 < 6`
  }

  private readInstruction(open: number): number {
    const end = this.endFrom(open + 2, open + 2)
    if (end < this.html.length) this.listener.onprocessinginstruction(open + 2, end)
    return this.goOn(end)
  }

  private tellRest(): void {
    const { html, section } = this
    if (section < html.length) this.listener.ontext(section, html.length)
    this.section = html.length
  }

  /** Text goes on behind the character at `end`. */
  private goOn(end: number): number {
    const next = Math.min(end + 1, this.html.length)
    this.section = next
    return next
  }

  /** The source ends in a tag, of which nothing is told. */
  private breakOff(): number {
    this.section = this.html.length
    return this.section
  }

  /** The next `>`; where there is none, the end of the source, and all from `start` on is text. */
  private endFrom(from: number, start: number): number {
    const end = this.html.indexOf('>', from)
    if (end >= 0) return end
    this.section = start
    this.tellRest()
    return this.html.length
  }

  private readDeclaration(start: number): number {
    const { html } = this
    const first = html.charCodeAt(start)
    if (first === BRACKET) return this.readSection(start)
    if (first === DASH && html.charCodeAt(start + 1) === DASH) return this.readComment(start)
    const end = this.endFrom(start + (first === DASH ? 2 : 1), start)
    if (end < html.length) this.listener.ondeclaration(start, end)
    return this.goOn(end)
  }

  /** `<!-->` and `<!--->` are comments, too. */
  private readComment(dashes: number): number {
    const { html, listener } = this
    const closing = html.indexOf('-->', dashes)
    const start = dashes + 2
    if (closing >= 0) listener.oncomment(start, closing + 2, 2)
    else if (start < html.length) listener.oncomment(start, html.length, 0)
    return closing >= 0 ? this.goOn(closing + 2) : this.breakOff()
  }

  /** `<![CDATA[ … ]]>`, or a declaration that begins like it. */
  private readSection(start: number): number {
    const { html, listener } = this
    let like = 0
    while (like < CDATA.length && html.charCodeAt(start + 1 + like) === CDATA.charCodeAt(like)) like++
    if (like < CDATA.length) {
      const end = this.endFrom(start + 1 + like, start)
      if (end < html.length) listener.ondeclaration(start, end)
      return this.goOn(end)
    }
    const data = start + 1 + CDATA.length
    const closing = html.indexOf(']]>', data)
    if (closing >= 0) listener.oncdata(data, closing + 2, 2)
    else if (data < html.length) listener.oncdata(data, html.length, 0)
    return closing >= 0 ? this.goOn(closing + 2) : this.breakOff()
  }

  private readClosingTag(from: number): number {
    const { html, listener } = this
    let start = from
    while (isBlank(html.charCodeAt(start))) start++
    if (start >= html.length) return start // all from `<` on is text
    const first = html.charCodeAt(start)
    if (first === CLOSE) return start + 1 // `</>` is text
    if (this.beginsName(first)) return this.readClosingName(start)
    const end = this.endFrom(start + 1, start)
    if (end < html.length) listener.oncomment(start, end, 0)
    return this.goOn(end)
  }

  private readClosingName(start: number): number {
    const { html } = this
    let end = start + 1
    while (end < html.length && !endsName(html.charCodeAt(end))) end++
    if (end >= html.length) return this.breakOff()
    return this.endClosingTag(start, end)
  }

  /** The tag ends at the next `>`, in quotes or not: a quote that nothing closes must not swallow the story. */
  private endClosingTag(start: number, end: number): number {
    const { html, listener } = this
    const close = html.indexOf('>', end)
    listener.onclosetag(start, end, close < 0 ? html.length : close)
    return this.goOn(close < 0 ? this.endFrom(end, NOWHERE) : close)
  }

  private readOpeningTag(start: number): number {
    const { html } = this
    let end = start + 1
    while (end < html.length && !endsName(html.charCodeAt(end))) end++
    const first = html.charCodeAt(start) | 32
    const mayBeRaw = !this.options.xmlMode && (first === 0x73 || first === 0x74 || first === 0x78) // s, t, x
    const name = mayBeRaw ? html.slice(start, end).toLowerCase() : ''
    const raw = mayBeRaw ? rawFor(name) : undefined
    if (end >= html.length) {
      this.section = raw === undefined ? html.length : start
      return html.length
    }
    this.listener.onopentagname(start, end)
    return this.readAttributes(end, name.length > 1 && raw?.length === name.length ? raw : undefined)
  }

  /** Reads on to the end of the tag, and behind it what `raw` says is no markup. */
  private readAttributes(from: number, raw: string | undefined): number {
    const { html, listener } = this
    for (let at = from; at < html.length; ) {
      const code = html.charCodeAt(at)
      if (code === CLOSE) {
        listener.onopentagend(at)
        return raw === undefined ? this.goOn(at) : this.readRaw(at + 1, raw)
      }
      if (code === SLASH) {
        at++
        while (isBlank(html.charCodeAt(at))) at++
        if (at >= html.length) return this.endFrom(at, NOWHERE)
        if (html.charCodeAt(at) !== CLOSE) continue
        listener.onselfclosingtag(at)
        return this.goOn(at)
      }
      at = isBlank(code) ? at + 1 : this.readAttribute(at)
    }
    return this.breakOff()
  }

  /** Reads one attribute; answers where the next may stand. */
  private readAttribute(start: number): number {
    const { html, listener } = this
    let end = start + 1
    for (let code = html.charCodeAt(end); end < html.length && code !== EQUALS && !endsName(code); )
      code = html.charCodeAt(++end)
    if (end >= html.length) return end
    listener.onattribname(start, end)
    let at = end
    while (isBlank(html.charCodeAt(at))) at++
    if (at >= html.length) return at
    if (html.charCodeAt(at) === EQUALS) return this.readValue(at + 1)
    listener.onattribend(Quote.none, end)
    return at
  }

  private readValue(from: number): number {
    const { html, listener } = this
    let at = from
    while (isBlank(html.charCodeAt(at))) at++
    if (at >= html.length) return at
    const code = html.charCodeAt(at)
    if (code !== DOUBLE && code !== SINGLE) return this.readBareValue(at)
    const end = html.indexOf(code === DOUBLE ? '"' : "'", at + 1)
    if (end < 0) return html.length
    listener.onattribdata(at + 1, end)
    listener.onattribend(code === DOUBLE ? Quote.double : Quote.single, end + 1)
    return end + 1
  }

  private readBareValue(start: number): number {
    const { html, listener } = this
    let end = start
    for (let code = html.charCodeAt(end); end < html.length && code !== CLOSE && !isBlank(code); )
      code = html.charCodeAt(++end)
    if (end >= html.length) return end
    listener.onattribdata(start, end)
    listener.onattribend(Quote.bare, end)
    return end
  }

  /** Text up to the closing tag of an element, whatever it holds: `<script>if (a<b) …</script>` */
  private readRaw(start: number, name: string): number {
    const { html, listener } = this
    this.section = start
    for (let open = html.indexOf('</', start); open >= 0; open = html.indexOf('</', open + 2)) {
      const end = open + 2 + name.length
      const code = html.charCodeAt(end)
      if (!endsName(code)) continue
      if (html.slice(open + 2, end).toLowerCase() !== name) continue
      if (start < open) listener.ontext(start, open)
      return this.endClosingTag(open + 2, end)
    }
    return html.length
  }
}
