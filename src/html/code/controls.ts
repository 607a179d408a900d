import { decodeEntities } from '../../repair/entities.js'
import { findIn, firstSibling, siblingElement } from '../parse/look.js'
import { type Element, isElement } from '../parse/node.js'
import { visit } from '../parse/visit.js'

/** Names of what counts lines: gutters and their cells. */
const GUTTER =
  /(?:^|[\s_-])(?:lineno|linenos|linenodiv|linenumbers?|line-?num(?:ber)?s?|line-numbers-rows|gutters?|gutter-cell|rouge-gutter|blob-num|(?:crayon|ln)-nums?|hljs-ln-n(?:umbers)?)(?:$|[\s_-])|(?:^|\s)lnt?(?:$|\s)/i
/** Names of what highlighters put there to be clicked at, or to measure with. */
const CONTROL =
  /(?:^|[\s_-])(?:copy|copied|copybtn|copybutton|clipboard|zeroclipboard|toolbar|btn|button|tooltip|sr-only|visually-hidden|screen-reader-text|codemirror-(?:measure|cursors?|selected|vscrollbar|hscrollbar|gutter-filler|scrollbar-filler)|cm-(?:announced|panels?|tooltip|cursorlayer|selectionlayer)|ace_(?:marker-layer|cursor-layer|print-margin|scrollbar|gutter-layer)|crayon-(?:toolbar|info|plain|plain-wrap)|enlighter-(?:toolbar|raw|btn)|minimap|scrollbar|overflow-guard-hint)(?:$|[\s_-])/i
/** Names of a line above the code that says what it is. */
const HEADER =
  /(?:^|[\s_-])(?:header|title|titlebar|filename|file-name|caption|lang|language|label|tabs|toolbar|info)(?:$|[\s_-])/i
/** What Prism and highlight.js call parts of the code itself. */
const TOKEN = /(?:^|\s)(?:token|hljs-(?!ln\b|copy)[\w-]+)(?:\s|$)/
/** Prompts that stand in elements of their own. */
const PROMPT = /(?:^|\s)(?:gp|prompt|shell-prompt|command-line-prompt|prompt_|hljs-meta\s+prompt_)(?:\s|$)/
const LOOKS_LIKE_PROMPT = /^\s*(?:[^\s]{0,40}[$#%>❯➜λ]|>>>|\.\.\.|In ?\[\d*\]:|irb\([^)]*\)[^>]*>)\s*$/
const UNSELECTABLE = /(?:^|[\s:])(?:select-none|unselectable|user-select-none|no-select|noselect)(?:\s|$)/
const UNSELECTABLE_STYLE = /user-select:\s*none/i
const COUNTS = /^[\s\d.:|·…+\-–─│⌄›▸▾●]*$/
const DIGIT = /\d/
const BLOCK = /^(?:div|header|figcaption|p|h[1-6]|nav|ul|summary)$/
const HAS_BUTTON = /^(?:button|svg|copy-button|clipboard-copy)$/
/** A header or a button says no more than this. */
const LONGEST_LABEL = 80
const MOST_NODES = 60
const MOST_STEPS = 6

/** The rule for what a highlighter adds to a block of code: controls, line numbers, prompts; `above`: whether no code was read yet. */
export function controlRule(element: Element, above: boolean): string | undefined {
  const { name, attribs } = element
  if (HAS_BUTTON.test(name)) return 'html/code/control'
  const classes = attribs['class'] ?? ''
  if (TOKEN.test(classes) && !PROMPT.test(classes)) return undefined
  if (GUTTER.test(classes) && COUNTS.test(labelOf(element) ?? 'x')) return 'html/code/line-number'
  if (name === 'td' && hasNextCell(element) && countsLines(labelOf(element) ?? '')) return 'html/code/line-number'
  if (classes !== '' && CONTROL.test(classes) && labelOf(element) !== undefined) return 'html/code/control'
  if (PROMPT.test(classes) && LOOKS_LIKE_PROMPT.test(labelOf(element) ?? 'x')) return 'html/code/prompt'
  const isApart = UNSELECTABLE.test(classes) || UNSELECTABLE_STYLE.test(attribs['style'] ?? '')
  if (isApart) {
    const label = labelOf(element)
    if (label !== undefined && COUNTS.test(label)) return 'html/code/line-number'
    if (label !== undefined && LOOKS_LIKE_PROMPT.test(label)) return 'html/code/prompt'
  }
  if (!above || !BLOCK.test(name)) return undefined
  const isNamed = name === 'header' || name === 'figcaption' || HEADER.test(classes) || isApart
  const isHeader = (isNamed || holdsButton(element)) && labelOf(element) !== undefined
  return isHeader && !holdsCode(element) && standsAbove(element) ? 'html/code/header' : undefined
}

/** Whether something is said behind an element in its parent. */
function standsAbove({ next }: Element): boolean {
  let node = firstSibling(next, 'next')
  for (let steps = 0; node && steps < MOST_STEPS; steps++, node = firstSibling(node.next, 'next'))
    if (!isElement(node) || labelOf(node)?.trim() !== '') return true
  return false
}

const hasNextCell = ({ next }: Element): boolean => siblingElement(next, 'next')?.name === 'td'

/** Whether a label says nothing but counts lines. */
export const countsLines = (label: string): boolean => COUNTS.test(label) && DIGIT.test(label)

/** What an element says, if it is no longer than a label or a count of lines. */
export function labelOf(element: Element, most = LONGEST_LABEL): string | undefined {
  let label = ''
  let digits = 0
  const nodes = visit(
    element,
    {
      enter: (node) => {
        if (node.nodeType !== 3) return true
        label += node.data
        digits += COUNTS.test(node.data) ? node.data.length : 0
        return false
      },
      endsAt: () => label.length - digits > most,
    },
    MOST_COUNTS,
  )
  return label.length - digits > most || nodes > MOST_COUNTS ? undefined : decodeEntities(label)
}

/** A gutter has a node or two for each line. */
const MOST_COUNTS = 20_000

const holdsButton = (element: Element): boolean =>
  findIn(element, ({ name }) => name === 'button', MOST_NODES) !== undefined

const holdsCode = (element: Element): boolean =>
  findIn(element, ({ name }) => name === 'code' || name === 'pre', MOST_NODES) !== undefined
