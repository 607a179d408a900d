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
