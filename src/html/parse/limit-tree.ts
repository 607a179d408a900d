import type { Budget } from '../../budget.js'
import { replaceLast, truncate } from '../../edit/packed-list.js'
import { hiddenBy } from '../hidden/hides.js'
import type { Attributes } from '../hidden/hiding.js'
import { Gap, RAW_ELEMENTS, roleOf, VOID_ELEMENTS } from './elements.js'
import { MaskList, type Masks } from './mask.js'
import { closedByOpening, FOREIGN_ELEMENTS, INTEGRATION_ELEMENTS } from './parser-facts.js'
import { TagReader } from './tag-reader.js'
import { isSpace } from './white-space.js'

/** Up to this depth the parser sees what is there. Browsers stop nesting at 512 as well. */
const DEEPEST = 512
/** So few `<` cannot nest deep enough to cost the parser more than some milliseconds. */
const HARMLESS = 4096
/** A tag of so many code units may hold too many attributes. */
const LONGEST_TAG = 1 << 16

/** The raw element whose text is seen. */
const VERBATIM = 'xmp'
const LETTER = /[a-z]/i
const RAW_CLOSINGS = new Map([...RAW_ELEMENTS].map((name) => [name, new RegExp(`</${name}[>/\\s]`, 'gi')]))
const NO_ATTRIBUTES: Attributes = Object.create(null)
const ATTRIBUTE = /([^\s=/>"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g

/**
 * Masks over what would cost the parser more than linear time, or more room than there is, in source order: tags nested
 * deeper than 512 levels (100,000 nested `<div>` take it 5 s), what attributes a tag has past 512, and all elements past
 * the budget, each of which takes a thousand bytes.
 * A tree is flattened, never cut: the text between those tags stays, but for what is hidden by them.
 * Takes time in proportion to the source, and next to none on a usual page.
 */
export function limitTree(html: string, elements: Budget, limit = DEEPEST): Masks {
  return limit === DEEPEST && !isLong(html) ? [] : new Tamer(html, elements, limit).run()
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
  private readonly masks = new MaskList()
  private readonly open: string[] = []
  private readonly counts = new Map<string, number>()
  private readonly foreign: boolean[] = []
  private readonly hidings: Hiding[] = []
  private readonly tag: TagReader

  constructor(
    private readonly html: string,
    private readonly elements: Budget,
    /** Elements that have so many around them are masked. */
    private limit: number,
  ) {
    this.tag = new TagReader(html)
  }

  run(): Masks {
    const { html } = this
    for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
      at = this.readMarkup(at)
      if (at < 0) break
    }
    while (this.open.length > 0) this.leave(html.length, false)
    return this.masks.items
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
    const isTooMany = !this.elements.spend()
    if (isTooMany) this.limit = Math.min(this.limit, open.length) // what was open before is the parser’s to close
    if (VOID_ELEMENTS.has(name)) return isTooMany ? this.maskTag(name, at, end) : end
    if (RAW_ELEMENTS.has(name) && !selfClosed && !(isTooMany && name === VERBATIM))
      return this.skipRaw(name, at, end, isTooMany)
    const isDeep = open.length >= this.limit
    const turnsForeign = FOREIGN_ELEMENTS.has(name)
    if (!isDeep && (turnsForeign || INTEGRATION_ELEMENTS.has(name))) {
      if (this.foreign.length >= DEEPEST) {
        return this.maskTag(name, at, end) // the parser never forgets a `<svg />`
      }
      this.foreign.push(turnsForeign)
    }
    if (selfClosed && this.foreign.at(-1)) return isDeep ? this.maskTag(name, at, end) : end
    if (isDeep) {
      this.hide(name, at, end)
      this.maskTag(name, at, end)
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
    return depth >= this.limit && !hidden ? this.maskTag(name, at, end) : end
  }

  private skipRaw(name: string, at: number, from: number, isTooMany: boolean): number {
    const closing = RAW_CLOSINGS.get(name)
    if (!closing) return from
    closing.lastIndex = from
    const found = closing.exec(this.html)
    const end = found ? after(this.html, '>', found.index) : -1
    const rule = roleOf(name)?.unseen
    if (isTooMany && rule && end >= 0) this.mask(at, end, rule, gapOf(name))
    return end
  }

  /** Leaves the innermost element at `at`, and answers whether it was hidden up to there. */
  private leave(at: number, closed: boolean): boolean {
    const name = this.open.pop() ?? ''
    this.counts.set(name, (this.counts.get(name) ?? 1) - 1)
    const hiding = this.hidings.at(-1)
    if (hiding?.depth !== this.open.length) return false
    this.hidings.pop()
    if (hiding.mustClose && !closed) return false
    truncate(this.masks, hiding.masks)
    this.masks.push({ start: hiding.start, end: at, rule: hiding.rule, gap: hiding.gap })
    return true
  }

  private hide(name: string, start: number, end: number): void {
    const role = roleOf(name)
    if (role?.inRuby) return
    const attributes = this.tag.attributes === 0 ? NO_ATTRIBUTES : attributesOf(this.html.slice(start, end))
    const rule = role?.unseen ?? hiddenBy(name, attributes)?.rule
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
    const { last } = masks
    if (last && last.end === start && last.rule === rule && masks.length > (this.hidings.at(-1)?.masks ?? 0)) {
      replaceLast(masks, { ...last, end, gap: gap > last.gap ? gap : last.gap })
    } else masks.push({ start, end, rule, gap })
  }

  /** Masks one tag, and answers where it ends. */
  private maskTag(name: string, start: number, end: number): number {
    this.mask(start, end, 'html/markup', gapOf(name))
    return end
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
  return name === 'br' ? Gap.line : (roleOf(name)?.gap ?? Gap.none)
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from)
  return at < 0 ? -1 : at + mark.length
}
