import { latin1Of } from './latin1.js'

/**
 * What is prescanned for a declaration, in bytes.
 * https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding
 */
const PRESCAN = 1024

const COMMENT = /<!--.*?(?:-->|$)/gs
const PROLOG = /^\s*<\?xml\s[^>]*?\bencoding\s*=\s*["']([^"'>]*)/i
const META = /<meta\s([^>]*)/gi
const ATTRIBUTE = /(?<![^\s"'>/])([^\s"'>/=]{1,32})\s{0,8}=\s{0,8}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g
const CHARSET = /\bcharset\s{0,8}=\s{0,8}["']?([^\s"';]{1,40})/i

/** The encoding that a header says: `text/html; charset=latin1` → `windows-1252`. Absent if it says none that is known. */
export function encodingOfHeader(contentType: string | undefined): string | undefined {
  if (contentType === undefined) return undefined
  for (const [, name = '', quoted, bare = ''] of contentType.matchAll(PARAMETER)) {
    if (name.toLowerCase() === 'charset') return nameOf(quoted ?? bare.trim())
  }
  return undefined
}

/** `; charset=utf-8`, `;charset="utf-8"`, or `charset=utf-8` alone. */
const PARAMETER = /(?:^|;)[ \t]{0,8}([^\s"/=;]{1,40})=(?:"([^"]{0,80})"|([^";]{0,80}))/g

/**
 * The encoding that a page or a feed says it is in, by its WHATWG name; absent if it says none that is known.
 * One that could be read as ASCII is not UTF-16, whatever it says, and goes for UTF-8, as in browsers.
 *
 * `<meta charset="latin1">` → `windows-1252`; `<?xml version="1.0" encoding="Shift_JIS"?>` → `shift_jis`
 */
export function encodingOfMarkup(bytes: Uint8Array): string | undefined {
  const head = latin1Of(bytes.subarray(0, PRESCAN)).replace(COMMENT, '')
  const name = nameOf(PROLOG.exec(head)?.[1]) ?? nameOf(charsetOfMeta(head))
  return name?.startsWith('utf-16') ? 'utf-8' : name
}

/** Only where it is declared: `<meta name="description" content="What charset=koi8-r means">` declares nothing. */
function charsetOfMeta(head: string): string | undefined {
  for (const [, written = ''] of head.matchAll(META)) {
    const attributes = new Map<string, string>()
    for (const [, name = '', double, single, bare] of written.matchAll(ATTRIBUTE)) {
      attributes.set(name.toLowerCase(), double ?? single ?? bare ?? '')
    }
    const isHeader = attributes.get('http-equiv')?.toLowerCase() === 'content-type'
    const charset =
      attributes.get('charset') ?? (isHeader ? CHARSET.exec(attributes.get('content') ?? '')?.[1] : undefined)
    if (charset !== undefined) return charset
  }
  return undefined
}

function nameOf(label: string | null | undefined): string | undefined {
  if (!label) return undefined
  try {
    return new TextDecoder(label).encoding
  } catch {
    return undefined
  }
}
