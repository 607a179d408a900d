import { decodeEntities } from '../../../repair/entities.js'
import { attributeNamed, attributeOf, lineIn, nameOf, nextSibling, sourceIn } from '../../cursor.js'
import { Attribute } from '../../read/attributes.js'
import type { Page } from '../../read/columns.js'
import { readPage, releasePage } from '../../read/read.js'
import { KNOWN_TAGS, tagOf } from '../../read/tags.js'
import { percentDecoded } from '../addresses.js'
import { classesOf, endOfLook, firstWithin } from '../look.js'
import { isNamedFor, Named } from '../names.js'
import { latexOf } from './latex.js'

/** A formula in LaTeX. An empty one is the picture of a formula whose source stands behind it. */
export interface Formula {
  readonly latex: string
  /** Whether it stands on its own, and not in a line. */
  readonly isBlock: boolean
}

const [SCRIPT, IMG, MATH, P, DIV, ANNOTATION] = /* @__PURE__ */ (
  ['script', 'img', 'math', 'p', 'div', 'annotation'] as const
).map(tagOf) as [number, number, number, number, number, number]
/** MathJax says `tex2jax_ignore` and `mathjax_process` of containers, even of a whole page: those are no formulas. */
const RENDERED =
  /(?:^|\s)(?:katex(?:-display)?|mathjax(?:_(?:display|preview|mathml|chtml|phtml|svg(?:_display)?))?|mjx-chtml|mwe-math-element|temml|hurmet-tex|math-(?:inline|block|display|tex)|ltx_Math|reveal-math)(?:\s|$)/i
