import type { Page } from '../../read/columns.js'
import { tagOf } from '../../read/tags.js'

/** A label as pages print it at a reference or before a note: `1`, `[1]`, `(a)`, `*`, `note 2` */
const LABEL = /^[[({]?\s?(?:(?:note|fn|nb|n)\.?\s?)?(\d{1,4}|\p{L}|[ivx]{1,5}|[*†‡§¶‖#]{1,4})\s?[\])}]?\s?[.:]?$/iu
const LONGEST = 12
const BLOCKS: ReadonlySet<number> = /* @__PURE__ */ new Set(
  'li p div dd dt td tr aside section h3 h4 h5 h6 blockquote footer'.split(' ').map(tagOf),
)

/** A reference to a note: its element, and the label that the page prints for it. */
export interface Reference {
  readonly row: number
  readonly shown: string
}

/** `[1]` → `1`; `rain` → `undefined` */
export function labelIn(text: string): string | undefined {
  return text.length > LONGEST ? undefined : LABEL.exec(text.trim())?.[1]
}

/** Whether an element can hold a note. */
export const isBlock = ({ tag }: Page, row: number): boolean => BLOCKS.has(tag[row] as number)

/** The innermost block around an element, so many levels up at most; or -1. */
export function blockAround(page: Page, row: number, levels = 4): number {
  let at = page.parent[row] as number
  for (let level = 0; at > 0 && level < levels; level++, at = page.parent[at] as number)
    if (isBlock(page, at)) return at
  return -1
}
