import { checkNames } from '../options/options.js'
import { checkDocument } from './check-document.js'
import { type Copy, plainOf } from './inline-runs.js'
import { type Node, treeOf } from './tree.js'

/** How to write a document: `{ marks: false }` */
export interface WriteOptions {
  /** Whether to write links, emphasis and images; `true` by default. */
  readonly marks?: boolean | undefined
}

/**
 * Writes a document as plain HTML. Elements: `p`, `h1` to `h6`, `blockquote`, `ul`, `ol` with `start`, `li` with `value`,
 * a disabled checkbox, `dl`, `dt`, `dd`, `table`, `thead`, `tbody`, `tr`, `th`, `td`, `pre`, `code`, `br`, `hr`. Marks:
 * `a` with a web or mail address, `img` with `src` and `alt`, `em`, `strong`, `del`, `sub`, `sup`, `mark`, and `span`
 * around formulas. There are no other elements, and no other attribute except `class="language-js"` of code with a known
 * language. The result is what a browser would serialize, so no sanitizer changes it, and `clean` reads the same text
 * from it. Embedded posts become quotes, captions are in `em`, footnotes are the items of an `ol`, and videos and maps
 * become links.
 *
 * `clean('<p>Rain &amp; <b>sun</b></p><ul><li>Mon</ul>')` →
 * `<p>Rain &amp; <strong>sun</strong></p>\n<ul>\n<li>Mon</li>\n</ul>`
 */
export function toHtml(document: Copy, options: WriteOptions = {}): string {
  checkNames(options, ['marks'])
  const { marks = true } = options
  checkDocument(document, 'toHtml', ['blocks'])
  return written(treeOf(marks ? document : plainOf(document)))
}

function written(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return escaped(node.value)
      const { tagName, properties, children } = node
      const attributes = Object.entries(properties).map(([name, value]) => ` ${name}="${escaped(value, true)}"`)
      const tag = `<${tagName}${attributes.join('')}>`
      return VOIDS.has(tagName) ? tag : `${tag}${written(children)}</${tagName}>`
    })
    .join('')
}

const VOIDS: ReadonlySet<string> = new Set(['br', 'img', 'hr', 'input'])

const MARKS = /[&<>\u00a0]/g
const MARKS_OF_ATTRIBUTES = /[&"\u00a0]/g
const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\u00a0': '&nbsp;',
}
const CONTROLS = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g

/**
 * Text as a browser serializes it: https://html.spec.whatwg.org/multipage/parsing.html#escapingString
 * Control characters are removed, because markup cannot contain them.
 */
function escaped(text: string, inAttribute = false): string {
  return text
    .replace(CONTROLS, '')
    .replace(inAttribute ? MARKS_OF_ATTRIBUTES : MARKS, (mark) => references[mark] as string)
}
