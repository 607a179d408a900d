import { Gap, isKnown } from './elements.js'
import { type Mask, maskOut } from './mask.js'

const tagStart = /<\/?[a-z]/i
const cutOffTag = /^<\/?([a-z][a-z0-9]*)/i
/** Longest comment that may have been cut off by the end of a text: `… <!-- wp:image {"id":12` */
const cutOffComment = 80

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
export function mend(html: string): Mended {
  const empty = ['<!>', '<!->'].flatMap((mark) => marks(html, mark, html.indexOf(mark)))
  const masks = [...sectionMarks(html), ...commentMarks(html), ...empty].sort((a, b) => a.start - b.start)
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

function sectionMarks(html: string): Mask[] {
  const masks: Mask[] = []
  let at = html.indexOf('<![CDATA[')
  while (at >= 0) {
    const end = html.indexOf(']]>', at + 9)
    if (end < 0) return masks.concat(marks(html, '<![CDATA[', at))
    if (tagStart.test(html.slice(at + 9, end))) masks.push(markup(at, at + 9), markup(end, end + 3))
    at = html.indexOf('<![CDATA[', end + 3)
  }
  return masks
}

function commentMarks(html: string): Mask[] {
  const last = html.lastIndexOf('-->')
  const open = html.indexOf('<!--', last < 0 ? 0 : last + 3)
  return open < 0 || html.length - open <= cutOffComment ? [] : marks(html, '<!--', open)
}

function isCutOff(html: string, at: number): boolean {
  if (html.startsWith('<!--', at)) return true
  const name = cutOffTag.exec(html.slice(at, at + 32))?.[1]
  return name !== undefined && isKnown(name.toLowerCase())
}

function marks(html: string, mark: string, from: number): Mask[] {
  const masks: Mask[] = []
  for (let at = from; at >= 0; at = html.indexOf(mark, at + mark.length)) masks.push(markup(at, at + mark.length))
  return masks
}

function markup(start: number, end: number): Mask {
  return { start, end, rule: 'html/markup', gap: Gap.none }
}
