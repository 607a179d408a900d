import { ACCENTS, COMMANDS, FUNCTIONS } from '../../page/structure/math/symbols.table.js'
import { oneLine } from '../parse/look.js'
import { type AnyNode, childrenOf, type Element, isElement } from '../parse/node.js'

const BLANK_LAST = /\s$/
const BLANK_FIRST = /^\s/
const LIMITS = /^\\(?:sum|prod|coprod|int|oint|lim|max|min|sup|inf|operatorname\{.*\})$/
const LETTER_FIRST = /^[a-z]/i
const COMMAND_LAST = /\\[a-z]+$/i

/** MathML is no deeper; what is deeper is left out. */
const DEEPEST = 60
const SPECIAL = /[{}#%&$_]/g
const FENCES: ReadonlyMap<string, string> = new Map([
  ['(', 'pmatrix'],
  ['[', 'bmatrix'],
  ['|', 'vmatrix'],
  ['{', 'cases'],
])

/** `<msup><mi>x</mi><mn>2</mn></msup>` → `x^2` */
export function latexOf(math: Element): string {
  return rowOf(math, 0).replace(/ {2,}/g, ' ').trim()
}

const elementsIn = (element: Element) => childrenOf(element).filter(isElement)

function rowOf(element: Element, depth: number): string {
  const children = elementsIn(element)
  const [open, table, close] = children
  const matrix = open && table?.name === 'mtable' ? FENCES.get(textOf(open)) : undefined
  if (matrix && children.length <= 3) return tableOf(table as Element, matrix, depth, close !== undefined)
  return joined(children.map((child) => latexIn(child, depth + 1)))
}

/** A command is parted from a letter behind it: `\alpha x` */
function joined(pieces: readonly string[]): string {
  let out = ''
  for (const piece of pieces) out += COMMAND_LAST.test(out) && LETTER_FIRST.test(piece) ? ` ${piece}` : piece
  return out
}

function latexIn(element: Element, depth: number): string {
  if (depth > DEEPEST) return ''
  const parts = () => elementsIn(element).map((child) => latexIn(child, depth + 1))
  switch (element.name) {
    case 'mi':
      return identifier(element)
    case 'mn':
      return signs(textOf(element))
    case 'mo':
      return operator(textOf(element))
    case 'mtext':
    case 'ms':
      return textOf(element) === '' ? ' ' : `\\text{${rawText(element)}}`
    case 'mspace':
      return '\\ '
    case 'msup':
      return scripts(parts(), [undefined, '^'])
    case 'msub':
      return scripts(parts(), [undefined, '_'])
    case 'msubsup':
    case 'munderover':
      return scripts(parts(), [undefined, '_', '^'])
    case 'munder':
      return under(element, parts())
    case 'mover':
      return over(element, parts())
    case 'mfrac': {
      const [top = '', bottom = ''] = parts()
      return element.get('linethickness') === '0' ? `\\binom{${top}}{${bottom}}` : `\\frac{${top}}{${bottom}}`
    }
    case 'msqrt':
      return `\\sqrt{${rowOf(element, depth)}}`
    case 'mroot': {
      const [root = '', index = ''] = parts()
      return `\\sqrt[${index}]{${root}}`
    }
    case 'mfenced': {
      const { open = '(', close = ')', separators = ',' } = element.attribs
      return `\\left${signs(open) || '.'}${parts().join(separators.trim().charAt(0) || ',')}\\right${signs(close) || '.'}`
    }
    case 'menclose':
      return element.get('notation')?.includes('top')
        ? `\\overline{${rowOf(element, depth)}}`
        : `\\boxed{${rowOf(element, depth)}}`
    case 'mtable':
      return tableOf(element, 'matrix', depth, false)
    case 'semantics':
      return parts()[0] ?? ''
    case 'annotation':
    case 'annotation-xml':
    case 'mphantom':
    case 'maligngroup':
    case 'malignmark':
      return ''
    default:
      return rowOf(element, depth)
  }
}

function identifier(element: Element): string {
  const name = textOf(element)
  if (COMMANDS.has(name)) return `\\${COMMANDS.get(name)}`
  if (FUNCTIONS.has(name)) return `\\${name}`
  const variant = element.get('mathvariant')
  if (variant === 'double-struck') return `\\mathbb{${name}}`
  if (variant === 'bold') return `\\mathbf{${name}}`
  if (variant === 'script') return `\\mathcal{${name}}`
  if (variant === 'fraktur') return `\\mathfrak{${name}}`
  return [...name].length > 1 && LETTER_FIRST.test(name) ? `\\operatorname{${signs(name)}}` : signs(name)
}

/** Marks that are not seen: of a function applied, of a product, of a list. */
const INVISIBLE = /[\u2061-\u2064]/g

function operator(sign: string): string {
  const seen = sign.replace(INVISIBLE, '')
  if (seen === '\u2212') return '-'
  if (FUNCTIONS.has(seen)) return `\\${seen}`
  return [...seen].length > 1 && LETTER_FIRST.test(seen) ? `\\operatorname{${signs(seen)}}` : signs(seen)
}

/** `{` → `\{`, `≤` → `\leq ` */
function signs(text: string): string {
  return joined(
    Array.from(text.replace(INVISIBLE, ''), (sign) => {
      const command = COMMANDS.get(sign)
      return command ? `\\${command}` : sign.replace(SPECIAL, '\\$&')
    }),
  )
}

function scripts(parts: readonly string[], marks: readonly (string | undefined)[]): string {
  return marks.map((mark, at) => (mark ? `${mark}${grouped(parts[at] ?? '')}` : (parts[at] ?? ''))).join('')
}

const grouped = (part: string) => (part.length === 1 ? part : `{${part}}`)

function over(element: Element, parts: readonly string[]): string {
  const [base = '', top = ''] = parts
  const sign = elementsIn(element)[1]
  const accent = sign && ACCENTS.get(textOf(sign))
  return accent ? `\\${accent}{${base}}` : isLimits(base) ? `${base}^${grouped(top)}` : `\\overset{${top}}{${base}}`
}

function under(element: Element, parts: readonly string[]): string {
  const [base = '', bottom = ''] = parts
  const sign = elementsIn(element)[1]
  if (sign && textOf(sign) === '⏟') return `\\underbrace{${base}}`
  return isLimits(base) ? `${base}_${grouped(bottom)}` : `\\underset{${bottom}}{${base}}`
}

/** `\sum`, `\lim`: what stands over and under it is written behind it. */
const isLimits = (base: string) => LIMITS.test(base)

function tableOf(table: Element, environment: string, depth: number, isClosed: boolean): string {
  const rows = elementsIn(table)
    .filter(({ name }) => name === 'mtr' || name === 'mlabeledtr')
    .map((row) =>
      elementsIn(row)
        .map((cell) => rowOf(cell, depth + 2))
        .join(' & '),
    )
  const name = environment === 'cases' && isClosed ? 'Bmatrix' : environment
  return `\\begin{${name}} ${rows.join(' \\\\ ')} \\end{${name}}`
}

function rawText(element: Element): string {
  return childrenOf(element)
    .map((node: AnyNode) => (node.nodeType === 3 ? oneLineWithin(node.data) : ''))
    .join('')
}

const oneLineWithin = (text: string) =>
  `${BLANK_FIRST.test(text) ? ' ' : ''}${oneLine(text)}${BLANK_LAST.test(text) ? ' ' : ''}`

const textOf = (element: Element) => rawText(element).trim()