const WRITTEN = /(?:^|\s)(?:math|arithmatex|js-render-math)(?:\s|$)/
const HURMET = /hurmet-tex/
const IS_DISPLAY = /(?:^|[\s_-])(?:display|block)(?:\s|$)/i
const SOURCES = ['data-math', 'data-latex', 'data-tex', 'data-formula', 'data-latex-source', 'data-katex']
/** Commands, and exponents and indexes of more than one letter. */
const IS_LATEX = /\\[a-z]{2,}|\\[{}\\,;]|[_^]\{|^\$[^$]+\$$/i
const SENTENCES = /[.!?]\s+\p{Lu}/u
const SERVICES =
  /(?:latex\.codecogs\.com\/[\w.]{1,20}|latex\.php|mathurl\.com\/render\.cgi|mimetex\.cgi)\?(?:latex=)?([^#]+)|\/(%5C[a-z][^/?#]*)$/i
/** Google’s charts of formulas: `chart?cht=tx&chl=x^2` */
const IS_CHART = /\/chart\?(?=.{0,300}cht=tx)/i
const CHART = /[?&]chl=([^&#]+)/i
const TAG = /<[^<>]{0,2000}>/g
const CDATA = /^\s*(?:%\s*)?<!\[CDATA\[|(?:%\s*)?\]\]>\s*$/g
const DELIMITERS = /^(?:\$\$([\s\S]*)\$\$|\$([^$]*)\$|\\\(([\s\S]*)\\\)|\\\[([\s\S]*)\\\])$/
const IS_BLOCK_SOURCE = /^(?:\$\$|\\\[|\\begin)/
const STYLED = /^\{\s?\\(?:displaystyle|textstyle)\s([\s\S]*)\}$/
const LONGEST = 10_000
const MOST_ELEMENTS = 5000
/** MathJax leaves the source of a formula so few elements behind what it has drawn. */
const MOST_BEHIND = 2

/** The formula that an element shows, if it shows one: its source, once. */
export function formulaAt(page: Page, row: number): Formula | undefined {
  const tag = page.tag[row] as number
  if (tag === SCRIPT) return scripted(page, row)
  if (tag === IMG) return pictured(page, row)
  if (tag === MATH) return formula(sourceOf(page, row), isBlockMath(page, row))
  if (page.attribute[row] === page.attribute[row + 1] && tag < KNOWN_TAGS) return undefined
  const isNamed = isNamedFor(page, row, Named.formula)
  const classes = isNamed ? classesOf(page, row) : ''
  if (isNamed && WRITTEN.test(classes)) {
    const written = writtenIn(page, row)
    if (written) return written
  }
  const given = givenIn(page, row)
  const isDrawn = (isNamed && RENDERED.test(classes)) || (tag >= KNOWN_TAGS && DRAWN.has(nameOf(page, row)))
  if (!isDrawn && given === undefined) return undefined
  if (isDrawn && hasScriptBehind(page, row)) return { latex: '', isBlock: false }
  const display = attributeNamed(page, row, 'display')
  const isBlock = IS_DISPLAY.test(classesOf(page, row)) || display === 'true' || display === 'block'
  if (given !== undefined) return formula(decodeEntities(given), isBlock)
  const entry = HURMET.test(classes) ? attributeNamed(page, row, 'data-entry') : undefined
  if (entry) return formula(decodeEntities(entry), isBlock || within(page, row, MATH, isBlockMath))
  return drawn(page, row, isBlock)
}

const DRAWN: ReadonlySet<string> = new Set(['mjx-container', 'mjx-assistive-mml'])

const isBlockMath = (page: Page, row: number): boolean =>
  attributeNamed(page, row, 'display') === 'block' || attributeNamed(page, row, 'mode') === 'display'

function within(page: Page, row: number, tag: number, is: (page: Page, row: number) => boolean): boolean {
  const inner = firstWithin(page, row, tag)
  return inner >= 0 && is(page, inner)
}

/** The first of the attributes that say the source. */
function givenIn(page: Page, row: number): string | undefined {
  if (!hasData(page, row)) return undefined
  for (const name of SOURCES) {
    const value = attributeNamed(page, row, name)
    if (value) return value
  }
  return undefined
}

/** Whether an element has an attribute that may be one of them. */
function hasData({ attribute, attributeName, attributeStart, html }: Page, row: number): boolean {
  const end = attribute[row + 1] as number
  for (let at = attribute[row] as number; at < end; at++)
    if (attributeName[at] === 0 && html.startsWith('data-', attributeStart[at])) return true
  return false
}

function scripted(page: Page, row: number): Formula | undefined {
  const type = attributeOf(page, row, Attribute.type)
  if (!type?.startsWith('math/')) return undefined
  const source = sourceIn(page, row).replace(CDATA, '')
  return formula(type.startsWith('math/mml') ? mathIn(source) : source, type.includes('display'))
}

/** `<span class="math inline">\(x^2\)</span>`, as pandoc and Sphinx write it; `<code data-math-style="inline">x^2</code>` of GitLab */
function writtenIn(page: Page, row: number): Formula | undefined {
  const style = attributeNamed(page, row, 'data-math-style')
  const source = lineIn(page, row, LONGEST)
  if (style === undefined && !DELIMITERS.test(source)) return undefined
  return formula(source, style === 'display' || IS_BLOCK_SOURCE.test(source))
}

/** What a box in which a script has drawn a formula says of its source. */
function drawn(page: Page, row: number, isBlock: boolean): Formula | undefined {
  const mathml = attributeNamed(page, row, 'data-mathml')
  if (mathml) return formula(mathIn(decodeEntities(mathml)), isBlock)
  const math = firstWithin(page, row, MATH)
  if (math >= 0) return formula(sourceOf(page, math), isBlock || isBlockMath(page, math))
  const picture = firstWithin(page, row, IMG)
  const alt = picture < 0 ? undefined : attributeOf(page, picture, Attribute.alt)
  return alt ? formula(decodeEntities(alt), isBlock || IS_DISPLAY.test(classesOf(page, picture))) : undefined
}

/** The source of a `<math>`: its annotation, what it says of itself, or what it shows. */
function sourceOf(page: Page, math: number): string {
  const { after, tag } = page
  const end = endOfLook(page, math, MOST_ELEMENTS)
  if (end < (after[math] as number)) return ''
  for (let row = math + 1; row < end; row++)
    if (tag[row] === ANNOTATION && attributeNamed(page, row, 'encoding')?.toLowerCase().includes('tex')) {
      const said = decodeEntities(sourceIn(page, row).replace(TAG, ''))
      if (said.trim() !== '') return said
    }
  const said = decodeEntities(attributeNamed(page, math, 'alttext') ?? '')
  return said.trim() === '' ? latexOf(page, math) : said
}

/** The source of the `<math>` in markup that is a value of its own. */
function mathIn(source: string): string {
  const page = readPage(source)
  const math = firstWithin(page, 0, MATH)
  const latex = math < 0 ? '' : sourceOf(page, math)
  releasePage(page)
  return latex
}

/** MathJax leaves the source behind what it has drawn. */
function hasScriptBehind(page: Page, row: number): boolean {
  return leadsToScript(page, row) || leadsToScript(page, page.parent[row] as number)
}

function leadsToScript(page: Page, row: number): boolean {
  const { html, closeEnd, openStart } = page
  let end = closeEnd[row] as number
  let at = row > 0 ? nextSibling(page, row) : -1
  for (let steps = 0; at >= 0 && steps < MOST_BEHIND; steps++, at = nextSibling(page, at)) {
    if (html.slice(end, openStart[at]).trim() !== '') return false
    if (page.tag[at] === SCRIPT) return attributeOf(page, at, Attribute.type)?.startsWith('math/') === true
    end = closeEnd[at] as number
  }
  return false
}

/** A picture of a formula: it is named so, says LaTeX, or comes from a service that draws it. */
function pictured(page: Page, row: number): Formula | undefined {
  const classes = classesOf(page, row)
  const alt = decodeEntities(attributeOf(page, row, Attribute.alt) ?? '').trim()
  if (alt !== '' && (isNamedFor(page, row, Named.formulaPicture) || (IS_LATEX.test(alt) && !SENTENCES.test(alt))))
    return formula(alt, IS_DISPLAY.test(classes) || isAlone(page, row))
  const src = attributeOf(page, row, Attribute.src) ?? attributeOf(page, row, Attribute['data-src']) ?? ''
  const address = decodeEntities(src)
  const [, query, path] = SERVICES.exec(address) ?? []
  const written = query ?? path ?? (IS_CHART.test(address) ? CHART.exec(address)?.[1] : undefined)
  if (written === undefined) return undefined
  const latex = percentDecoded((written.split('&', 1)[0] ?? '').replace(/\+/g, '%20'))
  return latex === undefined ? undefined : formula(latex, isAlone(page, row))
}

/** Whether nothing else stands in the paragraph. */
function isAlone({ parent, tag, after, textFrom, textTo }: Page, row: number): boolean {
  const around = parent[row] as number
  const isBox = tag[around] === P || tag[around] === DIV
  return isBox && textFrom[around] === textTo[around] && row === around + 1 && after[around] === row + 1
}

function formula(source: string, isBlock: boolean): Formula | undefined {
  let latex = source.replace(/\s+/g, ' ').trim()
  if (latex === '' || latex.length > LONGEST) return undefined
  const [, ...inner] = DELIMITERS.exec(latex) ?? []
  latex = inner.find((one) => one !== undefined)?.trim() ?? latex
  const styled = STYLED.exec(latex)?.[1]
  if (styled !== undefined && isBalanced(styled)) latex = styled.trim()
  return latex === '' ? undefined : { latex, isBlock }
}

/** Whether no brace closes one that was opened before. */
function isBalanced(text: string): boolean {
  let depth = 0
  for (const [sign] of text.matchAll(/\\.|[{}]/g)) {
    if (sign === '{') depth++
    else if (sign === '}' && --depth < 0) return false
  }
  return depth === 0
}
