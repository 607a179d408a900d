import { describe, expect, it } from 'vitest'
import { type SignalName, signalsOf } from '../../src/signals/signals.js'

/** What a signal comes to, as the definition has it when it is reckoned by hand. */
const KNOWN: readonly (readonly [what: string, text: string, signal: SignalName, value: number])[] = [
  // C4: end mark . ? ! or a straight quote, not `...`; at least 5 words (3); no javascript, no policy.
  ['a line that ends in a bracket', 'Rain fell on the hills.\n(Reporting by Jo Ng)', 'c4/line-without-end-mark', 1 / 2],
  ['a curly quote ends no line', '“We will appeal this at once.”', 'c4/line-without-end-mark', 1],
  ['three dots end no line', 'It rained and rained and ...', 'c4/line-without-end-mark', 1],
  ['four words are too few', 'It rained all day.\nIt rained all the day.', 'c4/line-with-few-words', 1 / 2],
  ['news about javascript', 'The makers of JavaScript met in Oslo.', 'c4/line-with-javascript', 1],
  ['news about cookies', 'A judge ruled on the use of cookies today.', 'c4/line-with-policy', 1],
  ['four words in both forms', 'It rained all day.', 'c4/lines-removed', 1],
  ['four words in the second form', 'It rained all day.', 'c4-datatrove/lines-removed', 0],
  ['an apostrophe in the first form', "They sang 'rain on the hills'", 'c4/lines-removed', 1],
  ['an apostrophe in the second form', "They sang 'rain on the hills'", 'c4-datatrove/lines-removed', 0],
  ['sentences of lines kept', 'Rain fell on the hills. It did not stop.\nShare this', 'c4/sentences', 2],
  ['sentences of the second form', 'It rained all day. It stopped.\nShare this', 'c4-datatrove/sentences', 2],
  ['a word without end', `Rain fell on ${'a'.repeat(1001)} hills.`, 'c4/lines-removed', 1],
  ['filler', 'Lorem ipsum dolor sit amet.', 'c4/lorem-ipsum', 1],
  ['a program', 'if (rain) { stay() }', 'c4/curly-bracket', 1],
  // Gopher
  ['words with a letter or digit', 'Rain fell - 12 mm .', 'gopher/words', 4],
  ['their mean length', 'Rain fell - 12 mm .', 'gopher/mean-word-length', (4 + 4 + 2 + 2) / 4],
  ['hashes', '#rain #snow fell here', 'gopher/hash-to-word-ratio', 2 / 4],
  ['both ellipses', 'Rain... and snow… fell', 'gopher/ellipsis-to-word-ratio', 2 / 4],
  ['bullets', '• rain\n- snow\nhail', 'gopher/bullet-lines', 2 / 3],
  ['lines cut short', 'Rain fell...\nSnow fell…\nHail fell.', 'gopher/ellipsis-lines', 2 / 3],
  ['words without a letter', 'Rain 12 mm -', 'gopher/words-with-letter', 2 / 4],
  ['stop words, each once', 'The rain and the snow (and hail) of “that” day', 'gopher/stop-words', 4],
  // Gopher repetition
  ['lines that were there before', 'a\na\nb\na', 'gopher-repetition/duplicate-lines', 2 / 4],
  ['their characters', 'rain\nrain\nb\nsnow!', 'gopher-repetition/duplicate-line-characters', 4 / 14],
  ['paragraphs', 'a b\n\na b\n\nc', 'gopher-repetition/duplicate-paragraphs', 1 / 3],
  ['their characters, too', 'ab\n\nab\n\ncdef', 'gopher-repetition/duplicate-paragraph-characters', 2 / 8],
  ['the top pair', 'ab cd ab cd xyz', 'gopher-repetition/top-2-gram', 8 / 11],
  ['no pair twice', 'ab cd ef gh', 'gopher-repetition/top-2-gram', 0],
  ['the top row of three', 'a b c x a b c', 'gopher-repetition/top-3-gram', 6 / 7],
  ['five words said again', 'a b c d e a b c d e', 'gopher-repetition/duplicate-5-grams', 5 / 10],
  ['six words in rows of five that overlap', 'a b c d e f a b c d e f', 'gopher-repetition/duplicate-5-grams', 6 / 12],
  ['five words are no row of six', 'a b c d e a b c d e', 'gopher-repetition/duplicate-6-grams', 0],
  // FineWeb
  ['end marks, of which a quote is none', 'Rain fell.\n他说。\n“Rain.”\nRain', 'fineweb/lines-with-end-mark', 2 / 4],
  ['lines of thirty units', `${'a'.repeat(30)}\n${'b'.repeat(31)}`, 'fineweb/short-lines', 1 / 2],
  ['line breaks a word', 'a b\nc d\n\ne', 'fineweb/newlines-to-words', 3 / 5],
  // RefinedWeb
  ['capitals', 'RAIN FELL TODAY\nRain fell today on us', 'refinedweb/words-removed', 3 / 8],
  ['a counter', '3 likes\nRain fell on Monday', 'refinedweb/words-removed', 2 / 6],
  ['one word, and digits', 'Share\n12\nRain fell on Monday', 'refinedweb/words-removed', 2 / 6],
  ['a call to act in a short line', 'Rain fell. Read more...\nIt did not stop', 'refinedweb/words-removed', 4 / 8],
]

describe('a signal', () => {
  it.each(KNOWN)('knows %s', (_, text, signal, value) => {
    expect(signalsOf(text)[signal]).toBeCloseTo(value, 10)
  })

  it('is a number of every text, an empty one too', () => {
    for (const text of ['', '\n \n', '…', '\ud800', 'a'.repeat(5000)])
      for (const [name, value] of Object.entries(signalsOf(text)))
        expect([name, Number.isFinite(value)]).toEqual([name, true])
  })

  it('is known by value for each of them, but the longer rows', () => {
    const known = new Set<string>(KNOWN.map(([, , signal]) => signal))
    const left = Object.keys(signalsOf('')).filter((name) => !known.has(name))
    expect(left).toEqual([
      'gopher-repetition/top-4-gram',
      ...[7, 8, 9, 10].map((size) => `gopher-repetition/duplicate-${size}-grams`),
      'fineweb/duplicate-line-characters',
    ])
  })
})
