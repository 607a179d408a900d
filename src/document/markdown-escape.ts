/** Characters that may be inline markup, with runs of `_` as one. */
const SIGNS = /_+|[\\`*[\]<&~|$]/g
const SIGN = /[\\`*_[<&~|$]/
/**
 * A URL is not escaped. GitHub turns it into a link, in which a backslash would be literal. If it contains markup
 * characters, it is enclosed in `<` and `>`, or escaped at its start so that it is not a link: `www\.a.example/\*b`.
 */
const ADDRESS = /https?:\/\/[^\s<>]{1,2000}|www\.[^\s<>]{1,300}/gi
const ADDRESS_IN_CELL = /https?:\/\/[^\s<>|]{1,2000}|www\.[^\s<>|]{1,300}/gi
const AFTER_ADDRESS_MARK = /[<>|]/
const AFTER_ADDRESS = '.,;:!?)]}"\'*_~”’»'
const PUNCTUATION = /[!-/:-@[-`{-~]/
const WORD = /[\p{L}\p{N}]$/u
const WORD_START = /^[\p{L}\p{N}]/u
const TAG_START = /[a-z/!?]/i
const REFERENCE = /&(?:[a-z][a-z\d]{1,31}|#\d{1,7}|#x[\da-f]{1,6});/iy
/** The start of a character reference that the next piece may complete. */
const OPEN_REFERENCE = /^&#?[a-z\d]*$/i
const LONGEST_REFERENCE = 40

/** The context of a text to escape. Absent for a whole line. */
export interface Surroundings {
  /** Bars are markup: the text is a table cell. */
  readonly inCell?: boolean
  /** Closing brackets are markup: the text is in a link, so URLs do not become links. */
  readonly inLink?: boolean
  /** The text is a part of a line: a URL may be followed by our own markup. */
  readonly inPieces?: boolean
  /** Tildes are markup: there are two or more. A single one is not: `~5 km`. */
  readonly tildes?: boolean
  /** Dollars are markup: the document has formulas. */
  readonly dollars?: boolean
}

/**
 * Escapes a line of prose for CommonMark with GitHub tables and strikethrough.
 *
 * `5 * 3 [sic]` → `5 \* 3 \[sic]`; `snake_case`, `5 < 6` and `AT&T` stay
 */
export function escapeInline(text: string, given: Surroundings = {}): string {
  const { inCell = false, inLink = false, inPieces = false, dollars = false } = given
  if (!SIGN.test(text) && !inLink && !inPieces) return text
  const around = {
    inCell,
    inLink,
    inPieces,
    dollars,
    tildes: given.tildes ?? text.indexOf('~') !== text.lastIndexOf('~'),
  }
  if (inLink) return escapeProse(text, 0, text.length, around)
  let out = ''
  let at = 0
  const addresses = inCell ? ADDRESS_IN_CELL : ADDRESS
  addresses.lastIndex = 0
  for (let match = addresses.exec(text); match; match = addresses.exec(text)) {
    const { 0: found, index } = match
    if (!inPieces && !SIGN.test(found) && !AFTER_ADDRESS_MARK.test(text.charAt(addresses.lastIndex))) continue
    const isLink = found.charAt(3) !== '.'
    const shown = isLink ? withoutEnd(found) : found.slice(0, 3)
    out += escapeProse(text, at, index, around) + (isLink ? `<${shown}>` : `${shown}\\`)
    at = index + shown.length
    addresses.lastIndex = at
  }
  return out + escapeProse(text, at, text.length, around)
}

/** The parts of a text that GitHub turns into links. */
export function addressesIn(text: string): { readonly start: number; readonly end: number }[] {
  return Array.from(text.matchAll(ADDRESS), ({ 0: found, index }) => ({ start: index, end: index + found.length }))
}

/** `https://paper.example/a).` → `https://paper.example/a` */
function withoutEnd(found: string): string {
  let end = found.length
  while (AFTER_ADDRESS.includes(found.charAt(end - 1))) end--
  return found.slice(0, end)
}

function escapeProse(text: string, start: number, end: number, around: Surroundings): string {
  return text.slice(start, end).replace(SIGNS, (marks, index: number) => {
    const isLast = marks === '\\' && start + index + 1 === end // a `<` of ours may follow
    return isLast || isMark(text, start + index, marks, around) ? `\\${marks.split('').join('\\')}` : marks
  })
}

function isMark(
  text: string,
  at: number,
  marks: string,
  { inCell, inLink, inPieces, tildes, dollars }: Surroundings,
): boolean {
  const next = text.charAt(at + 1)
  switch (marks) {
    case '\\':
      return PUNCTUATION.test(next)
    case '<':
      return TAG_START.test(next) || (inPieces === true && next === '')
    case '&':
      REFERENCE.lastIndex = at
      return REFERENCE.test(text) || (inPieces === true && OPEN_REFERENCE.test(text.slice(at, at + LONGEST_REFERENCE)))
    case '~':
      return tildes === true
    case '$':
      return dollars === true
    case '|':
      return inCell === true
    case ']':
      return inLink === true
    case '*':
    case '[':
    case '`':
      return true
    default: // snake_case, a__b
      return !(
        WORD.test(text.slice(Math.max(at - 2, 0), at)) &&
        WORD_START.test(text.slice(at + marks.length, at + marks.length + 2))
      )
  }
}

const OPENING = /^(?:#{1,6}(?=\s|$)|>|[-+](?=\s|$)|~{3}|[-=|:][-=|:\s]*$)/
const NUMBER = /^(\d{1,9})[.)](?=\s|$)/

/**
 * Escapes the start of a line that Markdown would read as a heading, item, quote, thematic break or code; the rest of it is
 * escaped already.
 *
 * `# 1` → `\# 1`, `1. May` → `1\. May`, `- so` → `\- so`; `#rain`, `-5 °C`, `1.5` stay
 */
export function escapeStart(text: string): string {
  const digits = NUMBER.exec(text)?.[1]
  if (digits !== undefined) return `${digits}\\${text.slice(digits.length)}`
  return OPENING.test(text) ? `\\${text}` : text
}
