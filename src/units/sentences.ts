import { closesAbbreviation } from '../characters/sentence-ends.js'

import type { Span } from '../edit/edit.js'

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

/** A span without white space at its ends; empty at its end if it is blank. */
export function trimSpan(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const from = end - words.trimStart().length
  return { start: from, end: from + words.trim().length }
}
