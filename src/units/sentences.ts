import { closesAbbreviation } from '../characters/sentence-ends.js'
import type { Span } from '../edit/edit.js'
import { trimSpan } from './trim-span.js'

/** A stop with closing quotes and brackets, before white space and no lowercase letter; or a stop that needs no space. */
const END = /(?<![.!?…؟।۔])[.!?…؟।۔]{1,20}["'”’»)\]]{0,3}(?=\s{1,20}[^\p{Ll}\s])|[。！？]{1,20}[」』”）]{0,3}|\n/gu

/**
 * The sentences of a text, in order, without the space between them. A line break ends a sentence; an abbreviation does not.
 *
 * `Mr. Ng left. “Why?” she asked. Rain fell` → 3 spans
 */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = []
  let start = 0
  const close = (end: number) => {
    const sentence = trimSpan(text, { start, end })
    if (sentence.end > sentence.start) sentences.push(sentence)
    start = end
  }
  for (const { index, 0: mark } of text.matchAll(END)) {
    if (!closesAbbreviation(text, index + mark.length)) close(index + mark.length)
  }
  close(text.length)
  return sentences
}
