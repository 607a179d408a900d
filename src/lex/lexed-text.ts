/** The kind of a token: the low bits of `kinds`. */
export const TokenKind = {
  /** Punctuation, and everything that is nothing else. */
  sign: 0,
  /** A word that begins with a lowercase letter, or of a script without case. */
  small: 1,
  /** A word that begins with a capital. */
  capital: 2,
  number: 3,
  /** A letter of a script without spaces between words, or a syllable of Korean. */
  letter: 4,
  /** A sign with a meaning of its own: `|`, `©`, half an emoji. */
  mark: 5,
} as const

/** The bits of `kinds` that are its `TokenKind`. */
export const KIND_MASK = 7
/** One space stands before the token. */
export const ONE_BLANK = 8
/** Other white space stands before the token. */
export const WIDE_GAP = 16
/** The bits of the white space before a token. The first token of a line has none if the line is not indented. */
export const GAP_MASK = 24
/** The token is an ornament, which may be trimmed from the ends of a line. */
export const ORNAMENT = 32
/** The word of the token goes on in the next one. Only Korean words have several tokens. */
export const JOINED = 64

/** The kind of a block, after Markdown's block syntax. */
export const BlockKind = {
  paragraph: 0,
  heading: 1,
  /** A paragraph whose innermost container is a list item. */
  listItem: 2,
  /** A paragraph whose innermost container is a block quote. */
  quote: 3,
  /** Fenced or indented code, which no stage may change. */
  code: 4,
  tableRow: 5,
  /** A thematic break: `***`. */
  rule: 6,
  html: 7,
  /** A link definition: `[map]: /map`. */
  definition: 8,
  /** A paragraph of a footnote: `[^1]: See p. 4.` */
  footnote: 9,
  /** YAML between `---` and `---` at the start. */
  frontMatter: 10,
} as const

/** Bits of `blockFlags`. */
export const BlockFlag = {
  /** Its innermost list item is ordered. */
  ordered: 1,
  /** The code is between fences. */
  fenced: 2,
  /** The header row of a table. */
  header: 4,
} as const

/** The number of the block of a line that belongs to none. */
export const NO_BLOCK = -1

/** The number of a line that was read anew, in place of its number before. */
export const NEW_LINE = -1

/** The part of Node's Buffer that copies strings ten times as fast as a loop. */
interface Bytes {
  write(text: string, encoding: 'utf16le'): number
}
const { Buffer: NodeBuffer } = globalThis as { Buffer?: { from(buffer: ArrayBuffer): Bytes } }
const isLittleEndian = /* @__PURE__ */ new Uint8Array(/* @__PURE__ */ new Uint16Array([1]).buffer)[0] === 1

const LEAST_ROOM = 4096
/** Larger arrays are not kept for the next text, in code units. */
const MOST_KEPT = 1 << 20

/**
 * A text as columns: its tokens, lines and blocks, in typed arrays that the next text uses again. Offsets are UTF-16 code units.
 *
 * `Read on` → 2 tokens, 1 line, 1 block
 */
export class LexedText {
  text = ''
  /** The code units of the text, and a line feed behind them. */
  units = new Uint16Array(0)

  private bytes: Bytes | undefined = undefined

  tokens = 0
  starts = new Int32Array(0)
  ends = new Int32Array(0)
  /** For each token: its `TokenKind`, the white space before it, `ORNAMENT`, `JOINED`. */
  kinds = new Uint8Array(0)
  /** For each token: the number of its capitals, at most 255. */
  capitals = new Uint8Array(0)
  /** For each token: its hash as rules fold it, without case and accents. */
  foldedHashes = new Int32Array(0)
  /** For each token: its hash as the word model has it, in lowercase. Of a number, that of its number of digits. */
  wordHashes = new Int32Array(0)

