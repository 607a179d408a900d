import type { Page } from '../read/columns.js'

// Short looks at elements.

/** The class attribute of an element, or the empty string. */
export function classesOf({ classes, classNames }: Page, row: number): string {
  const number = classes[row] as number
  return number < 0 ? '' : (classNames.values[number] as string)
}

/** So many elements are looked at for one of a tag … */
const MOST_ELEMENTS = 400
/** … and for each element of a page so many in all, and some: elements may be nested, and each be asked. */
const LOOKS = 4
const MORE_LOOKS = 10_000

let looksLeft = 0

/** Allows looks into the elements of a page, in proportion to their number. */
export function allowLooks({ elements }: Page): void {
  looksLeft = elements * LOOKS + MORE_LOOKS
}

/** Where a look into an element ends, so many elements on at most; at its beginning once a page has used up its looks. */
export function endOfLook({ after }: Page, row: number, most: number): number {
  const end = Math.min(after[row] as number, row + 1 + most)
  looksLeft -= end - row
  return looksLeft < 0 ? row + 1 : end
}

/** The first element of a tag in another, or -1. */
export function firstWithin(page: Page, row: number, wanted: number): number {
  const { tag } = page
  const end = endOfLook(page, row, MOST_ELEMENTS)
  for (let at = row + 1; at < end; at++) if (tag[at] === wanted) return at
  return -1
}

/** Whether an element of a tag is in another. */
export const holdsTag = (page: Page, row: number, wanted: number): boolean => firstWithin(page, row, wanted) >= 0

/** The length of the text in an element as it is read. */
export function lengthIn({ lengthBefore, textFrom, textTo }: Page, row: number): number {
  return (lengthBefore[textTo[row] as number] as number) - (lengthBefore[textFrom[row] as number] as number)
}

/** Whether no reader sees any text in an element. */
export const isSilent = ({ textFrom, textTo }: Page, row: number): boolean => textFrom[row] === textTo[row]
