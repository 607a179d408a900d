import type { AnyNode, Element } from '../../parse/node.js'

/** A label as pages print it at a reference or before a note: `1`, `[1]`, `(a)`, `*`, `note 2` */
const LABEL = /^[[({]?\s?(?:(?:note|fn|nb|n)\.?\s?)?(\d{1,4}|\p{L}|[ivx]{1,5}|[*†‡§¶‖#]{1,4})\s?[\])}]?\s?[.:]?$/iu
const LONGEST = 12
const BLOCKS: ReadonlySet<string> = new Set(
  'li p div dd dt td tr aside section h3 h4 h5 h6 blockquote footer'.split(' '),
)

/** A reference to a note, and the label that the page prints for it. */
export interface Reference {
  readonly node: Element
  readonly shown: string
}

/** `[1]` → `1`; `rain` → `undefined` */
export function labelIn(text: string): string | undefined {
  return text.length > LONGEST ? undefined : LABEL.exec(text.trim())?.[1]
}

/** Whether an element can hold a note. */
export const isBlock = ({ name }: Element): boolean => BLOCKS.has(name)

export const isWithin = (node: AnyNode, element: Element): boolean =>
  node.startIndex >= element.startIndex && node.endIndex <= element.endIndex
