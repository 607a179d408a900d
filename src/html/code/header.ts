import { siblingElement } from '../parse/look.js'
import { isIn, nameSet } from '../parse/names.js'
import { type Element, isElement } from '../parse/node.js'
import { visit } from '../parse/visit.js'
import { labelOf } from './controls.js'
import { languageCalled } from './language.js'

/** What stands right above or below code and is none of it: a name of its language or its file, a button. */
export interface CodeHeader {
  readonly language: string | undefined
}

const HEADERS = /* @__PURE__ */ nameSet('div span header p strong small ul')
const NAMED =
  /(?:^|[\s_-])(?:copy|clipboard|copybutton|codeheader|code-?block-?(?:header|title|lang)|code-(?:header|title|lang|toolbar)|filename|file-name|lang-?(?:name|label|tag)|snippet-(?:header|title))(?:$|[\s_-])/i
const COPY = /^\s*(?:copy|copied|copy (?:code|to clipboard|snippet))[!.…]?\s*$/i
/** A header says no more than this, and code is so near to it. */
const LONGEST_HEADER = 60
const MOST_LEVELS = 4

/** Whether the elements of a name, by its number, may be headers of code. */
export const mayHeadCode = (kind: number): boolean => isIn(HEADERS, kind)

/** Whether an element is a header of the code right behind it, or a button of that right before it. */
export function codeHeaderAt(element: Element): CodeHeader | undefined {
  if (!mayHeadCode(element.tree.kinds[element.at] as number)) return undefined
  const isAbove = leadsToCode(siblingElement(element.next, 'next'), 'first')
  if (!isAbove && !leadsToCode(siblingElement(element.prev, 'prev'), 'last')) return undefined
  const label = labelOf(element, LONGEST_HEADER)
  if (label === undefined || label.trim() === '') return undefined
  const { language, holdsButton, holdsCode } = look(element)
  if (holdsCode) return undefined
  if (isAbove) {
    const isHeader = NAMED.test(element.get('class') ?? '') || holdsButton || languageCalled(label) !== undefined
    return isHeader && element.name !== 'p' ? { language } : undefined
  }
  return COPY.test(label) ? { language: undefined } : undefined
}

/** Whether code is the first thing, or the last, that an element holds. */
function leadsToCode(start: Element | undefined, side: 'first' | 'last'): boolean {
  let element = start
  for (let level = 0; element && level < MOST_LEVELS; level++) {
    if (element.name === 'pre') return true
    if (element.name !== 'div' && element.name !== 'figure' && element.name !== 'code') return false
    element = siblingElement(element[side], side === 'first' ? 'next' : 'prev')
  }
  return false
}

function look(element: Element): { language: string | undefined; holdsButton: boolean; holdsCode: boolean } {
  const seen = { language: undefined as string | undefined, holdsButton: false, holdsCode: false }
  visit(
    element,
    {
      enter: (node) => {
        if (node.nodeType === 3) seen.language ??= languageCalled(node.data)
        else if (isElement(node)) {
          if (node.name === 'button') seen.holdsButton = true
          if (node.name === 'pre' || node.name === 'code') seen.holdsCode = true
        }
        return true
      },
    },
    MOST_NODES,
  )
  return seen
}

const MOST_NODES = 40
