import { apply, type Span } from '../edit/edit.js'
import { EditList, type Edits } from '../edit/edit-list.js'
import {
  type Ahead,
  isElision,
  isWithinWord,
  lookAhead,
  opens,
  primeAt,
  type Side,
  sideAfter,
  sideBefore,
} from './quote-marks.js'
import { type QuotePair, type QuoteStyle, quoteStyleOf } from './quote-styles.js'
import { isNoBreakSpace } from './straighten.js'

/** Options for curly quotes: `curlQuotes(text, { lang: 'de' })` */
export interface CurlOptions {
  /** BCP 47 tag. Default: English quotes. */
  readonly lang?: string | undefined
}

const RULE = 'text/quotes/curly'
const STRAIGHT = /["']/
const MARK = /["'\u2018-\u201F\xAB\xBB\u2039\u203A]/g
const HEBREW = /[\u0590-\u05FF]/

/** The closing mark for each opening mark that the text already has. */
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '‟': '”',
  '„': '“',
  '«': '»',
  '‘': '’',
  '‛': '’',
  '‚': '‘',
  '‹': '›',
}

/**
 * Makes straight quotes curly in the style of a language, with one edit for each mark (`text/quotes/curly`).
 * Apostrophes become ’, feet and inches ′ and ″. Code, escaped marks, Hebrew and curly quotes stay.
 *
 * `"'Tis the '90s," he said.` → `“’Tis the ’90s,” he said.`
 */
export function curl(text: string, { lang }: CurlOptions = {}): Edits {
  return STRAIGHT.test(text) ? new Compositor(text, quoteStyleOf(lang)).compose() : []
}

/** Makes straight quotes curly: `curlQuotes('"Ja"', { lang: 'de' })` → `„Ja“`; see `curl`. */
export function curlQuotes(text: string, options?: CurlOptions): string {
  return apply(text, curl(text, options))
}

/** Reads the marks of a text from left to right and tracks open quotations. */
class Compositor {
  private readonly edits = new EditList()
  /** The mark that closes the open quotation; empty if none is open. */
  private doubleClosing = ''
  private singleClosing = ''
  private before: Side = 'space'
  private after: Side = 'space'
  private paragraphEnd = -1
  private readonly ahead: Ahead

  constructor(
    private readonly text: string,
    private readonly style: QuoteStyle,
  ) {
    this.ahead = lookAhead(text)
  }

  compose(): Edits {
    const code = codeSpans(this.text)
    let c = 0
    let runEnd = 0
    MARK.lastIndex = 0
    while (MARK.test(this.text)) {
      const at = MARK.lastIndex - 1
      let span = code[c]
      while (span && span.end <= at) span = code[++c]
      if (span && span.start <= at) {
        MARK.lastIndex = span.end
        continue
      }
      if (at >= runEnd) runEnd = this.enterRun(at)
      MARK.lastIndex = this.set(at)
    }
    return this.edits.items
  }

  /** Adjacent marks share the sides before and after them: `"'Tis`. */
  private enterRun(at: number): number {
    let end = at + 1
    while (isMark(this.text.charCodeAt(end))) end++
    this.before = sideBefore(this.text, at)
    this.after = sideAfter(this.text, end)
    if (at >= this.paragraphEnd) {
      if (this.paragraphEnd >= 0) this.doubleClosing = this.singleClosing = ''
      this.paragraphEnd = this.ahead.paragraphBreak(at)
    }
    return end
  }

  /** Replaces the mark at `at`, and returns the offset to continue from. */
  private set(at: number): number {
    const mark = this.text.charAt(at)
    if (mark !== '"' && mark !== "'") this.follow(mark, at)
    else if (!this.isKept(mark, at)) {
      const isOpen = mark === '"' ? this.doubleClosing !== '' : this.singleClosing !== ''
      const prime = primeAt(this.text, at, isOpen, this.ahead, this.paragraphEnd)
      if (prime) {
        this.edits.push({ start: at, end: prime.end, insert: prime.mark, rule: RULE })
        return prime.end
      }
      if (mark === '"') this.setDouble(at)
      else this.setSingle(at)
    }
    return at + 1
  }

  /** Escaped marks are code. Next to Hebrew letters, marks are geresh and gershayim. */
  private isKept(mark: string, at: number): boolean {
    const before = this.text.charAt(at - 1)
    if (before === '\\') return true
    const isAfterHebrew = HEBREW.test(before)
    const isBeforeHebrew = HEBREW.test(this.text.charAt(at + 1))
    return mark === '"' ? isAfterHebrew && isBeforeHebrew : isAfterHebrew || isBeforeHebrew
  }

  private setDouble(at: number): void {
    const pair = this.style.double
    if (opens(this.before, this.after, this.doubleClosing !== '')) {
      this.doubleClosing = pair.close
      this.open(at, pair)
    } else {
      this.close(at, this.doubleClosing || pair.close, pair.space)
      this.doubleClosing = ''
    }
  }

  private setSingle(at: number): void {
    const isOpen = this.singleClosing !== ''
    const closesLater = this.ahead.singleClosing(at + 1) < this.paragraphEnd
    if (isWithinWord(this.text, at) || isElision(this.text, at, isOpen, closesLater)) this.close(at, '’', '')
    else if (!opens(this.before, this.after, isOpen)) {
      this.close(at, this.singleClosing || '’', isOpen ? this.style.single.space : '')
      this.singleClosing = ''
    } else if (!closesLater && (this.before === 'word' || this.before === 'stop')) this.close(at, '’', '')
    else {
      this.singleClosing = this.style.single.close
      this.open(at, this.style.single)
    }
  }

  private open(at: number, { open, space }: QuotePair): void {
    const beside = this.text.charAt(at + 1)
    const inner = space !== '' && !isNoBreakSpace(beside.charCodeAt(0)) && beside !== '\n' ? space : ''
    const end = inner !== '' && beside === ' ' ? at + 2 : at + 1
    this.edits.push({ start: at, end, insert: open + inner, rule: RULE })
  }

  private close(at: number, mark: string, space: string): void {
    const beside = this.text.charAt(at - 1)
    const last = this.edits.last?.end ?? 0
    const inner = space !== '' && !isNoBreakSpace(beside.charCodeAt(0)) && beside !== '\n' && last < at ? space : ''
    const start = inner !== '' && beside === ' ' ? at - 1 : at
    this.edits.push({ start, end: at + 1, insert: inner + mark, rule: RULE })
  }

  /** Updates what is open after a mark that is already curly. */
  private follow(mark: string, at: number): void {
    const { double, single } = this.style
    if (mark === this.doubleClosing) this.doubleClosing = ''
    else if (mark === double.open) this.doubleClosing = double.close
    else if (mark === this.singleClosing) {
      if (!isWithinWord(this.text, at)) this.singleClosing = ''
    } else if (mark === single.open && mark !== '’') this.singleClosing = single.close
    else if (mark === '“' || mark === '‟' || mark === '„' || mark === '«') this.doubleClosing = CLOSING[mark] ?? ''
    else if (mark === '‘' || mark === '‛' || mark === '‚' || mark === '‹') this.singleClosing = CLOSING[mark] ?? ''
    else if (mark === '”' || mark === '»') this.doubleClosing = ''
  }
}

/** Whether `MARK` matches a code unit. */
function isMark(code: number): boolean {
  return (
    code === 0x22 ||
    code === 0x27 ||
    (code >= 0x2018 && code <= 0x201f) ||
    code === 0xab ||
    code === 0xbb ||
    code === 0x2039 ||
    code === 0x203a
  )
}

/**
 * Code on one line: a tag, `…` between backticks, {…}, name="…", call("…").
 * Each branch ends at its own opening mark or at the line break, so a search takes linear time.
 */
const CODE = /<\/?[a-z][^<>\n]*>|`[^`\n]+`|\{[^{}\n]*\}|[\w$-](?:="[^"\n]*"|='[^'\n]*'|\("[^"\n]*"\)|\('[^'\n]*'\))/gi

/** The stretches of a text in which quotes are syntax. */
function codeSpans(text: string): Span[] {
  const spans: Span[] = []
  for (const { index, 0: code } of text.matchAll(CODE)) spans.push({ start: index, end: index + code.length })
  return spans
}
