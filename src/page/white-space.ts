/** Whether a browser collapses this code unit: blank, tab, line feed, form feed, carriage return. Not U+00A0. */
export function isSpace(code: number): boolean {
  return code === 32 || (code <= 13 && code >= 9 && code !== 11)
}

/** The first position from `at` on, but not past `end`, that holds no white space. */
export function skipSpace(text: string, at: number, end: number): number {
  while (at < end && isSpace(text.charCodeAt(at))) at++
  return at
}

/** The position after the last code unit before `end`, but not before `start`, that is no white space. */
export function trimSpace(text: string, start: number, end: number): number {
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return end
}

/** How many line feeds a span of white space holds. */
export function countLines(text: string, start: number, end: number): number {
  let lines = 0
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === 10) lines++
  return lines
}
