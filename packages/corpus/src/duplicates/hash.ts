const FIRST = 0x811c9dc5
const SECOND = 0x2545f491
const PRIME = 0x01000193

/** A 32-bit hash of a text. */
export function hash32(text: string, seed = FIRST): number {
  let hash = seed
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME) ^ (hash >>> 17)
  return mixed(hash)
}

/** A 64-bit hash of a text, as 16 hexadecimal digits. */
export const hash64 = (text: string): string => digits(hash32(text)) + digits(hash32(text, SECOND))

export const digits = (hash: number): string => (hash >>> 0).toString(16).padStart(8, '0')

/** Mixes the bits of a 32-bit number (the finalizer of MurmurHash3, public domain). */
export function mixed(value: number): number {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
