import { Gap } from './elements.js'
import type { Mask } from './mask.js'

/** A feed needs ten levels, and what is deeper costs the parser more than its length. */
const DEEPEST = 256

const STRICT_TAG = /<([a-z_][^\s<>/="']*)(?:\s+[^\s"'<>=/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*(\/\s*)?>/iy
const LOOSE_TAG = /<([a-z_][^\s<>/="']*)((?:[\s/="'][^<>]*)?)>/iy
const CLOSING_TAG = /<\/([a-z_][^\s<>/]*)(?:[\s/][^<>]*)?>/iy

/**
 * Masks over what would lead an XML parser astray, in source order:
 * - `<` that begins no tag: `I <3 rain`, `Tom <Jerry</title>`, a comment without an end;
 * - attributes that XML does not know: `<br clear=all>`, a quote that nothing closes;
 * - tags nested deeper than 256 levels.
 */
export function mendXml(source: string): Mask[] {
  return new XmlMender(source).run()
}

/** Follows the parser’s stack of open elements. */
class XmlMender {
  private readonly masks: Mask[] = []
  private readonly open: string[] = []
  private readonly counts = new Map<string, number>()
  private readonly missing = new Set<string>()

  constructor(private readonly source: string) {}

  run(): Mask[] {
    const { source } = this
    for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at)) {
      const end = this.read(at)
      if (end === undefined) this.mask(at, at + 1)
      at = end ?? at + 1
    }
    return this.masks
  }

  /** The position after what begins at `at`; `undefined` if nothing does. */
  private read(at: number): number | undefined {
    const { source } = this
    switch (source.charAt(at + 1)) {
      case '!':
        if (source.startsWith('<![CDATA[', at)) return this.after(']]>', at + 9) ?? source.length
        return source.startsWith('<!--', at) ? this.after('-->', at + 4) : this.after('>', at)
      case '?':
        return this.after('>', at)
      case '/':
        return this.readClosing(at)
      default:
        return this.readOpening(at)
    }
  }

  private readOpening(at: number): number | undefined {
    const { source, open, counts } = this
    const strict = matchAt(STRICT_TAG, source, at)
    const found = strict ?? matchAt(LOOSE_TAG, source, at)
    if (!found) return undefined
    const end = at + found[0].length
    const name = (found[1] as string).toLowerCase()
    const rest = found[2] ?? ''
    const closesItself = strict ? rest !== '' : rest.endsWith('/')
    if (open.length >= DEEPEST) this.mask(at, end)
    else if (!strict) this.mask(at + 1 + name.length, end - (closesItself ? 2 : 1))
    if (closesItself) return end
    open.push(name)
    counts.set(name, (counts.get(name) ?? 0) + 1)
    return end
  }

  private readClosing(at: number): number | undefined {
    const { source, open, counts } = this
    const found = matchAt(CLOSING_TAG, source, at)
    if (!found) return undefined
    const end = at + found[0].length
    const name = (found[1] as string).toLowerCase()
    const depth = counts.get(name) ? open.lastIndexOf(name) : -1 // as far as it looks, it closes
    if (depth >= DEEPEST) this.mask(at, end)
    while (depth >= 0 && open.length > depth) {
      const closed = open.pop() as string
      counts.set(closed, (counts.get(closed) ?? 1) - 1)
    }
    return end
  }

  /** The position after the next such mark. That there is none more is found out once. */
  private after(mark: string, from: number): number | undefined {
    const at = this.missing.has(mark) ? -1 : this.source.indexOf(mark, from)
    if (at < 0) this.missing.add(mark)
    return at < 0 ? undefined : at + mark.length
  }

  private mask(start: number, end: number): void {
    if (end > start) this.masks.push({ start, end, rule: 'html/markup', gap: Gap.none })
  }
}

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(source)
}
