import { decodeEntities } from '../../../repair/entities.js'
import { attributeNamed, nameOf, nextSibling } from '../../cursor.js'
import type { Page } from '../../read/columns.js'
import { ACCENTS, COMMANDS, FUNCTIONS } from './symbols.table.js'

const TAG = /<[^<>]{0,2000}>/g
const BLANKS = /\s+/g
const LIMITS = /^\\(?:sum|prod|coprod|int|oint|lim|max|min|sup|inf|operatorname\{.*\})$/
const LETTER_FIRST = /^[a-z]/i
const COMMAND_LAST = /\\[a-z]+$/i
const SPECIAL = /[{}#%&$_]/g
/** Marks that are not seen: of a function applied, of a product, of a list. */
const INVISIBLE = /[\u2061-\u2064]/g
/** MathML is no deeper; what is deeper is left out. */
const DEEPEST = 60
const LONGEST_TEXT = 2000
const FENCES: ReadonlyMap<string, string> = new Map([
  ['(', 'pmatrix'],
  ['[', 'bmatrix'],
  ['|', 'vmatrix'],
  ['{', 'cases'],
])
const VARIANTS: ReadonlyMap<string, string> = new Map([
  ['double-struck', 'mathbb'],
  ['bold', 'mathbf'],
  ['script', 'mathcal'],
  ['fraktur', 'mathfrak'],
])

/** The LaTeX of a `<math>` element: `<msup><mi>x</mi><mn>2</mn></msup>` → `x^2` */
export function latexOf(page: Page, math: number): string {
  return new MathReader(page).row(math, 0).replace(/ {2,}/g, ' ').trim()
}

class MathReader {
  constructor(private readonly page: Page) {}

  /** What stands in an element, one after the other. */
  row(element: number, depth: number): string {
    const children = this.childrenOf(element)
    const [open, table] = children
    const isFenced = open !== undefined && table !== undefined && this.name(table) === 'mtable' && children.length <= 3
    const matrix = isFenced ? FENCES.get(this.text(open)) : undefined
    if (matrix) return this.table(table as number, matrix, depth, children.length > 2)
    return joined(children.map((child) => this.latex(child, depth + 1)))
  }

  private latex(element: number, depth: number): string {
    if (depth > DEEPEST) return ''
    const name = this.name(element)
    switch (name) {
      case 'mi':
        return this.identifier(element)
      case 'mn':
        return signs(this.text(element))
      case 'mo':
        return operator(this.text(element))
      case 'mtext':
      case 'ms':
        return this.text(element) === '' ? ' ' : `\\text{${this.rawText(element)}}`
      case 'mspace':
        return '\\ '
      case 'annotation':
      case 'annotation-xml':
      case 'mphantom':
      case 'maligngroup':
      case 'malignmark':
        return ''
      case 'mtable':
        return this.table(element, 'matrix', depth, false)
      case 'msup':
      case 'msub':
      case 'msubsup':
      case 'munderover':
      case 'munder':
      case 'mover':
      case 'mfrac':
      case 'mroot':
      case 'mfenced':
      case 'semantics':
        return this.ofParts(name, element, depth)
      case 'msqrt':
        return `\\sqrt{${this.row(element, depth)}}`
      case 'menclose': {
        const isOver = this.attribute(element, 'notation')?.includes('top')
        return `${isOver ? '\\overline' : '\\boxed'}{${this.row(element, depth)}}`
      }
      default:
        return this.row(element, depth)
    }
  }

  /** Elements whose children have places of their own. */
  private ofParts(name: string, element: number, depth: number): string {
    const children = this.childrenOf(element)
    const parts = children.map((child) => this.latex(child, depth + 1))
    const [first = '', second = '', third = ''] = parts
    const sign = children[1] === undefined ? '' : this.text(children[1])
    switch (name) {
      case 'msup':
        return `${first}^${grouped(second)}`
      case 'msub':
        return `${first}_${grouped(second)}`
      case 'msubsup':
      case 'munderover':
        return `${first}_${grouped(second)}^${grouped(third)}`
      case 'munder':
        if (sign === '⏟') return `\\underbrace{${first}}`
        return LIMITS.test(first) ? `${first}_${grouped(second)}` : `\\underset{${second}}{${first}}`
      case 'mover':
        if (ACCENTS.has(sign)) return `\\${ACCENTS.get(sign)}{${first}}`
        return LIMITS.test(first) ? `${first}^${grouped(second)}` : `\\overset{${second}}{${first}}`
      case 'mfrac': {
        const isBinomial = this.attribute(element, 'linethickness') === '0'
        return `${isBinomial ? '\\binom' : '\\frac'}{${first}}{${second}}`
      }
      case 'mroot':
        return `\\sqrt[${second}]{${first}}`
      case 'mfenced': {
        const separator = (this.attribute(element, 'separators') ?? ',').trim().charAt(0) || ','
        const open = signs(this.attribute(element, 'open') ?? '(') || '.'
        const close = signs(this.attribute(element, 'close') ?? ')') || '.'
        return `\\left${open}${parts.join(separator)}\\right${close}`
      }
      default:
        return first // of `semantics` the first child is shown
    }
  }

  private identifier(element: number): string {
    const name = this.text(element)
    if (COMMANDS.has(name)) return `\\${COMMANDS.get(name)}`
    if (FUNCTIONS.has(name)) return `\\${name}`
    const variant = VARIANTS.get(this.attribute(element, 'mathvariant') ?? '')
    if (variant !== undefined) return `\\${variant}{${name}}`
    return isWord(name) ? `\\operatorname{${signs(name)}}` : signs(name)
  }

  private table(element: number, environment: string, depth: number, isClosed: boolean): string {
    const rows: string[] = []
    for (const row of this.childrenOf(element)) {
      const name = this.name(row)
      if (name !== 'mtr' && name !== 'mlabeledtr') continue
      const cells = this.childrenOf(row).map((cell) => this.row(cell, depth + 2))
      rows.push(cells.join(' & '))
    }
    const name = environment === 'cases' && isClosed ? 'Bmatrix' : environment
    return `\\begin{${name}} ${rows.join(' \\\\ ')} \\end{${name}}`
  }

  private childrenOf(element: number): number[] {
    const children: number[] = []
    const first = element + 1 < (this.page.after[element] as number) ? element + 1 : -1
    for (let at = first; at >= 0; at = nextSibling(this.page, at)) children.push(at)
    return children
  }

  private rawText(element: number): string {
    const { html, openEnd, closeStart } = this.page
    const start = openEnd[element] as number
    const end = Math.min(closeStart[element] as number, start + LONGEST_TEXT)
    return decodeEntities(html.slice(start, end).replace(TAG, '')).replace(BLANKS, ' ')
  }

  private text(element: number): string {
    return this.rawText(element).trim()
  }

  private name(element: number): string {
    return nameOf(this.page, element)
  }

  private attribute(element: number, name: string): string | undefined {
    return attributeNamed(this.page, element, name)
  }
}

/** A command is parted from a letter behind it: `\alpha x` */
function joined(pieces: readonly string[]): string {
  let out = ''
  for (const piece of pieces) out += COMMAND_LAST.test(out) && LETTER_FIRST.test(piece) ? ` ${piece}` : piece
  return out
}

const grouped = (part: string): string => (part.length === 1 ? part : `{${part}}`)
const isWord = (name: string): boolean => [...name].length > 1 && LETTER_FIRST.test(name)

function operator(sign: string): string {
  const seen = sign.replace(INVISIBLE, '')
  if (seen === '\u2212') return '-'
  if (FUNCTIONS.has(seen)) return `\\${seen}`
  return isWord(seen) ? `\\operatorname{${signs(seen)}}` : signs(seen)
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
