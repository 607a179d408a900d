import type { Element } from 'domhandler'
import type { Mark, StyleKind } from '../../document.js'
import { decodeEntities } from '../../repair/entities.js'
import { endOf, startOf } from '../parse/parse.js'
import { pictureIn, type SourcePicture } from './picture.js'

/** A link, a style or a picture, in source coordinates, its address as it is written. */
export type SourceMark = Mark

/** No element beside these sets a text apart that a reader would miss. */
const STYLES: ReadonlyMap<string, StyleKind> = new Map([
  ['em', 'emphasis'],
  ['i', 'emphasis'],
  ['strong', 'strong'],
  ['b', 'strong'],
  ['code', 'code'],
  ['kbd', 'code'],
  ['samp', 'code'],
  ['tt', 'code'],
  ['del', 'deleted'],
  ['s', 'deleted'],
  ['strike', 'deleted'],
  ['sub', 'subscript'],
  ['sup', 'superscript'],
])

/** A page of more marks is a list of links, or a bomb. */
const MOST_MARKS = 20_000

/** Writes down the marks of the elements that are read, in the order in which they open. */
export class MarkReader {
  readonly marks: SourceMark[] = []
  /** What relative addresses are relative to, where the page says so. */
  base: string | undefined

  constructor(private readonly html: string) {}

  /** Sees an element that holds something to read. */
  enter(element: Element): void {
    const { name, attribs, children } = element
    const style = STYLES.get(name)
    const href = name === 'a' ? attribs['href'] : undefined
    if ((style === undefined && href === undefined) || this.marks.length >= MOST_MARKS) return
    const first = children[0]
    const last = children.at(-1)
    if (!first || !last) return
    const inside = { start: startOf(first), end: endOf(last, this.html) }
    if (href !== undefined) this.marks.push({ kind: 'link', ...inside, href: decodeEntities(href).trim() })
    else this.marks.push({ kind: style as StyleKind, ...inside })
  }

  /** The picture that an element without an inside is, if it is one. */
  pictureIn(element: Element): SourcePicture | undefined {
    const { name, attribs } = element
    if (name === 'base') this.base ??= attribs['href']
    return name === 'img' || name === 'amp-img' ? pictureIn(attribs, startOf(element)) : undefined
  }
}
