import { count, share, type TextParts } from './text.js'

const STOP_WORDS: ReadonlySet<string> = new Set(['the', 'be', 'to', 'of', 'and', 'that', 'have', 'with'])
const LETTER = /\p{L}/u
const WORD_SIGN = /[\p{L}\p{N}]/u
const ELLIPSIS = /\.\.\.|…/gu
const ENDS_IN_ELLIPSIS = /(?:\.\.\.|…)$/u
const BULLET = /^[•‣●○■–*-]/u
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu

/** The signals of Gopher’s quality filter (Rae et al. 2021, appendix A.1.1), with English stop words. */
export function gopherSignals({ text, words, lines }: TextParts) {
  const spoken = words.filter((word) => WORD_SIGN.test(word))
  const letters = spoken.reduce((sum, word) => sum + word.length, 0)
  const stops = new Set(
    spoken.map((word) => word.replace(EDGES, '').toLowerCase()).filter((word) => STOP_WORDS.has(word)),
  )
  return {
    'gopher/words': spoken.length,
    'gopher/mean-word-length': share(letters, spoken.length),
    'gopher/hash-to-word-ratio': share(text.split('#').length - 1, words.length),
    'gopher/ellipsis-to-word-ratio': share(text.match(ELLIPSIS)?.length ?? 0, words.length),
    'gopher/bullet-lines': share(
      count(lines, (line) => BULLET.test(line)),
      lines.length,
    ),
    'gopher/ellipsis-lines': share(
      count(lines, (line) => ENDS_IN_ELLIPSIS.test(line)),
      lines.length,
    ),
    'gopher/words-with-letter': share(
      count(words, (word) => LETTER.test(word)),
      words.length,
    ),
    'gopher/stop-words': stops.size,
  }
}
