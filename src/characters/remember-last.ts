/** Longer texts are not cached, so that they can be collected as soon as possible. Code units. */
export const LONGEST_REMEMBERED = 1 << 16

/**
 * Caches the answer to the last text, for readings that several stages in a row need of one text.
 *
 * `const partsOf = rememberLast((text) => text.split('\n'))`
 */
export function rememberLast<T>(read: (text: string) => T): (text: string) => T {
  let last: string | undefined
  let answer: T
  return (text) => {
    if (text === last) return answer
    const now = read(text)
    if (text.length > LONGEST_REMEMBERED) return now
    last = text
    answer = now
    return now
  }
}
