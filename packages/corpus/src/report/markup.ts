const SPECIAL: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const SPECIALS = /[&<>"']/g
/** Invisible characters, and those that change the direction of text. */
const INVISIBLE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g

/** Text as HTML, with invisible characters as code points: `a\u200bb` → `a⟨U+200B⟩b` */
export function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(SPECIALS, (sign) => SPECIAL[sign] as string)
    .replace(INVISIBLE, (sign) => `⟨U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`)
}

const grouped = new Intl.NumberFormat('en')

export const number = (value: number): string => grouped.format(value)

const compact = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 })

/** A rounded number: `76575704` → `'76.6M'` */
export const short = (value: number): string => (value < 1e6 ? number(value) : compact.format(value))

/** `(1, 8)` → `'12.5 %'` */
export function share(part: number, whole: number): string {
  if (whole === 0) return '–'
  const percent = (100 * part) / whole
  return `${percent > 0 && percent < 0.05 ? '< 0.1' : percent.toFixed(1)} %`
}
