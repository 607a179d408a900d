/** Signs that may be marks inside a line, runs of `_` as one. */
const SIGNS = /_+|[\\`*[\]<&~|$]/g
const SIGN = /[\\`*_[<&~|$]/
/**
 * An address stands as it is. GitHub takes it for a link, in which a backslash would be read as one: if there are
 * marks in it, it stands between `<` and `>`, or is kept from being a link where it begins: `www\.a.example/\*b`.
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
/** The start of one that the next piece may close. */
const OPEN_REFERENCE = /^&#?[a-z\d]*$/i
const LONGEST_REFERENCE = 40

/** What is around a text that is to be escaped; nothing of it if it is all of a line. */
export interface Surroundings {
  /** Bars are marks: the text is a cell of a table. */
  readonly inCell?: boolean
  /** Closing brackets are marks: the text is that of a link, in which no address becomes one. */
  readonly inLink?: boolean
  /** It is a piece of a line: what comes behind an address may be a mark of ours. */
  readonly inPieces?: boolean
  /** Tildes are marks: there are two or more. One alone strikes nothing: `~5 km`. */
  readonly tildes?: boolean
  /** Dollars are marks: there are formulas in the document. */
  readonly dollars?: boolean
}

/**
 * A line of prose in which Markdown finds no mark: CommonMark, and GitHub’s tables and strikethrough.
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

/** The stretches of a text that GitHub would make a link of. */
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
 * A line that Markdown takes for no heading, item, quote, rule or code.
 *
 * `# 1` → `\# 1`, `1. May` → `1\. May`, `- so` → `\- so`; `#rain`, `-5 °C`, `1.5` stay
 */
export function escapeLine(line: string): string {
  return escapeStart(escapeInline(line.trim()))
}

/** The same of a line in which only its start may still be taken for a mark. */
export function escapeStart(text: string): string {
  const digits = NUMBER.exec(text)?.[1]
  if (digits !== undefined) return `${digits}\\${text.slice(digits.length)}`
  return OPENING.test(text) ? `\\${text}` : text
}
