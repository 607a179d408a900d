import type { Element } from '../../parse/node.js'
import type { ElementText } from '../text-of.js'

const LONGEST = 300
/** Elements are the same if so much of their classes is, for these may be as long as the page. */
const LONGEST_CLASS = 200
const JOINING = /^(?:by|and|und|et|og|och|y|e|en|von|par|por|di|door|av|af|[,&/:–—-]+)$|[,&:]$|\s(?:and|by)$/i
const JOINING_START = /^(?:[,&/:.)]|(?:and|und|et|og|och)(?:\s|$))/i
const OPENING = /^(?:by|von|par|por|di|door|av|af|and|und|et|og|och|[,&])(?:\s|$)|\sby\s/i

/** A line of a byline. */
export interface BylineLine {
  readonly text: string
  /** The element that most of it stands in, and its class: names of one list have the same. */
  readonly markup: string
  /** Whether a word like “By” or “and” says that names follow. */
  readonly isOpened: boolean
}

/**
 * The text of an element in lines: what belongs together in one, other pieces in lines of their own; none if it is long.
 * `By`, `Ana Ruiz`, `Reporter` → `By Ana Ruiz`, `Reporter`
 */
export function linesOf(element: Element, reader: ElementText): BylineLine[] {
  const lines: { text: string; markup: string; longest: number; isOpened: boolean }[] = []
  let last = ''
  for (const { text, parent } of reader.piecesOf(element, LONGEST) ?? []) {
    const markup = markupOf(parent)
    const line = lines.at(-1)
    if (line && (JOINING.test(last) || JOINING_START.test(text))) {
      line.text += ` ${text}`
      if (text.length > line.longest) Object.assign(line, { markup, longest: text.length })
    } else lines.push({ text, markup, longest: text.length, isOpened: false })
    last = text
  }
  return lines.map(({ text, markup }) => ({ text, markup, isOpened: OPENING.test(text) }))
}

/** An element by its name and class. */
export function markupOf({ name, classes }: Element): string {
  return `${name} ${classes.slice(0, LONGEST_CLASS)}`
}
