import { LexedText } from './lexed-text.js'
import { readBlocks } from './read-blocks.js'
import { readUnits } from './read-tokens.js'

/** Shared by the texts that are read one after the other. */
const shared = /* @__PURE__ */ new LexedText()

/**
 * Reads a text once: its tokens, lines and blocks, as columns. The next call overwrites them, unless it has columns of its own.
 *
 * `lex('It rained.')` → 3 tokens, 1 line, 1 paragraph
 */
export function lex(text: string, into: LexedText = shared): LexedText {
  const { length } = text
  into.reserve(length)
  into.text = text
  const { units } = into
  for (let at = 0; at < length; at++) units[at] = text.charCodeAt(at)
  into.tokens = into.lines = 0
  readUnits(into, 0, length)
  readBlocks(into)
  return into
}
