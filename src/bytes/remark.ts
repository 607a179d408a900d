import type { Warning } from '../document.js'
import { warn } from '../quality/warning.js'
import type { Decoded } from './decode-bytes.js'

/** The warning for bytes that are not valid UTF-8 or UTF-16: `The input is not UTF-8. It was decoded as windows-1252.` */
export function remarkOn({ encoding, lossy }: Decoded): Warning | undefined {
  const loss = lossy ? ' Invalid bytes became U+FFFD.' : ''
  if (!encoding.startsWith('utf-'))
    return warn('wrong-encoding', { detail: `UTF-8. It was decoded as ${encoding}.${loss}` })
  return loss === '' ? undefined : warn('wrong-encoding', { detail: `valid ${encoding.toUpperCase()}.${loss}` })
}

/** A document or feed with the warning about its decoding before its other warnings. */
export function remarked<Read extends { readonly warnings: readonly Warning[] }>(read: Read, decoded: Decoded): Read {
  const remark = remarkOn(decoded)
  return remark === undefined ? read : { ...read, warnings: [remark, ...read.warnings] }
}
