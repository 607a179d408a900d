import { ClassFact } from '../parse/class-lists.js'
import { findIn, firstSibling } from '../parse/look.js'
import { type AnyNode, type Element, isElement } from '../parse/node.js'
import { visit } from '../parse/visit.js'
import { PRE, type Space } from './code-lines.js'
import { countsLines, labelOf } from './controls.js'

/** What highlighters and editors that write no `pre` around their lines call their boxes, or that of their table. */
const BOX =
  /(?:^|\s)(?:CodeMirror|cm-editor|cm-content|monaco-editor|view-lines|ace_editor|syntaxhighlighter|crayon-syntax|enlighter|js-file-line-container|blob-wrapper|highlighttable|codehilitetable|rouge-table|lntable|hljs-ln|crayon-table|react-code-lines|code-listing)(?:\s|$)/i
const isCodeBox = /* @__PURE__ */ new ClassFact(
  (classes) => BOX.test(classes),
  'code|cm-|editor|view-lines|highlight|crayon|enlighter|line-container|blob-wrapper|rouge|lntable|hljs',
)
const BOXES: ReadonlySet<string> = new Set(['div', 'table', 'figure', 'section', 'ol', 'span'])
const SHOWN_AS_BLOCK = /(?:^|;)\s*(?:display:\s*(?:block|grid|flex)|white-space:\s*(?:pre|break-spaces)(?!-line))/i
const KEEPS_SPACE = /(?:^|;)\s*white-space:\s*(?:pre|break-spaces)(?!-line)/i
const CALLED_BLOCK = /(?:^|\s)(?:block|code-?block|blockcode|whitespace-pre|multi-?line)(?:\s|$)/i
const LINE = /(?:^|\s)(?:line|code-line|cm-line|view-line|token-line)(?:\s|$)/
const NAMES_CODE = /code|lang|highlight|source|snippet|listing|terminal|console|shell/i
/** What holds text and no code: a `pre` that was never closed swallows a page. */
const OF_A_PAGE: ReadonlySet<string> = new Set(
  'h1 h2 h3 h4 h5 h6 article section main nav form iframe blockquote aside footer dl'.split(' '),
)
const MOST_NODES = 400
/** Elements in a sentence hold code; these hold blocks of it. */
const HOLDERS: ReadonlySet<string> = new Set([
  'div',
  'figure',
  'p',
  'li',
  'td',
  'dd',
  'section',
  'article',
  'blockquote',
])

/** How the white space of an element is taken that is a block of code; undefined if it is none. */
export function codeBlockAt(element: Element): Space | undefined {
  const { name } = element
  if (PRE.has(name)) return holdsPage(element) ? undefined : 'kept'
  if (name === 'code' || name === 'samp' || name === 'tt') return blockOfCode(element)
  if (element.tells(isCodeBox) && BOXES.has(name)) return holdsLines(element) ? 'between' : undefined
  if (element.get('data-paste-element') === 'CODE_BLOCK') return 'between'
  return name === 'table' && isNumbered(element) ? 'between' : undefined
}

/** `code` elements that are no part of a sentence: with a `pre` in them, in lines, or by their style. */
function blockOfCode(element: Element): Space | undefined {
  const { attribs } = element
  const style = attribs['style'] ?? ''
  if (KEEPS_SPACE.test(style)) return 'kept'
  const { breaks, lines, holdsPre, isTooLong } = shapeOf(element)
  if (isTooLong && lines === 0) return undefined
  if (holdsPre) return 'between'
  if (lines > 1) return 'kept'
  const isCalledBlock = SHOWN_AS_BLOCK.test(style) || CALLED_BLOCK.test(attribs['class'] ?? '')
  if (isCalledBlock && isAlone(element)) return breaks > 0 ? 'collapsed' : 'between'
  if (breaks > 0) return isAlone(element) ? 'collapsed' : undefined
  return isAlone(element) && isSource(element) ? 'kept' : undefined
}

interface Shape {
  /** Line breaks with text on either side. */
  breaks: number
  /** Elements that are a line each. */
  lines: number
  holdsPre: boolean
  isTooLong: boolean
}

