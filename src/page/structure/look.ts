import type { Page } from '../read/columns.js'

// Short looks at elements.

/** The class attribute of an element, or the empty string. */
export function classesOf({ classes, classNames }: Page, row: number): string {
  const number = classes[row] as number
  return number < 0 ? '' : (classNames.values[number] as string)
}

/** Whether an element of a tag is in another. */
export function holdsTag({ tag, after }: Page, row: number, wanted: number): boolean {
  for (let at = row + 1; at < (after[row] as number); at++) if (tag[at] === wanted) return true
  return false
}

/** The length of the text in an element as it is read. */
export function lengthIn({ lengthBefore, textFrom, textTo }: Page, row: number): number {
  return (lengthBefore[textTo[row] as number] as number) - (lengthBefore[textFrom[row] as number] as number)
}

/** Whether no reader sees any text in an element. */
export const isSilent = ({ textFrom, textTo }: Page, row: number): boolean => textFrom[row] === textTo[row]
