import { looksLikeHtml } from '../html/detect.js'

const NAMES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const REFERENCE = /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([\da-f]{1,6}));/gi
/** Feeds are escaped twice if one program escapes the output of another. Four layers are not plausible. */
const MOST_LAYERS = 3

/**
 * Undoes one layer of XML escapes: `&amp;lt;p&amp;gt;` → `&lt;p&gt;`. Other entities stay, including those of a document
 * type.
 */
export function unescapeOnce(text: string): string {
  return text.replace(REFERENCE, (reference, name?: string, decimal?: string, hex?: string) => {
    if (name !== undefined) return NAMES[name.toLowerCase()] ?? reference
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : reference
  })
}

/** Undoes an extra layer of escapes around markup: `&lt;p&gt;Rain&lt;/p&gt;` → `<p>Rain</p>` */
export function unescapeMarkup(text: string): string {
  let bare = text
  for (let layer = 0; layer < MOST_LAYERS && !looksLikeHtml(bare) && bare.includes('&'); layer++) {
    bare = unescapeOnce(bare)
    if (looksLikeHtml(bare)) return bare
  }
  return text
}
