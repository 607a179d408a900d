import { type Copy, cellsOf, type Run, runsOf } from './inline-runs.js'
import type { Item } from './items.js'

/**
 * A document as plain HTML: `p`, `h1` to `h6`, `blockquote`, `ul`, `ol`, `li`, `table`, `tbody`, `tr`, `td`, `pre`, `code`, `em`, `br`,
 * without one attribute, all text escaped. It is what a browser would write itself, so that no sanitizer changes it.
 * `clean` reads the same text in it. Embedded posts are quotes; captions are in `em`.
 *
 * `clean('<p>Rain &amp; sun</p><ul><li>Mon</ul>')` → `<p>Rain &amp; sun</p>\n<ul>\n<li>Mon</li>\n</ul>`
 */
export function toHtml(document: Copy): string {
  return runsOf(document).map(elementOf).join('\n')
}

function elementOf({ kind, level, stanzas, items }: Run): string {
  const lines = stanzas.flat()
  switch (kind) {
    case 'heading':
      return `<h${level}>${broken(lines)}</h${level}>`
    case 'quote':
    case 'embed':
      return `<blockquote>\n${stanzas.map((stanza) => `<p>${broken(stanza)}</p>`).join('\n')}\n</blockquote>`
    case 'list-item':
      return listOf(items)
    case 'table':
      return `<table>\n<tbody>\n${lines.map(row).join('\n')}\n</tbody>\n</table>`
    case 'code':
      return `<pre><code>${stanzas.map((stanza) => stanza.map(escaped).join('\n')).join('\n\n')}</code></pre>`
    case 'caption':
      return `<p><em>${broken(lines)}</em></p>`
    default:
      return `<p>${broken(lines)}</p>`
  }
}

const broken = (lines: readonly string[]) => lines.map(escaped).join('<br>')

/** A list with the lists that are in its items. If two of them stand apart as paragraphs do, all do. */
function listOf(items: readonly Item[]): string {
  const isLoose = items.some(({ parted }) => parted)
  const out: string[] = []
  const open: string[] = []
  const close = () => out.push('</li>', `\n</${open.pop()}>\n`)
  for (const { text, ordered, depth } of items) {
    const list = ordered ? 'ol' : 'ul'
    while (open.length > depth || (open.length === depth && open.at(-1) !== list)) close()
    if (open.length === depth) out.push('</li>\n')
    else {
      out.push(open.length === 0 || out.at(-1)?.endsWith('\n') ? `<${list}>\n` : `\n<${list}>\n`)
      open.push(list)
    }
    out.push('<li>', isLoose ? `<p>${escaped(text)}</p>` : escaped(text))
  }
  while (open.length > 0) close()
  return out.join('').trimEnd()
}

const row = (line: string) =>
  `<tr>${cellsOf(line)
    .map((cell) => `<td>${escaped(cell)}</td>`)
    .join('')}</tr>`

const marks = /[&<>\u00a0]/g
const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\u00a0': '&nbsp;',
}
const controls = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g

/**
 * Text as a browser writes it in markup: https://html.spec.whatwg.org/multipage/parsing.html#escapingString
 * Control characters, which no markup can hold, go.
 */
function escaped(text: string): string {
  return text.replace(controls, '').replace(marks, (mark) => references[mark] as string)
}