  /** The number of lines: one more than line feeds. Blank lines count. */
  lines = 0
  /** For each line: its first token; one entry more for the end of the last line. */
  lineTokens = new Int32Array(0)
  lineStarts = new Int32Array(0)
  /** For each line: its end, without the line feed. */
  lineEnds = new Int32Array(0)
  /** For each line: the bits of all its characters, `UnitClass` and `SignTrait`. */
  lineTraits = new Int32Array(0)
  lineCapitals = new Int32Array(0)
  lineDigits = new Int32Array(0)
  /** For each line: its sentence terminators. */
  lineStops = new Int32Array(0)
  /** For each line: its tokens that are neither words nor numbers. */
  lineSigns = new Int32Array(0)
  /** For each line: a hash of its folded tokens. Equal lines have equal hashes, whatever their case and spaces. */
  lineHashes = new Int32Array(0)
  /** For each line of an updated text: the line it was before, or `NEW_LINE`. */
  keptLines = new Int32Array(0)
  /** For each line: its block, or `NO_BLOCK`. */
  lineBlocks = new Int32Array(0)
  /** For each line: where its content starts, behind the markers of its containers and its own. */
  contentStarts = new Int32Array(0)

  blocks = 0
  blockKinds = new Uint8Array(0)
  blockFlags = new Uint8Array(0)
  /** For each block: its first line, and the line behind its last one. */
  blockStarts = new Int32Array(0)
  blockEnds = new Int32Array(0)
  /** For each block: the list items and the block quotes around it. */
  blockDepths = new Uint8Array(0)
  blockQuotes = new Uint8Array(0)
  /** For each block: the list items and footnotes that open at it. */
  blockItems = new Uint8Array(0)
  /** For each heading: its level, 1 to 6. */
  blockLevels = new Uint8Array(0)

  /** Takes a text and its code units. What is known of the text before is gone. */
  take(text: string): void {
    const { length } = text
    this.reserve(length)
    this.text = text
    this.tokens = this.lines = this.blocks = 0
    if (this.bytes) this.bytes.write(text, 'utf16le')
    else for (let at = 0; at < length; at++) this.units[at] = text.charCodeAt(at)
  }

  /** Makes room for a text of some code units. Pages of memory that no text touches cost nothing. */
  reserve(length: number): void {
    if (this.units.length > length + 1) return
    const room = Math.max(LEAST_ROOM, length + (length >> 2) + 2)
    this.units = new Uint16Array(room)
    this.bytes = isLittleEndian ? NodeBuffer?.from(this.units.buffer) : undefined
    this.starts = new Int32Array(room)
    this.ends = new Int32Array(room)
    this.kinds = new Uint8Array(room)
    this.capitals = new Uint8Array(room)
    this.foldedHashes = new Int32Array(room)
    this.wordHashes = new Int32Array(room)
    this.lineTokens = new Int32Array(room)
    this.lineStarts = new Int32Array(room)
    this.lineEnds = new Int32Array(room)
    this.lineTraits = new Int32Array(room)
    this.lineCapitals = new Int32Array(room)
    this.lineDigits = new Int32Array(room)
    this.lineStops = new Int32Array(room)
    this.lineSigns = new Int32Array(room)
    this.lineHashes = new Int32Array(room)
    this.keptLines = new Int32Array(room)
    this.lineBlocks = new Int32Array(room)
    this.contentStarts = new Int32Array(room)
    this.blockKinds = new Uint8Array(room)
    this.blockFlags = new Uint8Array(room)
    this.blockStarts = new Int32Array(room)
    this.blockEnds = new Int32Array(room)
    this.blockDepths = new Uint8Array(room)
    this.blockQuotes = new Uint8Array(room)
    this.blockItems = new Uint8Array(room)
    this.blockLevels = new Uint8Array(room)
  }

  /** Lets go of the text, and of arrays that few texts need. */
  forget(): void {
    this.text = ''
    this.tokens = this.lines = this.blocks = 0
    if (this.units.length <= MOST_KEPT) return
    this.units = new Uint16Array(0)
    this.reserve(0)
  }
}
