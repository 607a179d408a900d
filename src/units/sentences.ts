import { closesAbbreviation } from '../characters/sentence-ends.js'

import type { Span } from '../edit/edit.js'

/** A stop with closing quotes and brackets, before white space and no lowercase letter; or a stop that needs no space. */
const END = /(?<![.!?…؟।۔])[.!?…؟।۔]{1,20}["'”’»)\]]{0,3}(?=\s{1,20}[^\p{Ll}\s])|[。！？]{1,20}[」』”）]{0,3}|\n/gu

/**
 * The sentences of a text, in order, without the space between them. A line break ends a sentence; an abbreviation does not.
 *
 * `Mr. Ng left. “Why?” she asked. Rain fell` → 3 spans
 */
export const sentencesOf = (text: string): Span[] => [...sentencesIn(text)]

/** The same, one after the other, for callers that need only the first ones. */
export function* sentencesIn(text: string): Generator<Span> {
  let start = 0
  for (let from = 0; start < text.length; ) {
    END.lastIndex = from // `matchAll` would copy the pattern.
    const match = END.exec(text)
    const end = match ? match.index + match[0].length : text.length
    from = end
    if (match && closesAbbreviation(text, end)) continue
    const sentence = trimSpan(text, { start, end })
    start = end
    if (sentence.end > sentence.start) yield sentence
  }
}

/** A span without white space at its ends; empty at its end if it is blank. */
export function trimSpan(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const from = end - words.trimStart().length
  return { start: from, end: from + words.trim().length }
}
