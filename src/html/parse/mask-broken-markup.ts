import { Gap, isKnown } from './elements.js'
import { type Mask, maskOut } from './mask.js'

const TAG_START = /<\/?[a-z]/i
const CUT_OFF_TAG = /^<\/?([a-z][a-z0-9]*)/i
/** Longest comment that may have been cut off by the end of a text: `… <!-- wp:image {"id":12` */
const CUT_OFF_COMMENT = 80

/** A source with its broken markup out of the parser's way. */
export interface Mended {
  /** What the parser may read, of the same length as the source. */
  readonly readable: string
  /** What is to be taken out of the text. */
  readonly masks: readonly Mask[]
}

/**
 * Covers broken markup that would swallow a story:
 * - `<![CDATA[<p>Rain</p>]]>`, a feed's own wrapping: the marks go, the story is read;
 * - `<!-- Rain all day …`, a comment without an end: the mark goes, the text stays;
 * - `Rain <!> sun`, a comment of nothing, which the parser takes to go on to the next `>`;
 * - `Rain <3 you` and `Rain <a href="h`, a `<` that no `>` follows: text, or a tag cut off by the end.
 */
export function maskBrokenMarkup(html: string): Mended {
  const masks = brokenMarks(html)
  return mendTail({ readable: maskOut(html, masks), masks })
}

/** Past the last `>` no tag can end: what looks like one is text, unless it is the last and HTML knows it. */
function mendTail({ readable, masks }: Mended): Mended {
  const tail = readable.lastIndexOf('>') + 1
  if (readable.indexOf('<', tail) < 0) return { readable, masks }
  const last = readable.lastIndexOf('<')
  const end = isCutOff(readable, last) ? last : readable.length
  const text = readable.slice(tail, end).split('<').join('(') // grows evenly; `replaceAll` does not
  return end === last
    ? {
        readable: readable.slice(0, tail) + text + ' '.repeat(readable.length - end),
        masks: [...masks.filter((mask) => mask.start < end), markup(end, readable.length)],
      }
    : { readable: readable.slice(0, tail) + text, masks }
}

/** Masks over the marks of all that begins with `<!` and is broken, in source order. */
function brokenMarks(html: string): Mask[] {
  const masks: Mask[] = []
  let sectionEnd = 0 // -1: no section ends from here on
  let endless: number | undefined
  // Of `!` there are fewer than of `<`.
  for (let bang = html.indexOf('!'); bang >= 0; bang = html.indexOf('!', bang + 1)) {
    const at = bang - 1
    if (html.charAt(at) !== '<') continue
    if (html.startsWith('--', at + 2)) {
      endless ??= endlessFrom(html)
      if (at >= endless) masks.push(markup(at, at + 4))
    } else if (html.startsWith('[CDATA[', at + 2)) {
      if (at < sectionEnd) continue
      const end = sectionEnd < 0 ? -1 : html.indexOf(']]>', at + 9)
      sectionEnd = end < 0 ? -1 : end + 3
      if (end < 0) masks.push(markup(at, at + 9))
      else if (TAG_START.test(html.slice(at + 9, end))) masks.push(markup(at, at + 9), markup(end, end + 3))
    } else if (html.charAt(at + 2) === '>') masks.push(markup(at, at + 3))
    else if (html.startsWith('->', at + 2)) masks.push(markup(at, at + 4))
  }
  return masks.sort((a, b) => a.start - b.start)
}

/** From where on no comment ends, if there are more units to come than a comment that was cut off may have. */
function endlessFrom(html: string): number {
  const last = html.lastIndexOf('-->')
  const open = html.indexOf('<!--', last < 0 ? 0 : last + 3)
  return open < 0 || html.length - open <= CUT_OFF_COMMENT ? Number.POSITIVE_INFINITY : open
}

function isCutOff(html: string, at: number): boolean {
  if (html.startsWith('<!--', at)) return true
  const name = CUT_OFF_TAG.exec(html.slice(at, at + 32))?.[1]
  return name !== undefined && isKnown(name.toLowerCase())
}

function markup(start: number, end: number): Mask {
  return { start, end, rule: 'html/markup', gap: Gap.none }
}
