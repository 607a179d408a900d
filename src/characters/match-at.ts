/** Whether a sticky pattern matches at an offset: `(/b/y, 'abc', 1)` → `true` */
export function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}
