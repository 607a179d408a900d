import { closesAbbreviation } from '../characters/sentence-ends.js'
import type { Span } from '../edit/edit.js'

/** A stop with the quotes and brackets that close with it, before a blank and no small letter; or one that needs no blank. */
const END = /(?<![.!?…؟।۔])[.!?…؟।۔]{1,20}["'”’»)\]]{0,3}(?=\s{1,20}[^\p{Ll}\s])|[。！？]{1,20}[」』”）]{0,3}|\n/gu

/**
 * The sentences of a text, in order, without the blanks between them; a line break ends one, an abbreviation does not.
 *
 * `Mr. Ng left. “Why?” she asked. Rain fell` → 3 spans
 */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = []
  let start = 0
  const close = (end: number) => {
    const said = text.slice(start, end)
    const first = start + (said.length - said.trimStart().length)
    if (said.trim() !== '') sentences.push({ start: first, end: first + said.trim().length })
    start = end
  }
  for (const { index, 0: mark } of text.matchAll(END)) {
    if (!closesAbbreviation(text, index + mark.length)) close(index + mark.length)
  }
  close(text.length)
  return sentences
}
