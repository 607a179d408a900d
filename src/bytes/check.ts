import { type Signature, signatureOf } from '../signature.js'
import { latin1Of } from './latin1.js'
import { CopydeskInputError } from './unusable.js'
import { encodingOfMark, encodingOfPairs } from './utf-16.js'

/** So many bytes tell what a file is. */
const HEAD = 1000

/** What bytes are by how they begin; `undefined` of text and HTML in whatever encoding. */
export function signatureOfBytes(bytes: Uint8Array): Signature | undefined {
  const head = bytes.subarray(0, HEAD)
  const encoding = encodingOfMark(bytes) ?? encodingOfPairs(head)
  // The bytes of UTF-16 are full of what no text has; its characters are not.
  return signatureOf(encoding?.startsWith('utf-16') ? new TextDecoder(encoding).decode(head) : latin1Of(head))
}

/** Throws a `CopydeskInputError` for bytes that are no text: a PDF, an image, something compressed. */
export function refuseBinary(signature: Signature | undefined): void {
  if (signature?.kind === 'binary') throw new CopydeskInputError('binary', `this is no text: ${signature.name}`)
}
