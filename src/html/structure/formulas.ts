import { decodeEntities } from '../../repair/entities.js'
import { ClassFact } from '../parse/class-lists.js'
import { findIn, lineIn, oneLine, percentDecoded } from '../parse/look.js'
import { nameSet } from '../parse/names.js'
import { type AnyNode, type Element, isElement } from '../parse/node.js'
import { parse } from '../parse/parse.js'
import { latexOf } from './latex-of.js'

const SAYS_SOMETHING = /\S/
const SENTENCES = /[.!?]\s+\p{Lu}/u
const TEX = /tex/i
const HURMET = /hurmet-tex/

/** A formula in LaTeX. An empty one is the picture of a formula whose source stands behind it. */
export interface Formula {
  readonly latex: string
  /** Whether it stands on its own, and not in a line. */
  readonly display: boolean
}

/** MathJax says `tex2jax_ignore` and `mathjax_process` of containers, even of a whole page: those are no formulas. */
const RENDERED =
  /(?:^|\s)(?:katex(?:-display)?|mathjax(?:_(?:display|preview|mathml|chtml|phtml|svg(?:_display)?))?|mjx-chtml|mwe-math-element|temml|hurmet-tex|math-(?:inline|block|display|tex)|ltx_Math|reveal-math)(?:\s|$)/i
