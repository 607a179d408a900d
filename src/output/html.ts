import { type Copy, cellsOf, type Run, runsOf } from './runs.js'

/**
 * A document as plain HTML: `p`, `h2`, `blockquote`, `ul`, `li`, `table`, `tbody`, `tr`, `td`, `pre`, `code`, `em`, `br`,
 * without one attribute, all text escaped. It is what a browser would write itself, so that no sanitizer changes it.
 * `clean` reads the same text in it. Embedded posts are quotes; captions are in `em`.
 *
 * `clean('<p>Rain &amp; sun</p><ul><li>Mon</ul>')` → `<p>Rain &amp; sun</p>\n<ul>\n<li>Mon</li>\n</ul>`
 */
export function toHtml(document: Copy): string {
  return runsOf(document).map(elementOf).join('\n')
}

function elementOf({ kind, stanzas }: Run): string {
  const lines = stanzas.flat()
  switch (kind) {
    case 'heading':
      return `<h2>${broken(lines)}</h2>`
    case 'quote':
    case 'embed':
      return `<blockquote>\n${stanzas.map((stanza) => `<p>${broken(stanza)}</p>`).join('\n')}\n</blockquote>`
    case 'list-item':
      return `<ul>\n${stanzas.length === 1 ? items(lines) : looseItems(stanzas)}\n</ul>`
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

const items = (lines: readonly string[]) => lines.map((line) => `<li>${escaped(line)}</li>`).join('\n')

/** Items that stand apart as paragraphs do. */
const looseItems = (stanzas: Run['stanzas']) =>
  stanzas.map((lines) => lines.map((line) => `<li><p>${escaped(line)}</p></li>`).join('\n')).join('\n')

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
