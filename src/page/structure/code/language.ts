import { infoOf } from '../../../characters/markdown.js'
import { attributeNamed } from '../../cursor.js'
import type { Page } from '../../read/columns.js'
import { tagOf } from '../../read/tags.js'
import { classesOf, endOfLook } from '../look.js'
import { LANGUAGE_NAMES } from './languages.table.js'

/** Where pages say which language code is in, the surest first. */
const ATTRIBUTES = [
  'data-lang',
  'data-language',
  'data-enlighter-language',
  'data-code-language',
  'data-code-lang',
  'data-mode-id',
  'language',
]
/** Classes that say nothing else … */
const SURE: readonly RegExp[] = [
  /(?:^|\s)(?:language|lang)[-:]([^\s:;,]+)/i,
  /(?:^|[\s;])brush:\s*([^\s;,]+)/i,
  /(?:^|\s)highlight-(?:source|text)-([^\s]+)/,
]
/** … and those that name a language that is known, for they have many other ends: `highlight-python`, `src-js`, `hljs js` */
const LIKELY: readonly RegExp[] = [
  /(?:^|\s)(?:src-|sourceCode\s+|hl\s+)([^\s]+)/,
  /(?:^|\s)(?:hljs|syntaxhighlighter|nogutter)\s+([^\s]+)/,
  /(?:^|\s)([^\s]+)\s+hljs(?:\s|$)/,
  /(?:^|\s)(?:highlight|prettyprint|code)[\s-]([^\s]+)/,
]
const PARAMETERS = /(?:^|;)\s*brush:\s*([^\s;,]+)/i
/** What is called a language and is none. */
const NONE =
  /^(?:plain-?text|plain|text|txt|none|no-?highlight|nocode|default|auto|undefined|unknown|null|raw|block|inline|code|wrap(?:per)?|copy.*|no-.*|line.*|container|notranslate|highlight|hljs|.*wrapper)$/
const PRE = /* @__PURE__ */ tagOf('pre')
/** The language of code may be named so many elements around it … */
const MOST_AROUND = 3
/** … and among so many within: columns of numbers may stand before the lines. */
const MOST_WITHIN = 400
const HOLDERS: ReadonlySet<number> = /* @__PURE__ */ new Set(['pre', 'code', 'div', 'table', 'td'].map(tagOf))
/** What holds more than one block of code. */
const TOO_WIDE: ReadonlySet<number> = /* @__PURE__ */ new Set(
  ['html', 'body', 'main', 'article', 'section', 'li', 'td', 'blockquote', 'details'].map(tagOf),
)

/** The language that a page says code is in, in lower case: `<pre class="language-JS">` → `js`. */
export function languageOf(page: Page, code: number): string | undefined {
  const { tag, parent } = page
  const own = languageIn(page, code)
  if (own !== undefined) return own
  const end = endOfLook(page, code, MOST_WITHIN)
  for (let row = code + 1; row < end; row++) {
    const within = HOLDERS.has(tag[row] as number) ? languageIn(page, row) : undefined
    if (within !== undefined) return within
  }
  let around = parent[code] as number
  for (let level = 0; around > 0 && level < MOST_AROUND; level++, around = parent[around] as number) {
    if (TOO_WIDE.has(tag[around] as number) || holdsMore(page, around)) return undefined
    const language = languageIn(page, around)
    if (language !== undefined) return language
  }
  return undefined
}

/** `Python` → `python`; `Copy code` names none. */
export function languageCalled(label: string): string | undefined {
  const name = label.trim().toLowerCase()
  return LANGUAGE_NAMES.has(name) ? name : undefined
}

function languageIn(page: Page, row: number): string | undefined {
  if (page.attribute[row] === page.attribute[row + 1]) return undefined
  for (const attribute of ATTRIBUTES) {
    const language = said(attributeNamed(page, row, attribute))
    if (language !== undefined) return language
  }
  const own = page.tag[row] === PRE ? languageCalled(attributeNamed(page, row, 'lang') ?? '') : undefined
  if (own !== undefined) return own
  const parameters = PARAMETERS.exec(attributeNamed(page, row, 'data-syntaxhighlighter-params') ?? '')?.[1]
  if (parameters !== undefined) return said(parameters)
  const classes = classesOf(page, row)
  if (classes === '') return undefined
  for (const known of SURE) {
    const language = said(known.exec(classes)?.[1])
    if (language !== undefined) return language
  }
  for (const known of LIKELY) {
    const language = languageCalled(known.exec(classes)?.[1] ?? '')
    if (language !== undefined) return language
  }
  return undefined
}

function said(language: string | undefined): string | undefined {
  const name = language?.trim().toLowerCase()
  return !name || NONE.test(name) ? undefined : infoOf(name)
}

/** Whether another block of code stands in an element: what that says of its language may be meant for each, and is not sure. */
function holdsMore({ tag, after }: Page, row: number): boolean {
  let blocks = 0
  for (let at = row + 1; at < (after[row] as number); at = after[at] as number)
    if (tag[at] === PRE && ++blocks > 1) return true
  return false
}
