const ASCII = /^[\0-\x7f]*$/

/** Whether a text holds nothing but ASCII. Patterns without Unicode categories do for it, and are several times faster. */
export const isAscii = (text: string): boolean => ASCII.test(text)

/** Whether a code unit is a letter of ASCII. */
export const isLatin = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122
