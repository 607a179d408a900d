import { type Signature, signatureOf } from '../signature.js'
import { encodingOfMark, encodingOfPairs } from './declared-encoding.js'
import { latin1Of } from './windows-1252.js'

/** Why bytes or a response were rejected. Codes are public and follow semver: `error.code === 'too-large'` */
export type InputFault = 'binary' | 'feed' | 'status' | 'too-large'

/**
 * Thrown for input that cannot be cleaned: a PDF, a feed where one story is expected, an error response.
 *
 * `await cleanFile('a.pdf')` → rejects with `{ code: 'binary', message: 'The input is not text: a PDF file.' }`
 */
export class CopydeskInputError extends Error {
  /** Minifiers shorten class names, and Node prints this one. */
  static {
    Object.defineProperty(CopydeskInputError, 'name', { value: 'CopydeskInputError' })
  }
  override readonly name = 'CopydeskInputError'
  constructor(
    /** The reason, for programs. */
    readonly code: InputFault,
    message: string,
  ) {
    super(message)
  }
}

/** Bytes at the start that identify a file. */
const HEAD = 1000

/** The type of a file by its first bytes; `undefined` for text and HTML in any encoding. */
export function signatureOfBytes(bytes: Uint8Array): Signature | undefined {
  const head = bytes.subarray(0, HEAD)
  const encoding = encodingOfMark(bytes) ?? encodingOfPairs(head)
  // The bytes of UTF-16 are full of control characters; its text is not.
  return signatureOf(encoding?.startsWith('utf-16') ? new TextDecoder(encoding).decode(head) : latin1Of(head))
}

/** Throws a `CopydeskInputError` for bytes that are not text: a PDF, an image, compressed data. */
export function refuseBinary(signature: Signature | undefined): void {
  if (signature?.kind === 'binary') throw new CopydeskInputError('binary', `The input is not text: ${signature.name}.`)
}
