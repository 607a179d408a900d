import type { Decoded } from './decode-bytes.js'

/** What a reader should know of a decoding; nothing of whole UTF-8 or UTF-16. `not UTF-8; read as windows-1252` */
export function remarkOn({ encoding, lossy }: Decoded): string | undefined {
  const loss = lossy ? '; some of its bytes became U+FFFD' : ''
  if (!encoding.startsWith('utf-')) return `not UTF-8; read as ${encoding}${loss}`
  return loss === '' ? undefined : `not all ${encoding.toUpperCase()}${loss}`
}
