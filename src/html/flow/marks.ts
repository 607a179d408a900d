import type { BreakMark, EmbedMark, LinkMark, Mark, StyleKind, StyleMark } from '../../document.js'
import { numberOf } from '../parse/names.js'
import { type AnyNode, type Element, isElement } from '../parse/node.js'
import { startOf } from '../parse/parse.js'
import { visit } from '../parse/visit.js'
import { pictureIn, type SourcePicture, sourceOf } from './picture.js'

/** A link, a style or a picture, in source coordinates; the address of a link as it is written: of most nobody asks. */
export type SourceMark = Mark

/** What stands between blocks, where its element begins. */
export type SourceObject = SourcePicture | EmbedMark | BreakMark

/** No element beside these sets a text apart that a reader would miss. */
const STYLES: readonly (readonly [kind: StyleKind, names: string])[] = [
  ['emphasis', 'em i'],
  ['strong', 'strong b'],
  ['code', 'code kbd samp tt'],
  ['deleted', 'del s strike'],
  ['subscript', 'sub'],
  ['superscript', 'sup'],
  ['highlight', 'mark'],
]
/** The same by the numbers of their names. */
const STYLE_KINDS: ReadonlyMap<number, StyleKind> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ STYLES.flatMap(([kind, names]) => names.split(' ').map((name) => [numberOf(name), kind] as const)),
)
const A = /* @__PURE__ */ numberOf('a')

/** A picture stands this deep in what stands for it. */
const MOST_LEVELS = 4
const MOST_SIBLINGS = 8

function imageIn({ first }: Element, levels = MOST_LEVELS): Element | undefined {
  let steps = 0
  for (let node = first; node && steps < MOST_SIBLINGS; node = node.next, steps++) {
    if (!isElement(node)) continue
    const image = node.name === 'img' ? node : levels > 0 ? imageIn(node, levels - 1) : undefined
    if (image) return image
  }
  return undefined
}

function elementBefore({ prev }: Element): Element | undefined {
  let node: AnyNode | null = prev
  for (let steps = 0; node && steps < MOST_SIBLINGS && !isElement(node); node = node.prev) steps++
  return node && isElement(node) ? node : undefined
}

/** The types of pictures that every browser of the last years shows; mail and feed readers may show no others. */
const SHOWN_EVERYWHERE = /^image\/(?:webp|jpe?g|png|gif|svg\+xml)$/i

/**
 * The picture of an `<img>` in a `<picture>`, by its sources: of the first of them that browsers show at any width, or, for an
 * image without an address of its own, of the first that has one.
 */
function sourcesIn(image: Element, isShown: boolean): SourcePicture | undefined {
  const { parent } = image
  if (!parent || !isElement(parent) || parent.name !== 'picture') return undefined
  let steps = 0
  for (let node = parent.first; node && node !== image && steps < MOST_SIBLINGS * 2; node = node.next, steps++) {
    if (!isElement(node) || node.name !== 'source') continue
    if (isShown && (node.get('media') !== undefined || !SHOWN_EVERYWHERE.test(node.get('type') ?? ''))) continue
    const src = sourceOf(node)
    if (src !== undefined) return pictureIn(image, startOf(image), src)
  }
  return undefined
}

function linksIn(element: Element): Element[] {
  const links: Element[] = []
  visit(element, {
    enter(node) {
      if (isElement(node) && node.name === 'a' && node.get('href') !== undefined) links.push(node)
      return true
    },
  })
  return links
}

/** A page of more marks is a list of links, or a bomb. */
const MOST_MARKS = 20_000

/**
 * Writes down the marks of the elements that are read, in the order in which they open. No mark stands in another of its
 * kind, or five hundred `<b>` that nobody closes would each mark every paragraph of a page.
 */
export class MarkReader {
  readonly marks: SourceMark[] = []
  /** Where the last mark of each style ends. */
  private readonly ends = new Map<StyleKind, number>()
  /** Which mark is the last link. */
  private link = -1
  /** What relative addresses are relative to, where the page says so. */
  base: string | undefined = undefined

  /** Sees an element that holds something to read. */
  enter(element: Element): void {
    const { tree, at } = element
    const kind = tree.kinds[at] as number
    const style = STYLE_KINDS.get(kind)
    const href = kind === A ? element.get('href') : undefined
    if ((style === undefined && href === undefined) || this.marks.length >= MOST_MARKS) return
    if (element.isEmpty) return
    const start = tree.starts[at + 1] as number
    const end = tree.ends[tree.childAround((tree.after[at] as number) - 1, at)] as number
    if (href !== undefined) this.addLink(startOf(element), { kind: 'link', start, end, href })
    else this.addStyle({ kind: style as StyleKind, start, end })
  }

  /** A link closes the one that it opens in, as in browsers. */
  private addLink(opens: number, link: LinkMark): void {
    const before = this.marks[this.link]
    if (before && before.end > opens) this.marks[this.link] = { ...before, end: opens }
    this.link = this.marks.push(link) - 1
  }

  /** The links in a block of code, which is read at once: to the definition of a name, to another document. */
  enterCode(code: Element): void {
    for (const link of linksIn(code)) this.enter(link)
  }

  /** A stretch that is set apart by more than its element: a formula, a reference to a note. */
  add(mark: SourceMark): void {
    if (this.marks.length < MOST_MARKS) this.marks.push(mark)
  }

  /** What is strong already is no stronger within. */
  private addStyle(mark: StyleMark): void {
    const { kind, start, end } = mark
    if (start < (this.ends.get(kind) ?? 0)) return
    this.ends.set(kind, end)
    this.marks.push(mark)
  }

  /** The picture that an element without an inside is, if it is one. */
  pictureIn(element: Element): SourcePicture | undefined {
    const { name } = element
    if (name === 'base') this.base ??= element.get('href')
    if (name !== 'img' && name !== 'amp-img') return undefined
    return sourcesIn(element, true) ?? pictureIn(element, startOf(element)) ?? sourcesIn(element, false)
  }

  /** The picture in a `<noscript>` that no picture stands before. */
  twinIn(noscript: Element): SourcePicture | undefined {
    const image = imageIn(noscript)
    const before = image && elementBefore(noscript)
    const shown = before && (before.name === 'img' ? before : imageIn(before))
    return image && !(shown && this.pictureIn(shown)) ? pictureIn(image, startOf(noscript)) : undefined
  }
}
