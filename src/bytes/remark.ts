import type { Warning } from '../document.js'
import { warn } from '../quality/warning.js'
import type { Decoded } from './decode-bytes.js'

/** What a reader should know of a decoding; nothing of whole UTF-8 or UTF-16. `not UTF-8; read as windows-1252` */
export function remarkOn({ encoding, lossy }: Decoded): Warning | undefined {
  const loss = lossy ? '; some of its bytes became U+FFFD' : ''
  if (!encoding.startsWith('utf-')) return warn('wrong-encoding', { detail: `UTF-8; read as ${encoding}${loss}` })
  return loss === '' ? undefined : warn('wrong-encoding', { detail: `all ${encoding.toUpperCase()}${loss}` })
}

/** What was read from a text that was decoded, a document or a feed, with the remark before its warnings. */
export function remarked<Read extends { readonly warnings: readonly Warning[] }>(read: Read, decoded: Decoded): Read {
  const remark = remarkOn(decoded)
  return remark === undefined ? read : { ...read, warnings: [remark, ...read.warnings] }
}
