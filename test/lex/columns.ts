import type { LexedText } from '../../src/lex/lexed-text.js'

const PER_TOKEN = ['starts', 'ends', 'kinds', 'capitals', 'foldedHashes', 'wordHashes'] as const
const PER_LINE = [
  'lineTokens',
  'lineStarts',
  'lineEnds',
  'lineTraits',
  'lineCapitals',
  'lineDigits',
  'lineStops',
  'lineSigns',
  'lineHashes',
  'lineBlocks',
  'contentStarts',
] as const
const PER_BLOCK = [
  'blockKinds',
  'blockFlags',
  'blockStarts',
  'blockEnds',
  'blockDepths',
  'blockQuotes',
  'blockItems',
  'blockLevels',
] as const

/** Everything that the columns tell of a text, as plain arrays. */
export const columnsOf = (lexed: LexedText): Record<string, unknown> => ({
  text: lexed.text,
  units: String.fromCharCode(...lexed.units.subarray(0, lexed.text.length)),
  end: lexed.lineTokens[lexed.lines],
  ...Object.fromEntries([
    ...PER_TOKEN.map((name) => [name, Array.from(lexed[name].subarray(0, lexed.tokens))]),
    ...PER_LINE.map((name) => [name, Array.from(lexed[name].subarray(0, lexed.lines))]),
    ...PER_BLOCK.map((name) => [name, Array.from(lexed[name].subarray(0, lexed.blocks))]),
  ]),
})

/** The tokens of a text, as they are written. */
export const tokensOf = ({ text, starts, ends, tokens }: LexedText): string[] =>
  Array.from({ length: tokens }, (_, token) => text.slice(starts[token], ends[token]))
