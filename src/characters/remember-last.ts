/** Longer texts are read again each time, so that no text is held for longer than it is worked on. Code units. */
export const LONGEST_REMEMBERED = 1 << 16

/**
 * A function that remembers what it answered to the last text, for what several stages in a row ask of the same one.
 *
 * `const linesOf = rememberLast((text) => text.split('\n'))`
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