function shapeOf(element: Element): Shape {
  const shape: Shape = { breaks: 0, lines: 0, holdsPre: false, isTooLong: false }
  let hasText = false
  let broken = false
  const nodes = visit(
    element,
    {
      enter: (node) => {
        if (isElement(node)) {
          const { name, attribs } = node
          if (name === 'br') broken ||= hasText
          else if (name === 'pre') shape.holdsPre = true
          else if (name === 'div' || attribs['data-line'] !== undefined || LINE.test(attribs['class'] ?? ''))
            shape.lines++
        } else if (node.nodeType === 3 && node.data.trim() !== '') {
          if (broken) shape.breaks++
          broken = false
          hasText = true
        }
        return true
      },
    },
    MOST_NODES,
  )
  shape.isTooLong = nodes > MOST_NODES
  return shape
}

/** Whether nothing else is said in the block that an element is in. */
function isAlone(element: Element): boolean {
  const { parent } = element
  if (!parent || !isElement(parent) || !HOLDERS.has(parent.name)) return parent !== null && !isElement(parent)
  return isSilent(element.prev, 'prev') && isSilent(element.next, 'next')
}

/** Whether what stands on one side is blank, a control or a block of its own. */
function isSilent(start: AnyNode | null, side: 'prev' | 'next'): boolean {
  const node = firstSibling(start, side)
  return !node || (isElement(node) && (SILENT.has(node.name) || HOLDERS.has(node.name)))
}

const SILENT: ReadonlySet<string> = new Set([
  'button',
  'br',
  'hr',
  'ul',
  'ol',
  'table',
  'pre',
  'h2',
  'h3',
  'h4',
  'code',
])

/** Whether code that stands alone in a box that is named so is in lines as they are written. */
function isSource(element: Element): boolean {
  const { parent, first } = element
  if (!parent || !isElement(parent) || parent.name === 'p') return false
  const names = `${parent.get('class') ?? ''} ${element.get('class') ?? ''}`
  if (!NAMES_CODE.test(names)) return false
  return first !== null && first.nodeType === 3 && first.data.trim().includes('\n')
}

/** Whether a box holds lines of code, and nothing that code does not: themes of blogs name their boxes so, too. */
function holdsLines(element: Element): boolean {
  const line = findIn(
    element,
    ({ name, attribs }) => name === 'pre' || name === 'code' || IN_BOX.test(attribs['class'] ?? ''),
  )
  return line !== undefined && !holdsPage(element)
}

const IN_BOX =
  /(?:^|\s)(?:line|cm-line|CodeMirror-(?:line|code)|view-line|ace_line|crayon-line|blob-code|react-file-line|hljs-ln-(?:line|code)|enlighter-\w+|enlighter_\w+)(?:\s|$)/

/** Whether what a page is made of stands in a `pre`. */
function holdsPage(element: Element): boolean {
  let found = false
  let paragraphs = 0
  let labels = 0
  visit(
    element,
    {
      enter: (node) => {
        if (!isElement(node)) return true
        if (node.name === 'p') paragraphs++
        else if (OF_A_PAGE.has(node.name)) {
          if (isLabel(node)) labels++
          else found = true
        }
        if (paragraphs > MOST_PARAGRAPHS || (paragraphs > 0 && labels > 0)) found = true
        return true
      },
      endsAt: () => found,
    },
    MOST_NODES * 10,
  )
  return found
}

const MOST_PARAGRAPHS = 20

/** A header above code may be in a heading. */
const isLabel = (node: Element): boolean => labelOf(node, 20) !== undefined

/** Whether a table is there to number the lines of code: a column of numbers beside one with a `pre` or `code`. */
function isNumbered(table: Element): boolean {
  const row = firstRow(table)
  if (!row) return false
  const cells: Element[] = []
  for (let node = row.first; node && cells.length < 3; node = node.next) if (isElement(node)) cells.push(node)
  const [numbers, code] = cells
  if (cells.length !== 2 || !numbers || !code) return false
  return holdsCode(code) && countsLines(labelOf(numbers) ?? '')
}

function firstRow(table: Element): Element | undefined {
  let inside: AnyNode | null = table.first
  for (let steps = 0; inside && steps < 8; steps++) {
    if (isElement(inside) && inside.name === 'tr') return inside
    inside = isElement(inside) && (inside.name === 'tbody' || inside.name === 'thead') ? inside.first : inside.next
  }
  return undefined
}

const holdsCode = (cell: Element): boolean =>
  findIn(cell, ({ name }) => name === 'pre' || name === 'code', 12) !== undefined
