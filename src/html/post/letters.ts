const entity = /&#?\w{1,12};/g
const letter = /[\p{L}\p{N}]/gu

/** How many letters and digits a piece of markup’s text has; entities count for none: `A&nbsp;b 1` → `3` */
export function lettersIn(text: string): number {
  return (text.includes('&') ? text.replace(entity, ' ') : text).match(letter)?.length ?? 0
}
