import { infoOf } from '../../characters/markdown.js'
import { type Element, isElement, type Parent } from '../parse/node.js'
import { visit } from '../parse/visit.js'

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
/** Languages by the names that headers of code have, too. */
const NAMES: ReadonlySet<string> = new Set(
  (
    'actionscript apex applescript arduino asm assembly astro awk bash bat batch c c# c++ clojure cmake cobol coffeescript console cpp cs csharp css csv cuda cython d ' +
    'dart diff docker dockerfile elixir elm erlang f# fish fortran fsharp gherkin git glsl go gradle graphql groovy haml handlebars haskell hcl html http ini java javascript js ' +
    'json json5 jsonc jsx julia kotlin latex lean less lisp lua make makefile markdown matlab md mermaid nasm nginx nim nix objective-c objectivec ocaml pascal perl ' +
    'php powershell prisma prolog properties protobuf pug puppet py pycon python python3 r rb regex rs rst ruby rust sass scala scheme scss sh shell smalltalk solidity sql ' +
    'svelte swift tcl terraform tex toml ts tsx typescript vb vbnet verilog vhdl vim vue wasm wat xml yaml yml zig zsh ipython3 ipython'
  ).split(' '),
)
/** The language of code may be named so many elements around it … */
const MOST_AROUND = 3
/** … and among so many nodes within. */
const MOST_WITHIN = 2000
const HOLDERS = /^(?:pre|code|div|table|td)$/
/** What holds more than one block of code. */
const TOO_WIDE = /^(?:html|body|main|article|section|li|td|blockquote|details)$/

/** The language that a page says code is in, in lower case: `<pre class="language-JS">` → `js`. */
export function languageOf(code: Element): string | undefined {
  const own = languageIn(code) ?? languageWithin(code)
  if (own !== undefined) return own
  let around: Parent | null = code.parent
  for (let level = 1; around && isElement(around) && level <= MOST_AROUND; level++) {
    if (TOO_WIDE.test(around.name) || holdsMore(around)) return undefined
    const language = languageIn(around)
    if (language !== undefined) return language
    around = around.parent
  }
  return undefined
}

/** `Python` → `python`; `Copy code` names none. */
export function languageCalled(label: string): string | undefined {
  const name = label.trim().toLowerCase()
  return NAMES.has(name) ? name : undefined
}

function languageIn({ name, attribs }: Element): string | undefined {
  for (const attribute of ATTRIBUTES) {
    const language = said(attribs[attribute])
    if (language !== undefined) return language
  }
  const own = attribs['lang']
  if (name === 'pre' && own !== undefined && NAMES.has(own.toLowerCase())) return own.toLowerCase()
  const parameters = PARAMETERS.exec(attribs['data-syntaxhighlighter-params'] ?? '')?.[1]
  if (parameters !== undefined) return said(parameters)
  const classes = attribs['class']
  if (!classes) return undefined
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

/** What the elements say that hold the lines: columns of numbers may stand before them. */
function languageWithin(code: Element): string | undefined {
  let language: string | undefined
  visit(
    code,
    {
      enter: (node) => {
        if (isElement(node) && HOLDERS.test(node.name)) language ??= languageIn(node)
        return true
      },
      endsAt: () => language !== undefined,
    },
    MOST_WITHIN,
  )
  return language
}

/** Whether another block of code stands in an element: what that says of its language may be meant for each, and is not sure. */
function holdsMore({ first }: Element): boolean {
  let blocks = 0
  for (let node = first; node; node = node.next) if (isElement(node) && node.name === 'pre' && ++blocks > 1) return true
  return false
}
