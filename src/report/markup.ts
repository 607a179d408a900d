import { visible } from '../document/visible.js'

export { visible }

const SPECIAL: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const SPECIALS = /[&<>"']/g
const BREAK = /\n/g
/** Like `INKLESS` of `visible`, in groups: tokens are elements of their own. */
const TOKEN = /⟨[^⟨⟩ ]{1,12}⟩/g

/** Text as HTML: `a < "b"` → `a &lt; &quot;b&quot;` */
export function escaped(text: string): string {
  return text.toWellFormed().replace(SPECIALS, (sign) => SPECIAL[sign] as string)
}

/**
 * Unchanged text as HTML. Characters without ink are drawn as tokens, except for spaces between words.
 *
 * `a\u200bb` → `a<span class="cd-token">ZWSP</span>b`
 */
export function inert(text: string): string {
  return withTokens(visible(text.replaceAll('\t', '    ')))
}

/** Changed text as HTML: line breaks and leading marks are visible too: `a\n` → `a⏎\n` */
export function drawn(text: string, { marks = false } = {}): string {
  return withTokens(visible(text, { marks }).replace(BREAK, '⏎\n'))
}

function withTokens(text: string): string {
  return escaped(text).replace(TOKEN, (token) => `<span class="cd-token">${token.slice(1, -1)}</span>`)
}

const EDGE = 40

/** The start and the end of a passage on one line, for lists: `Read more: … on page 4` */
export function excerpt(text: string, most = 160): string {
  const line = text.length > 4 * most ? `${text.slice(0, 2 * most)} … ${text.slice(-2 * EDGE)}` : text
  const lines = line.split('\n').map((one) => one.trim())
  const filled = lines.filter((one) => one !== '')
  const shown = visible(filled.length === 0 ? line : filled.join('⏎')).replaceAll('\n', '⏎')
  return shown.length <= most ? shown : `${shown.slice(0, most - EDGE)} … ${shown.slice(-EDGE)}`
}

export const grouped = (value: number): string => value.toLocaleString('en-US')
