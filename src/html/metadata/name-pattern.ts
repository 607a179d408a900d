import type { Element } from '../parse/node.js'

/** Ids are shorter. */
const LONGEST_ID = 400

/** A pattern of what elements are called. Each class attribute of a page is held against it once, however many elements have it. */
export class NamePattern {
  /** By the number of a class attribute: 1 if it is in it, -1 if not, 0 if nobody has looked. */
  private known: Int8Array | undefined = undefined

  constructor(private readonly pattern: RegExp) {}

  /** Whether it finds something in the class attribute of an element … */
  isInClasses({ tree, at }: Element): boolean {
    const { all, numbers } = tree.classLists
    const number = numbers[at] as number
    if (number === 0) return false
    this.known ??= new Int8Array(all.length)
    this.known[number] ||= this.pattern.test(all[number] as string) ? 1 : -1
    return this.known[number] === 1
  }

  /** … or in its id. */
  isInNames(element: Element, id = element.get('id')): boolean {
    if (this.isInClasses(element)) return true
    return id !== undefined && this.pattern.test(id.slice(0, LONGEST_ID))
  }
}
