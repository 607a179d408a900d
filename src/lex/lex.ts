import { LexedText } from './lexed-text.js'
import { readSyntax } from './read-syntax.js'
import { readUnits } from './read-tokens.js'

/** Shared by the texts that are read one after the other. */
const shared = /* @__PURE__ */ new LexedText()

/**
 * Reads a text once: its tokens, lines and blocks, as columns. The next call overwrites them, unless it has columns of its own.
 *
 * `lex('It rained.')` → 3 tokens, 1 line, 1 paragraph
 */
export function lex(text: string, into: LexedText = shared): LexedText {
  into.take(text)
  readUnits(into, 0, text.length)
  readSyntax(into)
  return into
}
