import { classIn } from '../../input.js'

/** Converts text or bytes to bytes. Holds back half of a surrogate pair until its other half arrives. */
export function stringsAsBytes(): (chunk: string | Uint8Array) => Uint8Array {
  let half = ''
  return (chunk) => {
    if (ArrayBuffer.isView(chunk)) return chunk
    if (typeof chunk !== 'string') throw noLines(chunk)
    const text = half + chunk
    half = chunk !== '' && endsInHalf(text) ? text.slice(-1) : ''
    return Buffer.from(half === '' ? text : text.slice(0, -1))
  }
}

function noLines(chunk: unknown): TypeError {
  return new TypeError(
    `Expected a string or bytes, got ${classIn(chunk)}. For single records, use createRecordFilter().`,
  )
}

function endsInHalf(text: string): boolean {
  const last = text.charCodeAt(text.length - 1)
  return last >= 0xd800 && last < 0xdc00
}
