/** Why bytes or a response were not cleaned; codes are public and follow semver: `error.code === 'too-large'` */
export type InputFault = 'binary' | 'feed' | 'status' | 'too-large'

/**
 * Something came that cannot be cleaned as it is: a PDF, a feed where one story was asked for, an error of a server.
 *
 * `await cleanFile('a.pdf')` → rejects with `{ code: 'binary', message: 'this is no text: a PDF file' }`
 */
export class CopydeskInputError extends Error {
  /** Builds shorten the names of classes, and Node prints this one. */
  static {
    Object.defineProperty(CopydeskInputError, 'name', { value: 'CopydeskInputError' })
  }
  override readonly name = 'CopydeskInputError'
  constructor(
    /** What is wrong, for a program. */
    readonly code: InputFault,
    message: string,
  ) {
    super(message)
  }
}
