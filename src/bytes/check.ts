import { type Signature, signatureOf } from '../signature.js'
import { latin1Of } from './latin1.js'
import { CopydeskInputError } from './unusable.js'
import { encodingOfMark, encodingOfPairs } from './utf-16.js'

/** Bytes at the start that identify a file. */
const HEAD = 1000

/** The type of a file by its first bytes; `undefined` for text and HTML in any encoding. */
export function signatureOfBytes(bytes: Uint8Array): Signature | undefined {
  const head = bytes.subarray(0, HEAD)
  const encoding = encodingOfMark(bytes) ?? encodingOfPairs(head)
  // The bytes of UTF-16 are full of what no text has; its characters are not.
  return signatureOf(encoding?.startsWith('utf-16') ? new TextDecoder(encoding).decode(head) : latin1Of(head))
}

/** Throws a `CopydeskInputError` for bytes that are not text: a PDF, an image, compressed data. */
export function refuseBinary(signature: Signature | undefined): void {
  if (signature?.kind === 'binary') throw new CopydeskInputError('binary', `The input is not text: ${signature.name}.`)
}
