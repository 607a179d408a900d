import { NOTHING } from './code-point.js'

const YES = 1
const NO = 2

/** Whether a code point is a combining mark (General_Category M): U+0301, not `e`. */
export const isMark = /* @__PURE__ */ remember(/\p{M}/u)

/**
 * A test of code points that remembers its answers for the first plane, since patterns with a property of Unicode are slow.
 * `pattern`: is asked for one character at a time.
 */
export function remember(pattern: Pick<RegExp, 'test'>): (code: number) => boolean {
  const answers = new Uint8Array(0x10000)
  const ask = (code: number): number => {
    if (code === NOTHING) return NO
    const answer = pattern.test(String.fromCodePoint(code)) ? YES : NO
    if (code < answers.length) answers[code] = answer
    return answer
  }
  return (code) => (answers[code] || ask(code)) === YES
}
