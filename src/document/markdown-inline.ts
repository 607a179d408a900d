import { ticksAround } from '../characters/markdown.js'
import type { EmbedMark, ImageMark, LinkMark } from '../document.js'
import { type Inline, inlineOf, wordsIn } from './inline-tree.js'
import type { Line, LineMark } from './line.js'
import { addressesIn, escapeInline, type Surroundings } from './markdown-escape.js'
import { wordsOf } from './safe-address.js'

/**
 * A line as Markdown with links, emphasis and code. If Markdown would not recognize a delimiter, as within some words,
 * the text is written without the mark.
 *
 * `the old bridge` with emphasis of `old` → `the _old_ bridge`
 */
export function inlineMarkdown(line: Line, around: Surroundings = {}): string {
  const { text, marks } = besideAddresses(trimmed(line))
  if (marks.length === 0) return escapeInline(text, around)
  const tildes = around.tildes || text.includes('~') || marks.some(({ kind }) => kind === 'deleted')
  return written(inlineOf({ text, marks }), { ...around, inPieces: true, tildes }, '', '')
}

/** Drops marks that begin or end within a URL: it becomes a link, which cannot contain delimiters. */
function besideAddresses({ text, marks }: Line): Line {
  const addresses = marks.length > 0 ? addressesIn(text) : []
  if (addresses.length === 0) return { text, marks }
  const isWithin = (place: number) => addresses.some(({ start, end }) => start < place && place < end)
  return { text, marks: marks.filter(({ start, end }) => !isWithin(start) && !isWithin(end)) }
}

/** `![The old bridge](https://paper.example/bridge.jpg)` */
export function pictureMarkdown(picture: ImageMark): string {
  return `![${escapeInline(wordsOf(picture), { inLink: true })}](${destination(picture.src)})`
}

/** `[The bridge falls](https://www.youtube.com/watch?v=abc)` */
export function embedMarkdown({ src, title }: EmbedMark): string {
  const words = wordsOf({ alt: title })
  return linked({ href: src }, escapeInline(words === '' ? src : words, { inLink: true }))
}

function trimmed({ text, marks }: Line): Line {
  const words = text.trim()
  const shift = text.length - text.trimStart().length
  if (shift === 0 || marks.length === 0) return { text: words, marks }
  return { text: words, marks: marks.map((mark) => ({ ...mark, start: mark.start - shift, end: mark.end - shift })) }
}

const BEFORE_LINK = /!$/

/** `before` and `after`: the characters on either side. */
function written(pieces: readonly Inline[], around: Surroundings, before: string, after: string): string {
  let out = ''
  pieces.forEach((piece, at) => {
    if (typeof piece === 'string') {
      out += escapeInline(piece, around)
      return
    }
    const { mark, children } = piece
    if (mark.kind === 'link') out = out.replace(BEFORE_LINK, '\\!') // Rain![so](…) would be an image
    out += markOf(mark, children, around, { before: out.at(-1) ?? before, after: opening(pieces[at + 1]) ?? after })
  })
  return out
}

interface Sides {
  readonly before: string
  readonly after: string
}

function opening(piece: Inline | undefined): string | undefined {
  if (piece === undefined || typeof piece === 'string') return piece?.charAt(0)
  return OPENINGS[piece.mark.kind] ?? '*'
}

const OPENINGS: Partial<Record<LineMark['kind'], string>> = {
  link: '[',
  footnote: '[',
  subscript: '<',
  superscript: '<',
  highlight: '<',
  formula: '$',
}

function markOf(mark: LineMark, children: readonly Inline[], around: Surroundings, sides: Sides): string {
  switch (mark.kind) {
    case 'link': {
      const notes = children.filter(isNote)
      if (notes.length > 0) return written(notes, around, sides.before, sides.after)
      return linked(mark, written(children, { ...around, inLink: true }, '[', ']'))
    }
    case 'code':
      return code(wordsIn(children), around)
    case 'emphasis':
      return isWithinWord(sides) ? delimited('*', children, around, sides) : delimited('_', children, around, sides)
    case 'strong':
      return delimited('**', children, around, sides)
    case 'deleted':
      return delimited('~~', children, around, sides)
    case 'formula':
      if (!isFormula(wordsIn(children))) return written(children, around, sides.before, sides.after)
      return around.inCell ? wordsIn(children).replace(UNESCAPED_BARS, '\\|') : wordsIn(children)
    case 'footnote':
      return `[^${mark.label}]`
    default:
      return raised(TAGS[mark.kind], children, around)
  }
}

const FORMULA = /^(\${1,2})[^$\s](?:[^$]|\\\$)*\1$/

/** Whether a text is between the delimiters of a formula. */
export const isFormula = (text: string): boolean => FORMULA.test(text.trim())

const UNESCAPED_BARS = /(?<!\\)\|/g
const TAGS = { subscript: 'sub', superscript: 'sup', highlight: 'mark' } as const

/** Marks without Markdown syntax become HTML tags. References to notes are superscript anyway. */
function raised(tag: string, children: readonly Inline[], around: Surroundings): string {
  const notes = tag === 'sup' ? children.filter(isNote) : []
  if (notes.length > 0) return written(notes, around, '', '')
  return `<${tag}>${written(children, around, '>', '<')}</${tag}>`
}

function isNote(piece: Inline): boolean {
  if (typeof piece === 'string') return false
  return piece.mark.kind === 'footnote' || piece.children.some(isNote)
}

const linked = ({ href }: Pick<LinkMark, 'href'>, words: string) => `[${words}](${destination(href)})`

const REFERENCE = /&(?=#?[a-z\d]+;)/gi
const BARS = /\|/g
const BRACKETS = /[()]/

/** `https://paper.example/a_(b)` → `<https://paper.example/a_(b)>` */
function destination(address: string): string {
  const plain = address.replace(REFERENCE, '&amp;').replace(BARS, '%7C')
  return BRACKETS.test(plain) ? `<${plain}>` : plain
}

/** Code between delimiters that it does not contain: `` a`b `` */
function code(text: string, { inCell = false }: Surroundings): string {
  const { before, behind } = ticksAround(text)
  return `${before}${inCell ? text.replace(BARS, '\\|') : text}${behind}`
}

const BLANK = /^[\t\n\f\r\p{Zs}]?$/u
/** Characters that some parsers also read as blanks. */
const MAYBE_BLANK = /^\s?$/
/** Punctuation in all versions of CommonMark, and in any of them. */
const PUNCTUATION = /[!-/:-@[-`{-~\p{P}]/u
const MAYBE_PUNCTUATION = /[\p{P}\p{S}\p{C}]/u

const isApart = (beside: string) => BLANK.test(beside) || PUNCTUATION.test(beside)
const isWithinWord = ({ before, after }: Sides) => !(isApart(before) && isApart(after))

/**
 * Text between two delimiters, if Markdown recognizes both: no blank inside, and not within a word next to punctuation.
 * https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run
 */
function delimited(sign: string, children: readonly Inline[], around: Surroundings, sides: Sides): string {
  const { before, after } = sides
  const inside = written(children, around, sign.charAt(0), sign.charAt(0))
  const [first, last] = [inside.charAt(0), inside.at(-1) ?? '']
  const touches = [before, first, last, after].includes(sign.charAt(0))
  const flanks = (within: string, beyond: string) =>
    !MAYBE_BLANK.test(within) && (!MAYBE_PUNCTUATION.test(within) || isApart(beyond))
  if (touches || !flanks(first, before) || !flanks(last, after)) return written(children, around, before, after)
  return `${sign}${inside}${sign}`
}
