import { repeated } from './repetition.js'
import { count, share, type TextParts } from './text.js'

/** Sentence ends in any script (Unicode’s `Sentence_Terminal`), without quotes and brackets. */
const END_MARK = /\p{Sentence_Terminal}$/u
const SHORT_LINE = 30

/** The signals that FineWeb adds (Penedo et al. 2024, section 3.6). */
export function finewebSignals({ text, words, lines }: TextParts) {
  const breaks = text.split('\n').length - 1
  return {
    'fineweb/lines-with-end-mark': share(
      count(lines, (line) => END_MARK.test(line)),
      lines.length,
    ),
    'fineweb/short-lines': share(
      count(lines, (line) => line.length <= SHORT_LINE),
      lines.length,
    ),
    'fineweb/duplicate-line-characters': repeated(lines).characters,
    'fineweb/newlines-to-words': share(breaks, words.length),
  }
}
