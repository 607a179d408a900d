import type { Element } from '../parse/node.js'

/** Ids are shorter. */
const LONGEST_ID = 400

/** A pattern of what elements are called. Each class attribute of a page is held against it once, however many elements have it. */
export class NamePattern {
  private readonly known = new Map<string, boolean>()

  constructor(private readonly pattern: RegExp) {}

  /** Whether it finds something in the class attribute of an element … */
  isInClasses({ classes }: Element): boolean {
    let is = this.known.get(classes)
    if (is === undefined) {
      is = this.pattern.test(classes)
      this.known.set(classes, is)
    }
    return is
  }

  /** … or in its id. */
  isInNames(element: Element): boolean {
    return this.isInClasses(element) || this.pattern.test((element.get('id') ?? '').slice(0, LONGEST_ID))
  }
}