const IS_DISPLAY = /(?:^|[\s_-])(?:display|block)(?:\s|$)/i
const SOURCES = ['data-math', 'data-latex', 'data-tex', 'data-formula', 'data-latex-source', 'data-katex']
const HAS_SOURCE = /* @__PURE__ */ nameSet(SOURCES.join(' '))
const PICTURES = /(?:^|\s)(?:latex|tex|math|mathtex|equation|(?:mwe-math-fallback-image|ql-img)[\w-]*)(?:\s|$)/i
/** Commands, and exponents and indexes of more than one letter. */
const IS_LATEX = /\\[a-z]{2,}|\\[{}\\,;]|[_^]\{|^\$[^$]+\$$/i
const SERVICES =
  /(?:latex\.codecogs\.com\/[\w.]{1,20}|latex\.php|mathurl\.com\/render\.cgi|mimetex\.cgi)\?(?:latex=)?([^#]+)|\/(%5C[a-z][^/?#]*)$/i
/** Google’s charts of formulas: `chart?cht=tx&chl=x^2` */
const CHART = /[?&]chl=([^&#]+)/i
const IS_CHART = /\/chart\?/i
const LONGEST = 10_000

/** The formula that an element shows, if it shows one: its source, once. */
export function formulaIn(element: Element): Formula | undefined {
  const { name } = element
  if (name === 'script') {
    const type = element.get('type')
    if (!type?.startsWith('math/')) return undefined
    const source = wordsOfScript(element)
    if (type.startsWith('math/mml')) return formula(mathIn(source), type.includes('display'))
    return formula(source, type.includes('display'))
  }
  if (name === 'img') return pictured(element)
  if (name === 'math')
    return formula(sourceOf(element), element.get('display') === 'block' || element.get('mode') === 'display')
  const written = element.tells(isWritten) && !PLAIN.has(name) ? writtenIn(element) : undefined
  if (written) return written
  const isRendered = name === 'mjx-container' || name === 'mjx-assistive-mml' || element.tells(isDrawn)
  const given = element.hasAny(HAS_SOURCE) && !PLAIN.has(name) ? firstOf(element, SOURCES) : undefined
  if (!isRendered && given === undefined) return undefined
  const { classes } = element
  if (isRendered && hasScriptBehind(element)) return { latex: '', display: false }
  const display = IS_DISPLAY.test(classes) || element.get('display') === 'true' || element.get('display') === 'block'
  if (given !== undefined) return formula(decodeEntities(given), display)
  const entry = HURMET.test(classes) ? element.get('data-entry') : undefined
  if (entry) return formula(decodeEntities(entry), findIn(element, isBlockMath) !== undefined)
  return within(element, display)
}

/** The first of some attributes that says anything. */
function firstOf(element: Element, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = element.get(name)
    if (value) return value
  }
  return undefined
}

/** Elements of every page that say nothing of formulas: they are not asked. */
const PLAIN: ReadonlySet<string> = new Set(
  'a li ul ol p link meta option path svg button source html body head'.split(' '),
)

/** Whether classes name a formula that is source until a script draws it. */
const isWritten = /* @__PURE__ */ new ClassFact((classes) => WRITTEN.test(classes), 'math|arithmatex')
const WRITTEN = /(?:^|\s)(?:math|arithmatex|js-render-math)(?:\s|$)/
const IS_BLOCK_SOURCE = /^(?:\$\$|\\\[|\\begin)/

/** `<span class="math inline">\(x^2\)</span>`, as pandoc and Sphinx write it; `<code data-math-style="inline">x^2</code>` of GitLab */
function writtenIn(element: Element): Formula | undefined {
  const style = element.get('data-math-style')
  const source = lineIn(element, LONGEST)
  if (style === undefined && !DELIMITERS.test(source)) return undefined
  return formula(source, style === 'display' || IS_BLOCK_SOURCE.test(source))
}

/** Whether classes name a formula that is drawn. */
const isDrawn = /* @__PURE__ */ new ClassFact(
  (classes) => RENDERED.test(classes),
  'katex|math|mjx|temml|hurmet|tex2jax',
)

const isBlockMath = ({ name, attribs }: Element) => name === 'math' && attribs['display'] === 'block'

/** What a box in which a script has drawn a formula says of its source. */
function within(element: Element, display: boolean): Formula | undefined {
  const mathml = element.get('data-mathml')
  if (mathml) return formula(mathIn(decodeEntities(mathml)), display)
  const math = findIn(element, ({ name }) => name === 'math')
  if (math) return formula(sourceOf(math), display || isBlockMath(math))
  const picture = findIn(element, ({ name }) => name === 'img')
  const { alt } = picture?.attribs ?? {}
  return alt ? formula(decodeEntities(alt), display || IS_DISPLAY.test(picture?.get('class') ?? '')) : undefined
}

/** The source of a `<math>`: its annotation, what it says of itself, or what it shows. */
function sourceOf(math: Element): string {
  const annotation = findIn(
    math,
    ({ name, attribs }) => name === 'annotation' && TEX.test(attribs['encoding'] ?? ''),
    5000,
  )
  const said = annotation ? lineIn(annotation, LONGEST) : decodeEntities(math.get('alttext') ?? '')
  return said.trim() === '' ? latexOf(math) : said
}

function mathIn(source: string): string {
  const { root } = parse(source)
  const math = root.tree.elements.find(({ name }) => name === 'math')
  return math ? sourceOf(math) : ''
}

/** MathJax leaves the source behind what it has drawn. */
function hasScriptBehind({ next, parent }: Element): boolean {
  const behind = nextElement(next) ?? (parent && isElement(parent) ? nextElement(parent.next) : undefined)
  const second = behind && behind.name !== 'script' ? nextElement(behind.next) : undefined
  return [behind, second].some((one) => one?.name === 'script' && one.get('type')?.startsWith('math/'))
}

function nextElement(node: AnyNode | null): Element | undefined {
  let next = node
  while (next && !isElement(next)) {
    if (next.nodeType === 3 && SAYS_SOMETHING.test((next as { data: string }).data)) return undefined
    next = next.next
  }
  return next ?? undefined
}

/** A picture of a formula: it is named so, says LaTeX, or comes from a service that draws it. */
function pictured(element: Element): Formula | undefined {
  const { classes } = element
  const alt = oneLine(element.get('alt') ?? '')
  const isNamed = PICTURES.test(classes)
  if (alt !== '' && (isNamed || (IS_LATEX.test(alt) && !SENTENCES.test(alt))))
    return formula(alt, IS_DISPLAY.test(classes) || isAlone(element))
  const address = decodeEntities(element.get('src') ?? element.get('data-src') ?? '')
  const [, query, path] = SERVICES.exec(address) ?? []
  const isChart = IS_CHART.test(address) && address.includes('cht=tx')
  const written = query ?? path ?? (isChart ? CHART.exec(address)?.[1] : undefined)
  if (written === undefined) return undefined
  const latex = percentDecoded((written.split('&', 1)[0] ?? '').replace(/\+/g, '%20'))
  return latex === undefined ? undefined : formula(latex, isAlone(element))
}

/** Whether nothing else stands in the paragraph. */
function isAlone({ prev, next, parent }: Element): boolean {
  const isBlank = (node: AnyNode | null) =>
    node === null || (node.nodeType === 3 && !SAYS_SOMETHING.test((node as { data: string }).data))
  const isBox = parent !== null && isElement(parent) && (parent.name === 'p' || parent.name === 'div')
  return isBox && isBlank(prev) && isBlank(next) && (prev?.prev ?? null) === null && (next?.next ?? null) === null
}

function wordsOfScript({ first }: Element): string {
  return first?.nodeType === 3
    ? (first as { data: string }).data.replace(/^\s*(?:<!\[CDATA\[|%\s*<!\[CDATA\[)|(?:%\s*)?\]\]>\s*$/g, '')
    : ''
}

const DELIMITERS = /^(?:\$\$([\s\S]*)\$\$|\$([^$]*)\$|\\\(([\s\S]*)\\\)|\\\[([\s\S]*)\\\])$/
const STYLED = /^\{\s?\\(?:displaystyle|textstyle)\s([\s\S]*)\}$/

function formula(source: string, display: boolean): Formula | undefined {
  let latex = source.replace(/\s+/g, ' ').trim()
  if (latex === '' || latex.length > LONGEST) return undefined
  const [, ...inner] = DELIMITERS.exec(latex) ?? []
  latex = inner.find((one) => one !== undefined)?.trim() ?? latex
  const styled = STYLED.exec(latex)?.[1]
  if (styled !== undefined && isBalanced(styled)) latex = styled.trim()
  return latex === '' ? undefined : { latex, display }
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
