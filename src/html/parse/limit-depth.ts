import { hiddenBy } from '../hidden/hides.js'
import type { Attributes } from '../hidden/hiding.js'
import { Gap, RAW_ELEMENTS, roleOf, VOID_ELEMENTS } from './elements.js'
import type { Mask } from './mask.js'
import { closedByOpening, FOREIGN_ELEMENTS, INTEGRATION_ELEMENTS } from './parser-facts.js'
import { TagReader } from './tag-reader.js'
import { isSpace } from './white-space.js'

/** Up to this depth the parser sees what is there. Browsers stop nesting at 512 as well. */
const DEEPEST = 512
/** So few `<` cannot nest deep enough to cost the parser more than some milliseconds. */
const HARMLESS = 4096
/** A tag of so many code units may hold too many attributes. */
const LONGEST_TAG = 1 << 16

const LETTER = /[a-z]/i
const RAW_CLOSINGS = new Map([...RAW_ELEMENTS].map((name) => [name, new RegExp(`</${name}[>\\s]`, 'gi')]))
const ATTRIBUTE = /([^\s=/>"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g

/**
 * Masks over what would cost the parser more than linear time, in source order: tags nested deeper than 512 levels
 * (100,000 nested `<div>` take it 5 s), and what attributes a tag has past 512.
 * Depth flattens, never deletes: the text between those tags stays, but for what is hidden down there.
 * Takes time in proportion to the source, and next to none on a usual page.
 */
export function limitDepth(html: string, limit = DEEPEST): Mask[] {
  return limit === DEEPEST && !isLong(html) ? [] : new Tamer(html, limit).run()
}

function isLong(html: string): boolean {
  let count = 0
  for (let at = html.indexOf('<'); at >= 0; ) {
    const next = html.indexOf('<', at + 1)
    if (++count > HARMLESS) return true
    if ((next < 0 ? html.length : next) - at > LONGEST_TAG && hasLongTag(html, at)) return true
    at = next
  }
  return false
}

function hasLongTag(html: string, at: number): boolean {
  const tag = new TagReader(html)
  return LETTER.test(html.charAt(at + 1)) && (!tag.readOpening(at + 1) || tag.end - at > LONGEST_TAG)
}

/** A deep element that hides its text: where it began, and how many masks there were before it. */
interface Hiding {
  readonly depth: number
  readonly start: number
  readonly masks: number
  readonly rule: string
  readonly mustClose: boolean
  readonly gap: Gap
}

/** Follows the parser's stack of open elements by their tags alone. */
class Tamer {
  private readonly masks: Mask[] = []
  private readonly open: string[] = []
  private readonly counts = new Map<string, number>()
  private readonly foreign: boolean[] = []
  private readonly hidings: Hiding[] = []
  private readonly tag: TagReader

  constructor(
    private readonly html: string,
    private readonly limit: number,
  ) {
    this.tag = new TagReader(html)
  }

  run(): Mask[] {
    const { html } = this
    for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
      at = this.readMarkup(at)
      if (at < 0) break
    }
    while (this.open.length > 0) this.leave(html.length, false)
    return this.masks
  }

  /** The position after the markup at `at`, or -1 if it swallows the rest. */
  private readMarkup(at: number): number {
    const { html, tag } = this
    const next = html.charAt(at + 1)
    if (LETTER.test(next)) return tag.readOpening(at + 1) ? this.readElement(at) : -1
    if (next === '/') return this.readClosing(at)
    if (next === '?') return after(html, '>', at + 2)
    if (next !== '!') return at + 1
    if (html.startsWith('--', at + 2)) return after(html, '-->', at + 2) // `<!-->` is a whole comment
    if (html.startsWith('[CDATA[', at + 2)) return after(html, ']]>', at + 9)
    return after(html, '>', html.charAt(at + 2) === '-' ? at + 4 : at + 3)
  }

  private readElement(at: number): number {
    const { name, end, selfClosed, surplus } = this.tag
    const { open } = this
    if (surplus >= 0 && open.length < this.limit) this.mask(surplus, end - 1, 'html/markup', Gap.none)
    const closes = closedByOpening.get(name)
    while (closes?.has(open.at(-1) ?? '')) this.leave(at, false)
    if (VOID_ELEMENTS.has(name)) return end
    if (RAW_ELEMENTS.has(name) && !selfClosed) return this.skipRaw(name, end)
    const isDeep = open.length >= this.limit
    const turnsForeign = FOREIGN_ELEMENTS.has(name)
    if (!isDeep && (turnsForeign || INTEGRATION_ELEMENTS.has(name))) {
      if (this.foreign.length >= DEEPEST) {
        this.mask(at, end, 'html/markup', gapOf(name)) // the parser never forgets a `<svg />`
        return end
      }
      this.foreign.push(turnsForeign)
    }
    if (selfClosed && this.foreign.at(-1)) {
      if (isDeep) this.mask(at, end, 'html/markup', gapOf(name))
      return end
    }
    if (isDeep) {
      this.hide(name, at, end)
      this.mask(at, end, 'html/markup', gapOf(name))
    }
    open.push(name)
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1)
    return end
  }

  private readClosing(at: number): number {
    const { html, tag, open } = this
    let start = at + 2
    while (start < html.length && isSpace(html.charCodeAt(start))) start++
    if (html.charAt(start) === '>') return start + 1
    if (!LETTER.test(html.charAt(start))) return after(html, '>', start)
    if (!tag.readClosing(start)) return -1
    const { name, end } = tag
    const known = this.counts.get(name) ?? 0
    const depth = known > 0 ? open.lastIndexOf(name) : -1 // as far as it looks, it closes
    if (depth < this.limit && (FOREIGN_ELEMENTS.has(name) || INTEGRATION_ELEMENTS.has(name))) this.foreign.pop()
    if (depth < 0) return end
    while (open.length > depth + 1) this.leave(at, false)
    const hidden = this.leave(end, true)
    if (depth >= this.limit && !hidden) this.mask(at, end, 'html/markup', gapOf(name))
    return end
  }

  private skipRaw(name: string, from: number): number {
    const closing = RAW_CLOSINGS.get(name)
    if (!closing) return from
    closing.lastIndex = from
    const found = closing.exec(this.html)
    return found ? after(this.html, '>', found.index) : -1
  }

  /** Leaves the innermost element at `at`, and answers whether it was hidden up to there. */
  private leave(at: number, closed: boolean): boolean {
    const name = this.open.pop() ?? ''
    this.counts.set(name, (this.counts.get(name) ?? 1) - 1)
    const hiding = this.hidings.at(-1)
    if (hiding?.depth !== this.open.length) return false
    this.hidings.pop()
    if (hiding.mustClose && !closed) return false
    this.masks.length = hiding.masks
    this.masks.push({ start: hiding.start, end: at, rule: hiding.rule, gap: hiding.gap })
    return true
  }

  private hide(name: string, start: number, end: number): void {
    const role = roleOf(name)
    if (role?.inRuby) return
    const rule = role?.unseen ?? hiddenBy(name, attributesOf(this.html.slice(start, end)))?.rule
    if (!rule) return
    const mustClose = role?.unseen !== undefined && (role.mustClose ?? this.tag.selfClosed)
    this.hidings.push({
      depth: this.open.length,
      start,
      masks: this.masks.length,
      rule,
      mustClose,
      gap: gapOf(name),
    })
  }

  private mask(start: number, end: number, rule: string, gap: Gap): void {
    const { masks } = this
    const last = masks.at(-1)
    if (last && last.end === start && last.rule === rule && masks.length > (this.hidings.at(-1)?.masks ?? 0)) {
      last.end = end
      if (gap > last.gap) last.gap = gap
    } else masks.push({ start, end, rule, gap })
  }
}

/** The attributes of a tag: the first of a name counts. */
function attributesOf(tag: string): Attributes {
  const attributes: Record<string, string> = Object.create(null)
  for (const [, name = '', double, single, bare] of tag.matchAll(ATTRIBUTE)) {
    attributes[name.toLowerCase()] ??= double ?? single ?? bare ?? ''
  }
  return attributes
}

function gapOf(name: string): Gap {
  return roleOf(name)?.gap ?? Gap.none
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from)
  return at < 0 ? -1 : at + mark.length
}
