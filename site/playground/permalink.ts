import type { CleanerOptions, Hints } from 'copydesk'
import type { As } from './protocol.js'

/** What a link holds: what the page cleans, and how. */
export interface Shared {
  readonly source: string
  readonly as: As
  readonly hints: Hints
  readonly options: CleanerOptions
}

/** Longer links break in mail and chat programs. */
export const LONGEST = 16_384
const VERSION = 'v1.'

/**
 * The state as the hash of a link, which browsers do not send: deflate, then base64url. `undefined` if it is too long.
 *
 * `{ source: 'Rain', … }` → `'v1.q1Yqzi8tSk5V…'`
 */
export async function hashOf(state: Shared): Promise<{ readonly hash?: string; readonly length: number }> {
  const packed = await through(new TextEncoder().encode(JSON.stringify(state)), new CompressionStream('deflate-raw'))
  const hash = `${VERSION}${encoded(packed)}`
  return hash.length > LONGEST ? { length: hash.length } : { hash, length: hash.length }
}

/** The state of a hash; `undefined` if it is none of ours. Throws if it is cut or broken. */
export async function sharedIn(hash: string): Promise<Shared | undefined> {
  const code = hash.replace('#', '')
  if (!code.startsWith(VERSION)) return undefined
  const bytes = await through(decoded(code.slice(VERSION.length)), new DecompressionStream('deflate-raw'))
  const { source, as, hints, options }: Partial<Shared> = JSON.parse(new TextDecoder().decode(bytes))
  if (typeof source !== 'string') throw new TypeError('The link holds no text.')
  return { source, as: as === 'text' ? 'text' : 'auto', hints: { ...hints }, options: { ...options } }
}

async function through(bytes: Uint8Array<ArrayBuffer>, stream: GenericTransformStream): Promise<Uint8Array> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer())
}

function encoded(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

function decoded(code: string): Uint8Array<ArrayBuffer> {
  const binary = atob(code.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(binary, (sign) => sign.charCodeAt(0))
}
