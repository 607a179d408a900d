import type { Element } from '../html/parse/node.js'
import { attributeOf, contentOf, elementsOf, partsOf } from './element.js'

/** The names of items in RSS and Atom. */
export const ITEMS: ReadonlySet<string> = new Set(['item', 'entry'])

/** Fields of one line. If one contains another field, it was never closed: `<title>Rain<link>…</link>` */
export const SHORT: ReadonlySet<string> = new Set(
  'title link guid id pubdate published updated issued modified language dc:creator dc:date'.split(' '),
)
const BEHIND_SHORT: ReadonlySet<string> = new Set([
  ...SHORT,
  ...'author category summary content description content:encoded item entry'.split(' '),
])

/** A field of an item or of a channel. */
export interface Field {
  readonly element: Element
  /** The last position where it can end. */
  readonly end?: number
}

/** The fields of one element by name, in source order. */
export class Fields {
  private readonly named = new Map<string, Field[]>()

  constructor(
    readonly owner: Element,
    private readonly source: string,
    private readonly prefixes: ReadonlyMap<string, string>,
  ) {
    const waiting = elementsOf(owner).reverse()
    for (let element = waiting.pop(); element; element = waiting.pop()) {
      const name = this.nameOf(element)
      const strays = SHORT.has(name) ? elementsOf(element).filter((child) => BEHIND_SHORT.has(this.nameOf(child))) : []
      const end = strays[0]?.startIndex
      const fields = this.named.get(name) ?? []
      this.named.set(name, fields)
      fields.push({ element, ...(typeof end === 'number' && { end }) })
      waiting.push(...strays.reverse())
    }
  }

  /** The name with the usual prefix, or without it if its parent has the same prefix: `<a:entry><a:title>` */
  private nameOf(element: Element): string {
    const [prefix, local] = partsOf(element.name)
    if (prefix === '' || prefix === partsOf(this.owner.name)[0]) return local
    return `${this.prefixes.get(prefix) ?? prefix}:${local}`
  }

  all(name: string): readonly Field[] {
    return this.named.get(name) ?? []
  }

  read({ element, end }: Field): string {
    return contentOf(element, this.source, end)
  }

  /** The first text that is not empty, in the order of the names. */
  text(...names: readonly string[]): string | undefined {
    for (const name of names) {
      for (const field of this.all(name)) {
        const text = this.read(field)
        if (text !== '') return text
      }
    }
    return undefined
  }

  /** All texts of these names that are not empty. */
  texts(...names: readonly string[]): string[] {
    return names.flatMap((name) => this.all(name).map((field) => this.read(field))).filter((text) => text !== '')
  }

  /** The child elements of a field with these names. */
  within(field: Element, names: readonly string[]): Element[] {
    return elementsOf(field).filter((child) => names.includes(this.nameOf(child)))
  }

  attribute(name: string): string | undefined {
    return attributeOf(this.owner, name)
  }
}
